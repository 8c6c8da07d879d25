import { describe, expect, it } from 'vitest';
import { situationSchema } from '../situation/schema.ts';
import type { DependReport } from './depend-finding.ts';
import { dependReport } from './depend-report.ts';
import { dependInput } from './from-situation.ts';
import { sahel } from './sahel.cases.ts';

const small = (supplies: object[], more: object = {}) =>
  situationSchema.parse({
    mizan: 1,
    id: 'small',
    title: { en: 'Small' },
    asOf: '2024-10',
    needs: [
      { id: 'food', client: 'town', name: { en: 'food' }, weight: 3, demand: 10, quotes: ['q1'] },
      { id: 'fuel', client: 'town', name: { en: 'fuel' }, weight: 1 },
      { id: 'rails', client: 'port', name: { en: 'rails' }, weight: 1 },
    ],
    supplies,
    ...more,
  });

describe('dependInput', () => {
  it('makes one client of each actor with needs, weights scaled to 1', () => {
    const { clients } = dependInput(
      small([
        { id: 's1', need: 'food', supplier: 'farm', amount: 4 },
        { id: 's2', need: 'rails', supplier: 'mill', amount: 1 },
      ]),
    );
    expect(clients.map((client) => client.id)).toEqual(['town', 'port']);
    expect(clients[0].needs.map((need) => need.weight)).toEqual([0.75, 0.25]);
    expect(clients[0].suppliers).toEqual(['farm']);
    expect(clients[1].suppliers).toEqual(['mill']);
    expect([...clients[0].model.low]).toEqual([4, 0]);
    expect([...clients[0].model.demands]).toEqual([10, 1]);
  });

  it('keeps its numbers where sums of weights or amounts outgrow a double', () => {
    const most = 1e308;
    const found = dependInput(
      situationSchema.parse({
        ...small([]),
        needs: ['n', 'm'].map((id) => ({
          id,
          client: 'town',
          name: { en: id },
          weight: most,
          demand: most,
        })),
        supplies: [
          { id: 's1', need: 'n', supplier: 'farm', amount: most },
          { id: 's2', need: 'n', supplier: 'mill', amount: most },
          { id: 's3', need: 'm', supplier: 'mill', amount: most / 2 },
        ],
      }),
    );
    const report = dependReport(found) as DependReport;
    expect(report.coverage).toEqual({ low: 0.75, high: 0.75 });
    expect(report.needs[0].hhi).toBe(0.5);
    expect(report.needs[0].hhiRange).toEqual({ low: 0.5, high: 0.5 });
  });

  it('adds the supplies of one supplier to one need', () => {
    const [town] = dependInput(
      small([
        { id: 's1', need: 'food', supplier: 'farm', amount: { low: 1, high: 2 } },
        { id: 's2', need: 'food', supplier: 'farm', amount: 3 },
      ]),
    ).clients;
    expect(town.cells).toEqual([
      {
        need: 'food',
        supplier: 'farm',
        amount: { low: 4, high: 5 },
        supplies: ['s1', 's2'],
        quotes: [],
        illustrative: false,
        dateUnknown: false,
      },
    ]);
  });

  it('takes the supplies that hold at the date, and counts from 0 where that is not known', () => {
    const situation = small([
      { id: 's1', need: 'food', supplier: 'past', amount: 4, during: '2023' },
      { id: 's2', need: 'food', supplier: 'open', amount: 4, during: '2023-09/..' },
      { id: 's3', need: 'food', supplier: 'partly', amount: 4, during: '2024-10-20/..' },
      { id: 's4', need: 'food', supplier: 'always', amount: 4 },
    ]);
    const [town] = dependInput(situation).clients;
    expect(town.suppliers).toEqual(['open', 'partly', 'always']);
    expect(town.cells.map((cell) => [cell.amount.low, cell.dateUnknown])).toEqual([
      [4, false],
      [0, true],
      [4, false],
    ]);
    expect(dependInput(situation, '2023-05').clients[0].suppliers).toEqual(['past', 'always']);
  });

  it('keeps the quotes of a supply, its claims and its events, and lists what has none', () => {
    const situation = small(
      [
        { id: 's1', need: 'food', supplier: 'farm', amount: 4, quotes: ['q1'], claims: ['c1'] },
        { id: 's2', need: 'fuel', supplier: 'farm', amount: 4, events: ['e1', 'gone'] },
        { id: 's3', need: 'fuel', supplier: 'well', amount: 4, illustrative: true },
      ],
      {
        claims: [
          {
            id: 'c1',
            statement: { en: 'It feeds the town' },
            attribution: [{ source: 'paper' }],
            hedge: 'assert',
            quotes: ['q1', 'q2'],
          },
        ],
        events: [{ id: 'e1', type: 'AID', summary: { en: 'Fuel came' }, quotes: ['q3'] }],
      },
    );
    const [town] = dependInput(situation).clients;
    expect(town.cells.map((cell) => cell.quotes)).toEqual([['q1', 'q2'], ['q3'], []]);
    expect(town.unsourced).toEqual(['needs[1]', 'supplies[2]']);
    expect(town.illustrative).toEqual(['s3']);
  });

  it('takes the capacities and thresholds that may hold at the date', () => {
    const situation = small([{ id: 's1', need: 'food', supplier: 'farm', amount: 4 }], {
      capacities: [
        { id: 'k1', supplier: 'farm', needs: ['food', 'fuel'], amount: { low: 3, high: 5 } },
        { id: 'k2', supplier: 'mill', needs: ['rails'], amount: 1, during: '2024-10-20/..' },
        { id: 'k3', supplier: 'mill', needs: ['rails'], amount: 2, during: '2023', quotes: ['q'] },
      ],
      thresholds: [
        { id: 't1', client: 'town', patron: 'farm', at: 0.5, quotes: ['q1'], illustrative: true },
        { id: 't2', client: 'port', at: { low: 0.2, high: 0.3 } },
      ],
    });
    const input = dependInput(situation);
    expect(
      input.capacities.map(({ id, amount, dateUnknown }) => [id, amount, dateUnknown]),
    ).toEqual([
      ['k1', { low: 3, high: 5 }, false],
      ['k2', { low: 1, high: 1 }, true],
    ]);
    expect(input.thresholds.map(({ id, patron, at }) => [id, patron, at])).toEqual([
      ['t1', 'farm', { low: 0.5, high: 0.5 }],
      ['t2', null, { low: 0.2, high: 0.3 }],
    ]);
    expect(input.unsourced).toEqual(['capacities[0]', 'capacities[1]', 'thresholds[1]']);
    expect(dependInput(situation, '2023').capacities.map(({ id }) => id)).toEqual(['k1', 'k3']);
  });

  it('reads the flagship’s table', () => {
    const [mali] = dependInput(sahel).clients;
    expect(mali.suppliers).toEqual(['wagner', 'aes', 'turkey', 'iran', 'china']);
    expect(mali.cells).toHaveLength(12);
    expect(mali.illustrative).toHaveLength(12);
  });

  it('has no client without needs', () => {
    const none = situationSchema.parse({ mizan: 1, id: 'x', title: { en: 'x' }, asOf: '2024' });
    expect(dependInput(none).clients).toEqual([]);
  });
});
