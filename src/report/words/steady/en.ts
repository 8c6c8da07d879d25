/** What is said of a balance that never changed, in English. */
export const steadyEn = (
  span: string,
  moments: string,
  index: string,
  strained: string,
  ties: string,
): string =>
  `Nothing changed from ${span}: index ${index}, strained ${strained}, at all ${moments} dates weighed. Signed ties: ${ties}.`;

export type SteadyWords = typeof steadyEn;
