/** Small hand-worked cases for the tests of the concepts. */
import { publishedCase } from '../published-case.ts';

type Classes = readonly (string | readonly string[])[];

/** Two decision makers with one option each; states are NN, YN, NY, YY, A's letter first. */
export const pairs = (ranking: { A: Classes; B?: Classes }) =>
  publishedCase({ owners: { A: ['x'], B: ['y'] }, ranking: ranking as Record<string, Classes> });

/**
 * A gains by x at NNN. Only B and C together hurt it: B moves first and gains, C follows and gains.
 */
export const chain = () =>
  publishedCase({
    owners: { A: ['x'], B: ['y'], C: ['z'] },
    ranking: {
      A: [['YNN', 'YYN', 'YNY'], 'NNN', ['NYN', 'NNY', 'NYY'], 'YYY'],
      B: [
        ['YYN', 'YYY'],
        ['NNN', 'YNN', 'NYN', 'NNY', 'NYY', 'YNY'],
      ],
      C: ['YYY', ['NNN', 'YNN', 'NYN', 'NNY', 'NYY', 'YNY', 'YYN']],
    },
  });
