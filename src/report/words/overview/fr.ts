/** Ce qui se dit de tous les scénarios à la fois, et d’un scénario face à sa base, en français. */
import { countFrench } from '../count.ts';
import type { OverviewWords } from './en.ts';

export const overviewFr: OverviewWords = {
  title: 'Tous les scénarios',
  finding: 'résultat',
  scenarios: (count) => `${countFrench(count, 'scénario')} face à la base`,
  moved: 'résultats qui ont bougé',
  notWeighed: 'non pesé',
  rule: 'Chaque scénario seul, sur la situation telle qu’elle est. L’écart entre deux situations telles qu’elles sont écrites ne prédit rien ; une part des ordres n’est pas une probabilité.',

  ordersHold: (name) => `ordres où cette issue tient (Nash) : ${name}`,
  ordersPath: 'ordres où chaque pas du chemin est une amélioration',
  ordersReach: (name) => `ordres où l’on atteint ${name} par améliorations`,

  anySigns: (index) => `${index}, quels que soient les signes inconnus`,
  unknownSigns: (index, range) => `${index} (${range} selon les signes inconnus)`,
  noSign: 'inconnu : aucun signe n’est connu',
  amongThese: (count, ties) => `${count} parmi ceux-ci : ${ties}`,
  camps: 'camps',
  against: (one, other) => `${one} contre ${other}`,
  noCamps: 'nul n’est contre un autre',
  divisions: (count) =>
    `non tranché : ${countFrench(count, 'partage')} ${count < 2 ? 'possible' : 'se valent'}`,
  notSettled: 'non tranché',
  stillNot: 'toujours non tranché',
  crossed: (names) => `dans l’autre camp : ${names}`,
  entered: (names) => `entrés dans le réseau : ${names}`,
  left: (names) => `sortis du réseau : ${names}`,

  leftWithout: 'couvert après la plus grande perte',
  oneSupplier: 'besoins à fournisseur unique',

  notSettledWith: (ids) => `non tranché entre celles-ci et ${ids}`,
};
