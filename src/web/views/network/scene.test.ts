import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../../situation/index.ts';
import { HitGrid } from './hit.ts';
import { holdsAt, momentsOf } from './moment.ts';
import { ARROWS, neighbour } from './neighbour.ts';
import { laidOut, layoutJob, tiedActors } from './place/layout.ts';
import { type Box, Room } from './room.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sideLine } from './side-line.ts';

const parsed = parseSituation(
  readFileSync(join(import.meta.dirname, '../../../../examples/sahel-2024/situation.json')),
);
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;
type Tie = (typeof situation.ties)[number];

const ids = tiedActors(situation);
const places = (kept = new Map(), of = situation) => {
  const found = laidOut(layoutJob(of, kept, {}));
  return new Map(tiedActors(of).map((id, at) => [id, found[at] as { x: number; y: number }]));
};
const laid = places();
const draw = (moment: string, of = situation): Scene =>
  sceneOf(of, {
    moment,
    places: laid,
    language: 'en',
    strained: new Set(['algeria russia']),
    sides: { mali: 0, algeria: 1 },
  });

describe('the network', () => {
  it('tells sides only where somebody stands on the other', () => {
    const sidesOf = (sides: Record<string, number>) =>
      sceneOf(situation, {
        moment: situation.asOf,
        places: laid,
        language: 'en',
        strained: new Set(),
        sides,
      }).actors.map(({ side }) => side);
    expect(new Set(sidesOf({ mali: 0, algeria: 1 }))).toEqual(new Set([0, 1, undefined]));
    expect(new Set(sidesOf({ mali: 0, algeria: 0 }))).toEqual(new Set([undefined]));
  });

  it('grows as ties begin', () => {
    const moments = momentsOf(situation);
    expect(moments.at(-1)).toBe(situation.asOf);
    expect(momentsOf(situation, '2019').at(-1)).toBe('2019');
    const sizes = moments.map((moment) => draw(moment).ties.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(situation.ties.filter((tie) => holdsAt(tie, situation.asOf)).length);
  });

  it('stops where ties have ended, too: the first day without them is a moment of its own', () => {
    const [first, ...others] = situation.ties as [Tie, ...Tie[]];
    const ended = { ...first, during: '2023-02/2023-04' };
    const of = { ...situation, ties: [ended, ...others] };
    const moments = momentsOf(of);
    expect(moments).toContain('2023-02');
    const after = moments.indexOf('2023-05-01');
    expect(after).toBeGreaterThan(moments.indexOf('2023-02'));
    const shown = (at: number) => draw(moments[at] as string, of).ties.map(({ id }) => id);
    expect(shown(after - 1)).toContain(first.id);
    expect(shown(after)).not.toContain(first.id);
    // One that ends after the date to weigh at adds no moment.
    const later = { ...situation, ties: [{ ...first, during: '2023-02/2030' }, ...others] };
    expect(momentsOf(later)).toEqual(moments.filter((one) => one !== '2023-05-01'));
  });

  it('says of every tie its sign, its strain and whether a source states it', () => {
    const { ties, actors } = draw(situation.asOf);
    const tie = (id: string) => ties.find((one) => one.id === id);
    expect(tie('mali-algeria')).toMatchObject({ sign: '-', isStrained: false, isSourced: true });
    expect(tie('russia-algeria')).toMatchObject({ sign: '+', isStrained: true });
    expect(ties.filter(({ isSourced }) => !isSourced).length).toBeGreaterThan(0);
    expect(actors.find(({ id }) => id === 'mali')?.side).toBe(0);
    expect(actors.find(({ id }) => id === 'mali')?.degree).toBe(
      ties.filter(({ a, b }) => a.id === 'mali' || b.id === 'mali').length,
    );
  });

  it('has the two lines of a mixed pair side by side, whichever way round they are told', () => {
    const [first] = situation.ties as [Tie];
    const other: Tie = { ...first, id: 'other', a: first.b, b: first.a, sign: '-' };
    const { ties } = draw(situation.asOf, { ...situation, ties: [...situation.ties, other] });
    const lanes = ties.flatMap(({ id, lane }) => (id === first.id || id === 'other' ? [lane] : []));
    expect(lanes).toEqual([-0.5, 0.5]);
    expect(ties.filter(({ lane }) => lane !== 0)).toHaveLength(2);
  });
});

describe('places', () => {
  it('are the same each time, and stay when an actor joins', () => {
    expect([...places()]).toEqual([...laid]);
    const [first] = situation.ties as [Tie];
    const joined = { ...situation, ties: [...situation.ties, { ...first, id: 'new', b: 'goita' }] };
    const second = places(laid, joined);
    for (const [id, place] of laid) expect(second.get(id)).toEqual(place);
    expect(second.has('goita')).toBe(true);
  });

  it('hold the sides apart, so that a line runs between them', () => {
    const sides = Object.fromEntries(ids.map((id, at) => [id, at % 2]));
    const found = laidOut(layoutJob(situation, new Map(), sides));
    const sided = found.map((place, at) => ({ ...place, side: (at % 2) as 0 | 1 }));
    const line = sideLine(sided);
    expect(line?.length).toBeGreaterThan(10);
    for (const { x, side } of sided) expect(side === 0 ? x < 0 : x > 0).toBe(true);
  });

  it('are finite numbers for a network of hundreds', () => {
    const count = 320;
    const job = {
      kept: Array.from({ length: count }, () => undefined),
      sides: Array.from({ length: count }, () => undefined),
      ties: Array.from({ length: count }, (_, a) => ({ a, b: (a * 7 + 1) % count, pull: 1 })),
    };
    const found = laidOut({ ...job, ties: job.ties.filter(({ a, b }) => a !== b) });
    expect(found.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(found.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  });
});

describe('the line between the sides', () => {
  const point = fc.record({
    x: fc.integer({ min: 1, max: 400 }),
    y: fc.integer({ min: -300, max: 300 }),
  });
  it('has every actor on its own side', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 12 }),
        fc.array(point, { minLength: 1, maxLength: 12 }),
        (left, right) => {
          const sided = [
            ...left.map(({ x, y }) => ({ x: -x, y, side: 0 as const })),
            ...right.map(({ x, y }) => ({ x, y, side: 1 as const })),
          ];
          const line = sideLine(sided);
          // At one height the line is one point: there it parts what a level line would.
          expect(line).toBeDefined();
        },
      ),
    );
  });

  it('is not drawn where one side stands within the other', () => {
    const ring = [0, 1, 2, 3].map((at) => ({
      x: Math.cos((at * Math.PI) / 2) * 100,
      y: Math.sin((at * Math.PI) / 2) * 100,
      side: 0 as const,
    }));
    expect(sideLine([...ring, { x: 0, y: 0, side: 1 }])).toBeUndefined();
    expect(sideLine(ring)).toBeUndefined();
  });
});

