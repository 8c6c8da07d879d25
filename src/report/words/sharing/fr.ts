/** Ce qui est dit des capacités que plusieurs besoins se partagent, et des seuils de départ, en français. */
import { countFrench } from '../count.ts';
import { of } from '../french-name.ts';
import type { SharingWords } from './en.ts';

export const sharingFr: SharingWords = {
  title: 'Ce qui peut être obtenu à la fois',
  limit: (supplier, amount, needs) => `Au plus ${amount} en tout (${supplier}) pour ${needs}.`,
  illustrative: 'Le chiffre est celui de l’analyste, pour montrer la méthode.',
  assumed: (count) =>
    `${countFrench(count, 'chiffre')} de capacités et de seuils ${count < 2 ? 'vient' : 'viennent'} de l’analyste, pour montrer la méthode.`,
  dateUnknown: 'On ne sait pas si cela vaut à la date.',
  met: 'Tout ce qui est demandé peut être obtenu à la fois.',
  metAtHigh: 'Tout ce qui est demandé ne peut être obtenu à la fois qu’au haut des intervalles.',
  short: 'Tout ce qui est demandé ne peut pas être obtenu à la fois.',
  looksCovered: 'Chacun, seul, pourrait avoir tout ce qu’il demande.',
  heldBy: (what) => `Ce qui limite : ${what}.`,
  heldAtLow: (what) => `Ce qui limite au bas des intervalles : ${what}.`,
  heldAtHigh: (what) => `Ce qui limite au haut des intervalles : ${what}.`,
  noneAlone: 'Davantage d’un seul de ces éléments n’y changerait rien.',
  capacityOf: (supplier) => `le total possible (${supplier})`,
  linkOf: (supplier, need) => `l’apport (${supplier}) pour ${need}`,
  atOnce: 'à la fois',
  atOnceWithout: (suppliers) => `à la fois, sans ${suppliers}`,
  ofAsked: (delivered, asked) => `${delivered} sur ${asked} demandés`,
  asked: 'Demandé',
  stated: 'Selon l’énoncé',
  alone: 'Seul',
  shared: 'Si tous demandent',
  mayGoShort: 'peut manquer',
  alwaysMet: 'couvert en tout cas',
  together: 'Ensemble',
  caption:
    'Parts de ce qui est demandé, de 0 à 1. Selon l’énoncé : ce que les fournisseurs sont dits donner, besoin par besoin. Seul : si nul autre client n’y puisait.',

  follows: (start, patron) => `Qui suit en cas de rupture entre ${start} et ${patron}`,
  rule: 'Un client part dès que son exposition à ceux qui sont partis atteint son seuil. Le premier départ est le tour 1. Est certain ce qui vaut pour toute valeur des intervalles ; un client sans seuil énoncé peut rester, ou partir dès qu’il est exposé.',
  surely: (clients) => `À coup sûr : ${clients}.`,
  maybe: (clients) => `Peut-être : ${clients}.`,
  never: (clients) => `En aucun cas : ${clients}.`,
  client: 'Client',
  threshold: 'Seuil',
  certain: 'Part à coup sûr',
  possible: 'Peut partir',
  critical: 'Seuil critique',
  byRound: (round) => `au plus tard au tour ${round}`,
  fromRound: (round) => `dès le tour ${round}`,
  first: 'part en premier',
  notStated: 'non énoncé',

  allAtOnce: (needs) => `Tout peut être obtenu à la fois : ${needs}`,
  leaves: (client, patron) => `la rupture ${of(client)} avec ${patron}`,
  thresholdInput: (client) => `le seuil (${client})`,
};
