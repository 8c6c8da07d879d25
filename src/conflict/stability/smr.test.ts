import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { pairs } from './stability.cases.ts';

describe('symmetric metarationality', () => {
  it('does not count an answer that can be escaped', () => {
    // From NN, A gains by YN; B answers with YY, worse for A; but A can move on to NY, better.
    const model = pairs({ A: ['NY', 'YN', 'NN', 'YY'] });
    const { stability } = analyse(model, { concepts: ['gmr', 'smr'] });
    expect(stability.gmr![0][0]).toBe(1);
    expect(stability.smr![0][0]).toBe(0);
  });

  it('counts one from which every move is no better than the start', () => {
    const { stability } = analyse(pairs({ A: ['YN', 'NN', 'NY', 'YY'] }), { concepts: ['smr'] });
    expect(stability.smr![0][0]).toBe(1);
  });
});
