import { describe, expect, it } from 'vitest';
import { balanceTimeline } from './balance-timeline.ts';
import { signedGraph, type TieTuple } from './signed-graph.ts';

const frame = (label: string, ...ties: TieTuple[]) => ({ label, graph: signedGraph(4, ties) });

describe('balance over time', () => {
  it('names the ties that turned and those whose strain turned', () => {
    const [, second] = balanceTimeline([
      frame('1', [0, 1, 1], [1, 2, 1], [0, 2, 1]),
      frame('2', [1, 0, 1], [1, 2, 1], [0, 2, -1], [2, 3, -1]),
    ]);
    expect(second).toMatchObject({
      lower: 1,
      exact: true,
      appeared: [[2, 3]],
      vanished: [],
      turned: [{ pair: [0, 2], from: 1, to: -1 }],
    });
    // margins of the balanced triangle are 2 each, of the unbalanced one 0 each
    expect(second!.strainTurned).toEqual([
      { pair: [0, 1], from: 2, to: 0 },
      { pair: [1, 2], from: 2, to: 0 },
      { pair: [0, 2], from: 2, to: 0 },
    ]);
  });

  it('sees who changed side, whatever the sides are called', () => {
    const before = frame('1', [0, 1, 1], [1, 2, -1], [2, 3, 1]);
    const after = frame('2', [0, 1, -1], [1, 2, 1], [2, 3, 1]);
    const [first, second] = balanceTimeline([before, after]);
    expect(first!.changedSide).toEqual([]);
    // 1 went over from 0 to 2 and 3; as 0 keeps its side, so do 2 and 3
    expect(second!.changedSide).toEqual([1]);
  });

  it('turns a frame round to agree with most nodes of the frame before', () => {
    const before = frame('1', [0, 1, 1], [1, 2, 1], [2, 3, 1]);
    const after = frame('2', [0, 1, -1], [1, 2, 1], [2, 3, 1]);
    const [, second] = balanceTimeline([before, after]);
    expect([...second!.side]).toEqual([1, 0, 0, 0]);
    expect(second!.changedSide).toEqual([0]);
  });

  it('has nothing to say of no frames', () => {
    expect(balanceTimeline([])).toEqual([]);
  });
});
