/** A pair of actors is never written with a dash: beside signed ties it would be read as a minus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlPage, markdownText, report, terminalText } from '../src/report/index.ts';
import {
  type Language,
  languages,
  parseSituation,
  type Situation,
} from '../src/situation/index.ts';
import { nameOf, type Thing, thingAt } from '../src/web/model/thing.ts';
import { applyScenario, jointWorlds, weigh } from '../src/weigh/index.ts';

const root = join(import.meta.dirname, '..');
const examples = ['sahel-2024', 'classic/hand-worked-sharing'];

function situationOf(example: string): Situation {
  const file = join(root, 'examples', example, 'situation.json');
  const parsed = parseSituation(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${example} does not parse`);
  return parsed.situation;
}

/** Every name of an actor, as it stands alone and in a sentence, side by side with another by a dash. */
function dashed(situation: Situation, language: Language): (text: string) => string[] {
  const names = situation.actors.flatMap((one) => [
    one.name[language] ?? one.name.en,
    one.inText?.[language],
  ]);
  const known = [...new Set(names.filter((name) => name !== undefined))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  // With a word before the first name and after the second it is a word of its own, as “P-5 talks”.
  const found = new RegExp(
    `(?<![\\p{L}\\d])(?:${known})\\s*[-‐-―]\\s*(?:${known})(?![\\p{L}\\d])`,
    'giu',
  );
  return (text) =>
    text.replace(/[\u2066-\u2069\u200e\u200f]|<[^>]*>|&nbsp;/g, '').match(found) ?? [];
}

describe.each(examples)('%s', (example) => {
  const situation = situationOf(example);
  // Without a scenario, and beside the first.
  const scenarios = [undefined, ...situation.scenarios.slice(0, 1).map(({ id }) => id)];

  it.each(languages)('has no dashed pair in any report, in %s', async (language) => {
    const find = dashed(situation, language);
    const base = { situation, weighing: await weigh(situation) };
    let paired = 0;
    for (const scenario of scenarios) {
      const changed = scenario === undefined ? situation : applyScenario(situation, scenario);
      const weighing =
        scenario === undefined ? base.weighing : { ...(await weigh(changed)), scenario };
      const worlds = jointWorlds(changed, { worlds: 20, seed: 1 });
      const options = scenario === undefined ? { worlds } : { worlds, base };
      const made = report({ ...changed, scenarios: situation.scenarios }, weighing, {
        language,
        ...options,
      });
      const written = [
        terminalText(made, { width: 100, colour: false }),
        markdownText(made),
        htmlPage([made]),
        // With what stands in attributes: the words in the place of a figure.
        JSON.stringify(made, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
      ];
      expect(written.flatMap(find)).toEqual([]);
      paired += written.join('').split(' ↔').length - 1;
    }
    if (situation.ties.length > 0) expect(paired).toBeGreaterThan(20);
  });

  it.each(languages)('has none among the names of things, in %s', (language) => {
    const find = dashed(situation, language);
    const addresses = (['ties', 'thresholds', 'supplies', 'capacities'] as const).flatMap((part) =>
      situation[part].map(({ id }) => `${part}/${id}`),
    );
    expect(addresses.length).toBeGreaterThan(0);
    const names = addresses.map((at) =>
      nameOf(situation, thingAt(situation, at) as Thing, language),
    );
    expect(names.flatMap(find)).toEqual([]);
  });
});

/** What may stand with a dash between two values: numbers and letters of ratings. */
const RANGES = [
  'report/html/block.ts',
  'report/terminal-bar.ts',
  'report/section/matrix-block.ts',
  'web/model/step-text.ts',
  'web/views/dependence/need-row.tsx',
  'web/parts/report-block.tsx',
  // Evidence and hypothesis of a rating; a game and its outcome.
  'web/words/editing/ar.ts',
  'web/words/editing/en.ts',
  'web/words/editing/fr.ts',
  'report/words/answer/ar.ts',
  // The bounds of what a fault expects.
  'report/words/fault/ar.ts',
  'report/words/fault/en.ts',
  'report/words/fault/fr.ts',
];

it('no words that are shown join two values by a dash, but for ranges', () => {
  const dash = /\}\s*[‐-―−]\s*\$\{|\}\s+-\s+\$\{|join\(['"`] [-‐-―−] ['"`]\)/u;
  const files = ['report', 'web', 'cli', 'review', 'server'].flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
      .map((file) => `${room}/${file}`),
  );
  expect(files.length).toBeGreaterThan(300);
  // What is always written left to right is a number or a code.
  const joins = (line: string) => dash.test(line) && !line.includes('leftToRight(');
  const joining = files.filter((file) =>
    readFileSync(join(root, 'src', file), 'utf8')
      .split('\n')
      .some(joins),
  );
  expect(joining.filter((file) => !RANGES.includes(file))).toEqual([]);
  expect(RANGES.filter((file) => !joining.includes(file))).toEqual([]);
});
