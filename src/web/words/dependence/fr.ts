/** Français : les mots des capacités partagées et des seuils. */
import type { sharing as english } from './en.ts';

export const sharing: typeof english = {
  capacities: 'Capacités partagées',
  capacitiesHint:
    'Le plus qu’un fournisseur puisse donner à plusieurs besoins ensemble. Les besoins qui la partagent se comptent dans une même unité.',
  supplier: 'fournisseur',
  needs: 'besoins',
  most: 'au plus en tout',
  atOnce: 'obtenu à la fois',
  capacityOf: (supplier) => `Capacité : ${supplier}`,
  addCapacity: 'Capacité',
  addNeed: 'besoin',
  without: (need, supplier) => `Ôter de la capacité (${supplier}) : ${need}`,
  thresholds: 'Ce que supportent les clients',
  thresholdsHint:
    'Un client part à son tour dès que son exposition à ceux qui sont partis, en part de sa couverture, atteint son seuil.',
  client: 'client',
  patron: 'protecteur',
  anyPatron: 'tout protecteur',
  leavesAt: 'part à',
  followsFirst: (client) => `premier départ : ${client}`,
  leavesFirst: 'Qui part d’abord',
  isFirst: 'part le premier',
  apart: 'aucun protecteur commun',
  towards: (patron, text) => `envers ${patron} : ${text}`,
  thresholdOf: (client) => `Seuil : ${client}`,
  patronOf: (client) => `Protecteur à quitter : ${client}`,
  addThreshold: 'Seuil',
  certain: (round) => `part au plus tard au tour ${round}`,
  possible: (round) => `peut partir, dès le tour ${round}`,
  stays: 'reste',
};
