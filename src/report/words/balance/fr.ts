/** What is said of a balance that cannot be told yet, or has nothing to divide, in French. */
import { countFrench } from '../count.ts';
import type { BalanceWords } from './en.ts';

export const balance: BalanceWords = {
  noSigns: 'Aucun signe n’est encore connu : on ne peut dire si un lien est sous tension.',
  noneAgainst: 'Aucun lien n’est sous tension : aucun n’est saisi comme « contre ».',
  moreOpen: (count) =>
    count === 1
      ? 'Le signe d’un autre lien est inconnu lui aussi.'
      : `Les signes de ${count} autres liens sont inconnus eux aussi.`,
  openMixed: (between) => `Des liens des deux signes sont saisis ${between} :`,
  openDate: (between) => `On ne sait pas si le lien ${between} a cours à cette date :`,
  openHow: (between) => `On ne sait pas ce qu’est le lien ${between} à cette date :`,
  without: (index) => `sans lui, l’indice est ${index}`,
  moreOpenHow: (count) =>
    count === 1
      ? 'On ne sait pas non plus ce qu’est un autre lien.'
      : `On ne sait pas non plus ce que sont ${count} autres liens.`,
  below: {
    strained: (count) =>
      `${countFrench(count, 'lien')} sont sous tension ; ils sont donnés ci-dessous.`,
    severalOptima: (optima, count) =>
      `Il y a ${optima} façons de lever la tension au même coût ; aucun lien n’est donc seul en cause, et la tension peut être sur l’un ou l’autre des ${countFrench(count, 'lien')} ci-dessous.`,
  },
  inferred: (between, partly) =>
    partly
      ? `Le signe d’une partie des liens ${between} est déduit.`
      : `Le signe du lien ${between} est déduit.`,
  left: {
    same: (partly) => `Sans ${partly ? 'eux' : 'lui'}, rien ne change.`,
    index: (partly, index) => `Sans ${partly ? 'eux' : 'lui'}, l’indice est ${index}.`,
    on: (partly, index, ties) =>
      `Sans ${partly ? 'eux' : 'lui'}, l’indice est ${index}, et la tension est sur ${ties}.`,
    each: (partly, index, ties) =>
      `Sans ${partly ? 'eux' : 'lui'}, l’indice est ${index}, et ${ties} peuvent chacun expliquer la tension.`,
    any: (partly, index, ties) =>
      `Sans ${partly ? 'eux' : 'lui'}, l’indice est ${index}, et la tension peut être sur l’un ou l’autre de ces liens : ${ties}.`,
  },
};
