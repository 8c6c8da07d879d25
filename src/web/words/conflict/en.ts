/** English: the words of the conflict view beyond those of its tables. The other languages match its shape. */
import { countEnglish } from '../../../report/words/count.ts';

export const conflict = {
  layers: {
    label: 'The states that are reached, in layers; arrow keys go from one to the next',
    from: 'Drawn from',
    start: 'the start',
    outcome: 'what was observed',
    state: (id: number) => `state ${id}`,
    equilibrium: (id: number) => `equilibrium ${id}`,
    first: 'from here',
    moves: (count: number) => countEnglish(count, 'move'),
    apart: 'equilibria apart',
    drawn: (drawn: number, all: number) =>
      `${drawn} of ${all} states are drawn: every move from the first that there is room for, then the move that each decision maker would want most, and the equilibria.`,
    unseen: (count: number) =>
      `${countEnglish(count, 'more equilibrium', 'more equilibria')}: see the table.`,
    absent: (id: number) => `State ${id} is not among them.`,
    drawFrom: (id: number) => `Draw from state ${id}`,
    leads: (moves: string) => `Moves: ${moves}`,
    move: (name: string, to: number) => `${name} to ${to}`,
    held: (move: string) => `${move}, held by a reply`,
    wider: 'Drag the ground to move the picture.',
  },
  propositions: {
    usedBy: (name: string) => `${name} is still named by:`,
    inline: (holds: string) => `Put ${holds} in its place there, and remove it`,
  },
};

export type ConflictWords = typeof conflict;
