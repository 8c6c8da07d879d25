import type { SentenceView } from '../sentence-view.ts';
import { hasDamma, hasFatha } from '../text/vowel.ts';
import type { EventDraft } from './event.ts';
import { type Ground, isPreposition, mentionOf, type Phrase } from './ground-ar.ts';
import { hasSecond, phraseEnd, phraseStart } from './noun-phrase-ar.ts';
import { passiveWords } from './passive-word-ar.ts';
import { arabicVerb, passiveForms } from './verb-ar.ts';

const set = (words: string) => new Set(words.split(' '));
const { IMPERSONAL, MASCULINE, MEN, NUMERALS, RAIDS, TRANSITIVE } = passiveWords;

/**
 * How the verb stands. `phrase` is the noun phrase that the passive is about, or the object of an active verb whose subject is not told.
 */
export interface Voice {
  voice: 'active' | 'passive';
  phrase?: Phrase;
  /** an object is joined to the verb: استهدفها */
  pronoun?: true;
  /** `phrase` is the object and the subject stands elsewhere, if at all */
  objectOnly?: true;
}

const heads = new Map<string, string>();

/** The perfect of the row's verb. */
function headOf(row: string): string {
  let head = heads.get(row);
  if (head === undefined) {
    head = row.split(' ')[0]!.split('/')[0]!.replaceAll('ى', 'ي');
    heads.set(row, head);
  }
  return head;
}

/** هاجم, of which the passive is هوجم: the form is the active's alone, with an object or without. */
const isActiveAlone = ({ trigger }: EventDraft, head: string): boolean =>
  trigger.tense === 'past' && passiveForms(head).length > 0;

/** Verbs of which who strikes is told without an object: قصفت المدفعية ليلا. */
const STRIKES = new Set(['قصف', 'ضرب']);
const ARMS = set(
  'الطيران طيران سلاح الطائرات طائرات المقاتلات مقاتلات المدفعية مدفعية المسيرات مسيرات المروحيات مروحيات البوارج بوارج',
);

/** "قصف الطيران الروسي ليلا": what strikes by its nature. */
const strikes = (view: SentenceView, { from }: Phrase, head: string): boolean =>
  STRIKES.has(head) && ARMS.has(view.tokens[from]!.norm);

/** Verbs of what is done to a place. */
const TO_PLACES = set('قصف ضرب استهدف هاجم دمر احتل اجتاح غزا اقتحم');

/** "قصفت إسرائيل جنوب لبنان": behind a party the region is what it strikes, and not where it was struck. */
function strikesRegion({ view }: Ground, { from, to }: Phrase, head: string): boolean {
  if (!TO_PLACES.has(head)) return false;
  const acts = view.mentions.some((one) => one.party && one.from >= from && one.to <= to);
  return acts && view.mentions.some((one) => (one.named ? one.from : one.region) === to);
}

/** Does the question of its voice arise: does the verb need an object? */
export const hasVoice = ({ trigger }: EventDraft): boolean =>
  trigger.passive === true || TRANSITIVE.has(headOf(trigger.row));

const bareForms = new Map<string, Set<string>>();

/** The forms of a row's verb without pronouns. */
function bare(row: string): Set<string> {
  let found = bareForms.get(row);
  if (found === undefined) {
    const spec = row.split(' ')[0]!;
    const folded = new Set(arabicVerb(spec).map(({ form }) => form.replaceAll('ى', 'ي')));
    const pronoun = /(ه|ها|هم|هما)$/;
    found = new Set(
      [...folded].filter((form) => !pronoun.test(form) || !folded.has(form.replace(pronoun, ''))),
    );
    bareForms.set(row, found);
  }
  return found;
}

/** The word of the verb without its joined letters. */
const wordOf = (view: SentenceView, { from, clitic }: EventDraft) =>
  view.tokens[from]!.norm.slice(clitic.length);

/** Derived stems whose imperfect begins with ḍamma in the active too: II, III, IV. */
const isFormOne = (head: string) => head.length === 3 || /^(ا.ت|است|ان)/.test(head);

/** What the vowel marks of the source say: قُتل, استُهدف are passive; قَتل is not. */
function marked(view: SentenceView, draft: EventDraft): 'active' | 'passive' | undefined {
  const { start, end } = view.tokens[draft.from]!;
  const word = view.text.slice(start, end).normalize('NFC');
  const head = headOf(draft.trigger.row);
  if (draft.trigger.tense === 'imperfect' && !isFormOne(head)) return undefined;
  if (hasDamma(word)) return 'passive';
  const bareWord = word.slice(draft.clitic.length);
  return draft.trigger.tense === 'past' && hasFatha(bareWord) ? 'active' : undefined;
}

const isFeminine = (word: string, tense: string) =>
  tense === 'imperfect' ? word.startsWith('ت') : word.endsWith('ت');

