import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';
import { objectRelatives } from './object-relative.ts';

/** Words that open a clause of their own. Complements ("that") do not: what governs them goes on. */
const openers: Record<Language, Set<string>> = {
  en: new Set(
    'after before while when where because although though whereas but who which whose amid despite following until as so'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'apres avant tandis alors lorsque lorsqu quand ou parce bien mais qui dont lequel laquelle lesquels malgre puis car tout comme'.split(
      ' ',
    ),
  ),
  ar: new Set(
    'بعد قبل بينما فيما حين عندما حيث لكن ولكن لان الذي التي الذين اللذين اللتين رغم اثر عقب بعدما قبلما اذ مما ثم'
      .split(' ')
      .map((word) => fold(word)),
  ),
};
const JOINED_OPENERS = new Set(['لكن', 'لان', 'بينما', 'فيما', 'بعد', 'حيث']);
/** A full stop inside a sentence closes an abbreviation. */
const BREAKS = new Set([',', ';', ':', '(', ')', '?', '!']);

/**
 * The clause of every token, numbered from 0: a rough cut at punctuation, dashes, relative
 * pronouns and subordinating conjunctions, and Arabic "and" before a perfect verb. A list of names ("Mali, Niger and Chad") is not cut.
 *
 * @param verbs  perfect verbs that the language's tables know
 */
export function clauses(view: SentenceView, verbs: ReadonlySet<string>): Int32Array {
  const { tokens, mentionAt } = view;
  const found = new Int32Array(tokens.length);
  let current = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      const dash = token.norm === '-' && token.gap === 'space';
      if ((BREAKS.has(token.norm) && !isList(view, at)) || dash) current++;
    } else if (
      at > 0 &&
      mentionAt[at]! < 0 &&
      (opens(view, at) || coordinates(view, at, verbs) || goesOn(view, at))
    ) {
      current++;
    }
    found[at] = current;
  }
  for (const relative of objectRelatives(view, verbs))
    setApart(found, relative.from, relative.to, ++current);
  return found;
}

/** A relative is a clause of its own, and behind it the clause around it goes on. */
function setApart(clause: Int32Array, from: number, to: number, number: number): void {
  const [outer, inner] = [clause[from - 1]!, clause[to - 1]!];
  clause.fill(number, from, to);
  for (let at = to; at < clause.length && clause[at] === inner; at++) clause[at] = outer;
}

/**
 * Arabic: و or ف and a verb that can only be perfect (…ت, …وا) begin a clause of their own: what
 * denied or asked for the one before does not reach it.
 */
function coordinates(view: SentenceView, at: number, verbs: ReadonlySet<string>): boolean {
  if (view.language !== 'ar' || !/(ت|وا|تا)$/.test(view.tokens[at]!.norm)) return false;
  return view.readings[at]!.some(
    ({ clitic, word }) => (clitic === 'و' || clitic === 'ف') && verbs.has(word),
  );
}

const CONJUNCTIONS = new Set(['and', 'et']);
const PRONOUNS = new Set(['y', 'en', 'l', 'le', 'la', 'les', 'lui', 'leur', 's', 'se', 'n', 'ne']);
/** Finite, and never what a modal before the conjunction could share: "may attack and have killed" is one. */
const FINITE: Record<Language, Set<string>> = {
  en: new Set(['has', 'had', 'was', 'were', 'did']),
  fr: new Set(['a', 'ont', 'avait', 'avaient', 'est', 'sont', 'etait', 'etaient']),
  ar: new Set(),
};

/** "a attaqué la ville et y a massacré": a second finite verb begins a clause of its own. */
function goesOn(view: SentenceView, at: number): boolean {
  if (!CONJUNCTIONS.has(view.tokens[at]!.norm)) return false;
  let next = at + 1;
  while (next < at + 3 && view.language === 'fr' && PRONOUNS.has(view.tokens[next]?.norm ?? ''))
    next++;
  const token = view.tokens[next];
  if (token === undefined || !FINITE[view.language].has(token.norm)) return false;
  return token.norm !== 'a' || view.text.charAt(token.start).normalize('NFC') !== 'à';
}

function opens(view: SentenceView, at: number): boolean {
  const { norm, gap } = view.tokens[at]!;
  const set = openers[view.language];
  if (view.language === 'ar') {
    // من قبل السلطات: "by", and no "before"
    if (norm === 'قبل' && view.tokens[at - 1]?.norm === 'من') return false;
    if (set.has(norm)) return true;
    return (
      (norm.startsWith('و') || norm.startsWith('ف')) &&
      (set.has(norm.slice(1)) || JOINED_OPENERS.has(norm.slice(1)))
    );
  }
  if (!set.has(norm)) return false;
  // "tout en niant": "tout retrait" is any withdrawal
  if (norm === 'tout') return ['en', 'comme'].includes(view.tokens[at + 1]?.norm ?? '');
  if (norm === 'but') return view.tokens[at - 1]?.norm !== 'all';
  if (norm === 'as')
    return view.tokens[at + 1]?.norm !== 'well' && view.tokens[at - 1]?.norm !== 'such';
  if (norm === 'ou' && view.language === 'fr')
    return view.text.charAt(view.tokens[at]!.start + 1) === 'ù';
  return gap !== 'hyphen';
}

/** A comma between two names, or between names and "and", belongs to a list. */
function isList(view: SentenceView, at: number): boolean {
  if (view.tokens[at]!.norm !== ',') return false;
  const before = view.mentionAt[at - 1] ?? -1;
  const after = view.mentionAt[at + 1] ?? -1;
  return before >= 0 && after >= 0 && view.mentions[before]!.form === view.mentions[after]!.form;
}
