import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { pairs } from './stability.cases.ts';

describe('symmetric sequential stability', () => {
  const B = ['YY', 'YN', 'NN', 'NY'];

  it('does not count a credible answer that can be escaped', () => {
    const escaped = analyse(pairs({ A: ['NY', 'YN', 'NN', 'YY'], B })).stability;
    expect([escaped.seq![0][0], escaped.sseq![0][0]]).toEqual([1, 0]);
    const held = analyse(pairs({ A: ['YN', 'NN', 'NY', 'YY'], B })).stability;
    expect([held.seq![0][0], held.sseq![0][0]]).toEqual([1, 1]);
  });

  it('does not count an answer that does not pay', () => {
    const bluff = pairs({ A: ['YN', 'NN', 'NY', 'YY'], B: ['YN', 'YY', 'NN', 'NY'] });
    const { stability } = analyse(bluff);
    expect([stability.smr![0][0], stability.sseq![0][0]]).toEqual([1, 0]);
  });
});
