/** What is said of cells that nobody rated, of open orders and of likelihoods, in English. */
import { countEnglish } from '../count.ts';

export const evidence = {
  noneRated: 'Nobody has rated the evidence yet: it cannot tell the hypotheses apart.',
  unrated: (count: number, total: number) =>
    `${countEnglish(count, 'cell')} of ${total} ${count === 1 ? 'is' : 'are'} rated by nobody: an empty cell holds nothing against a hypothesis, and the order may change once it is rated.`,
  unsettled: (pairs: string) =>
    `The ranges of the ratings leave open which is contradicted less: ${pairs}.`,
  likelihood: 'Likelihood',
  prior: 'Prior',
  posterior: 'Posterior',
  rule: (count: number, total: number) =>
    `Likelihood: the product over ${count} of ${countEnglish(total, 'item')}, those that have one under every hypothesis and repeat no other; they are taken to be independent. Posterior: by Bayes’s rule from the stated prior.`,
  missing: {
    'no-prior': 'A prior is missing, so no posterior is given.',
    'prior-not-1': 'The stated priors cannot sum to 1, so no posterior is given.',
    'nothing-possible':
      'With these numbers it may be that no hypothesis is possible, so no posterior is given.',
  },
};

export type EvidenceWords = typeof evidence;
