/** What is said of the worlds of a game, in English. */
import { countEnglish } from '../count.ts';

export const worldsEn = {
  title: 'In how many worlds each outcome holds',
  aside: (orders: string, makers: string) => `${orders} joint orders of ${makers}`,
  asideOne: (orders: string, maker: string) => `${orders} orders of ${maker}`,
  all: 'Every order that is not known is weighed with every other; each is one world. A share of worlds is not a probability.',
  allOne: 'Each is one world. A share of worlds is not a probability.',
  drawn: (draws: string, seed: string) =>
    `There are too many orders to weigh them all: ${draws} worlds were drawn, seed ${seed}. A share of worlds is not a probability.`,
  within: (error: string) => `± ${error}`,
  tableCaption: (total: string) =>
    `Worlds, of ${total}, in which the state is an equilibrium; the greatest share under Nash first, then under SEQ.`,
  more: (count: number) =>
    `${count === 1 ? 'One state more holds' : countEnglish(count, 'state more holds', 'states more hold')} in fewer worlds than these.`,
  loose: (count: number) =>
    `${count === 1 ? 'One other state holds' : countEnglish(count, 'other state holds', 'other states hold')} in some worlds under GMR or SMR only, which accept almost anything.`,
  never: 'No state is an equilibrium in any world under Nash, SEQ, SSEQ or SIM.',
  target: (target: string) => `${target}: worlds in which improvements lead to it`,
  /** @param under the concepts, where it is about an equilibrium */
  turnsOn: (comparison: string, made: string, opposed: string, under?: string) =>
    `It turns most on this${under ? ` (${under})` : ''}. ${capital(comparison)}: ${made} worlds where that is so, ${opposed} where it is not.`,
  turnsOnNothing: 'It is the same whatever the order.',
  closely: 'The first of them, and why each rests there',
  noMove: 'no move at all from here, whatever is wanted',
  unwanted: (count: string) => `could move, and no move is wanted in ${count}`,
  between: '; ',
  sanctioned: (count: string, concept: string) =>
    `in ${count} more a move is wanted, but a reply deters it (${concept})`,
};

function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export type WorldsWords = typeof worldsEn;
