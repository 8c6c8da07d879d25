import { describe, expect, it } from 'vitest';
import { sahelGames } from '../conflict/from-situation.cases.ts';
import { gameModel } from '../conflict/from-situation.ts';
import { workspace } from '../conflict/index.ts';
import { MoveList } from '../conflict/inverse/move-list.ts';
import { orderClasses } from '../conflict/inverse/order-class.ts';
import { statementOrder } from '../conflict/inverse/statement-order.ts';
import { manners, oneManner } from './manner.ts';

const { model, wants } = gameModel(sahelGames, 'g1');
const lists = new MoveList(workspace(model));

function classesOf(dm: number) {
  const { truths, order } = statementOrder({ ...wants[dm]!, known: 'nothing' }, dm);
  return { dm, ...orderClasses(model.codes.length, truths, order) };
}

describe('manners', () => {
  it('part the classes by which of one’s own moves are improvements, and by nothing else', () => {
    for (let dm = 0; dm < model.decisionMakers.length; dm++) {
      const own = classesOf(dm);
      const { classes, weights } = manners(lists, own, own.weights);
      const improvements = (at: number) =>
        Array.from(model.codes, (_, s) => s).flatMap((s) =>
          [...lists.moves(dm, s)].filter(
            (t) => own.ranks[at]![own.typeOf[t]!]! > own.ranks[at]![own.typeOf[s]!]!,
          ),
        );
      const texts = classes.map((one) => [...new Set(one.map((at) => improvements(at).join()))]);
      expect(texts.every((one) => one.length === 1)).toBe(true);
      expect(new Set(texts.flat()).size).toBe(classes.length);
      expect(classes.flat().sort((a, b) => a - b)).toEqual(own.ranks.map((_, at) => at));
      expect(weights.reduce((sum, one) => sum + one, 0)).toBe(own.total);
    }
  });

  it('are far fewer than the orders: thirteen for Russia, one for Mali', () => {
    const count = (dm: number) => {
      const own = classesOf(dm);
      return [own.total, own.ranks.length, manners(lists, own, own.weights).classes.length];
    };
    expect([count(0), count(1)]).toEqual([
      [720, 408, 1],
      [720, 117, 13],
    ]);
  });

  it('are one where nobody else’s order counts', () => {
    expect(oneManner([2, 3])).toEqual({ classes: [[0, 1]], weights: [5] });
  });
});
