import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import { passiveWords } from './passive-word-ar.ts';

const { MADE_BY, PREPOSITIONS } = passiveWords;

/** What the scan of the words after a verb needs to know. */
export interface Ground {
  view: SentenceView;
  clause: Int32Array;
  /** perfect verbs that the tables know: at one the clause of the verb before ends */
  verbs: ReadonlySet<string>;
  /** the clause that is scanned */
  here: number;
}

/** A noun phrase by its tokens. */
export interface Phrase {
  from: number;
  to: number;
}

/** Words that only look as if ب or ل were joined to them. */
const WHOLE =
  /^(بلد|بعث|باخر|بارج|بنك|بيت|برج|بحار|بعض|بضع|برلمان|بريطاني|بلغاري|برازيلي|بولندي|بوركين|بلجيكي|لاجئ|لواء|ليبي|لبناني|لجن|لغم|لص|لاعب|لقاء|كتيب|كمين|كتائب|كندي|كوري|كوبي|كويتي|كيني|كاتب|كنيس|كل|كبار|كهرب|كردي)/;
const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'اللذين', 'اللتين', 'ان', 'بان']);
/** Forms that are a verb where a table has them so: قتلت, استهدفها, وأصيب, انفجر; قصف alone is a noun too. */
const VERBAL = /(ت|وا|ته|تها|تهم|ه|ها|هم)$|^و|^[وف]?ا[^ل]../;
/** The longest clause that is looked through. */
const WIDEST = 24;

const normAt = ({ view }: Ground, at: number) => view.tokens[at]?.norm ?? '';
export const mentionOf = ({ view }: Ground, at: number): Mention | undefined =>
  view.mentions[view.mentionAt[at] ?? -1];

/** Does the clause end at the token: at a mark, a relative, another verb? */
export function stops(ground: Ground, at: number, from: number): boolean {
  const { view, clause, here, verbs } = ground;
  const token = view.tokens[at];
  if (token === undefined || clause[at] !== here || at - from > WIDEST) return true;
  if (token.kind === 'mark') return !'«»"'.includes(token.norm);
  if (RELATIVES.has(token.norm)) return true;
  if (view.mentionAt[at]! >= 0) return false;
  // an ending of verbs alone, whether a table has the word or not
  if (MADE_BY.has(token.norm) || /..وا$/.test(token.norm)) return true;
  return (
    VERBAL.test(token.norm) &&
    view.readings[at]!.some(({ word, clitic }) => verbs.has(word) && /^[وف]?$/.test(clitic))
  );
}

/** A preposition, or a word with ب, ل or ك joined to it. */
export function isPreposition(ground: Ground, at: number): boolean {
  const norm = normAt(ground, at);
  if (PREPOSITIONS.has(norm)) return true;
  const mention = mentionOf(ground, at);
  if (mention) return mention.from === at && /[بلك]$/.test(mention.clitic);
  return norm.length > 3 && /^[بلك]/.test(norm) && !WHOLE.test(norm);
}
