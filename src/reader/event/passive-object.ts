import type { SentenceView } from '../sentence-view.ts';
import { objectRelatives } from '../status/object-relative.ts';
import { englishPassives, frenchPassives, type Passive } from './passive-table.ts';
import type { Trigger } from './trigger.ts';

const BE = {
  en: new Set('is are was were be been being'.split(' ')),
  fr: new Set('est sont etait etaient ete etre fut furent sera seront soit soient'.split(' ')),
};
type Found = { readonly trigger: Trigger; readonly end: number } | undefined;

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

/** "the base Wagner left": the row of the verb at a token whose object is the noun before its relative. */
export function relativeAt(view: SentenceView, verbs: ReadonlySet<string>, at: number): Found {
  const withObject = rowsAt(view, at, true);
  if (withObject === undefined) return undefined;
  const relative = objectRelatives(view, verbs).find(({ verb }) => verb === at);
  return relative && withObject(relative.head[1] - 1);
}

/**
 * For the participle at a token, if the table has it: its row for the object at another.
 *
 * @param nouns  rows of one noun too: the relative names the subject as the verb's own clause would
 */
function rowsAt(
  view: SentenceView,
  at: number,
  nouns = false,
): ((object: number) => Found) | undefined {
  if (view.language === 'ar') return undefined;
  const { byParticiple, byNoun, classes } =
    view.language === 'en' ? englishPassives() : frenchPassives();
  const { norm } = view.tokens[at]!;
  const ofClass = byParticiple.get(norm);
  const ofNoun = nouns ? byNoun.get(norm) : undefined;
  // asked at every word, and most are no participle
  if (ofClass === undefined && ofNoun === undefined) return undefined;
  const rows = [...(ofClass ?? []), ...(ofNoun ?? [])];
  return (object) => {
    const noun = view.tokens[object]!.norm;
    const held = classes.get(noun) ?? [];
    const isObject = (one: string) => held.includes(one) || one === noun || `${one}s` === noun;
    const found = rows.find((row) => isObject(row.object) && fitsAt(view, row, at));
    return found && { trigger: found.trigger, end: at + 1 + found.particles.length };
  };
}

const fitsAt = (view: SentenceView, row: Passive, at: number): boolean =>
  row.particles.every((word, step) => view.tokens[at + 1 + step]?.norm === word);

/**
 * "Two thousand reservists were called up", "l'ambassadeur a été rappelé": the table of verbs and objects
 * read backwards. The trigger of the participle at `at`, if the subject of its clause is such an object.
 */
export function passiveAt(view: SentenceView, clause: Int32Array, at: number): Found {
  const withObject = rowsAt(view, at);
  if (withObject === undefined || view.language === 'ar') return undefined;
  const be = beBefore(view, at, BE[view.language]);
  if (be < 0) return undefined;
  for (let left = be - 1; left >= Math.max(0, be - WIDEST); left--) {
    if (view.tokens[left]!.kind === 'mark') return undefined;
    // over a relative, behind which the clause goes on
    if (clause[left] !== clause[at]) continue;
    const found = withObject(left);
    if (found) return found;
  }
  return undefined;
}
