/** What is said of cells that nobody rated, of open orders and of likelihoods, in French. */
import type { EvidenceWords } from './en.ts';

export const evidence: EvidenceWords = {
  noneRated: 'Personne n’a encore coté les preuves : elles ne peuvent départager les hypothèses.',
  unrated: (count, total) =>
    `Sur ${total} cases, ${count} ${count === 1 ? 'n’a été cotée' : 'n’ont été cotées'} par personne : une case vide ne compte contre aucune hypothèse, et l’ordre peut changer une fois qu’elle est cotée.`,
  unsettled: (pairs) =>
    `Les intervalles des cotes ne disent pas laquelle est la moins contredite : ${pairs}.`,
  likelihood: 'Vraisemblance',
  prior: 'Probabilité a priori',
  posterior: 'Probabilité a posteriori',
  rule: (count, total) =>
    `Vraisemblance : le produit sur ${count} des éléments de preuve (${total} en tout), ceux qui en ont une sous chaque hypothèse et n’en répètent aucun autre, tenus pour indépendants. Probabilité a posteriori : par la règle de Bayes, à partir de l’a priori énoncé.`,
  missing: {
    'no-prior': 'Il manque une probabilité a priori ; il n’y a donc pas d’a posteriori.',
    'prior-not-1':
      'Les probabilités a priori énoncées ne peuvent pas faire 1 au total ; il n’y a donc pas d’a posteriori.',
    'nothing-possible':
      'Avec ces nombres, il se peut qu’aucune hypothèse ne soit possible ; il n’y a donc pas d’a posteriori.',
  },
};
