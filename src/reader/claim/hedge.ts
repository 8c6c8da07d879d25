import type { hedges } from '../../situation/words.ts';

export type Hedge = (typeof hedges)[number];

/**
 * What announces that words are someone's.
 *   verb        its subject is the source: said, déclare, قال
 *   subordinate verb that needs "that" to count: soutient que, يرى أن
 *   quoting     verb that counts before quotation marks alone: called it "…", dénonce « … »
 *   according   the source follows: according to, selon, بحسب
 *   impersonal  no source but the phrase itself: it is said, يجري الحديث
 *   narrator    the text's own voice, weighing: no doubt, il semble, يبدو أن
 */
export type CueKind = 'verb' | 'subordinate' | 'quoting' | 'according' | 'impersonal' | 'narrator';

export interface Cue {
  kind: CueKind;
  hedge: Hedge;
  tense: string;
  row: string;
}

export type CueRow = [CueKind, Hedge, string];
