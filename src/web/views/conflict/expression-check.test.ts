import { describe, expect, it } from 'vitest';
import { expressionFault, mended } from './expression-check.ts';

const names = new Set(['r1', 'r2', 'OFFENSIVE']);

describe('expressionFault', () => {
  it('finds nothing in a sound expression', () => {
    expect(expressionFault('OFFENSIVE -> !(r1 & r2)', names)).toBeUndefined();
  });

  it('says where the grammar breaks and what it expects there', () => {
    expect(expressionFault('r1 &', names)).toEqual({
      at: 4,
      length: 0,
      expected: 'operand',
      found: '',
    });
    expect(expressionFault('r1 r2', names)).toMatchObject({
      at: 3,
      expected: 'operator',
      found: 'r2',
    });
    expect(expressionFault('(r1 | r2', names)).toMatchObject({ at: 8, expected: 'closing' });
    expect(expressionFault('r1 ∧ r2', names)).toMatchObject({ at: 3, expected: 'character' });
    expect(expressionFault(`${'!'.repeat(300)}r1`, names)).toMatchObject({ expected: 'depth' });
    expect(expressionFault('  ', names)).toMatchObject({ expected: 'empty' });
  });

  it('names the near name of an unknown one, and mends the text with it', () => {
    const text = 'r1 & OFENSIVE';
    const fault = expressionFault(text, names);
    expect(fault).toMatchObject({ at: 5, length: 8, expected: 'unknown', near: 'OFFENSIVE' });
    expect(fault && mended(text, fault)).toBe('r1 & OFFENSIVE');
    expect(expressionFault('warning', names)?.near).toBeUndefined();
  });
});
