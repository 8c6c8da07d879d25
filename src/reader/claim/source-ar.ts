import { actingNouns } from '../actor/acting-noun.ts';
import type { SentenceView } from '../sentence-view.ts';
import { bodyEnd } from './body-ar.ts';
import type { CueAt, Finder } from './finder.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { sourceNouns } from './source-noun.ts';
import { isThat } from './that-ar.ts';
import { dated, isMark, norm } from './token-at.ts';

const LONGEST = 18;
const STOPS = new Set(
  'في خلال يوم امس اليوم عن علي الي منذ بعد قبل عبر مساء صباح ضد حول بشان حيث ما قائلا قائلة مشيرا مشيرة مؤكدا مؤكدة لدي عقب اثناء اثر معتبرا محذرا كما وقد لكن بينما فيما وهو وهي التي الذي الذين من'.split(
    ' ',
  ),
);
/** "بحسب المصدر فإن …" */
const THEN = new Set([
  'نقلا',
  'شريطة',
  'التاكيد',
  'التذكير',
  'كيف',
  'بالقول',
  'تاكيده',
  'تاكيدها',
  'القول',
  'قوله',
  'قولها',
  'فان',
  'فانه',
  'فانها',
  'فانهم',
  'فقد',
  'فلا',
  'فلن',
  'فلم',
]);
const TITLE_OF = new Set(['باسم', 'لدي', 'لشؤون', 'المتحدث', 'مندوب', 'المبعوث']);
const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'والتي', 'والذي', 'اللذان']);
const PARTICLES = new Set([
  'كثيرا',
  'ما',
  'طالما',
  'غالبا',
  'قد',
  'كان',
  'كانت',
  'وقد',
  'لا',
  'لم',
  'ولا',
  'ولم',
]);

const COUNTS = new Set(['كثير', 'عدد', 'العديد', 'مجموعة', 'الكثير', 'جزء']);

/** "كثير من المراقبين", "هيئة الأركان في كوريا إن": the preposition does not leave the phrase. */
function staysWith(view: SentenceView, at: number): boolean {
  if (norm(view, at) === 'من') return COUNTS.has(norm(view, at - 1));
  if (norm(view, at) !== 'في') return false;
  const mention = view.mentions.find((one) => one.from === at + 1);
  return mention !== undefined && isThat(view, mention.to);
}

/** علي the name and على the preposition fold to one word; the last letter tells. */
const isAli = (view: SentenceView, at: number) =>
  norm(view, at) === 'علي' && view.text.charAt(view.tokens[at]!.end - 1) === 'ي';

/** The noun phrase from `from`: to أن, a mark, a preposition that leaves it, or a date. */
export function phraseEnd(view: SentenceView, from: number, limit: number): number {
  let at = from;
  let quoted = false;
  for (; at < limit && at - from < LONGEST; at++) {
    const word = norm(view, at);
    if (word === '«' || word === '»' || word === '"') quoted = !quoted;
    else if (isMark(view, at) && !(quoted || word === '-')) break;
    if (at === from || quoted) continue;
    const leaves =
      STOPS.has(word) &&
      !isAli(view, at) &&
      !TITLE_OF.has(norm(view, at - 1)) &&
      !staysWith(view, at) &&
      view.mentionAt[at]! < 0;
    if (isThat(view, at) || leaves || dated(view, at) || THEN.has(word)) break;
  }
  let end = at;
  while (end > from && isMark(view, end - 1) && !'»"'.includes(norm(view, end - 1))) end--;
  return end;
}

/** A person's name closes the phrase: titles stand before it in Arabic. */
function personEnd(finder: Finder, from: number, to: number): number {
  const { view, fresh } = finder;
  const leader = view.mentions.find(
    (one) => one.form === 'leader' && one.from >= from && one.to <= to,
  );
  const person = fresh.find((one) => one.type === 'person' && one.from >= from && one.to <= to);
  return leader?.to ?? person?.to ?? to;
}

