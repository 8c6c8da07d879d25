import { actingNouns } from '../actor/acting-noun.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueAt, Finder } from './finder.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { insertionEnd, isThat } from './that-ar.ts';
import { dated, isMark, norm } from './token-at.ts';

const LONGEST = 18;
const STOPS = new Set(
  'في خلال يوم امس اليوم عن علي الي منذ بعد قبل عبر مساء صباح ضد حول بشان حيث ما قائلا قائلة مشيرا مشيرة مؤكدا مؤكدة لدي عقب اثناء اثر معتبرا محذرا كما وقد لكن بينما فيما وهو وهي التي الذي الذين من'.split(
    ' ',
  ),
);
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

/** Where the claim begins: after أن, a colon or "saying"; not past another cue. */
export function contentStart(finder: Finder, from: number): number | undefined {
  const { view, cues } = finder;
  let inserted = false;
  for (let at = from; at < Math.min(view.tokens.length, from + LONGEST + 8); at++) {
    // after a comma it belongs to the verb before the insertion
    if (isThat(view, at)) return norm(view, at - 1) === ',' && !inserted ? undefined : at + 1;
    if (norm(view, at) === ':') return at + 1;
    if (['قائلا', 'قائلة', 'قائلين'].includes(norm(view, at))) return at + 1;
    const past = insertionEnd(view, at);
    if (past > at) {
      at = past;
      inserted = true;
    } else if (cues.has(at)) return undefined;
  }
  return undefined;
}

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
    if (isThat(view, at) || leaves || dated(view, at)) break;
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
  const actor = fresh.find((one) => one.from >= from && one.to <= to);
  if (actor) return actor.to;
  const first = view.mentions.find((mention) => mention.from >= from && mention.to <= to);
  if (first === undefined) return to;
  // "صحيفة لوموند الفرنسية": a name in quotation marks and the adjective after it stay together
  const next = view.mentions.find(
    (mention) => mention.from >= first.to && mention.form === 'adjective',
  );
  const joined = next && next.from - first.to <= 1 && actingNouns('ar').has(norm(view, from));
  return joined ? next.to : Math.min(to, first.to);
}

const NO_SUBJECT = new Set(['الي', 'عن', 'علي', 'في', 'من', 'ب', 'ذلك', 'هذا']);

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
  let to = phraseEnd(view, from, limit);
  if (to > from) to = sure ? personEnd(finder, from, to) : subjectOnly(finder, from, to);
  if (to <= from) return undefined;
  const named = isThat(view, to) || norm(view, to) === ':';
  return named || speaks(view, from, to, fresh) ? sourceOf(view, from, to, fresh) : undefined;
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
    return mention && sourceOf(view, mention.from, mention.to, fresh);
  }
  while (
    from < to &&
    ['بينما', 'فيما', 'لكن', 'ولكن', 'و', 'حين', 'في', 'اما'].includes(norm(view, from))
  )
    from++;
  if (to <= from || STOPS.has(norm(view, from)) || !speaks(view, from, to, fresh)) return undefined;
  return sourceOf(view, from, to, fresh);
}
