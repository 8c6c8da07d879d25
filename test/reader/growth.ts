/** Does the cost of a text grow with its length, or faster? */

/** What `growth` returns for anything that reads each letter a bounded number of times. */
export const linear = { linear: true };

const RUNS = 3;
/** Four times the text may cost so many times as much: four if linear, sixteen if quadratic. */
const MOST = 8;
/** Below so many milliseconds the collector and the compiler decide. */
const NOISE = 40;

/** Processor time of this process in milliseconds, the least of some runs: noise only adds. */
function cost(run: (text: string) => void, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    run(text);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

/**
 * Runs on a text and on one four times as long.
 *
 * @param text  a text of so many letters
 * @returns `linear`, or the two times in milliseconds
 */
export function growth(
  run: (text: string) => void,
  text: (letters: number) => string,
  letters: number,
): { linear: true } | { linear: false; once: number; four: number } {
  run(text(Math.min(letters, 10_000)));
  const once = cost(run, text(letters));
  const four = cost(run, text(4 * letters));
  return four <= MOST * once + NOISE ? { linear: true } : { linear: false, once, four };
}
