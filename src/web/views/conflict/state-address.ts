/** The address of a state of a game, by its letters: `games/g1/states/YNNYNN`. */
export function stateAddress(game: string, yn: string): string {
  return `games/${game}/states/${yn}`;
}

/** The game and the letters that an address of a state names. */
export function stateOfAddress(
  address: string,
): { readonly game: string; readonly yn: string } | undefined {
  const [, game, yn] = /^games\/([^/]+)\/states\/([YN]+)$/.exec(address) ?? [];
  return game && yn ? { game, yn } : undefined;
}
