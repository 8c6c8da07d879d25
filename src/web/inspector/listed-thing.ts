/** The thing that a line of a list stands for, and whose it is. */
import type { Situation } from '../../situation/index.ts';
import { type Thing, thingAt } from '../model/thing.ts';

/** What an address leads to: an entry without a name of its own, as one voice of a claim, stands for its whole. */
export function listedThing(situation: Situation, address: string): Thing | undefined {
  const one = thingAt(situation, address);
  if (one?.kind !== 'member') return one;
  return listedThing(situation, one.address.slice(0, one.address.lastIndexOf('/'))) ?? one;
}

/** The decision maker, by id, who wants it, can do it or is read so: its own name does not say so. */
export const ownerOf = (address: string): string | undefined =>
  /\/decisionMakers\/([^/]+)\/./.exec(address)?.[1];
