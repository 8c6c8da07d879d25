/** One term of the field, in the three languages of the house. */
import type { Language } from '../../situation/words.ts';

export type Area = 'conflict' | 'balance' | 'dependence' | 'hypotheses' | 'reading';

export interface GlossaryEntry {
  readonly id: string;
  readonly area: Area;
  readonly terms: Readonly<Record<Language, string>>;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  /** One to three sentences. */
  readonly definition: Readonly<Record<Language, string>>;
  /** Where the definition comes from; “from memory” where the publication was not at hand. */
  readonly source: string;
  /** Source file or page, from the root of the project; absent where nothing is computed. */
  readonly computedIn?: string;
  /** Ids of entries to read next. */
  readonly see: readonly string[];
}
