import { describe, expect, it } from 'vitest';
import { seeded } from '../../ensemble/random.ts';
import { countBySize, primeSets } from './monotone-count.ts';
import type { Formula } from './sanction-formula.ts';

const holds = (formula: Formula, set: number): boolean =>
  formula.every((clause) =>
    clause.some((term) => term.every((variable) => ((set >>> variable) & 1) === 1)),
  );

describe('counting a monotone formula', () => {
  it('equals trying every set, and its primes are the minimal ones', () => {
    const random = seeded(3);
    for (let round = 0; round < 200; round++) {
      const size = 1 + random.below(8);
      const formula = Array.from({ length: random.below(4) }, () =>
        Array.from({ length: random.below(4) }, () => [
          ...new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(size))),
        ]),
      );
      const counts = new Array<bigint>(size + 1).fill(0n);
      const good: number[] = [];
      for (let set = 0; set < 2 ** size; set++) {
        if (!holds(formula, set)) continue;
        good.push(set);
        counts[set.toString(2).replaceAll('0', '').length]++;
      }
      expect(countBySize(formula, size)).toEqual(counts);
      const minimal = good.filter((set) => !good.some((one) => one !== set && (one & ~set) === 0));
      const { sets, whole } = primeSets(formula, size, 1000);
      expect(whole).toBe(true);
      const masks = sets.map((set) => set.reduce((sum, variable) => sum | (1 << variable), 0));
      expect([...masks].sort((a, b) => a - b)).toEqual(minimal);
    }
  });
});
