/** The preposition before a party, and who acts of the parties before a verb. */
import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';

const BY = new Set(['by', 'par', 'من']);
export const ON = new Set(
  'on against at to toward towards into with for of sur contre a au aux vers avec envers علي ضد مع الي ب ل تجاه نحو'.split(
    ' ',
  ),
);
export const BETWEEN = new Set(['between', 'entre', 'بين']);

export const prepositionOf = (view: SentenceView, mention: Mention): string => {
  if (view.language === 'ar' && /[بل]$/.test(mention.clitic))
    return mention.clitic.endsWith('ب') ? 'ب' : 'ل';
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at--) {
    const { norm, kind } = view.tokens[at]!;
    if (kind === 'mark') return '';
    // the French preposition is the English article
    if (norm === 'a' && view.language === 'en') continue;
    if (norm === 'from' || BY.has(norm) || ON.has(norm) || BETWEEN.has(norm)) return norm;
  }
  return '';
};

const THAT: Record<string, ReadonlySet<string>> = {
  en: new Set(['that']),
  fr: new Set(['que', 'qu']),
  ar: new Set('ان انه انها انهم بان بانه بانها بانهم'.split(' ')),
};

/** "dismissed reports that fighters were sent to X": where words begin that are no object of the act. */
export function complementAt(view: SentenceView, from: number): number {
  const words = THAT[view.language]!;
  let at = from;
  while (at < view.tokens.length && !words.has(view.tokens[at]!.norm)) at++;
  return at;
}

const PURPOSE = new Set(['to', 'pour', 'afin']);
/** Words between a party and its verb: "Uganda has offered". */
const BESIDE = 2;

/**
 * Who acts, of the parties before: the last, unless a preposition makes it the object of another act and
 * it stands apart, or the act is that act's purpose: "broke with Taiwan to open an embassy".
 */
export function subjectOf(
  view: SentenceView,
  left: readonly Mention[],
  draft: EventDraft,
): Mention | undefined {
  const last = left.at(-1);
  if (last === undefined || !ON.has(prepositionOf(view, last))) return last;
  const between = view.tokens.slice(last.to, draft.from);
  const purpose = /^[وف]?ل$/.test(draft.clitic) || between.some(({ norm }) => PURPOSE.has(norm));
  if (between.length <= BESIDE && !purpose) return last;
  return left.filter((one) => !ON.has(prepositionOf(view, one))).pop() ?? last;
}
