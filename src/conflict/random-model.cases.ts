/**
 * Random small models for the tests: 2 to 4 decision makers, ties, infeasible states, one-way
 * options, unseen states. One seed, one model.
 */
import { feasibleCodes } from './feasible.ts';
import type { Model, Moves } from './model.ts';
import { ranksOfClasses } from './preference.ts';

/** A small seeded generator of numbers in [0, 1): mulberry32 (public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomRanks(next: () => number, states: number, coarse: boolean): Int32Array {
  const levels = coarse ? 1 + Math.floor(next() * 4) : 4 * states;
  const scores = Array.from({ length: states }, () => Math.floor(next() * levels));
  const classes = [...new Set(scores)]
    .sort((a, b) => b - a)
    .map((score) => [...scores.keys()].filter((s) => scores[s] === score));
  return ranksOfClasses(states, classes);
}

export function randomModel(seed: number, most = 6): Model {
  const next = seeded(seed);
  const makers = 2 + Math.floor(next() * 3);
  const count = makers + Math.floor(next() * (most - makers + 1));
  const owner = Uint8Array.from({ length: count }, (_, k) =>
    k < makers ? k : Math.floor(next() * makers),
  );
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    [owner[k], owner[other]] = [owner[other], owner[k]];
  }
  const oneWay = next() < 0.5 ? 0 : next();
  const moves = Array.from({ length: count }, (): Moves => {
    if (next() >= oneWay) return 'both';
    return next() < 0.6 ? 'fwd' : 'back';
  });
  const removed = next() < 0.4 ? 0 : next() * 0.6;
  const gone = Array.from({ length: 2 ** count }, (_, code) => code > 0 && next() < removed);
  const holds = (code: number) => gone[code];
  const codes = feasibleCodes(count, [{ mask: 2 ** count - 1, holds }]);
  const hidden = next() < 0.6 ? 0 : next() * 0.5;
  const unseen = Array.from({ length: makers }, () =>
    hidden === 0 || next() < 0.5
      ? undefined
      : Uint8Array.from(codes, () => (next() < hidden ? 1 : 0)),
  );
  return {
    decisionMakers: Array.from({ length: makers }, (_, j) => `d${j}`),
    options: Array.from({ length: count }, (_, k) => `o${k}`),
    owner,
    moves,
    codes,
    ranks: Array.from({ length: makers }, () => randomRanks(next, codes.length, next() < 0.4)),
    ...(hidden === 0 ? {} : { unseen }),
  };
}
