import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../../situation/index.ts';
import { holdsAt, layOut, momentsOf, tieGraph } from './tie-graph.ts';

const parsed = parseSituation(
  readFileSync(join(import.meta.dirname, '../../../../examples/sahel-2024/situation.json')),
);
if (!parsed.ok) throw new Error('the flagship does not parse');
const { situation } = parsed;
const colours = { plus: '#00f', minus: '#f80', unknown: '#888', strained: '#a01', ink: '#000' };
const draw = (moment: string) =>
  tieGraph(situation, {
    moment,
    places: layOut(situation, new Map()),
    colours,
    language: 'en',
    strained: new Set(['russia algeria']),
  });

describe('the network', () => {
  it('grows as ties begin', () => {
    const moments = momentsOf(situation);
    expect(moments.at(-1)).toBe(situation.asOf);
    const sizes = moments.map((moment) => draw(moment).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(situation.ties.filter((tie) => holdsAt(tie, situation.asOf)).length);
  });

  it('says every sign in a glyph, and the strain too', () => {
    const graph = draw(situation.asOf);
    expect(graph.getEdgeAttribute('mali-algeria', 'label')).toBe('−');
    expect(graph.getEdgeAttribute('russia-algeria', 'label')).toMatch(/^\+ /);
    expect(new Set(graph.mapEdges((_, { label }) => (label as string)[0]))).toEqual(
      new Set(['+', '−', '?']),
    );
  });
});

describe('places', () => {
  it('are the same each time, and stay when an actor joins', () => {
    const first = layOut(situation, new Map());
    expect([...layOut(situation, new Map())]).toEqual([...first]);
    const joined = {
      ...situation,
      ties: [
        ...situation.ties,
        { ...(situation.ties[0] as (typeof situation.ties)[0]), id: 'new', b: 'goita' },
      ],
    };
    const second = layOut(joined, first);
    for (const [id, place] of first) expect(second.get(id)).toEqual(place);
    expect(second.has('goita')).toBe(true);
  });
});
