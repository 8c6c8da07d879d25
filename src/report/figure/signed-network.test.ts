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
});
