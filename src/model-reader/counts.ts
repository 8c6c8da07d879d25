/** What a model gave, and what was not taken of it: shown to the person, and kept with the review. */
export interface Counts {
  /** Parts that were asked about. */
  parts: number;
  /** Answers that were no JSON of the form, or broke off. */
  malformed: number;
  /** Answers that were too long. */
  oversized: number;
  /** Items in the answers that were read. */
  items: number;
  /** Items that were not of their kind's form. */
  wrongForm: number;
  /** Items whose words are not in the text. */
  notVerbatim: number;
  /** Items without what their kind cannot do without. */
  incomplete: number;
  /** Names, dates and other words left out of an item because the text does not have them. */
  leftOut: number;
  /** Items given twice, mostly where parts overlap. */
  twice: number;
  /** Quotes that stood in several places, one of which was chosen. */
  chosen: number;
  proposals: number;
}

export const noCounts = (): Counts => ({
  parts: 0,
  malformed: 0,
  oversized: 0,
  items: 0,
  wrongForm: 0,
  notVerbatim: 0,
  incomplete: 0,
  leftOut: 0,
  twice: 0,
  chosen: 0,
  proposals: 0,
});
