/** Français : les mots de la fusion d’une proposition avec ce qui est déjà là. */
import type { merge as english } from './en.ts';

export const merge: typeof english = {
  ask: {
    actor: 'De quel acteur s’agit-il ?',
    event: 'De quel événement s’agit-il ?',
    claim: 'De quelle affirmation s’agit-il ?',
    tie: 'De quel lien s’agit-il ?',
  },
  find: 'tapez pour chercher',
  likely: 'probables',
  others: 'autres',
  noMatch: 'Aucun ne contient ces mots.',
  noneYet: 'Le document n’a encore rien avec quoi fusionner.',
  more: (count) => `et ${count} de plus : tapez pour réduire la liste`,
  does: 'Ses mots deviennent une citation de ce que vous choisissez.',
  doesActor:
    'Ses mots deviennent une citation de l’acteur choisi ; ce que la suite du texte dit sous ce nom lui revient.',
  choose: 'choisir',
  back: 'retour',
};
