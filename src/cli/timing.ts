/**
 * Median wall time of an analysis, its input already parsed: repeated until half a second has
 * passed, at least once and at most 50 times.
 */
const ENOUGH_MS = 500;
const MOST_RUNS = 50;

export interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

export async function timed<T>(run: () => T | Promise<T>): Promise<Timed<T>> {
  const times: number[] = [];
  const begin = performance.now();
  let value: T;
  do {
    const start = performance.now();
    value = await run();
    times.push(performance.now() - start);
  } while (performance.now() - begin < ENOUGH_MS && times.length < MOST_RUNS);
  times.sort((a, b) => a - b);
  return { value, seconds: (times[times.length >> 1] as number) / 1000 };
}
