import type { SentenceView } from '../sentence-view.ts';
import type { ObjectRelative } from './object-relative-span.ts';

const set = (words: string) => new Set(words.split(' '));
const DETERMINERS = set(
  'le la les l un une des du de d ce cet cette ces son sa ses leur leurs deux trois quatre cinq dix plusieurs',
);
/** "le fait que", "l'idée que": what is said or held, and no object. */
const SAID = set(
  'fait idee annonce preuve accusation certitude crainte espoir affirmation hypothese impression sens risque point dit avis bruit condition',
);
const HAVE = set('a ont avait avaient aura auront aurait auraient');
const FINITE = set('a ont avait avaient est sont etait etaient sera seront va vont fut furent');
const DENIALS = set('n ne personne nul aucun aucune rien');
const PREPOSITIONS = set('a au aux de en dans sur par pour avec contre chez vers sous sans entre');
/** What may follow a verb whose object stands before it. */
const AFTER = set(
  'depuis pendant durant en dans a au aux sur avec avant apres jusqu des lors pres sans par hier encore toujours illegalement de et mais ou',
);
const IMPERFECT = /..(ait|aient|erent|irent)$/;
const HEAD = 6;
const WIDEST = 12;

const norm = (view: SentenceView, at: number) => view.tokens[at]?.norm ?? '';
const isMark = (view: SentenceView, at: number) => view.tokens[at]?.kind !== 'word';
const isMention = (view: SentenceView, at: number) => (view.mentionAt[at] ?? -1) >= 0;
/** "a" and not "à". */
const isHave = (view: SentenceView, at: number): boolean =>
  HAVE.has(norm(view, at)) && view.text.charAt(view.tokens[at]!.start).normalize('NFC') !== 'à';
const finite = (view: SentenceView, at: number): boolean =>
  !isMention(view, at) &&
  (norm(view, at) === 'a'
    ? isHave(view, at)
    : FINITE.has(norm(view, at)) || IMPERFECT.test(norm(view, at)));

/** « la base que Wagner a quittée n’est plus »: the clause around the relative goes on. */
const goesOn = (view: SentenceView, at: number): boolean =>
  finite(view, at) || ['n', 'ne'].includes(norm(view, at));

/** The noun phrase before the pronoun, from its article. */
function headBefore(
  view: SentenceView,
  verbs: ReadonlySet<string>,
  end: number,
): [number, number] | undefined {
  if (SAID.has(norm(view, end - 1))) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - HEAD); at--) {
    if (isMark(view, at) || finite(view, at)) return undefined;
    if (DETERMINERS.has(norm(view, at))) return at < end - 1 ? [at, end] : undefined;
    const noun = isMention(view, at) || DETERMINERS.has(norm(view, at - 1));
    if (verbs.has(norm(view, at)) && !noun) return undefined;
  }
  return undefined;
}

/** No object of its own behind the verb: « qu'ils occupaient depuis mai », not « que l'armée occupait la ville ». */
const isOpen = (view: SentenceView, at: number): boolean =>
  isMark(view, at) ||
  (!isMention(view, at) &&
    (AFTER.has(norm(view, at)) || (view.dateAt[at] ?? -1) >= 0 || goesOn(view, at)));

/** A verb without an auxiliary: an imperfect, or a plural right behind the plural that is its subject. */
const isSimple = (view: SentenceView, verbs: ReadonlySet<string>, at: number): boolean => {
  if (isMention(view, at)) return false;
  const word = norm(view, at);
  if (/..(ait|aient)$/.test(word)) return verbs.has(word);
  return /..ent$/.test(word) && /..[sx]$/.test(norm(view, at - 1)) && view.readings[at]!.length > 0;
};

/** The participle after an auxiliary, or the verb itself; -1 where another word stands. */
function verbAt(view: SentenceView, verbs: ReadonlySet<string>, at: number): number {
  if (isHave(view, at)) return verbs.has(norm(view, at + 1)) ? at + 1 : -1;
  return isSimple(view, verbs, at) && isOpen(view, at + 1) ? at : -1;
}

/** A party or a name that begins within two words, no preposition before it: the inverted subject. */
function subjectAfter(view: SentenceView, from: number): [number, number] | undefined {
  for (let at = from; at < from + 3 && !isMark(view, at); at++) {
    const mention = view.mentions[view.mentionAt[at] ?? -1];
    if (mention) return [from, Math.max(mention.to, at + 1)];
    if (PREPOSITIONS.has(norm(view, at))) return undefined;
  }
  return undefined;
}

function relativeAt(
  view: SentenceView,
  verbs: ReadonlySet<string>,
  pronoun: number,
): ObjectRelative | undefined {
  const head = headBefore(view, verbs, pronoun);
  if (head === undefined) return undefined;
  const first = pronoun + 1;
  // « qu'ont attaqué les rebelles », « que soutient le Rwanda »
  const known = (view.readings[first]?.length ?? 0) > 0 && !isMention(view, first);
  const near = verbAt(view, verbs, first);
  const inverted = near >= 0 ? near : known && /(t|nt)$/.test(norm(view, first)) ? first : -1;
  if (inverted >= 0) {
    const subject = subjectAfter(view, inverted + 1);
    return subject && { from: pronoun, to: subject[1], verb: inverted, head, subject };
  }
  for (let at = first + 1; at < first + WIDEST && !isMark(view, at); at++) {
    // « une trêve que personne n'a respectée »: the denial is about the noun too
    if (DENIALS.has(norm(view, at - 1))) return undefined;
    const verb = verbAt(view, verbs, at);
    if (verb < 0) continue;
    let to = verb + 1;
    while (to < view.tokens.length && !isMark(view, to) && !goesOn(view, to)) to++;
    return { from: pronoun, to, verb, head, subject: [first, at] };
  }
  return undefined;
}

/**
 * The French relatives in que after a noun phrase: « le convoi que les rebelles ont attaqué », and with the
 * subject behind, « qu'ont attaqué les rebelles », « que soutient le Rwanda ». After a noun of saying (*le fait
 * que*), or right after a verb, que is a conjunction.
 */
export function frenchRelatives(view: SentenceView, verbs: ReadonlySet<string>): ObjectRelative[] {
  const found: ObjectRelative[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    if (norm(view, at) !== 'que' && norm(view, at) !== 'qu') continue;
    const relative = relativeAt(view, verbs, at);
    if (relative === undefined) continue;
    found.push(relative);
    at = relative.to - 1;
  }
  return found;
}
