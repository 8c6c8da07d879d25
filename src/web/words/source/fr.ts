/** Français : les mots du travail dans un texte, et de ce qui n’en a aucun derrière soi. */
import { countFrench } from '../../../report/words/count.ts';
import type { source as english } from './en.ts';

export const source: typeof english = {
  published: 'publication :',
  undated: 'date de publication non indiquée',
  pin: 'Épingler à',
  among: 'choisir ce dont ils parlent',
  enter: 'Inscrire avec ces mots',
  pinned: (name) => `est épinglé à ${name}`,
  stale: (count) =>
    `${countFrench(count, 'citation')} dont les mots ne sont pas à leur place dans ce texte`,
  staleNote:
    'Le texte n’est plus celui dont elles viennent. Sélectionnez de nouveau les mots, puis retirez l’ancienne citation.',
  unsourced: 'Sans source',
  unsourcedNote:
    'Ces éléments comptent dans ce qui est pesé, et aucun mot n’est derrière eux. Choisissez-en un, puis ouvrez un texte, sélectionnez les mots qui le disent et épinglez-les.',
  allSourced: 'Tout ce qui doit une source en a une.',
};
