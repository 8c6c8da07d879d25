/** Français : les mots de la ligne du temps. */
import { countFrench } from '../../../report/words/count.ts';
import type { timeline as english } from './en.ts';

export const timeline: typeof english = {
  quiet: (events, undated) =>
    `${countFrench(events, 'événement')}${undated > 0 ? `, dont ${countFrench(undated, 'non daté')}` : ''}`,
  lanes: 'Couloirs',
  by: { actor: 'qui agit', type: 'sorte d’acte', one: 'une seule ligne' },
  nobody: 'aucun acteur nommé',
  undated: 'non daté',
  asOf: (date) => `au ${date}`,
  nearer: 'Plus près',
  farther: 'Plus loin',
  all: 'Toute la ligne',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  drawing: (from, to) =>
    `Événements sur une ligne du temps, de ${from} à ${to}. Le tableau ci-dessous les contient tous.`,
  hint: 'Une barre est aussi longue que ce que la source laisse ouvert.',
  inferred: 'année déduite',
  none: 'Pas encore d’événement. N en inscrit un ; ou lisez un texte : ses événements sont proposés avec leurs dates.',
};