/** Without أن the object follows the subject at once: cut after the first party, or the first noun. */
function subjectOnly(finder: Finder, from: number, to: number): number {
  const { view, fresh } = finder;
  const body = bodyEnd(view, from, to);
  if (body < to) return body;
  const actor = fresh.find((one) => one.from >= from && one.to <= to);
  if (actor) return actor.to;
  const first = view.mentions.find((mention) => mention.from >= from && mention.to <= to);
  if (first === undefined) return to;
  // "صحيفة لوموند الفرنسية": a name in quotation marks and the adjective after it stay together
  const next = view.mentions.find(
    (mention) => mention.from >= first.to && mention.form === 'adjective',
  );
  const gap = next ? next.from - first.to : 2;
  const another = gap === 1 && actingNouns('ar').has(norm(view, first.to));
  const joined = next && gap <= 1 && !another && actingNouns('ar').has(norm(view, from));
  return joined ? next.to : Math.min(to, first.to);
}

const NO_SUBJECT = new Set([
  'لنا',
  'له',
  'لها',
  'لهم',
  'لي',
  'لك',
  'لكم',
  'وهو',
  'وهي',
  'وهم',
  'الي',
  'عن',
  'علي',
  'في',
  'من',
  'ب',
  'ذلك',
  'هذا',
]);

/** Where the subject that begins at `from` ends, with an object after it or none. */
export const subjectEnd = (finder: Finder, from: number, limit: number): number =>
  subjectOnly(finder, from, phraseEnd(finder.view, from, limit));

/** Verbs whose object follows the subject at once, whatever أن comes after. */
const WITH_OBJECT = /^(وصف|اتهم)\//;

/** "للصحفيين", "لوكالة": to whom it was said. */
function isAddressee(view: SentenceView, at: number): boolean {
  const word = norm(view, at);
  const mention = view.mentions[view.mentionAt[at]!];
  if (mention) return /ل$/.test(mention.clitic);
  if (word.startsWith('لل')) return true;
  const rest = word.slice(1);
  return word.startsWith('ل') && (sourceNouns('ar').has(rest) || actingNouns('ar').has(rest));
}

/** بوضوح, لاحقا; a longer word is a name that begins so: لوندكفيست, بلينكن. */
const joinedOrAdverb = (word: string): boolean =>
  word.endsWith('ا') || /^(بال|لل|بدور)/.test(word) || (/^[بل]/.test(word) && word.length < 6);

/** Nobody speaks here: a preposition, an adverb in the accusative, a joined ب or ل. */
function opensNoPhrase(view: SentenceView, at: number): boolean {
  const word = norm(view, at);
  if (view.mentionAt[at]! >= 0) return false;
  return (
    STOPS.has(word) ||
    word.length < 2 ||
    dated(view, at) ||
    isMark(view, at) ||
    joinedOrAdverb(word)
  );
}

/** "أستاذ القانون في جامعة بيروت سمير حداد": the name closes the phrase, whatever stands between. */
function personAhead({ view, fresh }: Finder, from: number, limit: number): number | undefined {
  const last = limit >= view.tokens.length ? from : limit;
  let to = from;
  while (to < last && !isMark(view, to) && to - from < LONGEST) to++;
  if (!speaks(view, from, Math.min(to, from + 2), fresh)) return undefined;
  const inside = (one: { from: number; to: number }) => one.from >= from && one.to <= to;
  const person = fresh.find((one) => one.type === 'person' && inside(one));
  const end = person?.to ?? view.mentions.find((one) => one.form === 'leader' && inside(one))?.to;
  // only where the verb's أن follows the name at once: another name may be told of
  return end !== undefined && to - end <= 1 ? end : undefined;
}

