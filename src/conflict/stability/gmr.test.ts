import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { chain, pairs } from './stability.cases.ts';

describe('general metarationality', () => {
  it('counts an answer that leaves it just as well off, and one that costs the answerer', () => {
    const { stability } = analyse(pairs({ A: ['YN', ['NN', 'YY'], 'NY'] }), { concepts: ['gmr'] });
    // Only from NY does it gain for good: YY, and then YN, are better.
    expect(stability.gmr![0].join('')).toBe('1101');
    const worse = analyse(pairs({ A: ['YN', 'YY', 'NN', 'NY'] }), { concepts: ['gmr'] });
    expect(worse.stability.gmr![0].join('')).toBe('0101');
  });

  it('lets opponents answer in turn, but not under single sanctions', () => {
    const model = chain();
    expect(analyse(model).stability.gmr![0][0]).toBe(1);
    expect(analyse(model, { sanctions: 'single' }).stability.gmr![0][0]).toBe(0);
  });
});
