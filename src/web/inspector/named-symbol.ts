/** What the symbols of an expression stand for: options by their owner, propositions with what they hold. */
import { type Game, parseExpression, symbolsOf, type Words } from '../../situation/index.ts';

export interface NamedSymbol {
  readonly id: string;
  readonly name: Words;
  /** Whose option it is. */
  readonly owner?: string;
  /** What a proposition stands for. */
  readonly holds?: string;
}

function named(game: Game, id: string): NamedSymbol | undefined {
  const proposition = game.propositions.find((one) => one.id === id);
  if (proposition) return { id, name: proposition.name, holds: proposition.holds };
  for (const dm of game.decisionMakers) {
    const option = dm.options.find((one) => one.id === id);
    if (option) return { id, name: option.name, owner: dm.id };
  }
  return undefined;
}

/** Each once, in the order in which a reader meets them; what a proposition is made of comes after it. */
export function namedSymbols(game: Game, text: string): readonly NamedSymbol[] {
  const found = new Map<string, NamedSymbol>();
  const read = (one: string) => {
    const parsed = parseExpression(one);
    if (!parsed.ok) return;
    for (const id of symbolsOf(parsed.node).keys()) {
      const symbol = found.has(id) ? undefined : named(game, id);
      if (symbol === undefined) continue;
      found.set(id, symbol);
      if (symbol.holds !== undefined) read(symbol.holds);
    }
  };
  read(text);
  return [...found.values()];
}
