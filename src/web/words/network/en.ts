/** English: the words of the network. */
import { countEnglish } from '../../../report/words/count.ts';

export const network = {
  quiet: (actors: number, ties: number) =>
    `${countEnglish(actors, 'actor')}, ${countEnglish(ties, 'tie')}`,
  figure: 'The network of actors and ties',
  keys: 'Arrow keys go from actor to actor, Space through the ties of one. Shift and an arrow move the actor. Plus, minus and 0 set the sign of the tie, the brackets move through time.',
  hint: 'Drag an actor to put it elsewhere, the ground to move the picture; the wheel brings it closer, a click opens the words. In the picture the arrow keys go from actor to actor, with Shift they move it, Space goes through its ties.',
  strained: 'strained',
  under: 'Strained:',
  side: (count: number) => `${count} on this side`,
  loose: 'No signed tie:',
  placing: (done: number) => `Placing the actors: ${done} of 100`,
  anew: 'Put places back',
  anewHint:
    'Forgets where you have put the actors and places them again; the document stays as it is',
  nearer: 'Closer',
  farther: 'Farther',
  all: 'The whole network',
  table: 'The same as a table',
  crowd:
    'Seen from afar a tie has no sign on it: solid is with, dashed against, dotted not known. Come closer for the signs and the names.',
  signs: { '+': 'with', '-': 'against', unknown: 'not known' },
  mixed: 'both',
  unsourced: 'no source states it',
  several: 'bloc, organisation',
  actorSaid: (name: string, kind: string) => `${name}, ${kind}. Ties:`,
  counts: (plus: number, minus: number, unknown: number) =>
    `${plus} with, ${minus} against, ${unknown} not known.`,
  tieSaid: (name: string, sign: string, weight: number) => `${name}: ${sign}, weight ${weight}`,
  unproven: 'the best division found; not proven',
  sideLeft: (count: number) => `one side: ${count}`,
  sideRight: (count: number) => `the other: ${count}`,
  earlier: (date: string) => `Sides are weighed as of ${date}; strain is that of the moment shown.`,
  none: 'none',
  more: (count: number) => `and ${count} more`,
  weight: 'weight 1, 2, 3 and over',
};
