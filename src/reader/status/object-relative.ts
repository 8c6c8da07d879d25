import type { SentenceView } from '../sentence-view.ts';
import { frenchRelatives } from './object-relative-fr.ts';
import type { ObjectRelative } from './object-relative-span.ts';

const set = (words: string) => new Set(words.split(' '));
const DETERMINERS = set(
  'the a an this these those its their his her our some any all every no another each both several many two three four five six seven eight nine ten dozens hundreds',
);
const PRONOUNS = set('that which whom who');
const AUXILIARIES = set('had has have');
const FINITE = set(
  'was were is are has had have will would may might could can did does remain belong lie include face want say went came met flew fell told',
);
/** What may follow a verb whose object stands before it. */
const AFTER = set(
  'in on at near by from to with during after before since for under over around inside outside along across against last this earlier later again yesterday today ago there here when while as until and but',
);
/** No noun that a relative could follow without a pronoun: times, and words of other kinds. */
const NO_HEAD = set(
  'week weeks day days month months year years night nights time times morning afternoon evening hour hours moment spring summer autumn winter decade weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'in on at near by from to with during after before since for under over of and or but if when while as because that than whether although so not said says yet then also only even just once meanwhile however still now today yesterday',
);
/** "wants the fleet barred", "saw the town burned": verbs with an object and a participle. */
const CAUSES = set(
  'want wants see sees saw hear hears heard get gets got keep keeps kept find finds found make makes made let lets need needs prefer prefers like likes leave leaves help helps consider considers expects expect deem deems think thinks believe believes hope hopes know knows knew insist insists argue argues fear fears say',
);
/** "the claim that Russia attacked": what is claimed, and no object. */
const SAID = set(
  'claim claims statement report reports fact belief allegation allegations news idea view rumour rumours charge accusation assertion sign signs evidence fear fears hope warning',
);
const PREPOSITIONS = set(
  'in on at near by from to with during after before since for of over under',
);
/** The longest noun phrase, and the longest relative. */
const HEAD = 6;
const WIDEST = 16;

const norm = (view: SentenceView, at: number) => view.tokens[at]?.norm ?? '';
const isWord = (view: SentenceView, at: number) => view.tokens[at]?.kind === 'word';
const isMention = (view: SentenceView, at: number) => (view.mentionAt[at] ?? -1) >= 0;
const isVerb = (view: SentenceView, verbs: ReadonlySet<string>, at: number): boolean =>
  isWord(view, at) &&
  !isMention(view, at) &&
  (FINITE.has(norm(view, at)) ||
    (verbs.has(norm(view, at)) && !DETERMINERS.has(norm(view, at - 1))) ||
    (/..ed$/.test(norm(view, at)) && view.tokens[at]!.cap === 0));

/** Where the subject that ends right before the verb begins, its article included; -1 if none stands there. */
function subjectStart(view: SentenceView, verbs: ReadonlySet<string>, verb: number): number {
  let at = verb;
  while (AUXILIARIES.has(norm(view, at - 1)) || /..ly$/.test(norm(view, at - 1))) at--;
  const mention = view.mentions[view.mentionAt[at - 1] ?? -1];
  let from = mention ? mention.from : -1;
  // "the Malian army captured", "the rebels left"
  for (let back = 1; from < 0 && back <= 4; back++) {
    const word = norm(view, at - back);
    if (!isWord(view, at - back) || PREPOSITIONS.has(word) || isVerb(view, verbs, at - back)) break;
    const adjective = view.mentions[view.mentionAt[at - back] ?? -1];
    if (back > 1 && DETERMINERS.has(word)) from = at - back;
    else if (adjective?.form === 'adjective') from = adjective.from;
  }
  if (from < 0) return -1;
  while (from > 0 && DETERMINERS.has(norm(view, from - 1))) from--;
  return from;
}

/** "Weapons", "Somali troops": one word, with adjectives of nationality before it. */
const isBare = (view: SentenceView, from: number, end: number): boolean => {
  for (let at = from; at < end - 1; at++)
    if (view.mentions[view.mentionAt[at] ?? -1]?.form !== 'adjective') return false;
  return true;
};

/** The noun phrase that ends at a token: from its article, or a bare plural at the head of the sentence. */
function headBefore(
  view: SentenceView,
  verbs: ReadonlySet<string>,
  end: number,
): [number, number] | undefined {
  const last = norm(view, end - 1);
  if (end < 1 || !isWord(view, end - 1) || NO_HEAD.has(last) || CAUSES.has(last)) return undefined;
  // a name takes no relative without a comma: "Mali Russia left" is none
  const named = view.mentions[view.mentionAt[end - 1] ?? -1];
  if (named && named.form !== 'demonym') return undefined;
  for (let at = end - 1; at >= Math.max(0, end - HEAD); at--) {
    const word = norm(view, at);
    if (!isWord(view, at)) return undefined;
    if (DETERMINERS.has(word)) return at < end - 1 ? [at, end] : undefined;
    if (PREPOSITIONS.has(word) || isVerb(view, verbs, at)) return undefined;
    const opens = at === 0 || view.tokens[at - 1]!.kind === 'mark';
    if (opens) return /s$/.test(last) && isBare(view, at, end) ? [at, end] : undefined;
  }
  return undefined;
}

