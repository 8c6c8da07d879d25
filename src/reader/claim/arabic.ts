import type { SentenceView } from '../sentence-view.ts';
import { type Attribution, type CueAt, carried, type Finder } from './finder.ts';
import { sourceOf, speaks } from './source.ts';
import { contentStart, phraseEnd, subjectAfter, subjectBefore } from './source-ar.ts';
import { insertionEnd, isThat } from './that-ar.ts';
import { norm } from './token-at.ts';

/** Verbs that take what is said without أن: كشف عن, أشار إلى, حذر من, فسر … بـ; none = a bare object. */
const WITH: Record<string, string[]> = {
  كشف: ['عن'],
  اشار: ['الي'],
  لفت: ['الي'],
  حذر: ['من'],
  اعرب: ['عن'],
  عبر: ['عن'],
  شكك: ['في'],
  فسر: [],
  اعلن: ['مسؤوليته', 'مسؤوليتها', 'مسؤوليتهم'],
  تبنى: ['مسؤولية', 'هجوم', 'الهجوم', 'تفجير', 'التفجير', 'العملية', 'عملية', 'هجوما'],
  نفى: [],
  انكر: [],
  وصف: [],
  تساءل: [],
  اتهم: [],
};

function tells(view: SentenceView, cue: CueAt): boolean {
  const words = WITH[cue.cue.row.split(/[/ ]/)[0] as string];
  if (words === undefined) return false;
  // "وتبناه فصيل": whose attack it was
  if (cue.cue.row.startsWith('تبنى') && /(ه|ها)$/.test(norm(view, cue.at))) return true;
  return (
    words.length === 0 ||
    view.tokens.slice(cue.end, cue.end + 10).some((token) => words.includes(token.norm))
  );
}

function according(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
  // who relays it is told by the verb around the insertion
  if (insertionEnd(view, cue.at) > cue.at) return undefined;
  let from = cue.end;
  if (norm(view, from) === 'ما') from += 2;
  const to = phraseEnd(view, from, view.tokens.length);
  if (to <= from || !speaks(view, from, to, fresh)) return undefined;
  const content: [number, number] =
    cue.at <= 1 ? [Math.min(to + 1, view.tokens.length), view.tokens.length] : [0, cue.at];
  return {
    cue,
    source: sourceOf(view, from, to, fresh),
    content,
    rule: `according: ${cue.cue.row}`,
  };
}

/** "يذكر أن", "يشار إلى أن": the text recalls, and nobody says. */
const RECALLS = new Set(['يذكر', 'يشار', 'ويذكر', 'ويشار']);

/**
 * Arabic: the verb comes first, its subject up to أن, what is claimed after it. A verb without a
 * subject (وأضاف أن) goes on with the voice before. A colon or "saying" may stand for أن; some
 * verbs take a bare object (نفت الوزارة الخبر).
 */
export function arabicClaim(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.cue.kind === 'according') return according(finder, cue);
  if (cue.clitic.includes('ب') || cue.clitic.includes('ل')) return undefined;
  const direct =
    isThat(view, cue.end) || (norm(view, cue.end) === 'الي' && isThat(view, cue.end + 1));
  if (direct && RECALLS.has(norm(view, cue.at))) return undefined;
  const found = contentStart(finder, cue.end);
  const start = objectFirst(view, cue, found) ? undefined : found;
  const bare = start === undefined;
  if (isRelative(view, cue)) return undefined;
  const after = bare ? afterContent(finder, cue) : undefined;
  if (after) return after;
  if (bare && !tells(view, cue)) return undefined;
  const relative = bare && followsRelative(view, cue.at);
  const source =
    (relative ? subjectBefore(finder, cue) : undefined) ??
    subjectAfter(finder, cue, start ?? view.tokens.length, !bare) ??
    subjectBefore(finder, cue) ??
    (bare ? undefined : carried(finder, cue));
  if (source === undefined) return undefined;
  const begin = start ?? Math.max(cue.end, source.from >= cue.end ? source.to : cue.end);
  return {
    cue: unruled(view, cue),
    source,
    content: [begin, view.tokens.length],
    rule: `direct: ${cue.cue.row}`,
  };
}

const LIKE = new Set(['كما', 'لما', 'مثلما', 'حسبما', 'وفقما', 'ووفقما']);

/** "…، كما قال X", "« … »، يلخص X": what is claimed stands before the verb, its subject after. */
function afterContent(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  const like = LIKE.has(norm(view, cue.at - 1));
  const close = norm(view, cue.at - 1) === ',' ? cue.at - 2 : cue.at - 1;
  const quoted = '»"'.includes(norm(view, close) || '?');
  const end = like ? cue.at - 1 : close;
  if (!(like || quoted) || end < 2) return undefined;
  const source = subjectAfter(finder, cue, view.tokens.length, true);
  return source && { cue, source, content: [0, end], rule: `after: ${cue.cue.row}` };
}

const PASSED_ON = /^(بث|نشر|كتب|نقل|اورد|روى)(\/|$)/;
const WHAT = new Set(['ما', 'فيما', 'مما', 'لما', 'كما', 'وما', 'حسبما', 'وفقما']);

/** "خبر بثه التلفزيون": the pronoun points back to the noun, and nothing is said here. */
const isRelative = (view: SentenceView, cue: CueAt) =>
  PASSED_ON.test(cue.cue.row) &&
  /(ه|ها|هم)$/.test(norm(view, cue.at)) &&
  !WHAT.has(norm(view, cue.at - 1));

const RELATIVE = new Set(['التي', 'الذي', 'الذين']);

/** "الحكومة، التي كثيرا ما اتهمت الحزب": the subject stands before the relative. */
const followsRelative = (view: SentenceView, at: number) =>
  [1, 2, 3].some((back) => RELATIVE.has(norm(view, at - back)));

/** "نفت القوات خسارة القصر، مؤكدة أن …": the أن after a comma belongs to another verb. */
function objectFirst(view: SentenceView, cue: CueAt, start: number | undefined): boolean {
  const words = WITH[cue.cue.row.split(/[/ ]/)[0] as string];
  if (words?.length !== 0 || start === undefined) return false;
  return view.tokens.slice(cue.end, start).some((token) => token.norm === ',');
}

/** "لا يستبعد": not to rule out is to hold possible. */
function unruled(view: SentenceView, cue: CueAt): CueAt {
  const denied = ['لا', 'ولا', 'لم', 'ولم'].includes(norm(view, cue.at - 1));
  if (!denied || cue.cue.hedge !== 'doubts') return cue;
  return { ...cue, cue: { ...cue.cue, hedge: 'may' } };
}
