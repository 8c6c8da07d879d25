import { describe, expect, it } from 'vitest';
import { dependenceCsv } from './dependence-csv.ts';
import { sharing } from './sharing.cases.ts';

const rowsOf = (situation: typeof sharing) => {
  const [head = [], ...rows] = dependenceCsv(situation);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
};

describe('the table of the dependence view as a file', () => {
  it('holds every supply, capacity and threshold, each with what it rests on', () => {
    const rows = rowsOf(sharing);
    const ids = (part: string) => rows.filter((one) => one.part === part).map(({ id }) => id);
    expect(ids('supplies')).toEqual(sharing.supplies.map(({ id }) => id));
    expect(ids('thresholds')).toEqual(sharing.thresholds.map(({ id }) => id));
    expect(rows.find(({ part }) => part === 'capacities')).toMatchObject({
      need: 'north-flour south-flour',
      supplier: 'mill',
      low: 1,
      high: 1,
      quotes: 'mill-grinds',
    });
    expect(rows.find(({ id }) => id === 'b-bears')).toMatchObject({ client: 'b', low: 0.5 });
  });

  it('holds a need that nobody covers, dates, and ranges', () => {
    const [need] = sharing.needs;
    const [capacity] = sharing.capacities;
    const rows = rowsOf({
      ...sharing,
      needs: [...sharing.needs, { ...need!, id: 'fuel' }],
      capacities: [{ ...capacity!, during: '2024-10', amount: { low: 0.5, high: 2 } }],
    });
    expect(rows.find(({ id }) => id === 'fuel')).toMatchObject({ part: 'needs', supplier: '' });
    expect(rows.find(({ part }) => part === 'capacities')).toMatchObject({
      ...{ during: '2024-10', low: 0.5, high: 2 },
    });
  });
});
