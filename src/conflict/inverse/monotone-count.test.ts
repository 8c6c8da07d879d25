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

  it('does not go through every case where clauses share variables of many terms', () => {
    // One clause of single variables, one of terms of three that hold some of them: tried with the
    // single ones first, the terms half decided would be 2^30.
    const terms = 30;
    const singles = 20;
    const formula = [
      Array.from({ length: singles }, (_, k) => [k]),
      Array.from({ length: terms }, (_, k) => [k, terms + k, 2 * terms + k]),
    ];
    const counts = countBySize(formula, 3 * terms);
    const sum = counts.reduce((total, one) => total + one, 0n);
    // All sets, without those that miss the first clause or the second; those that miss both once.
    const missesFirst = 2n ** BigInt(3 * terms - singles);
    const missesBoth = 4n ** BigInt(singles) * 7n ** BigInt(terms - singles);
    expect(sum).toBe(2n ** BigInt(3 * terms) - missesFirst - 7n ** BigInt(terms) + missesBoth);
  });
});
