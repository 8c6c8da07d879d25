import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SituationBalance } from '../../balance/index.ts';
import { parseSituation } from '../../situation/index.ts';
import { actorKinds } from '../../situation/words.ts';
import type { ScaleContext } from '../section/scale-context.ts';
import { vocabularies } from '../words/index.ts';
import { actorMark } from './actor-mark.ts';
import { signedNetwork } from './signed-network.ts';

const parsed = parseSituation(
  readFileSync(join(import.meta.dirname, '../../../examples/sahel-2024/situation.json')),
);
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;

const contextIn = (language: 'ar' | 'en') =>
  ({ situation, language, words: vocabularies[language] }) as unknown as ScaleContext;

const known = (a: string, b: string, sign: 1 | -1, weight: number, quotes: string[]) => ({
  tie: [a, b] as const,
  sign,
  weight,
  ties: [],
  quotes,
  inferred: false,
});

const balance = (open: object[] = []) =>
  ({
    sides: { mali: 0, russia: 0, algeria: 1, france: 1 },
    frustrated: [['algeria', 'russia']],
    basis: [
      known('mali', 'russia', 1, 3, ['q']),
      known('mali', 'algeria', -1, 2, ['q']),
      known('russia', 'algeria', 1, 1, ['q']),
      known('mali', 'france', -1, 1, []),
    ],
    open,
  }) as unknown as SituationBalance;

const LONG = {
  en: (at: number) =>
    `The Joint Council of the Northern Lands ${String(at).padStart(2, '0')}`.slice(-40),
  ar: (at: number) =>
    `المجلس المشترك للأراضي الشمالية والشرقية ${String(at).padStart(2, '0')}`.slice(-40),
};

const crowdContext = (language: 'ar' | 'en') =>
  ({
    ...contextIn(language),
    situation: {
      actors: Array.from({ length: 40 }, (_, at) => ({
        id: `a${at}`,
        kind: 'state',
        name: { en: LONG.en(at), ar: LONG.ar(at) },
      })),
    },
  }) as unknown as ScaleContext;

/** Forty actors on two sides, sixty ties among them, laid by a seed. */
function crowd(seed: number): SituationBalance {
  let state = seed;
  const next = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const ties = new Map<string, [number, number]>();
  while (ties.size < 60) {
    const [a, b] = [next(40), next(40)].sort((one, other) => one - other) as [number, number];
    if (a !== b) ties.set(`${a} ${b}`, [a, b]);
  }
  const sides = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at}`, at % 2]));
  const basis = [...ties.values()].map(([a, b]) =>
    known(`a${a}`, `a${b}`, a % 2 === b % 2 ? 1 : -1, 1, ['q']),
  );
  return { sides, frustrated: [], basis, open: [] } as unknown as SituationBalance;
}

interface Label {
  readonly said: string;
  readonly title: string | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The names of a drawing as boxes, wherever their anchor is. */
function labels(svg: string): Label[] {
  const form =
    /<g transform="translate\(([-\d.]+) ([-\d.]+)\)">(?:<title>([^<]*)<\/title>)?<text x="0" y="0" font-size="12.5" text-anchor="(\w+)"( direction="rtl")?[^>]*>([^<]*)<\/text>/g;
  return [...svg.matchAll(form)].map(([, x, y, title, anchor, rtl, said = '']) => {
    const width = said.length * 6.9;
    const fromLeft = anchor === 'middle' ? 0.5 : (anchor === 'start') === !rtl ? 0 : 1;
    const left = Number(x) - width * fromLeft;
    const [top, bottom] = [Number(y) - 12, Number(y) + 4];
    return { said, title, left, right: left + width, top, bottom };
  });
}

/** Less than a tenth of a pixel is the rounding of the drawing. */
const meets = (a: Label, b: Label) =>
  a.left < b.right - 0.1 &&
  b.left < a.right - 0.1 &&
  a.top < b.bottom - 0.1 &&
  b.top < a.bottom - 0.1;

const count = (text: string, piece: string) => text.split(piece).length - 1;

describe('the mark of an actor', () => {
  it('is another one for each kind, blocs and organisations apart, which share theirs', () => {
    const marks = actorKinds.map((kind) => JSON.stringify(actorMark(kind)));
    expect(actorMark('bloc')).toEqual(actorMark('organisation'));
    expect(new Set(marks).size).toBe(actorKinds.length - 1);
  });
});

describe('the network of the report', () => {
  it('says strain, signs, weights and missing sources without a colour', () => {
    const svg = signedNetwork(balance(), contextIn('en')) ?? '';
    expect(count(svg, '>strained</text>')).toBe(1);
    expect(signedNetwork(balance(), contextIn('ar'))).toContain('>متوتّرة</text>');
    expect([count(svg, '>+</text>'), count(svg, '>−</text>')]).toEqual([2, 2]);
    expect(count(svg, 'stroke-dasharray="6 4"')).toBe(2);
    expect(count(svg, 'stroke-dasharray="2.4 2"')).toBe(1);
    for (const width of ['1.4', '2.6', '4']) expect(svg).toContain(`stroke-width="${width}"`);
    expect(svg).not.toContain('>?</text>');
    expect(count(svg, '2 on this side')).toBe(2);
  });

  it('has both lines of a mixed pair, and dots with ? where the sign is not known', () => {
    const ways = [
      { sign: 1, weight: 1, ties: [] },
      { sign: -1, weight: 3, ties: [] },
    ];
    const tie = ['russia', 'france'];
    const mixed = balance([{ tie, why: ['mixed'], alternatives: ways, quotes: ['q'] }]);
    const svg = signedNetwork(mixed, contextIn('en')) ?? '';
    expect([count(svg, '>+</text>'), count(svg, '>−</text>')]).toEqual([3, 3]);
    const unknown = balance([{ tie, why: ['unknown'], alternatives: ways, quotes: [] }]);
    const open = signedNetwork(unknown, contextIn('en')) ?? '';
    expect(count(open, '>?</text>')).toBe(1);
    expect(count(open, 'stroke-dasharray="2.4 2"')).toBe(2);
  });

  describe.each(['ar', 'en'] as const)('of forty actors with long names in %s', (language) => {
    const svg = signedNetwork(crowd(7), crowdContext(language)) ?? '';
    const names = labels(svg);

    it('has no name on another one, and none beyond its frame', () => {
      expect(names.length).toBe(40);
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      names.forEach((one, at) => {
        expect(one.left, one.said).toBeGreaterThanOrEqual(0);
        expect(one.right, one.said).toBeLessThanOrEqual(Number(width));
        expect(one.bottom, one.said).toBeLessThanOrEqual(Number(height));
        for (const other of names.slice(at + 1)) expect(meets(one, other), one.said).toBe(false);
      });
    });

    it('says in full, where it is pointed at, what it cuts short', () => {
      const whole = new Set(
        crowdContext(language).situation.actors.map(({ name }) => name[language]),
      );
      for (const { said, title } of names) {
        if (said.includes('…')) expect(whole.has(title ?? '')).toBe(true);
        else expect(whole.has(said)).toBe(true);
      }
      expect(names.some(({ said }) => said.includes('…'))).toBe(true);
    });
  });

  it('keeps every name apart whoever is tied to whom', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const names = labels(signedNetwork(crowd(seed), crowdContext('en')) ?? '');
      const met = names.filter((one, at) => names.slice(at + 1).some((other) => meets(one, other)));
      expect(
        met.map(({ said }) => said),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it('leaves a name whole where there is room for it', () => {
    expect(signedNetwork(balance(), contextIn('en'))).not.toContain('<title>');
  });
});
