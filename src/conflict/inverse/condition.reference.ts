/**
 * The truth about conditions, slowly: which orders a disjunction of conjunctions holds in, and
 * whether it could say the same with less. For tests only.
 */
import type { Comparison } from './prime-conjunction.ts';

/** One order a varied decision maker: items first to last. */
export type Joint = readonly (readonly number[])[];

export function makes(joint: Joint, { maker, above, below }: Comparison): boolean {
  return joint[maker].indexOf(above) < joint[maker].indexOf(below);
}

export function holds(joint: Joint, conjunctions: readonly (readonly Comparison[])[]): boolean {
  return conjunctions.some((one) => one.every((comparison) => makes(joint, comparison)));
}

/** All joint orders of lists of the given lengths. */
export function jointOrdersOf(sizes: readonly number[]): Joint[] {
  const permutations = (items: readonly number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((first) =>
          permutations(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
        );
  return sizes.reduce<Joint[]>(
    (joints, size) => {
      const own = permutations(Array.from({ length: size }, (_, k) => k));
      return joints.flatMap((joint) => own.map((order) => [...joint, order]));
    },
    [[]],
  );
}
