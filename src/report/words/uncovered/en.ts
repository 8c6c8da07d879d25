/** What is said of needs that nobody covers, in English. */
export const coverage = {
  uncovered: (client: string) => `No supplier is entered: nothing that ${client} needs is covered.`,
  noLoss: (client: string) =>
    `No supplier’s withdrawal would by itself leave the needs of ${client} less covered.`,
};

export type CoverageWords = typeof coverage;