/** A present in -s, as far as its letters tell. */
const isPresent = (view: SentenceView, at: number): boolean =>
  /...s$/.test(norm(view, at)) && view.tokens[at]!.cap === 0 && !isMention(view, at);

/** Where the clause around the relative goes on: at its finite verb, before any mark; -1 if it does not. */
function resumes(view: SentenceView, verbs: ReadonlySet<string>, from: number): number {
  for (let at = from; at < Math.min(view.tokens.length, from + WIDEST); at++) {
    if (view.tokens[at]!.kind === 'mark') return -1;
    if (isVerb(view, verbs, at)) return at;
    const before = view.tokens[at - 1]!;
    const complete = isMention(view, at - 1) || before.kind === 'number' || before.cap > 0;
    // "signed with Algeria covers": a present after a phrase that is complete
    if ((at === from || complete) && isPresent(view, at)) return at;
  }
  return -1;
}

/** Does a verb stand before the noun phrase, so that it may be that verb's object? */
const isObject = (view: SentenceView, verbs: ReadonlySet<string>, head: number): boolean => {
  for (let at = head - 1; at >= Math.max(0, head - WIDEST); at--) {
    if (view.tokens[at]!.kind === 'mark') return false;
    if (isVerb(view, verbs, at)) return true;
  }
  return false;
};

/** Where the relative ends; -1 where nothing shows that the noun phrase before it belongs to another verb. */
function end(
  view: SentenceView,
  verbs: ReadonlySet<string>,
  behind: number,
  head: number,
  article: boolean,
): number {
  const back = resumes(view, verbs, behind);
  if (back >= 0) return back;
  if (isObject(view, verbs, head)) {
    let to = behind;
    while (to < view.tokens.length && view.tokens[to]!.kind !== 'mark') to++;
    return to;
  }
  // "the fighters the army arrested": two noun phrases side by side at the head of the sentence
  const opens = head === 0 || view.tokens[head - 1]!.kind === 'mark';
  return opens && article ? behind : -1;
}

/** "backs", where the tables have "backed". */
const isPresentOf = (verbs: ReadonlySet<string>, word: string): boolean =>
  /..s$/.test(word) &&
  (verbs.has(`${word.slice(0, -1)}ed`) || verbs.has(`${word.slice(0, -1)}d`)) &&
  !verbs.has(word);

/** The relative whose verb stands at a token, or undefined. */
function relativeOf(
  view: SentenceView,
  verbs: ReadonlySet<string>,
  verb: number,
): ObjectRelative | undefined {
  const next = view.tokens[verb + 1];
  // "shot down": the particle is the verb's
  const particle = next !== undefined && ['down', 'up', 'off', 'out'].includes(next.norm) ? 1 : 0;
  const behind = verb + 1 + particle;
  const after = view.tokens[behind];
  const from = subjectStart(view, verbs, verb);
  if (from < 1) return undefined;
  const pronoun = PRONOUNS.has(norm(view, from - 1)) ? 1 : 0;
  const open =
    after === undefined ||
    after.kind === 'mark' ||
    (!isMention(view, behind) && AFTER.has(after.norm)) ||
    isVerb(view, verbs, behind) ||
    // "the village that they raided lies"; without a pronoun "raided villages" has an object
    (pronoun === 1 && isPresent(view, behind));
  if (!open) return undefined;
  const head = headBefore(view, verbs, from - pronoun);
  if (head === undefined || (pronoun && SAID.has(norm(view, head[1] - 1)))) return undefined;
  const to = end(view, verbs, behind, head[0], DETERMINERS.has(norm(view, from)));
  return to < 0 ? undefined : { from: from - pronoun, to, verb, head, subject: [from, verb] };
}

/**
 * The relatives of an English sentence that have their object before them, with a pronoun or without.
 *   1. a verb that no object follows: a mark, a preposition, a time or another verb stands there
 *   2. its subject right before it, and before that a noun phrase that is no time and no name
 *   3. the sentence goes on with a verb of its own, or the noun phrase is the object of one before it;
 *      else it is a phrase of place or time at the head ("in the north Wagner attacked")
 */
function englishRelatives(view: SentenceView, verbs: ReadonlySet<string>): ObjectRelative[] {
  const found: ObjectRelative[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    const word = norm(view, at);
    if (!isWord(view, at) || isMention(view, at)) continue;
    // a present may be a plural: only right before the verb of the clause around it
    const present = isPresentOf(verbs, word) && isVerb(view, verbs, at + 1);
    if (!verbs.has(word) && !present) continue;
    const relative = relativeOf(view, verbs, at);
    if (relative === undefined) continue;
    found.push(relative);
    at = relative.to - 1;
  }
  return found;
}

/** A sentence is asked about at each of its acts. */
const asked = new WeakMap<SentenceView, ObjectRelative[]>();

/** The relatives of a sentence that have their object before them; none in Arabic, whose verb shows it. */
export function objectRelatives(
  view: SentenceView,
  verbs: ReadonlySet<string>,
): readonly ObjectRelative[] {
  let found = asked.get(view);
  if (found === undefined) {
    const { language } = view;
    found =
      language === 'ar'
        ? []
        : (language === 'en' ? englishRelatives : frenchRelatives)(view, verbs);
    asked.set(view, found);
  }
  return found;
}
