/** Français : les mots des fichiers d’examen et des lectures à deux lecteurs. */
import type { reviewFile as english } from './en.ts';

export const reviewFile: typeof english = {
  waiting: 'Lus en ligne de commande, en attente de réponses',
  state: (answered, all) => `${answered} sur ${all} propositions examinées`,
  opens: (title) => `Examiner ${title}`,
  broken: (file) => `Le fichier reviews/${file} comporte des erreurs ; mizan read dit lesquelles.`,
  keptIn: (file) => `Les réponses sont conservées dans ${file}.`,
  notKept:
    'Les dernières réponses n’ont pas pu être écrites dans le fichier d’examen. Elles sont gardées ici et seront écrites avec la suivante.',
  notOpened: (why) => `L’examen n’a pas pu être ouvert : ${why}`,
  readers: { rules: 'règles', model: 'modèle de langue' },
  proposedBy: 'proposé par',
  differ: 'Les lecteurs divergent',
  open: 'laissé ouvert',
  counts: (model, dropped) =>
    `Lu aussi par le modèle de langue ${model} ; éléments écartés : ${dropped}.`,
  ask: (model) => `Le faire lire aussi par ${model}`,
  asking: (model) => `Lecture par ${model}`,
  leaves: (endpoint) => `Le texte quitte cette machine : il est envoyé à ${endpoint}.`,
  stays: (endpoint) => `Sur cette machine, à ${endpoint}.`,
  notAsked: (why) => `Le modèle n’a pas pu le lire : ${why}`,
};
