import type { NewActor } from '../actor/new-actor.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Attribution, CueAt, Voice } from './claim.ts';
import { type Source, sourceOf, speaks } from './source.ts';

const LATEST = 14;
const QUOTES = new Set(['"', '«', '»']);
const THAT = new Set(['that', 'que', 'qu']);
const AUXILIARIES = new Set(
  'has have had is are was were also later then earlier already again repeatedly publicly privately reportedly a ont avait avaient est sont aussi ensuite lui meme ainsi deja encore toutefois egalement who qui which he be been on l en y notamment aurait auraient now still never once first long since recently firmly flatly immediately'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'and but as that while although though et mais que qu comme tandis alors because so meanwhile however still yet or where when if si car for with avec after since who which qui dont'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she it they il elle ils elles who qui which'.split(' '));
const STOPS = new Set(
  'who which that qui dont que qu as while but mais and_said in_a dans lors during pendant on after apres before avant when where alors tandis adding ajoutant before at'.split(
    ' ',
  ),
);

const norm = (view: SentenceView, at: number) => view.tokens[at]?.norm ?? '';
const isMark = (view: SentenceView, at: number) => view.tokens[at]?.kind === 'mark';

function dated(view: SentenceView, at: number): boolean {
  return view.dates.some((date) => at >= date.from && at < date.to);
}

/** Left edge of the noun phrase that ends before `at`. */
function leftEdge(view: SentenceView, at: number): number {
  let from = at;
  while (from > 0) {
    const before = from - 1;
    if (isMark(view, before) || (OPENERS.has(norm(view, before)) && view.mentionAt[before]! < 0))
      break;
    from--;
  }
  return from;
}

/** Auxiliaries, adverbs and dates off both ends. */
function trim(view: SentenceView, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const loose = (at: number) => {
    const word = norm(view, at);
    return (
      view.mentionAt[at]! < 0 &&
      (AUXILIARIES.has(word) ||
        dated(view, at) ||
        word === 'on' ||
        word === 'le' ||
        /..ly$/.test(word) ||
        isMark(view, at))
    );
  };
  while (end > start && loose(end - 1) && !(norm(view, end - 1) === 'le' && end - 1 === start))
    end--;
  const leading = (at: number) =>
    dated(view, at) ||
    isMark(view, at) ||
    (view.mentionAt[at]! < 0 &&
      ['on', 'in', 'and', 'but', 'et', 'later', 'then', 'also', 'earlier'].includes(
        norm(view, at),
      ));
  while (start < end && leading(start)) start++;
  return [start, end];
}

/** "Jane Doe, the envoy," or "Jane Doe (UN)": the name before the apposition that ends at `from`. */
function withApposition(view: SentenceView, from: number, fresh: readonly NewActor[]): number {
  if (norm(view, from - 1) !== ',') return from;
  const edge = leftEdge(view, from - 1);
  const names = from - 1 - edge;
  if (names === 0 || names > 8) return from;
  const named =
    view.mentions.some((mention) => mention.to === from - 1 && mention.form === 'leader') ||
    fresh.some((actor) => actor.to === from - 1);
  return named ? trim(view, edge, from - 1)[0] : from;
}

function before(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
  voice: Voice | undefined,
): Source | undefined {
  let end = cue.at;
  // "Lavrov, speaking in Moscow, said": step over what stands between commas
  if (norm(view, end - 1) === ',' || norm(view, end - 1) === ')') {
    const open =
      norm(view, end - 1) === ')' ? lastIndex(view, end - 2, '(') : lastIndex(view, end - 2, ',');
    if (open < 0) return undefined;
    const inside = trim(view, open + 1, end - 1);
    const edge = leftEdge(view, open);
    const [from, to] = trim(view, edge, open);
    if (to > from && to - from <= LATEST && speaks(view, from, to, fresh))
      return {
        ...sourceOf(view, from, to, fresh),
        words: view.text.slice(view.tokens[from]!.start, view.tokens[end - 2]!.end),
      };
    if (inside[1] > inside[0] && speaks(view, inside[0], inside[1], fresh))
      return sourceOf(view, inside[0], inside[1], fresh);
    return undefined;
  }
  while (end > 0 && norm(view, end - 1) === 't' && view.tokens[end - 1]!.gap === 'apostrophe')
    end -= 2;
  const edge = leftEdge(view, end);
  const [from, to] = trim(view, edge, end);
  if (to <= from) {
    const opener = norm(view, edge - 1);
    if (PRONOUNS.has(norm(view, edge)) || PRONOUNS.has(opener))
      return relative(view, edge, opener, fresh) ?? carried(view, cue, voice);
    return undefined;
  }
  if (to - from === 1 && PRONOUNS.has(norm(view, from))) return carried(view, cue, voice);
  const start = withApposition(view, from, fresh);
  if (to - start > LATEST || !speaks(view, start, to, fresh)) return undefined;
  return sourceOf(view, start, to, fresh);
}

/** "Guterres, who said": the name before the pronoun. */
function relative(
  view: SentenceView,
  edge: number,
  opener: string,
  fresh: readonly NewActor[],
): Source | undefined {
  if (!['who', 'which', 'qui'].includes(opener)) return undefined;
  const comma = norm(view, edge - 2) === ',' ? edge - 2 : edge - 1;
  const [from, to] = trim(view, leftEdge(view, comma), comma);
  return to > from && to - from <= LATEST && speaks(view, from, to, fresh)
    ? sourceOf(view, from, to, fresh)
    : undefined;
}

function lastIndex(view: SentenceView, at: number, mark: string): number {
  for (let i = at; i >= Math.max(0, at - 14); i--) if (norm(view, i) === mark) return i;
  return -1;
}

function carried(view: SentenceView, cue: CueAt, voice: Voice | undefined): Source | undefined {
  if (voice === undefined || view.paragraph - voice.paragraph > 1) return undefined;
  return { by: voice.by, from: cue.at, to: cue.at + 1, words: voice.words };
}

/** The noun phrase after the cue, up to a mark, a relative or a clause. */
function after(view: SentenceView, begin: number, fresh: readonly NewActor[]): Source | undefined {
  let from = begin;
  while (
    from < view.tokens.length &&
    (dated(view, from) ||
      (['to', 'on', 'par', 'the'].includes(norm(view, from)) === false &&
        AUXILIARIES.has(norm(view, from))))
  )
    from++;
  let to = from;
  while (to < view.tokens.length && to - from < LATEST) {
    if (isMark(view, to) && !(norm(view, to) === '.' && view.tokens[to - 1]!.norm.length === 1))
      break;
    if ((STOPS.has(norm(view, to)) && view.mentionAt[to]! < 0) || dated(view, to)) break;
    to++;
  }
  const [start, end] = trim(view, from, to);
  if (end <= start || !speaks(view, start, end, fresh)) return undefined;
  return sourceOf(view, start, end, fresh);
}

/** What follows the cue: that …, a quotation, a colon, or a clause. */
function contentAfter(view: SentenceView, cue: CueAt): number | undefined {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 9); at++) {
    const word = norm(view, at);
    if (THAT.has(word)) return at + 1;
    if (word === ':' || QUOTES.has(word)) return at;
    if (isMark(view, at) && at > cue.end) {
      if (word === ',' && (view.tokens[at + 1] === undefined || !THAT.has(norm(view, at + 1))))
        break;
    }
  }
  return undefined;
}

