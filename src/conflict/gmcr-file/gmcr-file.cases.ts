/** Small `.gmcr` documents, and readings of changed ones, for the tests. */
import { readGmcr } from './read-gmcr.ts';

/** Prisoner's dilemma as the family of programs saves it. */
const dilemma = () => ({
  useManualPreferenceVectors: false,
  infeasibles: [] as unknown[],
  program: 'some program',
  version: '0.3.6',
  options: [
    { name: 'Cooperate with 2', permittedDirection: 'both' },
    { name: 'Cooperate with One', permittedDirection: 'both' },
  ],
  decisionMakers: [
    {
      name: 'Prisoner One',
      options: [0],
      preferences: [[[1, 'Y']], [[0, 'N']]],
      payoffs: [1, 2, 3, 4],
    },
    { name: 'prisoner 2', options: [1], preferences: [[[0, 'Y']], [[1, 'N']]] },
  ],
});
export type File = Omit<ReturnType<typeof dilemma>, 'decisionMakers'> & {
  decisionMakers: Record<string, unknown>[];
};

export function read(change: (file: File & Record<string, unknown>) => void = () => {}) {
  const file = dilemma();
  change(file as File & Record<string, unknown>);
  const reading = readGmcr(JSON.parse(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.game;
}

/** The faults of a changed file, as `path: expected / found`. */
export function faults(change: (file: File & Record<string, unknown>) => void): string[] {
  const file = dilemma();
  change(file as File & Record<string, unknown>);
  const reading = readGmcr(JSON.parse(JSON.stringify(file)));
  return reading.ok
    ? []
    : reading.faults.map((one) => `${one.path.join('.')}: ${one.expected} / ${one.found}`);
}

/** A file with `options` options, one decision maker each unless `owners` says otherwise. */
export function fileOf(options: number, owners: number[][], more: object = {}) {
  return {
    options: Array.from({ length: options }, (_, k) => ({ name: `o${k}` })),
    decisionMakers: owners.map((owned, j) => ({ name: `d${j}`, options: owned, preferences: [] })),
    ...more,
  };
}
