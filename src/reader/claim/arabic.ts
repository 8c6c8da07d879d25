import type { SentenceView } from '../sentence-view.ts';
import { type Attribution, type CueAt, carried, type Finder } from './finder.ts';
import { sourceOf, speaks } from './source.ts';
import { contentStart, isThat, phraseEnd, subjectAfter, subjectBefore } from './source-ar.ts';
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
  نفى: [],
  انكر: [],
  وصف: [],
  تساءل: [],
  اتهم: [],
};

function tells(view: SentenceView, cue: CueAt): boolean {
  const words = WITH[cue.cue.row.split(/[/ ]/)[0] as string];
  if (words === undefined) return false;
  return (
    words.length === 0 ||
    view.tokens.slice(cue.end, cue.end + 10).some((token) => words.includes(token.norm))
  );
}

function according(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
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
  if (bare && !tells(view, cue)) return undefined;
  const source =
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
