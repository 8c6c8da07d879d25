import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { publishedCase } from '../published-case.ts';
import { pairs } from './stability.cases.ts';

describe('simultaneous stability', () => {
  it('asks what the opponent wants at the start, not after the improvement', () => {
    // B gains by y at NN but not at YN: together they end in YY, the worst for A.
    const A = ['YN', 'NN', 'NY', 'YY'];
    const wantsNow = analyse(pairs({ A, B: ['NY', 'NN', 'YN', 'YY'] })).stability;
    expect([wantsNow.sim![0][0], wantsNow.seq![0][0]]).toEqual([1, 0]);
    const wantsThen = analyse(pairs({ A, B: ['YY', 'YN', 'NN', 'NY'] })).stability;
    expect([wantsThen.sim![0][0], wantsThen.seq![0][0]]).toEqual([0, 1]);
  });

  it('lets two opponents act together, and drops what they bring about when it is infeasible', () => {
    // At NNN, B wants y and C wants z; A wants x, and fears only x, y and z together.
    const others = ['YNN', 'YYN', 'YNY', 'NNN', 'NYN', 'NNY', 'NYY'];
    const owners = { A: ['x'], B: ['y'], C: ['z'] };
    const B = [
      ['NYN', 'NYY', 'YYN'],
      ['NNN', 'NNY', 'YNN', 'YNY'],
    ];
    const C = [
      ['NNY', 'NYY', 'YNY'],
      ['NNN', 'NYN', 'YNN', 'YYN'],
    ];
    const feared = publishedCase({
      owners,
      ranking: { A: [...others, 'YYY'], B: [...B, ['YYY']], C: [...C, ['YYY']] },
    });
    expect(analyse(feared).stability.sim![0][0]).toBe(1);
    const impossible = publishedCase({
      owners,
      infeasible: ['YYY'],
      ranking: { A: others, B, C },
    });
    expect(analyse(impossible).stability.sim![0][0]).toBe(0);
  });

  it('is left out above 65,536 states unless it is named', () => {
    const owners = { A: Array.from({ length: 17 }, (_, k) => `o${k}`) };
    const model = publishedCase({ owners });
    expect(analyse(model).stability.sim).toBeUndefined();
    expect(analyse(model, { concepts: ['sim'] }).equilibria.sim).toHaveLength(2 ** 17);
  });
});