/** Is the phrase the object by its form: accusative, oblique plural, or of the other gender? */
function isObject(
  ground: Ground,
  phrase: Phrase,
  verb: string,
  tense: string,
  next: number,
): boolean {
  const { view } = ground;
  const { norm, kind } = view.tokens[phrase.from]!;
  if (kind === 'number') return false;
  if (mentionOf(ground, phrase.from)?.form === 'leader') return false;
  if (/وا$|ون$/.test(verb)) return true;
  const named = mentionOf(ground, phrase.from) !== undefined;
  if (
    !named &&
    norm.length > 4 &&
    /(ين|..يا|را|دا|صا)$/.test(norm) &&
    phraseIsPlain(ground, phrase)
  )
    return true;
  const feminine = isFeminine(verb, tense);
  if (feminine) return MASCULINE.has(norm);
  // the verb right before a feminine noun would be feminine
  return (
    phrase.from === next &&
    !named &&
    norm.endsWith('ة') &&
    phraseIsPlain(ground, phrase) &&
    !MEN.has(norm)
  );
}

/** No words of number, which rule the case of what they count. */
const phraseIsPlain = (ground: Ground, phrase: Phrase) =>
  !/^(ثلاثة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عدة|مئة|مائة|بضعة|مجموعة|اثنين|عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)$/.test(
    ground.view.tokens[phrase.from]!.norm,
  );

/**
 * Active or passive? Arabic is written without the vowels that would tell.
 *   1. forms that are the passive alone (هوجم, اغتيل), vowel marks (قُتل), an agent (على يد): passive
 *   2. an object joined to the verb: active
 *   3. no noun phrase follows, or one that by its form can only be the subject, and no other: a verb that
 *      needs an object is passive
 *   4. a phrase that by its form can only be the object: active, its subject told elsewhere or nowhere
 *      without an object: active where the passive is written otherwise (هاجم, هوجم) or arms strike
 *   5. two phrases: active
 */
export function voiceOf(
  ground: Ground,
  draft: EventDraft,
  hasAgent: boolean,
  beside: boolean,
): Voice {
  const { view } = ground;
  const { trigger } = draft;
  const head = headOf(trigger.row);
  const word = wordOf(view, draft);
  if (!trigger.passive && !bare(trigger.row).has(word)) return { voice: 'active', pronoun: true };
  const impersonal = IMPERSONAL.get(head);
  const next = draft.from + 1;
  if (impersonal !== undefined) {
    if (view.tokens[next]?.norm !== impersonal || beside) return { voice: 'active' };
    return { voice: 'passive', phrase: { from: next + 1, to: phraseEnd(ground, next + 1) } };
  }
  const from = phraseStart(ground, next);
  const phrase = from < 0 ? undefined : { from, to: phraseEnd(ground, from) };
  const passive: Voice = phrase ? { voice: 'passive', phrase } : { voice: 'passive' };
  if (trigger.passive || hasAgent) return passive;
  const told = marked(view, draft);
  if (told !== 'passive' && beside && (STRIKES.has(head) || isActiveAlone(draft, head)))
    return { voice: 'active' };
  if (told === 'passive' || phrase === undefined) return passive;
  if (isObject(ground, phrase, word, trigger.tense, next))
    return { voice: 'active', phrase, objectOnly: true };
  if (beside) return { voice: 'active' };
  if (isActiveAlone(draft, head) || strikes(view, phrase, head)) return { voice: 'active', phrase };
  const second =
    told === 'active' || hasSecond(ground, phrase.to) || strikesRegion(ground, phrase, head);
  return second ? { voice: 'active', phrase } : passive;
}

/** Past the words that still belong to a phrase: تابعة لـ, من الجيش, "a commander in Hezbollah". */
export function withComplements(
  ground: Ground,
  phrase: Phrase,
  members: ReadonlySet<string>,
): Phrase {
  const { view } = ground;
  let to = phrase.to;
  for (let step = 0; step < 2; step++) {
    const norm = view.tokens[to]?.norm ?? '';
    if (to >= view.tokens.length || !isPreposition(ground, to)) break;
    const inBody =
      norm === 'في' &&
      view.tokens.slice(phrase.from, to).some((token) => members.has(token.norm)) &&
      bodyAt(ground, to + 1);
    const counted = norm === 'من' && isCounted(view, phrase, members);
    const theirs = norm.startsWith('ل') && !RAIDS.has(norm.replace(/^لل?/, ''));
    if (!theirs && !counted && !inBody) break;
    if (norm === 'من' && ['قبل', 'جانب', 'طرف', 'لدن'].includes(view.tokens[to + 1]?.norm ?? ''))
      break;
    to = phraseEnd(ground, norm === 'من' || inBody ? to + 1 : to);
  }
  return { from: phrase.from, to };
}

/** "ستة من عناصر فاغنر": six of them; "مدينة من" is taken from somebody. */
const isCounted = (view: SentenceView, { from, to }: Phrase, members: ReadonlySet<string>) =>
  view.tokens
    .slice(from, to)
    .some(({ kind, norm }) => kind === 'number' || NUMERALS.has(norm) || members.has(norm));

/** A body that has members begins at the token: the army, a party; no country. */
function bodyAt(ground: Ground, at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const mention = mentionOf(ground, next);
    if (mention)
      return mention.form === 'adjective' || !['state', 'other'].includes(mention.sense.entry.type);
  }
  return false;
}
