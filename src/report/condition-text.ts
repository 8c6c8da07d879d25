/**
 * A condition on preferences in words: a disjunction of conjunctions of comparisons, with what all
 * share taken out in front and comparisons that follow on each other joined into chains.
 */
import type { GameWords } from './game-words.ts';

export interface Comparison {
  readonly dm: string;
  readonly above: string;
  readonly below: string;
}

/** `A > B`, or `dm:A > dm:B`; without a decision maker it is the only one that varies. */
export function comparison(text: string, only: string): Comparison {
  const match = /^(?:([^:>\s]+):)?([^:>\s]+) > (?:[^:>\s]+:)?([^:>\s]+)$/.exec(text);
  if (!match) throw new RangeError(`expected a comparison such as "A > B", found "${text}"`);
  return { dm: match[1] ?? only, above: match[2] as string, below: match[3] as string };
}

/** Whether a condition can be spelt out, or asks for nothing, or cannot be met. */
export function conditionKind(conditions: readonly (readonly string[])[]) {
  if (conditions.length === 0) return 'never';
  return conditions.some((one) => one.length === 0) ? 'always' : 'some';
}

/** `STAY > GO and (APP > SUP or CAUT > SUP)`. */
export function conditionText(
  conditions: readonly (readonly string[])[],
  game: GameWords,
  only: string,
): string {
  const { conflict } = game.words;
  if (conditions.length === 0) return game.words.none;
  if (conditions.some((one) => one.length === 0)) return conflict.conditionAlways;
  const makers = new Set(conditions.flat().flatMap((atom) => named(atom, only)));
  const whose = makers.size > 1 ? undefined : [...makers][0];
  if (whose !== undefined) {
    const plain = conditions.map((one) => one.map((atom) => atom.replaceAll(`${whose}:`, '')));
    return of(whose, conditionText(plain, game, whose), game);
  }
  const shared = (conditions[0] as readonly string[]).filter((atom) =>
    conditions.every((one) => one.includes(atom)),
  );
  const rest = conditions.map((one) => one.filter((atom) => !shared.includes(atom)));
  if (rest.some((one) => one.length === 0)) return conjunction(shared, game, only);
  const choice = conflict.conditionOr(rest.map((one) => conjunction(one, game, only)));
  if (shared.length === 0) return choice;
  const bracketed = rest.length > 1 || (rest[0] as string[]).length > 1 ? `(${choice})` : choice;
  return conflict.conditionAnd([conjunction(shared, game, only), bracketed]);
}

/** The decision maker that a comparison names: those do where several vary. */
function named(atom: string, only: string): string[] {
  return atom.includes(':') ? [comparison(atom, only).dm] : [];
}

/** Whose preferences are meant: `Mali: STAY > GO`. */
function of(dm: string, text: string, game: GameWords): string {
  return `${game.decisionMaker(dm)}${game.words.colon} ${text}`;
}

/**
 * `APP > SUP > CAUT` where one comparison begins with what another ends with; where several decision
 * makers vary, what is asked of each after its name.
 */
function conjunction(atoms: readonly string[], game: GameWords, only: string): string {
  const chains = chained(atoms.map((atom) => comparison(atom, only)));
  const { conditionAnd } = game.words.conflict;
  const makers = [...new Set(atoms.flatMap((atom) => named(atom, only)))];
  if (makers.length === 0) return conditionAnd(chains.map((chain) => chainText(chain, game)));
  const parts = makers.map((dm) => {
    const own = chains.filter((chain) => chain[0]?.dm === dm);
    return of(dm, conditionAnd(own.map((chain) => chainText(chain, game))), game);
  });
  return conditionAnd(parts);
}

function chainText(chain: readonly Comparison[], game: GameWords): string {
  const first = chain[0] as Comparison;
  const names = [first.above, ...chain.map((one) => one.below)].map((id) =>
    game.statementShort(first.dm, id),
  );
  return names.reduce((text, name) => game.words.conflict.prefers(text, name));
}

/** Comparisons grouped so that each group runs from one to the next, nothing used twice. */
function chained(comparisons: readonly Comparison[]): Comparison[][] {
  const left = [...comparisons];
  const chains: Comparison[][] = [];
  while (left.length > 0) {
    // A chain begins where no other comparison leads.
    const start = left.findIndex(
      (one) =>
        !left.some((other) => other !== one && other.dm === one.dm && other.below === one.above),
    );
    const chain = [left.splice(Math.max(0, start), 1)[0] as Comparison];
    for (;;) {
      const last = chain[chain.length - 1] as Comparison;
      const next = left.findIndex((one) => one.dm === last.dm && one.above === last.below);
      if (next < 0) break;
      chain.push(left.splice(next, 1)[0] as Comparison);
    }
    chains.push(chain);
  }
  return chains;
}
