/** Français : les mots de la retouche d’un scénario. */
import type { scenario as english } from './en.ts';

export const scenario: typeof english = {
  any: 'Un champ devient',
  capacity: 'Une capacité devient',
  threshold: 'Un seuil devient',
  part: 'sorte d’élément',
  thing: 'lequel',
  field: 'quel champ',
  fromLast: 'Mettre ici la dernière étape',
  fromLastNote: (step) =>
    `La dernière étape, « ${step} », quitte la base et devient un changement de ce scénario.`,
  branch: 'Partir de celui-ci',
  remove: 'Retirer ce scénario',
  copyOf: (name) => `${name}, modifié`,
  weighedSoFar: (done, all) => `${done} sur ${all} pesés`,
  opens: 'Un nom ouvre son scénario ; une case ouvre sa balance.',
};
