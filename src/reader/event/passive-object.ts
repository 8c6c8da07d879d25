import type { SentenceView } from '../sentence-view.ts';
import { englishPassives, frenchPassives, type Passive } from './passive-table.ts';
import type { Trigger } from './trigger.ts';

const BE = {
  en: new Set('is are was were be been being'.split(' ')),
  fr: new Set('est sont etait etaient ete etre fut furent sera seront soit soient'.split(' ')),
};
/** Words between "be" and the participle, and between the noun and "be". */
const ADVERBS = 2;
const WIDEST = 8;

/** Is a form of "be" before the participle, past an adverb or two? Its token, or -1. */
function beBefore(view: SentenceView, at: number, forms: ReadonlySet<string>): number {
  for (let left = at - 1; left >= Math.max(0, at - 1 - ADVERBS); left--) {
    if (view.tokens[left]!.kind === 'mark') return -1;
    if (forms.has(view.tokens[left]!.norm)) return left;
  }
  return -1;
}

/**
 * "Two thousand reservists were called up", "l'ambassadeur a été rappelé": the table of verbs and objects
 * read backwards. The trigger of the participle at `at`, if the subject of its clause is such an object.
 */
export function passiveAt(
  view: SentenceView,
  clause: Int32Array,
  at: number,
): { trigger: Trigger; end: number } | undefined {
  if (view.language === 'ar') return undefined;
  const { byParticiple, classes } = view.language === 'en' ? englishPassives() : frenchPassives();
  const rows = byParticiple.get(view.tokens[at]!.norm);
  if (rows === undefined) return undefined;
  const be = beBefore(view, at, BE[view.language]);
  if (be < 0) return undefined;
  const fits = (row: Passive) =>
    row.particles.every((word, step) => view.tokens[at + 1 + step]?.norm === word);
  for (let left = be - 1; left >= Math.max(0, be - WIDEST); left--) {
    if (clause[left] !== clause[at] || view.tokens[left]!.kind === 'mark') return undefined;
    const held = classes.get(view.tokens[left]!.norm);
    const found = held && rows.find((row) => held.includes(row.object) && fits(row));
    if (found) return { trigger: found.trigger, end: at + 1 + found.particles.length };
  }
  return undefined;
}
