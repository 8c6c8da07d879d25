import { describe, expect, it } from 'vitest';
import { situationSchema } from '../situation/schema.ts';
import type { DependReport } from './depend-finding.ts';
import { dependReport } from './depend-report.ts';
import { dependInput } from './from-situation.ts';
import type { Range } from './model.ts';
import { sahel } from './sahel.cases.ts';

const input = dependInput(sahel);
const report = dependReport(input, { without: ['wagner'], draws: 4000 }) as DependReport;

const near = ({ low, high }: Range, [least, most]: [number, number], digits: number) => {
  expect(low).toBeCloseTo(least, digits);
  expect(high).toBeCloseTo(most, digits);
};

describe('dependReport on the flagship', () => {
  it('gives the coverage, 0.60 to 0.88', () => {
    near(report.coverage, [0.6, 0.88], 12);
    expect(report).toMatchObject({ client: 'mali', asOf: '2024-11-01' });
  });

  it.each([
    ['wagner', [0.12, 0.44], [0.207, 0.473]],
    ['china', [0.06, 0.26], [0.1, 0.287]],
    ['turkey', [0.04, 0.22], [0.08, 0.22]],
    ['aes', [0, 0.16], [0.06, 0.193]],
    ['iran', [0, 0.08], [0.013, 0.08]],
  ] as [string, [number, number], [number, number]][])(
    'gives the ranges of %s',
    (id, loss, value) => {
      const supplier = report.suppliers.find((one) => one.id === id);
      near(supplier?.loss as Range, loss, 12);
      near(supplier?.shapley as Range, value, 3);
      expect(supplier?.shapleyError).toBe(0);
    },
  );

  it('puts Wagner first by loss in 3,824 of 4,096 corners', () => {
    const { loss } = report.rankings;
    expect(loss).toMatchObject({ over: 'corners', total: 4096 });
    expect(loss.seed).toBeUndefined();
    expect(loss.first[0]).toEqual({ supplier: 'wagner', count: 3824, tied: 270 });
    // In the other 272: China alone 216, Turkey alone 50, the two tied 6.
    const others = loss.first.map(({ supplier, count, tied }) => [supplier, count - tied]);
    expect(others).toEqual([
      ['wagner', 3554],
      ['aes', 0],
      ['turkey', 50],
      ['iran', 0],
      ['china', 216],
    ]);
    expect(loss.above.find(({ a, b }) => a === 'wagner' && b === 'iran')?.count).toBe(4096);
  });

  it('puts Wagner first in nearly all uniform draws, and by Shapley value in all', () => {
    const { loss, shapley } = report.drawn as NonNullable<typeof report.drawn>;
    expect(loss).toMatchObject({ over: 'draws', total: 4000, seed: 1 });
    // Another generator gave 3,972; three standard errors of such a share are 16.
    expect(Math.abs(loss.first[0].count - 3972)).toBeLessThan(16);
    expect(shapley?.first[0]).toEqual({ supplier: 'wagner', count: 4000, tied: 0 });
  });

  it('leaves a tenth to four tenths of ground combat without Wagner', () => {
    expect(report.without?.suppliers).toEqual(['wagner']);
    near(report.without?.coverage as Range, [0.34, 0.76], 12);
    const combat = report.without?.needs[0];
    expect(combat?.id).toBe('ground-combat');
    near(combat?.coverage as Range, [0.1, 0.4], 12);
    near(combat?.loss as Range, [0.6, 0.9], 12);
  });

  it('names the worst withdrawals and the survival numbers', () => {
    expect(report.kOut[0]).toMatchObject({ k: 1, worst: ['wagner'], worstTied: 1 });
    near(report.kOut[0].coverage, [0.34, 0.76], 12);
    expect(report.kOut[2]).toMatchObject({ worst: ['wagner', 'aes', 'china'], worstTied: 2 });
    expect(report.survival).toEqual([
      { threshold: 0.75, number: { low: 0, high: 2 } },
      { threshold: 0.5, number: { low: 1, high: 3 } },
      { threshold: 0.25, number: { low: 2, high: 4 } },
    ]);
  });

  it('says nothing of capacities and thresholds where none is stated', () => {
    expect(report).not.toHaveProperty('pools');
    expect(report.without).not.toHaveProperty('pools');
    expect(dependReport(dependInput(bloc))?.spread[0]).not.toHaveProperty('cascade');
  });

  it('says what it has no ground for', () => {
    expect(report.spread).toEqual([]);
    expect(report.spreadBasis).toBe('no-supplier-has-another-client');
    expect(
      report.leverage.every(({ theirs, leverage }) => theirs === null && leverage === null),
    ).toBe(true);
    expect(report.unsourced).toHaveLength(17);
    expect(report.illustrative).toHaveLength(12);
  });

  it('gives the headline', () => {
    expect(report.headline).toEqual({
      largestLoss: ['wagner'],
      largestShapley: ['wagner'],
      onlySource: [{ need: 'payment-terms', supplier: 'china' }],
    });
  });

  it('adds the parts of a supplier up to its whole', () => {
    for (const { loss, shapley, byNeed } of report.suppliers) {
      const sum = (of: (part: (typeof byNeed)[number]) => number) =>
        byNeed.reduce((total, part) => total + 0.2 * of(part), 0);
      near(loss, [sum((part) => part.loss.low), sum((part) => part.loss.high)], 12);
      near(shapley, [sum((part) => part.shapley.low), sum((part) => part.shapley.high)], 12);
    }
  });

  it('is the same to the byte from run to run', () => {
    const again = dependReport(dependInput(sahel), { without: ['wagner'], draws: 4000 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
  });
});

/** A patron with three clients: the first supplies the second and third, the second the third. */
const bloc = situationSchema.parse({
  mizan: 1,
  id: 'bloc',
  title: { en: 'Bloc' },
  asOf: '2024',
  needs: ['mali', 'burkina', 'niger'].flatMap((client) => [
    { id: `${client}-arms`, client, name: { en: 'arms' }, weight: 1 },
  ]),
  supplies: [
    { id: 's1', need: 'mali-arms', supplier: 'patron', amount: 1 },
    { id: 's2', need: 'burkina-arms', supplier: 'patron', amount: 0.5 },
    { id: 's3', need: 'burkina-arms', supplier: 'mali', amount: 0.5 },
    { id: 's4', need: 'niger-arms', supplier: 'patron', amount: 0.3 },
    { id: 's5', need: 'niger-arms', supplier: 'mali', amount: { low: 0.2, high: 0.3 } },
    { id: 's6', need: 'niger-arms', supplier: 'burkina', amount: 0.4 },
    { id: 's7', need: 'mali-arms', supplier: 'burkina', amount: 0.1 },
  ],
});

describe('dependReport on a patron with several clients', () => {
  const [spread] = (dependReport(dependInput(bloc)) as DependReport).spread;

  it('stands on what the clients supply to one another', () => {
    expect(spread).toMatchObject({ patron: 'patron', start: 'mali' });
    expect(spread.exposure.map(({ from, to }) => [from, to])).toEqual([
      ['mali', 'burkina'],
      ['mali', 'niger'],
      ['burkina', 'niger'],
    ]);
    near(spread.exposure[1], [0.2, 0.3], 12);
    near(spread.clients[0].loss, [0.9, 0.9], 12);
  });

  it('says what would have to be true for each to follow', () => {
    expect(spread.critical.map(({ client }) => client)).toEqual(['burkina', 'niger']);
    near(spread.critical[0], [0.5, 0.5], 12);
    near(spread.critical[1], [0.2, 0.7], 12);
    expect(spread.debtRank.map(({ distress }) => Number(distress.toFixed(4)))).toEqual([
      1, 0.5, 0.45,
    ]);
  });

  it('does not take one who supplies itself for its own patron', () => {
    const own = { id: 's8', need: 'mali-arms', supplier: 'mali', amount: 0.2 };
    const found = dependInput(
      situationSchema.parse({ ...bloc, supplies: [...bloc.supplies, own] }),
    );
    const patrons = (client: string) =>
      (dependReport(found, { client }) as DependReport).spread.map((one) => [
        one.patron,
        one.clients.map((each) => each.client),
      ]);
    expect(patrons('mali')).toEqual([
      ['patron', ['mali', 'burkina', 'niger']],
      ['burkina', ['mali', 'niger']],
    ]);
    expect(patrons('niger').at(1)).toEqual(['mali', ['burkina', 'niger']]);
    const { leverage } = dependReport(found) as DependReport;
    expect(leverage.find(({ supplier }) => supplier === 'mali')?.theirs).toBeNull();
  });

  it('gives leverage where both sides are modelled', () => {
    const report = dependReport(dependInput(bloc)) as DependReport;
    expect(report.leverage.map(({ supplier, theirs }) => [supplier, theirs !== null])).toEqual([
      ['patron', false],
      ['burkina', true],
    ]);
    expect(report.leverage[1].ours).toBe(0);
    expect(report.leverage[1].leverage).toBeCloseTo(0.5, 12);
  });
});

describe('dependReport with capacities and thresholds', () => {
  const shared = situationSchema.parse({
    ...bloc,
    capacities: [
      {
        id: 'in-all',
        supplier: 'patron',
        needs: bloc.needs.map(({ id }) => id),
        amount: { low: 1, high: 1.2 },
        illustrative: true,
      },
    ],
    thresholds: [{ id: 'b-at', client: 'burkina', at: 0.5 }],
  });
  const found = dependReport(dependInput(shared), { without: ['burkina'] }) as DependReport;

  it('says what all clients can have at once, and without a supplier', () => {
    const [pool] = found.pools ?? [];
    // Beside the patron: burkina 0.5 from mali, niger 0.6 to 0.7, mali 0.1.
    expect(pool.demanded).toBe(3);
    near(pool.delivered, [2.2, 2.5], 12);
    near(found.without?.pools?.[0].delivered as Range, [1.7, 2], 12);
    expect(pool.holds.high.bottlenecks.capacities).toEqual(['in-all']);
    expect(found.illustrative).toEqual(['in-all']);
    expect(found.unsourced.slice(-2)).toEqual(['capacities[0]', 'thresholds[0]']);
  });

  it('leaves coverage, losses and critical thresholds as they are', () => {
    const before = dependReport(dependInput(bloc), { without: ['burkina'] }) as DependReport;
    expect({ ...found, pools: undefined, without: undefined, spread: undefined }).toEqual({
      ...before,
      unsourced: found.unsourced,
      illustrative: found.illustrative,
      without: undefined,
      spread: undefined,
    });
    expect(found.spread[0].critical).toEqual(before.spread[0].critical);
    expect(
      found.spread[0].cascade?.clients.map(({ certain, possible }) => [certain, possible]),
    ).toEqual([
      [1, 1],
      [2, 2],
      [null, 2],
    ]);
  });
});

describe('dependReport', () => {
  it('gives low = high where nothing is a range', () => {
    const fixed = { ...bloc, supplies: bloc.supplies.filter(({ id }) => id !== 's5') };
    const report = dependReport(dependInput(fixed), { client: 'burkina' }) as DependReport;
    for (const { low, high } of [
      report.coverage,
      ...report.needs.flatMap((need) => [need.coverage, need.gap]),
      ...report.suppliers.flatMap((supplier) => [supplier.loss, supplier.shapley]),
      ...report.kOut.map((out) => out.coverage),
    ]) {
      expect(low).toBe(high);
    }
    expect(report.rankings.loss.total).toBe(1);
  });

  it('counts one who may give as the only source, and one who gives nothing as none', () => {
    const supplies = [
      { ...bloc.supplies[0], amount: { low: 0, high: 1 } },
      { ...bloc.supplies[6], amount: 0 },
    ];
    const report = dependReport(dependInput({ ...bloc, supplies })) as DependReport;
    expect(report.headline.onlySource).toEqual([{ need: 'mali-arms', supplier: 'patron' }]);
  });

  it('is null without a client, and refuses unknown names', () => {
    expect(dependReport({ ...input, clients: [] })).toBeNull();
    expect(() => dependReport(input, { client: 'atlantis' })).toThrow('clients: mali');
    expect(() => dependReport(input, { without: ['atlantis'] })).toThrow('suppliers: wagner');
  });
});
