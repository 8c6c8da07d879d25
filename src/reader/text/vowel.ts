/** What the vowel marks of an Arabic verb say of its voice, where they are written. */
const DAMMA = '\u064f';
const FATHA = '\u064e';

/**
 * Is a ḍamma written over the stem of a perfect verb (قُتل, استُهدف, اتُّهم)? That of the last two letters is the
 * plural's or the mood's.
 */
export const hasDamma = (word: string): boolean => word.slice(0, -2).includes(DAMMA);

/** Is the first letter written with fatḥa (قَتل)? */
export const hasFatha = (word: string): boolean => word.charAt(1) === FATHA;
