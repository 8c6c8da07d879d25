/** What is said of the states of a game too large for a board, in English. */
export const layersEn = {
  title: 'The states around the status quo',
  titlePath: 'The states along the observed path, and around it',
  start: 'status quo',
  moves: (count: number) => (count === 1 ? '1 move' : `${count} moves`),
  apart: 'equilibria apart',
  /** @param makers the decision makers by number, as a list */
  caption: (drawn: string, total: string, makers: string) =>
    `${drawn} of ${total} states: from the status quo, the move that each gains most by and the best that it cannot take back; from there on, the move that each who gains likes best; and the equilibria. Beside a box stands who moves: ${makers}. Solid: gains by it. Dashed: would gain, but a reply holds it. Dotted: does not gain. A box says who does otherwise than in the status quo; its marks, in the same order: ● wants no move, · has no move, ◐ would move but a reply holds it, ○ moves; a rule under them is an equilibrium under SEQ.`,
  told: 'A number after an arrow is the state that the move leads to.',
  path: 'The broad line is the observed path.',
  alt: (from: string, steps: string, equilibria: string) =>
    `Drawn from state ${from}. Moves: ${steps}. Equilibria under SEQ: ${equilibria}.`,
  step: (maker: string, from: string, to: string) => `${maker} from ${from} to ${to}`,
  unwanted: 'without gain',
  tooMany: (total: string) =>
    `The ${total} states are too many for a drawing that could be read; the table of outcomes lists those that hold.`,
};

export type LayersWords = typeof layersEn;
