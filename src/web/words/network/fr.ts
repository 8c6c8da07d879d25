/** Français : les mots du réseau. */
import { countFrench } from '../../../report/words/count.ts';
import type { network as english } from './en.ts';

export const network: typeof english = {
  quiet: (actors, ties) => `${countFrench(actors, 'acteur')}, ${countFrench(ties, 'lien')}`,
  figure: 'Le réseau des acteurs et de leurs liens',
  keys: 'Les flèches vont d’un acteur à l’autre, Espace parcourt les liens de l’un d’eux. Maj et une flèche déplacent l’acteur. Plus, moins et 0 donnent son signe au lien, les crochets avancent dans le temps.',
  hint: 'Faites glisser un acteur pour le mettre ailleurs, le fond pour déplacer l’image ; la molette rapproche, un clic ouvre les mots. Dans l’image, les flèches vont d’un acteur à l’autre, avec Maj elles le déplacent, et Espace parcourt ses liens.',
  strained: 'sous tension',
  under: 'Sous tension :',
  side: (count) => `${count} de ce côté`,
  loose: 'Sans lien signé :',
  placing: (done) => `Placement des acteurs : ${done} sur 100`,
  anew: 'Remettre en place',
  anewHint:
    'Oublie où vous avez mis les acteurs et les place de nouveau ; le document reste tel quel',
  nearer: 'Plus près',
  farther: 'Plus loin',
  all: 'Tout le réseau',
  table: 'La même chose en tableau',
  crowd:
    'De loin, un lien ne porte pas son signe : trait plein, avec ; tirets, contre ; points, non connu. Approchez-vous pour voir les signes et les noms.',
  signs: { '+': 'avec', '-': 'contre', unknown: 'non connu' },
  mixed: 'les deux',
  unsourced: 'aucune source ne le dit',
  several: 'bloc, organisation',
  actorSaid: (name, kind) => `${name}, ${kind}. Liens :`,
  counts: (plus, minus, unknown) => `${plus} avec, ${minus} contre, ${unknown} de signe non connu.`,
  tieSaid: (name, sign, weight) => `${name} : ${sign}, poids ${weight}`,
  unproven: 'le meilleur partage trouvé ; non prouvé',
  sideLeft: (count) => `un côté : ${count}`,
  sideRight: (count) => `l’autre : ${count}`,
  earlier: (date) => `Les côtés sont pesés au ${date} ; la tension est celle du moment montré.`,
  none: 'aucun',
  more: (count) => `et ${count} de plus`,
  weight: 'poids 1, 2, 3 et plus',
};
