/** What is said of needs that nobody covers, in English. */
export const coverage = {
  uncovered: (client: string) => `No supplier is entered: nothing that ${client} needs is covered.`,
};

export type CoverageWords = typeof coverage;
