import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import { type ConflictFinding, weighGame } from '../../weigh/index.ts';
import { conflictReport } from '../conflict-report.ts';

const file = join(import.meta.dirname, '../../../examples/sahel-2024/situation.json');
const parsed = parseSituation(readFileSync(file));
if (!parsed.ok) throw new Error('the example is not sound');
const { situation } = parsed;
const game = situation.games[0]!;
const finding = weighGame(situation, game);

const headline = (changed: ConflictFinding) =>
  conflictReport(situation, game, changed, 'en').answer.headline.replace(/[\u2066-\u2069]/g, '');

type Readings = NonNullable<ConflictFinding['readings']>;
const readings = (change: (one: Readings[number]) => Partial<Readings[number]>): Readings =>
  finding.readings!.map((one) => ({ ...one, ...change(one) }));

describe('the readings that an outcome leaves', () => {
  it('are counted and named, with what parts them', () => {
    expect(headline(finding)).toBe(
      'The halt alone leaves three readings of Russia: heeds Algeria; backs Mali, but deterred; cautious from the start. ' +
        'They part on whether the start of operation “Revenge” came before Algeria’s warning to Moscow; the sources do not say. ' +
        'If it did, Russia put heeding Algeria above standing with Mali.',
    );
  });

  it('leave out one that only the loose concepts accept', () => {
    const loose = readings(({ reading, observed }) =>
      reading === 'russia=deterred' ? { observed: { ...observed, seq: false, sseq: false } } : {},
    );
    expect(headline({ ...finding, readings: loose })).toContain('two readings of Russia');
  });

  it('are not said where the path does not part them, or there are none', () => {
    const fitting = readings(({ path }) => (path ? { path: { ...path, fits: true } } : {}));
    for (const none of [fitting, undefined]) {
      expect(headline({ ...finding, readings: none })).toMatch(/^The halt alone does not say/);
    }
  });
});
