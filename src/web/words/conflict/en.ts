/** English: the words of the conflict view beyond those of its tables. The other languages match its shape. */
import { countEnglish } from '../../../report/words/count.ts';

export const conflict = {
  layers: {
    label: 'The states that are reached, in layers; arrow keys go from one to the next',
    asText: 'As a list',
    from: 'Drawn from',
    start: 'the status quo',
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
  },
  propositions: {
    usedBy: (name: string) => `${name} is still named by:`,
    inline: (holds: string) => `Put ${holds} in its place there, and remove it`,
  },
  readings: {
    title: 'Other readings of it',
    none: 'No other reading of it',
    add: 'Reading',
    name: (maker: string) => `New reading of ${maker}: a short phrase`,
    note: 'note: why it may be read so',
    noteOf: (reading: string) => `Note: ${reading}`,
    weigh: 'Weigh under this reading',
    weighStated: 'Weigh as stated again',
    weighed: 'weighed now',
  },
  observation: {
    title: 'What was observed',
    hint: 'and what it rests on',
    missing:
      'To say what the status quo is, or what was observed: choose so above the states, then click one.',
    path: 'The states gone through',
    noPath: 'No path yet. It begins at the status quo; each step is a move of one decision maker.',
    noStart: 'A path begins at the status quo: state that first.',
    pathStart: 'from',
    pathNote: 'what is uncertain about the order of the steps',
    addStep: 'A step',
    mover: 'Who moves',
    moveTo: 'By what',
    noMoves: 'From the last state nobody can move.',
    removeLast: 'Remove the last step',
    restsOn: 'what it rests on',
    event: 'event',
    noEvent: 'no event named',
    note: 'note',
    called: 'what came about, as a noun phrase',
  },
  pick: {
    label: 'What a click on a state does',
    none: 'A click explains',
    statusQuo: 'sets the status quo',
    outcome: 'sets what was observed',
    step: 'adds a step',
    hint: 'Click a state on the figure or in the table, or press Enter on it.',
    several: (names: string) =>
      `One step is the move of one decision maker; here ${names} would change.`,
    stuck: (option: string) => `${option} cannot go that way.`,
    same: 'That is where the path stands already.',
  },
  targets: {
    title: 'Outcomes asked about',
    hint: 'are they reached from the status quo by improvements?',
    none: 'None yet.',
    add: 'An outcome',
    name: 'What would come about, as a noun phrase',
  },
  facts: {
    title: 'This conflict',
    name: 'at stake',
    question: 'question',
    when: 'when',
    whenAs: '2024-10, or a span: 2024-10/2024-11',
    note: 'note',
    another: 'Another conflict',
    remove: 'Remove this conflict',
  },
  ranking: { drop: 'State what is wanted instead; the ranking goes' },
};

export type ConflictWords = typeof conflict;
