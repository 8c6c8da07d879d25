import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, parseSituation } from '../../situation/index.ts';
import { weigh } from '../../weigh/index.ts';
import { conflictReport } from '../conflict-report.ts';
import { report } from '../report.ts';
import { terminalText } from '../terminal.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;

const asStated = /as stated|telles qu’énoncées|التفضيلات كما ذُكرت/;
const chosen = {
  en: 'ith Russia read as “resolute” and Algeria read as “bluffing”',
  fr: 'elon la lecture « résolue » pour la Russie et la lecture « au bluff » pour l’Algérie',
  ar: 'وفق قراءة «مصمّمة» لروسيا وقراءة «متوعّدة فقط» للجزائر',
};
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
/** Without the table of what each wants, which is as stated. */
const ofGame = (text: string) => plain(text).replace(/What each wants, as stated/, '');

const readings = new Map([
  ['russia', 'resolute'],
  ['algeria', 'bluff'],
]);

describe('what the sentences of a game rest on', () => {
  it.each(languages)('is the readings that were chosen, by their titles: %s', async (language) => {
    const weighing = await weigh(situation, { readings, language });
    const text = terminalText(report(situation, weighing, { language }), { full: true });
    expect(plain(text).includes(chosen[language])).toBe(true);
    const [game] = situation.games;
    const [finding] = weighing.conflict;
    const alone = conflictReport(situation, game!, finding!, language, weighing.readings);
    const said = ofGame(terminalText(alone, { full: true }));
    expect(said.includes(chosen[language])).toBe(true);
    expect(asStated.exec(said)).toBeNull();
    // The game in which neither of them has such a reading rests on what is stated.
    const other = situation.games[1];
    const beside = conflictReport(
      situation,
      other!,
      weighing.conflict[1]!,
      language,
      weighing.readings,
    );
    const captions = beside.blocks.flatMap((one) => (one.kind === 'table' ? one.caption : []));
    expect(captions.some((one) => asStated.test(String(one)))).toBe(true);
  });

  it.each(languages)('is the preferences as stated where none was chosen: %s', async (language) => {
    const weighing = await weigh(situation, { language });
    const text = terminalText(report(situation, weighing, { language }), { full: true });
    expect(asStated.test(plain(text))).toBe(true);
  });
});