/** The subject after the verb (VSO). */
export function subjectAfter(
  finder: Finder,
  cue: CueAt,
  limit: number,
  sure: boolean,
): Source | undefined {
  const { view, fresh } = finder;
  const from = cue.end;
  if (isThat(view, from) || (NO_SUBJECT.has(norm(view, from)) && !isAli(view, from)))
    return undefined;
  // "أعرب عن أمله": the preposition of the phrase stands where the subject would
  if (/ عن$/.test(cue.cue.row)) return undefined;
  if (
    THEN.has(norm(view, from)) ||
    isAddressee(view, from) ||
    (STOPS.has(norm(view, from)) && !isAli(view, from))
  )
    return undefined;
  let to = phraseEnd(view, from, limit);
  const person = sure ? personAhead(finder, from, limit) : undefined;
  if (person !== undefined) return sourceOf(view, from, person, fresh);
  if (to > from)
    to =
      sure && !WITH_OBJECT.test(cue.cue.row)
        ? personEnd(finder, from, to)
        : subjectOnly(finder, from, to);
  if (to <= from) return undefined;
  // "لم تعلن أي جهة": nobody said so
  const denied = /^[وف]?(لم|لا|لن|ما)$/.test(norm(view, cue.at - 1));
  if (denied && ['اي', 'احد'].includes(norm(view, from))) return undefined;
  // with what is said told by أن or a colon, whatever noun follows the verb has said it
  const named = isThat(view, to) || norm(view, to) === ':' || (sure && !opensNoPhrase(view, from));
  return named || speaks(view, from, to, fresh) ? sourceOf(view, from, to, fresh) : undefined;
}

/** "أما حكومة الإقليم، التي": the noun phrase that ends before the relative, if it can speak. */
function phraseUpTo({ view, fresh }: Finder, end: number): Source | undefined {
  let from = end;
  while (from > 0 && end - from < 6 && !isMark(view, from - 1) && !STOPS.has(norm(view, from - 1)))
    from--;
  if (norm(view, from) === 'اما' || norm(view, from) === 'واما') from++;
  return from < end && speaks(view, from, end, fresh)
    ? sourceOf(view, from, end, fresh)
    : undefined;
}

/** "القوات", "الشرطة": the noun whose adjective names the party. */
const acts = (view: SentenceView, at: number): boolean =>
  actingNouns('ar').has(norm(view, at).replace(/^ال/, ''));

/** "وأغرقت البحرية قاربا قالت إنه": a clause stands before the verb, and its subject speaks. */
function speakerWithin(finder: Finder, from: number, to: number): [number, number] {
  const { view, fresh } = finder;
  const word = norm(view, from);
  const opens = /^[وف]./.test(word) || isThat(view, from - 1);
  if (!opens || !/(ت|وا)$/.test(word) || view.mentionAt[from]! >= 0) return [from, to];
  const inner = view.mentions.find((one) => one.party && one.from > from && one.to <= to);
  if (inner) return [acts(view, inner.from - 1) ? inner.from - 1 : inner.from, inner.to];
  for (let at = from + 1; at < to; at++) if (speaks(view, at, at + 1, fresh)) return [at, at + 1];
  return [from, to];
}

/** The subject before the verb (SVO), in headlines, and before a relative. */
export function subjectBefore(finder: Finder, cue: CueAt): Source | undefined {
  const { view, fresh } = finder;
  let from = cue.at;
  while (from > 0 && !isMark(view, from - 1) && !isThat(view, from - 1) && cue.at - from < 12)
    from--;
  let to = cue.at;
  while (to > from && PARTICLES.has(norm(view, to - 1))) to--;
  if (RELATIVES.has(norm(view, to - 1))) {
    const mention = view.mentions.find((one) => one.to === to - 1 || one.to === to - 2);
    if (mention) return sourceOf(view, mention.from, mention.to, fresh);
    const end = norm(view, to - 2) === ',' ? to - 2 : to - 1;
    return phraseUpTo(finder, end);
  }
  while (
    from < to &&
    [
      'كان',
      'كانت',
      'وكان',
      'وكانت',
      'بينما',
      'فيما',
      'لكن',
      'ولكن',
      'و',
      'حين',
      'في',
      'اما',
    ].includes(norm(view, from))
  )
    from++;
  // "أنهم استهدفوا سفينة قالوا": a clause of its own, and nobody who speaks
  if (view.tokens.slice(from, to).some(({ norm }) => /..وا$/.test(norm))) return undefined;
  if (to <= from || STOPS.has(norm(view, from)) || !speaks(view, from, to, fresh)) return undefined;
  const [first, last] = speakerWithin(finder, from, to);
  return sourceOf(view, first, last, fresh);
}
