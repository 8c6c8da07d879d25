/**
 * Equilibria: the states that are stable for every decision maker.
 * Fang, Hipel & Kilgour 1993.
 */
export function equilibria(stable: readonly Uint8Array[]): number[] {
  const found: number[] = [];
  const states = stable.length === 0 ? 0 : stable[0].length;
  for (let s = 0; s < states; s++) {
    let all = 1;
    for (let dm = 0; dm < stable.length && all === 1; dm++) all = stable[dm][s];
    if (all === 1) found.push(s);
  }
  return found;
}
