/** French: the words of the panel of worlds. */
import { countFrench } from '../../../report/words/count.ts';
import type { WorldsPanelWords } from './en.ts';

export const worlds: WorldsPanelWords = {
  hint: 'Essaie chaque ordre inconnu. Rien ne change dans la situation. Si les ordres sont trop nombreux, on en tire une partie : la même graine tire les mêmes.',
  weigh: 'Peser les mondes',
  again: 'Peser de nouveau',
  cancel: 'Annuler',
  seed: 'Graine',
  seedHint: 'Sert quand les ordres sont trop nombreux et qu’on en tire une partie.',
  running: (percent) => `Pesée des mondes : ${percent} %`,
  cancelled: 'Annulé. Rien n’a été gardé.',
  failed: (why) => `Les mondes n’ont pas pu être pesés : ${why}`,
  stale: 'La situation a changé depuis : ces mondes sont ceux d’avant.',
  done: (count) => `${countFrench(count, 'monde pesé', 'mondes pesés')}.`,
  save: 'Enregistrer en JSON',
  state: 'État',
  table: 'Part des mondes, par état et par concept',
};
