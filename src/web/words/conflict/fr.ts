/** Français : les mots de la vue des conflits au-delà de ceux de ses tableaux. */
import { countFrench } from '../../../report/words/count.ts';
import type { ConflictWords } from './en.ts';

export const conflict: ConflictWords = {
  layers: {
    label: 'Les états atteints, par couches ; les flèches vont de l’un à l’autre',
    asText: 'En liste',
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
  },
  propositions: {
    usedBy: (name) => `${name} est encore employée par :`,
    inline: (holds) => `Y mettre ${holds} à sa place, et la supprimer`,
  },
  readings: {
    title: 'Autres lectures',
    none: 'Pas d’autre lecture',
    add: 'Lecture',
    name: (maker) => `Nouvelle lecture, ${maker} : une formule brève`,
    note: 'note : pourquoi on peut le lire ainsi',
    noteOf: (reading) => `Note : ${reading}`,
    weigh: 'Peser selon cette lecture',
    weighStated: 'Peser de nouveau comme énoncé',
    weighed: 'pesée en ce moment',
  },
  observation: {
    title: 'Ce qui a été observé',
    hint: 'et sur quoi cela repose',
    missing:
      'Pour dire le départ ou ce qui a été observé : choisissez-le au-dessus des états, puis cliquez sur l’un d’eux.',
    path: 'Les états traversés',
    noPath:
      'Pas encore de chemin. Il commence au départ ; chaque étape est le mouvement d’un seul décideur.',
    noStart: 'Un chemin commence au départ : indiquez-le d’abord.',
    pathStart: 'depuis',
    pathNote: 'ce qui est incertain dans l’ordre des étapes',
    addStep: 'Une étape',
    mover: 'Qui bouge',
    moveTo: 'Par quoi',
    noMoves: 'Du dernier état, personne ne peut bouger.',
    removeLast: 'Supprimer la dernière étape',
    restsOn: 'repose sur',
    event: 'événement',
    noEvent: 'aucun événement indiqué',
    note: 'note',
    called: 'ce qui est advenu, en un groupe nominal',
  },
  pick: {
    label: 'Ce que fait un clic sur un état',
    none: 'Un clic explique',
    statusQuo: 'fixe le départ',
    outcome: 'fixe l’observé',
    step: 'ajoute une étape',
    hint: 'Cliquez sur un état de la figure ou du tableau, ou appuyez sur Entrée.',
    several: (names) =>
      `Une étape est le mouvement d’un seul décideur ; ici changeraient ${names}.`,
    stuck: (option) => `${option} ne peut aller dans ce sens.`,
    same: 'Le chemin en est déjà là.',
  },
  targets: {
    title: 'Issues examinées',
    hint: 'le départ peut-il y mener par des améliorations ?',
    none: 'Aucune encore.',
    add: 'Une issue',
    name: 'Ce qui adviendrait, en un groupe nominal',
  },
  facts: {
    title: 'Ce conflit',
    name: 'l’enjeu',
    question: 'la question',
    when: 'quand',
    whenAs: '2024-10, ou un intervalle : 2024-10/2024-11',
    note: 'note',
    another: 'Un autre conflit',
    remove: 'Supprimer ce conflit',
  },
  ranking: { drop: 'Énoncer plutôt ce qui est voulu ; le classement s’efface' },
};
