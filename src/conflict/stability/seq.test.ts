import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { chain, pairs } from './stability.cases.ts';

describe('sequential stability', () => {
  const A = ['YN', 'NN', 'NY', 'YY'];

  it('fears an answer only where it pays the one who gives it', () => {
    const credible = pairs({ A, B: ['YY', 'YN', 'NN', 'NY'] });
    const bluff = pairs({ A, B: ['YN', 'YY', 'NN', 'NY'] });
    const indifferent = pairs({ A, B: [['YN', 'YY'], 'NN', 'NY'] });
    const at = (model: typeof bluff) => {
      const { stability } = analyse(model, { concepts: ['gmr', 'seq'] });
      return [stability.gmr![0][0], stability.seq![0][0]];
    };
    expect(at(credible)).toEqual([1, 1]);
    expect(at(bluff)).toEqual([1, 0]);
    expect(at(indifferent)).toEqual([1, 0]);
  });

  it('lets opponents answer in turn, but not under single sanctions', () => {
    const model = chain();
    expect(analyse(model).stability.seq![0][0]).toBe(1);
    expect(analyse(model, { sanctions: 'single' }).stability.seq![0][0]).toBe(0);
  });
});
