import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { publishedCase } from '../published-case.ts';

describe('Nash stability', () => {
  it('holds where no move is wanted: one way, tied or worse', () => {
    const model = publishedCase({
      owners: { A: ['x', 'gone>'], B: ['y'] },
      ranking: {
        A: ['YNN', ['NNN', 'NNY'], 'YNY', 'NYN', 'YYN', 'NYY', 'YYY'],
        B: [['NNN', 'NNY'], 'YNN', 'YNY', 'NYN', 'NYY', 'YYN', 'YYY'],
      },
    });
    const { stability, equilibria } = analyse(model, { concepts: ['nash'] });
    // States by code: NNN YNN NYN YYN NNY YNY NYY YYY.
    expect(stability.nash!.map((row) => row.join(''))).toEqual(['01101010', '11111000']);
    expect(equilibria.nash).toEqual([1, 2, 4]);
  });

  it('is untouched by the setting of sanctions', () => {
    const owners = { A: ['x'], B: ['y'] };
    const ranking = { A: ['YN', 'YY', 'NN', 'NY'], B: ['NY', 'NN', 'YY', 'YN'] };
    const model = publishedCase({ owners, ranking });
    const single = analyse(model, { concepts: ['nash'], sanctions: 'single' });
    expect(single.equilibria).toEqual(analyse(model, { concepts: ['nash'] }).equilibria);
  });
});
