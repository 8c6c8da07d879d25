/** Français : les mots de la vue des conflits au-delà de ceux de ses tableaux. */
import { countFrench } from '../../../report/words/count.ts';
import type { ConflictWords } from './en.ts';

export const conflict: ConflictWords = {
  layers: {
    label: 'Les états atteints, par couches ; les flèches vont de l’un à l’autre',
    from: 'Dessiné depuis',
    start: 'le départ',
    outcome: 'ce qui a été observé',
    state: (id) => `l’état ${id}`,
    equilibrium: (id) => `l’équilibre ${id}`,
    first: 'd’ici',
    moves: (count) => countFrench(count, 'mouvement'),
    apart: 'équilibres à part',
    drawn: (drawn, all) =>
      `${drawn} états sur ${all} sont dessinés : les mouvements depuis le premier, autant que la place le permet, puis celui que chaque décideur voudrait le plus, et les équilibres.`,
    unseen: (count) =>
      `${countFrench(count, 'équilibre de plus', 'équilibres de plus')} : voir le tableau.`,
    absent: (id) => `L’état ${id} n’y est pas.`,
    drawFrom: (id) => `Dessiner depuis l’état ${id}`,
    leads: (moves) => `Mouvements : ${moves}`,
    move: (name, to) => `${name} vers ${to}`,
    held: (move) => `${move}, retenu par une riposte`,
    wider: 'Glissez le fond pour déplacer l’image.',
  },
  propositions: {
    usedBy: (name) => `${name} est encore employée par :`,
    inline: (holds) => `Y mettre ${holds} à sa place, et la supprimer`,
  },
};
