/**
 * A model typed in as a publication prints it, in a few lines.
 *
 *   publishedCase({
 *     owners: { A: ['attack'], B: ['arm', 'leave>'] },
 *     infeasible: ['-YY'],
 *     ranking: { A: ['YNN', ['NNN', 'NYN']], B: [...] },
 *   })
 *
 * An option followed by `>` can only be taken, by `<` only undone. States are written option by
 * option, Y taken, N not, in the order of `owners`; a `-` in a pattern stands for either.
 */
import { feasibleCodes } from './feasible.ts';
import type { Model, Moves } from './model.ts';
import { ranksOfClasses } from './preference.ts';
import { patternOf, stateIndex } from './state.ts';

export interface PublishedCase {
  /** Each decision maker with its options. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Patterns that cannot occur. */
  readonly infeasible?: readonly string[];
  /** Per decision maker all feasible states, best first; an inner list is a class of ties. */
  readonly ranking?: Readonly<Record<string, readonly (string | readonly string[])[]>>;
}

const directions: Record<string, Moves> = { '>': 'fwd', '<': 'back' };

/**
 * @returns the model; a decision maker without a ranking is indifferent between all states
 * @throws RangeError when a pattern or a ranking does not fit
 */
export function publishedCase(given: PublishedCase): Model {
  const decisionMakers = Object.keys(given.owners);
  const typed = decisionMakers.flatMap((dm, owner) =>
    given.owners[dm].map((text) => ({ text, owner })),
  );
  const n = typed.length;
  const excluded = (given.infeasible ?? []).map((text) => patternOf(text, n));
  const codes = feasibleCodes(n, excluded);
  const index = (text: string) => stateIndex(codes, patternOf(text, n).value);
  return {
    decisionMakers,
    options: typed.map(({ text }) => text.replace(/[<>]$/, '')),
    owner: Uint8Array.from(typed, ({ owner }) => owner),
    moves: typed.map(({ text }) => directions[text.at(-1) ?? ''] ?? 'both'),
    codes,
    ranks: decisionMakers.map((dm) => {
      const classes = given.ranking?.[dm];
      if (classes === undefined) return new Int32Array(codes.length).fill(1);
      return ranksOfClasses(
        codes.length,
        classes.map((entry) => (typeof entry === 'string' ? [index(entry)] : entry.map(index))),
      );
    }),
  };
}
