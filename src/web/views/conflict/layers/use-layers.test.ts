import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../../report/footnotes.ts';
import { gameWords } from '../../../../report/game-words.ts';
import { vocabularies } from '../../../../report/words/index.ts';
import { weighGame } from '../../../../weigh/index.ts';
import { flagship, gameOf } from '../../../editing/game.cases.ts';
import { stateModel } from '../state-move.ts';
import { stateRows } from '../state-row.ts';
import { nextInLayers } from './use-layer-keys.ts';
import { firstOf, laidOut, pathOf } from './use-layers.ts';

function shown(id: string, language: 'ar' | 'en') {
  const game = gameOf(flagship, id);
  const finding = weighGame(flagship, game);
  const context = {
    situation: flagship,
    game,
    finding,
    language,
    words: vocabularies[language],
    names: gameWords(flagship, game, language),
    notes: footnotes(flagship, language),
  };
  const rows = stateRows(finding);
  return { context, model: stateModel(flagship, id, {})!, rows, concept: 'nash' as const };
}

describe('the layers of a large game', () => {
  it('begin at the start, hold its moves and every equilibrium', () => {
    const props = shown('g2', 'en');
    const { context, rows } = props;
    const from = firstOf(context, rows, pathOf(context, rows), 'nash');
    expect(from).toBe(context.finding.statusQuo);
    const { graph, lines, geometry } = laidOut(props, from);
    const drawn = [...graph.layers.flat(), ...graph.apart];
    expect(drawn).toEqual(
      expect.arrayContaining([...(context.finding.equilibria.nash as number[])]),
    );
    // Everybody is named in the first state; in the others those who do otherwise.
    expect(lines.get(from)).toEqual([
      'Mali diversifies',
      'Russia stays',
      'Algeria blocks',
      'the armed groups hold',
    ]);
    expect(graph.layers[1]?.map((state) => lines.get(state)?.join(' '))).toContain(
      'Algeria lets be',
    );
    expect(geometry.rows.some(({ from: state }) => state === from)).toBe(true);
  });

  it('follow the path of a game that has one', () => {
    const props = shown('g1', 'ar');
    const path = pathOf(props.context, props.rows);
    expect(path).toHaveLength(4);
    const { graph, path: drawn } = laidOut(props, path[0]!);
    expect(drawn).toEqual(path);
    path.forEach((state, k) => {
      expect(graph.layers[k]?.[0]).toBe(state);
    });
  });

  it('are gone through by arrow keys, up and down a layer, on and back from one to the next', () => {
    const props = shown('g2', 'en');
    const { geometry, graph } = laidOut(props, props.context.finding.statusQuo!);
    const [[from], second] = graph.layers as [number[], number[]];
    expect(second).toContain(nextInLayers(geometry, from!, 1, 0));
    expect(nextInLayers(geometry, second[1]!, -1, 0)).toBe(from);
    expect(nextInLayers(geometry, second[1]!, 0, 1)).toBe(second[2]);
    expect(nextInLayers(geometry, second[1]!, 0, -1)).toBe(second[0]);
    expect(nextInLayers(geometry, from!, -1, 0)).toBe(from);
  });
});
