import type { NewActor } from '../actor/new-actor.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Attribution, CueAt, Voice } from './claim.ts';
import { type Source, sourceOf, speaks } from './source.ts';

const LONGEST = 18;
/** أن and its kin, alone or with a pronoun: what is claimed begins after it. */
const THAT = new Set([
  'ان',
  'انه',
  'انها',
  'انهم',
  'بان',
  'بانه',
  'بانها',
  'بانهم',
  'انهما',
  'اننا',
  'بانهما',
  'اني',
  'انني',
]);
const STOPS = new Set(
  'في خلال يوم امس اليوم عن علي الي منذ بعد قبل عبر مساء صباح ضد حول بشان حيث ما قائلا قائلة مشيرا مشيرة مؤكدا مؤكدة لدي عقب اثناء اثر معتبرا محذرا كما وقد'.split(
    ' ',
  ),
);
const TITLE_OF = new Set(['باسم', 'لدي', 'لشؤون', 'المتحدث']);

const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'والتي', 'والذي']);

const norm = (view: SentenceView, at: number) => view.tokens[at]?.norm ?? '';
const isMark = (view: SentenceView, at: number) => view.tokens[at]?.kind === 'mark';
const isThat = (view: SentenceView, at: number) =>
  THAT.has(norm(view, at)) || (norm(view, at).startsWith('و') && THAT.has(norm(view, at).slice(1)));
const dated = (view: SentenceView, at: number) =>
  view.dates.some((date) => at >= date.from && at < date.to);

/** Where the claim begins: after أن, at a colon or a quotation mark that opens words; else undefined. */
function contentStart(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + LONGEST + 8); at++) {
    if (isThat(view, at)) return at + 1;
    if (norm(view, at) === ':') return at + 1;
    if (['قائلا', 'قائلة', 'قائلين'].includes(norm(view, at))) return at + 1;
  }
  return undefined;
}

/** The noun phrase from `from`: to أن, a colon, a comma, a preposition that leaves it, or a date. */
function phraseEnd(view: SentenceView, from: number, limit: number): number {
  let at = from;
  let quoted = false;
  while (at < limit && at - from < LONGEST) {
    const word = norm(view, at);
    if (word === '«' || word === '»' || word === '"') quoted = !quoted;
    else if (isMark(view, at) && !(quoted || word === '-')) break;
    if (at > from && isThat(view, at)) break;
    if (
      at > from &&
      !quoted &&
      view.mentionAt[at]! < 0 &&
      STOPS.has(word) &&
      !TITLE_OF.has(norm(view, at - 1))
    )
      break;
    if (at > from && dated(view, at)) break;
    at++;
  }
  return at;
}

function trimEnd(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    isMark(view, end - 1) &&
    norm(view, end - 1) !== '»' &&
    norm(view, end - 1) !== '"'
  )
    end--;
  return end;
}

/** The subject after the verb (VSO); its noun phrase, when it can speak. */
function subjectAfter(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
  limit: number,
): Source | undefined {
  const from = cue.end;
  if (isThat(view, from) || ['الي', 'عن', 'علي', 'في', 'من', 'ب'].includes(norm(view, from)))
    return undefined;
  const to = trimEnd(view, from, phraseEnd(view, from, limit));
  if (to <= from) return undefined;
  const sure = isThat(view, to) || norm(view, to) === ':' || speaks(view, from, to, fresh);
  return sure ? sourceOf(view, from, to, fresh) : undefined;
}

/** The subject before the verb (SVO), in headlines and after conjunctions. */
function subjectBefore(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
): Source | undefined {
  let from = cue.at;
  while (from > 0 && !isMark(view, from - 1) && !isThat(view, from - 1) && cue.at - from < 12)
    from--;
  let to = cue.at;
  while (to > from && ['قد', 'كان', 'كانت', 'وقد', 'لا', 'لم'].includes(norm(view, to - 1))) to--;
  // "الجزائر التي تعتبر": the relative points back to the actor before it
  if (RELATIVES.has(norm(view, to - 1))) {
    const mention = view.mentions.find((one) => one.to === to - 1 || one.to === to - 2);
    return mention && sourceOf(view, mention.from, mention.to, fresh);
  }
  if (to <= from || !speaks(view, from, to, fresh)) return undefined;
  const source = sourceOf(view, from, to, fresh);
  const first = norm(view, from);
  if (STOPS.has(first) || ['ثم', 'لكن', 'ولكن', 'اذ', 'وكان', 'كان'].includes(first))
    return undefined;
  return source;
}

function carried(cue: CueAt, view: SentenceView, voice: Voice | undefined): Source | undefined {
  if (voice === undefined || view.paragraph - voice.paragraph > 1) return undefined;
  return { by: voice.by, from: cue.at, to: cue.at + 1, words: voice.words };
}

function according(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
): Attribution | undefined {
  let from = cue.end;
  if (norm(view, from) === 'ما') from += 2;
  const to = trimEnd(view, from, phraseEnd(view, from, view.tokens.length));
  if (to <= from || !speaks(view, from, to, fresh)) return undefined;
  const source = sourceOf(view, from, to, fresh);
  const head = cue.at <= 1;
  const content: [number, number] = head
    ? [Math.min(to + 1, view.tokens.length), view.tokens.length]
    : [0, cue.at];
  return { cue, source, content, rule: `according: ${cue.cue.row}` };
}

/**
 * Arabic: the verb comes first, its subject up to أن, what is claimed after it. A verb without a
 * subject (وأضاف أن) goes on with the voice before. A colon or a quotation may stand for أن.
 */
export function arabicSource(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
  voice: Voice | undefined,
): Attribution | undefined {
  if (cue.cue.kind === 'according') return according(view, cue, fresh);
  if (cue.clitic.includes('ب') || cue.clitic.includes('ل')) return undefined;
  const start = contentStart(view, cue.end);
  const accuses = cue.cue.hedge === 'alleges' && cue.cue.row.startsWith('اتهم');
  if (start === undefined && !accuses && !tells(view, cue)) return undefined;
  const limit = start ?? view.tokens.length;
  const source =
    subjectAfter(view, cue, fresh, limit) ??
    subjectBefore(view, cue, fresh) ??
    (start !== undefined ? carried(cue, view, voice) : undefined);
  if (source === undefined) return undefined;
  const content: [number, number] = [start ?? Math.max(cue.end, source.to), view.tokens.length];
  return { cue, source, content, rule: `direct: ${cue.cue.row}` };
}

/** Verbs that take what is said without أن: كشف عن, أشار إلى, حذر من, فسر … بـ. */
const WITH: Record<string, string[]> = {
  كشف: ['عن'],
  اشار: ['الي'],
  لفت: ['الي'],
  حذر: ['من'],
  اعرب: ['عن'],
  عبر: ['عن'],
  فسر: [],
  شكك: ['في'],
  نفى: [],
  انكر: [],
  وصف: [],
  تساءل: [],
};

function tells(view: SentenceView, cue: CueAt): boolean {
  const words = WITH[cue.cue.row.split(/[/ ]/)[0] as string];
  if (words === undefined) return false;
  if (words.length === 0) return true;
  return view.tokens.slice(cue.end, cue.end + 10).some((token) => words.includes(token.norm));
}