const SPEECH = new Set([
  'say',
  'tell',
  'insist',
  'add',
  'believe',
  'claim',
  'argue',
  'think',
  'accuse',
  'warn',
  'deny',
  'allege',
  'accuser',
  'nier',
  'dementir',
  'estimer',
]);

function follows(view: SentenceView, cue: CueAt): number | undefined {
  const marked = contentAfter(view, cue);
  if (marked !== undefined) return marked;
  const head = cue.cue.row.split(':')[0]!.split(' ')[0]!;
  const next = view.tokens[cue.end];
  if (next === undefined || next.kind === 'mark') return undefined;
  if (head === 'accuse' || head === 'accuser')
    return hasAhead(view, cue.end, head === 'accuse' ? ['of'] : ['de', 'd']) ? cue.end : undefined;
  if (!SPEECH.has(head)) return undefined;
  if (next.norm === 'to' || next.norm === 'by') return undefined;
  return cue.end;
}

function hasAhead(view: SentenceView, from: number, words: string[]): boolean {
  for (let at = from; at < Math.min(view.tokens.length, from + 12); at++) {
    if (words.includes(norm(view, at))) return true;
  }
  return false;
}

const INVERTED = new Set([',', '»', '"', '«', '?', '!', '.']);

/** "…, said X", "« … », a déclaré X": the cue follows what is claimed. */
function inverted(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
  voice: Voice | undefined,
): Attribution | undefined {
  let at = cue.at - 1;
  while (
    at >= 0 &&
    (AUXILIARIES.has(norm(view, at)) || ['t', 'il', 'elle', 'on'].includes(norm(view, at))) &&
    !isMark(view, at)
  )
    at--;
  if (at < 0 || !isMark(view, at) || !INVERTED.has(norm(view, at))) return undefined;
  const pronoun = view.tokens
    .slice(at + 1, cue.end + 3)
    .some(
      (token) => token.gap === 'hyphen' && ['il', 'elle', 'ils', 'elles', 't'].includes(token.norm),
    );
  const source = pronoun ? carried(view, cue, voice) : after(view, cue.end, fresh);
  if (source === undefined) return undefined;
  return { cue, source, content: [0, at], rule: `inverted: ${cue.cue.row}` };
}

