import { describe, expect, it } from 'vitest';
import { balanceInput, situationBalance } from '../../balance/index.ts';
import type { Language } from '../../situation/index.ts';
import { situationSchema } from '../../situation/schema.ts';
import { balanceReportText } from '../scale-report.ts';
import { terminalText } from '../terminal.ts';

type Row = readonly [a: string, b: string, sign: '+' | '-', inferred?: boolean, weight?: number];

function said(rows: readonly Row[], language: Language = 'en'): string {
  const names = [...new Set(rows.flatMap((row) => row.slice(0, 2) as string[]))];
  const situation = situationSchema.parse({
    mizan: 1,
    id: 'test',
    title: { en: 'Test' },
    asOf: '2024-06-01',
    actors: names.map((id) => ({ id, name: { en: id.toUpperCase() }, kind: 'state' })),
    ties: rows.map(([a, b, sign, inferred = false, weight = 1], k) => ({
      ...{ id: `t${k}`, a, b, sign, inferred, weight },
    })),
  });
  const told = balanceReportText(situation, situationBalance(balanceInput(situation)), language);
  return terminalText(told, { width: 200 })
    .replace(/[\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

const allies: Row[] = [
  ['a', 'b', '+'],
  ['b', 'c', '+'],
];

describe('what is left without inferred ties', () => {
  it('names the ties under strain in the only best division', () => {
    const heavy: Row[] = [
      ['a', 'b', '+', false, 2],
      ['b', 'c', '+', false, 2],
    ];
    const rows: Row[] = [...heavy, ['a', 'c', '-'], ['a', 'c', '-', true, 9]];
    expect(said(rows)).toContain(
      'Some of the ties between A and C have a sign that is inferred. Without them the index is 1, and the strain lies on A ↔ C.',
    );
    expect(said(rows, 'fr')).toContain(
      'Le signe d’une partie des liens entre A et C est déduit. Sans eux, l’indice est 1, et la tension est sur A ↔ C.',
    );
    expect(said(rows, 'ar')).toContain(
      'إشارة بعض الصلات بين A وC مستنتجة. ومن دونها يكون المؤشّر 1، والتوتّر في A ↔ C.',
    );
  });

  it('is nothing new only where the same ties are under strain', () => {
    const rows: Row[] = [...allies, ['a', 'c', '-', false], ['a', 'd', '+', true]];
    expect(said(rows)).toContain('between A and D is inferred. Without it nothing changes.');
  });

  it('is not nothing where they alone make a pair open', () => {
    const rows: Row[] = [...allies, ['a', 'c', '+'], ['a', 'c', '-', true]];
    expect(said(rows)).toContain('have a sign that is inferred. Without them the index is 0.');
  });

  it('does not lay the strain on each of several ties that bear it together', () => {
    const two: Row[] = [
      ...allies,
      ['a', 'c', '-', false],
      ['c', 'd', '+'],
      ['d', 'e', '+'],
      ['c', 'e', '-'],
      ['a', 'e', '+', true],
    ];
    expect(said(two)).toMatch(/Without it the index is 2, and the strain may lie on any of /);
  });
});
