/** What is said of needs that nobody covers, in French. */
import type { CoverageWords } from './en.ts';

export const coverage: CoverageWords = {
  uncovered: (client) =>
    `Aucun fournisseur n’est saisi : rien de ce dont ${client} a besoin n’est couvert.`,
  noLoss: (client) =>
    `Pour ${client}, aucun retrait de fournisseur ne réduirait à lui seul la couverture des besoins.`,
};