const FINITE = new Set(['past', 'present', 'base', 'gerund']);

/**
 * English and French: who says it, and what.
 *   according   the noun phrase after the cue; the rest of the sentence is the claim
 *   inverted    a comma or a closing quotation before the cue, its subject after it
 *   direct      the subject before the cue, the claim after it (that, a colon, quotation marks)
 *   closing     the subject before the cue and nothing after: the claim stands before
 */
export function latinSource(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
  voice: Voice | undefined,
): Attribution | undefined {
  if (cue.cue.kind === 'according') return according(view, cue, fresh);
  if (!FINITE.has(cue.cue.tense)) return undefined;
  if (['to', 'will', 'would', 'could', 'may', 'not'].includes(norm(view, cue.at - 1)))
    return undefined;
  const nounLike = [
    'a',
    'an',
    'the',
    'its',
    'their',
    'his',
    'her',
    'this',
    'le',
    'la',
    'un',
    'une',
    'du',
    'des',
    'l',
    'of',
    'de',
  ];
  if (
    cue.cue.tense !== 'past' &&
    nounLike.includes(norm(view, cue.at - 1)) &&
    view.mentionAt[cue.at - 1]! < 0
  )
    return undefined;
  const turned = inverted(view, cue, fresh, voice);
  if (turned && contentAfter(view, cue) === undefined) return turned;
  const start = cue.cue.kind === 'subordinate' ? contentAfter(view, cue) : follows(view, cue);
  const source =
    cue.cue.tense === 'gerund' ? carriedGerund(view, cue, voice) : before(view, cue, fresh, voice);
  if (start !== undefined && source) {
    return { cue, source, content: [start, view.tokens.length], rule: `direct: ${cue.cue.row}` };
  }
  if (turned) return turned;
  const closes =
    view.tokens[cue.end] === undefined ||
    isMark(view, cue.end) ||
    dated(view, cue.end) ||
    norm(view, cue.end) === 'in' ||
    norm(view, cue.end) === 'on';
  if (
    source &&
    closes &&
    cue.cue.kind === 'verb' &&
    source.from > 3 &&
    norm(view, source.from - 1) !== 'that' &&
    isMark(view, source.from - 1)
  ) {
    return { cue, source, content: [0, source.from], rule: `closing: ${cue.cue.row}` };
  }
  return undefined;
}

/** "…, saying that": the subject is that of the sentence, its first party. */
function carriedGerund(
  view: SentenceView,
  cue: CueAt,
  voice: Voice | undefined,
): Source | undefined {
  const subject = view.mentions.find((mention) => mention.party && mention.to <= cue.at);
  if (subject && norm(view, cue.at - 1) === ',')
    return {
      by: [subject.actor],
      from: subject.from,
      to: subject.to,
      words: view.text.slice(subject.start, subject.end),
    };
  return carried(view, cue, voice);
}

function according(
  view: SentenceView,
  cue: CueAt,
  fresh: readonly NewActor[],
): Attribution | undefined {
  const source = after(view, cue.end, fresh);
  if (source === undefined) return undefined;
  const head = cue.at <= 2;
  const content: [number, number] = head
    ? [Math.min(source.to + 1, view.tokens.length), view.tokens.length]
    : [0, cue.at];
  return { cue, source, content, rule: `according: ${cue.cue.row}` };
}
