import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependInput, dependReport } from '../../dependence/index.ts';
import { applyEdits, type Edit, languages, parseSituation } from '../../situation/index.ts';
import type { Block } from '../document.ts';
import { terminalText } from '../index.ts';
import { dependenceReport } from '../scale-report.ts';

const folder = join(import.meta.dirname, '../../../examples/classic/hand-worked-sharing');
const parsed = parseSituation(readFileSync(join(folder, 'situation.json')));
if (!parsed.ok) throw new Error('the case does not parse');
const start = { ...parsed.situation, scenarios: [] };

const set = (at: string, value: unknown): Edit => ({ op: 'set', at, value: value as number });

function documentOf(language: (typeof languages)[number], ...edits: Edit[]) {
  const applied = applyEdits(start, edits);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  const input = dependInput(applied.situation);
  const report = dependReport(input, { client: 'm', without: ['p'] });
  if (report === null) throw new Error('no client');
  return dependenceReport(applied.situation, report, language);
}
/** As it is read, without marks of direction and breaks of lines. */
const said = (language: (typeof languages)[number], ...edits: Edit[]) =>
  terminalText(documentOf(language, ...edits), { colour: false, full: true, width: 400 })
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');

describe('what can be had at once', () => {
  it('says that each is covered and both are not, and what holds it', () => {
    expect(said('en')).toContain(
      'Not all that is asked for can be had at once. Each by itself could have all that it asks for. What holds it there is what the mill can give in all.',
    );
    expect(said('fr')).toContain('Ce qui limite : le total possible (le moulin).');
    expect(said('ar')).toContain('والذي يحدّه: أقصى ما يُنال من الطاحونة.');
  });

  it('says when it is so at one end of the ranges only, or not at all', () => {
    const amount = 'capacities/mill-in-all/amount';
    expect(said('en', set(amount, { low: 1.2, high: 1.5 }))).toContain(
      'only at the high end of the ranges. Each by itself could have all that it asks for. At the low end what holds it is what the mill can give in all.',
    );
    expect(said('en', set(amount, 2))).toContain('All that is asked for can be had at once.');
  });

  it('names links too, and says where more of one alone would not help', () => {
    // The capacity and both links are full: .5 and .5 of a capacity of 1.
    const edits = ['north', 'south'].map((town) => set(`supplies/mill-${town}-flour/amount`, 0.5));
    const text = said('en', ...edits);
    expect(text).toContain('More of one of these alone would not help.');
    expect(text).toContain('what the mill gives for flour for the northern town');
    expect(text).not.toContain('Each by itself could');
  });

  it('says whose figure it is, and that it may not hold', () => {
    const text = said(
      'en',
      set('capacities/mill-in-all/illustrative', true),
      set('capacities/mill-in-all/during', '2024-05'),
    );
    expect(text).toContain(
      'Whether it holds at the date is not known. The figure is the analyst’s',
    );
  });

  it.each(languages)('is whole in %s: two tables of as many heads as cells', (language) => {
    const tables = documentOf(language).blocks.filter(
      (block): block is Block & { kind: 'table' } => block.kind === 'table',
    );
    expect(tables).toHaveLength(3);
    for (const { head, rows } of tables) {
      for (const { cells } of rows) expect(cells).toHaveLength(head.length);
    }
    expect(said(language)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is not there where nothing is stated', () => {
    const text = said(
      'en',
      { op: 'remove', at: 'capacities/mill-in-all' },
      { op: 'remove', at: 'thresholds/b-bears' },
      { op: 'remove', at: 'thresholds/n-bears' },
    );
    expect(text).not.toMatch(/at once|Who follows if M/);
  });
});

describe('who follows', () => {
  it('parts certain, possible and impossible', () => {
    expect(said('en')).toContain('Who follows if M leaves the patron P For certain: B and N.');
    expect(said('en', set('thresholds/b-bears/at', { low: 0.4, high: 0.6 }))).toContain(
      'Perhaps: B and N.',
    );
    expect(said('en', set('thresholds/n-bears/at', 0.71))).toContain(
      'For certain: B. In no case: N.',
    );
    expect(said('ar', set('thresholds/n-bears/at', 0.71))).toContain('ولا يغادر بحال: ن.');
  });
});
