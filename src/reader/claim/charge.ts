import type { SentenceView } from '../sentence-view.ts';
import { isMark, norm } from './token-at.ts';

const set = (words: string) => new Set(words.split(' '));

/** Verbs that turn down what was said, and nouns for what was said. */
export const REFUTES: ReadonlySet<string> = set(
  'reject refute rebut repudiate dismiss rejeter refuter recuser',
);
export const CHARGES: ReadonlySet<string> = set(
  'allegation allegations accusation accusations claim claims charge charges report reports suggestion suggestions assertion notion idea accusation accusations allegation allegations affirmation affirmations idee information informations',
);
/** "a charge it denies", "an account that Paris disputes": where the noun stands, or undefined. */
export function chargeBefore(view: SentenceView, from: number): number | undefined {
  const at = ['that', 'which', 'que', 'qu'].includes(norm(view, from - 1)) ? from - 2 : from - 1;
  const noun = CHARGES.has(norm(view, at)) || OTHER_CHARGES.has(norm(view, at));
  return noun && !isMark(view, at) ? at : undefined;
}
const OTHER_CHARGES = set(
  'account accounts figure figures version story view something link links involvement role chose chiffre chiffres recit reproche ce',
);
