/** A relative clause whose object is the noun before it: "the base Wagner left in June". */
export interface ObjectRelative {
  /** its tokens, the pronoun included, end exclusive */
  from: number;
  to: number;
  verb: number;
  /** the noun phrase before it */
  head: [number, number];
  /** where its subject stands */
  subject: [number, number];
}
