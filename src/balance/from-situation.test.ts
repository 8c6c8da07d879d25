import { describe, expect, it } from 'vitest';
import { situationSchema } from '../situation/schema.ts';
import type { Situation } from '../situation/situation.ts';
import { balanceFrames, balanceInput } from './from-situation.ts';
import { namedTimeline } from './named-timeline.ts';
import { situationBalance } from './situation-balance.ts';

type TieInput = { a: string; b: string; sign: '+' | '-' | 'unknown' } & Partial<{
  id: string;
  weight: number;
  during: string;
  inferred: boolean;
  quotes: string[];
  claims: string[];
}>;

function situation(ties: TieInput[], more: object = {}): Situation {
  const names = [...new Set(ties.flatMap(({ a, b }) => [a, b]))];
  return situationSchema.parse({
    mizan: 1,
    id: 'test',
    title: { en: 'Test' },
    asOf: '2024-06-01',
    actors: [...names, 'alone'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
    ties: ties.map((tie, i) => ({ id: `t${i}`, ...tie })),
    ...more,
  });
}

const triangle: TieInput[] = [
  { a: 'a', b: 'b', sign: '+' },
  { a: 'b', b: 'c', sign: '+' },
  { a: 'a', b: 'c', sign: '-' },
];

describe('ties at a date', () => {
  it('count while they hold, between the actors that they touch', () => {
    const input = balanceInput(
      situation([...triangle.slice(0, 2), { ...triangle[2]!, during: '2024-07/..' }]),
    );
    expect(input.nodes).toEqual(['a', 'b', 'c']);
    expect(input.pairs).toHaveLength(2);
  });

  it('of one pair and sign are added', () => {
    const [pair] = balanceInput(
      situation([
        { a: 'a', b: 'b', sign: '+', weight: 2 },
        { a: 'b', b: 'a', sign: '+', weight: 3 },
      ]),
    ).pairs;
    expect(pair).toMatchObject({ open: [], ties: ['t0', 't1'] });
    expect(pair!.alternatives).toEqual([{ sign: 1, weight: 5, ties: ['t0', 't1'] }]);
  });

  it('rest on their quotes and those of their claims; a bare tie is named', () => {
    const source = { id: 's', title: { en: 's' } };
    const quote = (id: string) => ({ id, source: 's', start: 0, end: 1, exact: 'x' });
    const input = balanceInput(
      situation([{ ...triangle[0]!, quotes: ['q1'], claims: ['c1'] }, triangle[1]!], {
        sources: [source],
        quotes: [quote('q1'), quote('q2')],
        claims: [
          {
            id: 'c1',
            statement: { en: 'x' },
            attribution: [{ source: 's' }],
            hedge: 'assert',
            quotes: ['q2', 'q1'],
          },
        ],
      }),
    );
    expect(input.pairs[0]!.quotes).toEqual(['q1', 'q2']);
    expect(input.unsourced).toEqual(['ties[1]']);
  });
});

describe('open ties', () => {
  it('of unknown sign leave both worlds; the headline rests on the known ties', () => {
    const input = balanceInput(
      situation([...triangle.slice(0, 2), { ...triangle[2]!, sign: 'unknown' }]),
    );
    const found = situationBalance(input);
    expect(found.frustration).toEqual({ lower: 0, upper: 0, exact: true });
    expect(found.open).toMatchObject([{ tie: ['a', 'c'], why: ['unknown'] }]);
    expect(found.worlds).toMatchObject({
      total: '2',
      weighed: 2,
      index: [
        { lower: 0, upper: 0, worlds: 1 },
        { lower: 1, upper: 1, worlds: 1 },
      ],
      frustrated: [
        { tie: ['a', 'b'], always: 0, sometimes: 1 },
        { tie: ['b', 'c'], always: 0, sometimes: 1 },
        { tie: ['a', 'c'], always: 0, sometimes: 1 },
      ],
      turnsOn: [
        {
          tie: ['a', 'c'],
          ways: [
            { sign: 1, worlds: 1, low: 0, high: 0 },
            { sign: -1, worlds: 1, low: 1, high: 1 },
          ],
        },
      ],
    });
  });

  it('of both signs are mixed, not netted', () => {
    const [pair] = balanceInput(
      situation([
        { a: 'a', b: 'b', sign: '+', weight: 2 },
        { a: 'a', b: 'b', sign: '-', weight: 5 },
      ]),
    ).pairs;
    expect(pair).toMatchObject({
      open: ['mixed'],
      alternatives: [
        { sign: 1, weight: 2, ties: ['t0'] },
        { sign: -1, weight: 5, ties: ['t1'] },
      ],
    });
  });

  it('that hold on some days of the date stand or do not', () => {
    const [pair] = balanceInput(
      situation([{ a: 'a', b: 'b', sign: '-', during: '2024-06-15/..' }]),
      '2024-06',
    ).pairs;
    expect(pair!.open).toEqual(['date']);
    expect(pair!.alternatives.map(({ sign }) => sign)).toEqual([-1, 0]);
  });

  it('beside a tie of the same sign that holds for certain change its weight, and are not known', () => {
    const ties: TieInput[] = [
      { a: 'a', b: 'b', sign: '+', weight: 1 },
      { a: 'a', b: 'b', sign: '+', weight: 5, during: '2024-06-15/..' },
      { a: 'b', b: 'c', sign: '+', weight: 3 },
      { a: 'a', b: 'c', sign: '-', weight: 10 },
    ];
    const input = balanceInput(situation(ties), '2024-06');
    expect(input.pairs[0]!.alternatives).toEqual([
      { sign: 1, weight: 6, ties: ['t0', 't1'] },
      { sign: 1, weight: 1, ties: ['t0'] },
    ]);
    const found = situationBalance(input);
    expect(found.ties).toBe(2);
    expect(found.worlds?.index.map(({ upper }) => upper)).toEqual([1, 3]);
    expect(found.worlds?.turnsOn[0]?.ways).toEqual([{ sign: 1, worlds: 2, low: 1, high: 3 }]);
  });

  it('stay few ways where many ties of one pair may not hold', () => {
    const many = Array.from({ length: 400 }, (_, i): TieInput => {
      return { a: 'a', b: 'b', sign: '+', weight: 1 + i, during: '2024-06-15/..' };
    });
    const [pair] = balanceInput(situation(many), '2024-06').pairs;
    const weights = pair!.alternatives.map(({ weight }) => weight);
    expect(weights.length).toBeLessThanOrEqual(257);
    expect([weights[0], weights.at(-1)]).toEqual([80_200, 0]);
  });

  it('of unknown sign beside a known one may be of the other sign', () => {
    const [pair] = balanceInput(
      situation([
        { a: 'a', b: 'b', sign: '+', weight: 2 },
        { a: 'a', b: 'b', sign: 'unknown', weight: 5 },
      ]),
    ).pairs;
    expect(pair!.alternatives.map(({ sign, weight }) => sign * weight)).toEqual([7, 2, -5]);
  });

  it('beyond the limit are drawn with the seed, the same each time', () => {
    const many = Array.from({ length: 10 }, (_, i): TieInput => {
      return { a: `n${i}`, b: `n${(i + 1) % 10}`, sign: 'unknown' };
    });
    const input = balanceInput(situation(many));
    const found = situationBalance(input, { limit: 100 }).worlds!;
    expect([found.total, found.weighed]).toEqual(['1024', 100]);
    expect(situationBalance(input, { limit: 100 }).worlds).toEqual(found);
    const all = situationBalance(input, { limit: 1024 }).worlds!;
    // half of all sign patterns of a cycle are negative
    expect(all.index).toEqual([
      { lower: 0, upper: 0, worlds: 512 },
      { lower: 1, upper: 1, worlds: 512 },
    ]);
  });
});

describe('inferred ties', () => {
  it('come with the finding without them', () => {
    const found = situationBalance(
      balanceInput(situation([...triangle.slice(0, 2), { ...triangle[2]!, inferred: true }])),
    );
    expect(found.frustration.lower).toBe(1);
    expect(found.withoutInferred).toEqual([{ tie: ['a', 'c'], lower: 0, upper: 0, optima: [[]] }]);
  });

  const beside = (...ties: TieInput[]) =>
    situationBalance(balanceInput(situation([...triangle.slice(0, 2), ...ties]))).withoutInferred;
  const against = { a: 'a', b: 'c', sign: '-' } as const;

  it('beside others of their pair leave those, with their weight', () => {
    const [one] = situationBalance(
      balanceInput(
        situation([
          { a: 'a', b: 'b', sign: '+', weight: 2 },
          { a: 'b', b: 'c', sign: '+', weight: 2 },
          { ...against, weight: 1 },
          { ...against, weight: 3, inferred: true },
        ]),
      ),
    ).withoutInferred;
    expect(one).toEqual({
      tie: ['a', 'c'],
      partly: true,
      lower: 1,
      upper: 1,
      optima: [[['a', 'c']]],
    });
  });

  it('that make a pair mixed leave it known', () => {
    expect(beside(against, { ...against, sign: '+', inferred: true })).toMatchObject([
      { tie: ['a', 'c'], partly: true, lower: 1 },
    ]);
  });

  it('of a pair that is open with them and without have no entry', () => {
    const unknown = { ...against, sign: 'unknown' } as const;
    expect(beside(unknown, { ...against, inferred: true })).toEqual([]);
    expect(beside({ ...against, inferred: true, during: '2024-06-01/2024-07' })).toHaveLength(1);
    expect(beside({ ...unknown, inferred: true })).toEqual([]);
  });
});

describe('frames', () => {
  it('stand where ties begin and after they end, the date to weigh at last', () => {
    const frames = balanceFrames(
      situation([
        { a: 'a', b: 'b', sign: '+', during: '2020/2022-03' },
        { a: 'b', b: 'c', sign: '+', during: '2021-05/..' },
        { a: 'a', b: 'c', sign: '-', during: '2025/..' },
      ]),
    );
    expect(frames.map(({ asOf, pairs }) => [asOf, pairs.length])).toEqual([
      ['2020', 1],
      ['2021-05', 2],
      ['2022-04-01', 1],
      ['2024-06-01', 1],
    ]);
  });

  it('give the balance over time by names', () => {
    const frames = balanceFrames(
      situation([...triangle.slice(0, 2), { ...triangle[2]!, during: '2021/..' }]),
    );
    const [first, second] = namedTimeline(frames);
    expect(first).toMatchObject({ asOf: '2021', lower: 1, appeared: [], changedSide: [] });
    expect(second).toMatchObject({ asOf: '2024-06-01', lower: 1, vanished: [] });
  });
});
