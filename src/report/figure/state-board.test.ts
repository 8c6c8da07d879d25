import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { report } from '../report.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const weighed = weigh(situation);

it.each([
  ['en', '8. Mali insists, Russia withholds, Algeria has warned, the Azawad coalition quiet'],
  ['ar', '8. مالي تُصرّ، روسيا تُحجم، الجزائر حذّرت، تحالف الأزواد هادئ'],
] as const)('each state of the board is named in words: %s', async (language, name) => {
  const { blocks } = report(situation, await weighed, { language });
  const svg = blocks.flatMap((one) =>
    one.kind === 'figure' && one.svg.includes(`<title>${name}</title>`) ? [one.svg] : [],
  );
  expect(svg).toHaveLength(1);
  expect(svg[0]).not.toMatch(/<title>\d+\. [YN]+</);
});
