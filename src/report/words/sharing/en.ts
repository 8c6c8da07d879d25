/** What is said of capacities that several needs share, and of thresholds of leaving, in English. */
import { countEnglish } from '../count.ts';

export const sharingEn = {
  title: 'What can be had at once',
  /** @param needs one or several, as a list */
  limit: (supplier: string, amount: string, needs: string) =>
    `${capital(supplier)} can give no more than ${amount} in all to ${needs}.`,
  illustrative: 'The figure is the analyst’s, to show the method.',
  assumed: (count: number) =>
    `${countEnglish(count, 'figure')} of shared capacities and thresholds ${count === 1 ? 'is' : 'are'} the analyst’s, to show the method.`,
  dateUnknown: 'Whether it holds at the date is not known.',
  met: 'All that is asked for can be had at once.',
  metAtHigh: 'All that is asked for can be had at once only at the high end of the ranges.',
  short: 'Not all that is asked for can be had at once.',
  looksCovered: 'Each by itself could have all that it asks for.',
  heldBy: (what: string) => `What holds it there is ${what}.`,
  heldAtLow: (what: string) => `At the low end what holds it is ${what}.`,
  heldAtHigh: (what: string) => `At the high end what holds it is ${what}.`,
  noneAlone: 'More of one of these alone would not help.',
  capacityOf: (supplier: string) => `what ${supplier} can give in all`,
  linkOf: (supplier: string, need: string) => `what ${supplier} gives for ${need}`,
  atOnce: 'at once',
  atOnceWithout: (suppliers: string) => `at once, without ${suppliers}`,
  ofAsked: (delivered: string, asked: string) => `${delivered} of the ${asked} asked for`,
  asked: 'Asked for',
  stated: 'As stated',
  alone: 'Alone',
  shared: 'When all ask',
  mayGoShort: 'may go short',
  alwaysMet: 'met in any case',
  together: 'Together',
  caption:
    'Shares of what is asked for, 0 to 1. As stated: what the suppliers are said to give, need by need. Alone: if no other client drew on them.',

  follows: (start: string, patron: string) => `Who follows if ${start} leaves ${patron}`,
  rule: 'A client leaves once its exposure to those who have left reaches its threshold. The start is round 1. Certain is what holds at every value within the ranges; what states no threshold may stay, or leave as soon as it is exposed.',
  surely: (clients: string) => `For certain: ${clients}.`,
  maybe: (clients: string) => `Perhaps: ${clients}.`,
  never: (clients: string) => `In no case: ${clients}.`,
  client: 'Client',
  threshold: 'Threshold',
  certain: 'Leaves for certain',
  possible: 'May leave',
  critical: 'Critical threshold',
  byRound: (round: string) => `by round ${round}`,
  fromRound: (round: string) => `from round ${round}`,
  first: 'leaves first',
  notStated: 'not stated',

  allAtOnce: (needs: string) => `All can be had at once: ${needs}`,
  leaves: (client: string, patron: string) => `${client} leaves ${patron}`,
  thresholdInput: (client: string) => `the threshold of ${client}`,
};

function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export type SharingWords = typeof sharingEn;
