/** What is said of a balance that cannot be told yet, or has nothing to divide, in English. */
import { countEnglish } from '../count.ts';

export const balance = {
  noSigns: 'No sign is known yet: whether a tie is under strain cannot be told.',
  noneAgainst: 'No tie is under strain: none is entered as against.',
  moreOpen: (count: number) =>
    count === 1
      ? 'The sign of one other tie is not known either.'
      : `The signs of ${count} other ties are not known either.`,
  openMixed: (between: string) => `Ties of both signs are entered ${between}:`,
  openDate: (between: string) => `Whether the tie ${between} holds at this date is not known:`,
  openHow: (between: string) => `How the tie ${between} stands at this date is not known:`,
  without: (index: string) => `without it, the index is ${index}`,
  moreOpenHow: (count: number) =>
    count === 1
      ? 'How one other tie stands is not known either.'
      : `How ${count} other ties stand is not known either.`,
  /** Where the strained ties stand in a table under the answer: of more than can be read in a line. */
  below: {
    strained: (count: number) => `${countEnglish(count, 'tie')} are strained; they stand below.`,
    severalOptima: (optima: number, count: number) =>
      `There are ${optima} ways to remove the strain at the same cost, so no single tie is to blame; it may lie on any of the ${countEnglish(count, 'tie')} below.`,
  },
  /** Of a pair: all its ties have an inferred sign, or others are left without those. */
  inferred: (between: string, partly: boolean) =>
    partly
      ? `Some of the ties ${between} have a sign that is inferred.`
      : `The sign of the tie ${between} is inferred.`,
  left: {
    same: (partly: boolean) => `Without ${partly ? 'them' : 'it'} nothing changes.`,
    index: (partly: boolean, index: string) =>
      `Without ${partly ? 'them' : 'it'} the index is ${index}.`,
    /** One best division, and the ties that it leaves under strain. */
    on: (partly: boolean, index: string, ties: string) =>
      `Without ${partly ? 'them' : 'it'} the index is ${index}, and the strain lies on ${ties}.`,
    /** Several best divisions, each with one tie under strain. */
    each: (partly: boolean, index: string, ties: string) =>
      `Without ${partly ? 'them' : 'it'} the index is ${index}, and ${ties} could each explain the strain.`,
    any: (partly: boolean, index: string, ties: string) =>
      `Without ${partly ? 'them' : 'it'} the index is ${index}, and the strain may lie on any of ${ties}.`,
  },
};

export type BalanceWords = typeof balance;