describe('arrow keys', () => {
  const star = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'left', x: -10, y: 1 },
    { id: 'farther', x: -30, y: 0 },
    { id: 'up', x: 2, y: -20 },
  ];
  const from = (id: string) => star.find((one) => one.id === id);
  it('lead to the nearest that way, and nowhere where nothing lies', () => {
    const go = (id: string, key: string) => neighbour(star, from(id), ARROWS[key] as never)?.id;
    expect(go('middle', 'ArrowLeft')).toBe('left');
    expect(go('left', 'ArrowLeft')).toBe('farther');
    expect(go('middle', 'ArrowUp')).toBe('up');
    expect(go('middle', 'ArrowDown')).toBeUndefined();
    expect(neighbour(star, undefined, { x: 1, y: 0 })?.id).toBe('left');
  });
});

describe('the pointer', () => {
  const scene = draw(situation.asOf);
  const grid = new HitGrid(scene);
  it('finds what a search through everything finds', () => {
    const range = fc.double({ min: -600, max: 600, noNaN: true });
    fc.assert(
      fc.property(range, range, (x, y) => {
        const away = ({ x: ax, y: ay }: { x: number; y: number }) => Math.hypot(ax - x, ay - y);
        const nearest = scene.actors.filter((one) => away(one) <= 40);
        const least = Math.min(...nearest.map(away));
        const found = grid.actorAt({ x, y }, 40);
        if (nearest.length === 0) expect(found).toBeUndefined();
        else expect(found && away(found)).toBe(least);
      }),
    );
  });

  it('finds the tie that a search through all of them finds', () => {
    const range = fc.double({ min: -600, max: 600, noNaN: true });
    const away = ({ a, b }: Scene['ties'][0], x: number, y: number) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const part = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy);
      const on = Math.max(0, Math.min(1, part));
      return Math.hypot(x - a.x - on * dx, y - a.y - on * dy);
    };
    fc.assert(
      fc.property(range, range, (x, y) => {
        const least = Math.min(...scene.ties.map((tie) => away(tie, x, y)));
        const found = grid.tieAt({ x, y }, 15, 0);
        if (least > 15) expect(found).toBeUndefined();
        else expect(found && away(found, x, y)).toBeCloseTo(least, 6);
      }),
    );
  });

  it('finds a tie on its line, each of two on its own', () => {
    for (const tie of scene.ties) {
      const middle = { x: (tie.a.x + tie.b.x) / 2, y: (tie.a.y + tie.b.y) / 2 };
      const found = grid.tieAt(middle, 0.001, 0);
      expect(found).toBeDefined();
    }
    const [tie] = scene.ties as [Scene['ties'][0]];
    const two = {
      ...scene,
      ties: [
        { ...tie, lane: -0.5 },
        { ...tie, id: 'other', lane: 0.5 },
      ],
    };
    const length = Math.hypot(tie.b.x - tie.a.x, tie.b.y - tie.a.y);
    const turned = tie.a.id < tie.b.id ? 1 : -1;
    const beside = (by: number) => ({
      x: (tie.a.x + tie.b.x) / 2 - ((tie.b.y - tie.a.y) / length) * by * turned,
      y: (tie.a.y + tie.b.y) / 2 + ((tie.b.x - tie.a.x) / length) * by * turned,
    });
    const pair = new HitGrid(two);
    expect(pair.tieAt(beside(-4), 2, 8)?.id).toBe(tie.id);
    expect(pair.tieAt(beside(4), 2, 8)?.id).toBe('other');
  });
});

describe('room for names', () => {
  it('is where nothing was put', () => {
    const box = fc
      .tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: -300, max: 900 }))
      .chain(([left, top]) =>
        fc
          .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40 }))
          .map(
            ([width, height]): Box => ({ left, top, right: left + width, bottom: top + height }),
          ),
      );
    const meets = (a: Box, b: Box) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (taken, asked) => {
        const room = new Room();
        for (const one of taken) room.take(one);
        expect(room.isFree(asked)).toBe(!taken.some((one) => meets(one, asked)));
      }),
    );
  });
});
