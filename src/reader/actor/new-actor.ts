import { sourceNouns } from '../claim/source-noun.ts';
import type { ActorType } from '../lexicon/entry.ts';
import type { SentenceView } from '../sentence-view.ts';
import { slug } from './slug.ts';
import { titles } from './title.ts';

/** An actor that the lexicon does not know, proposed from how it is named. */
export interface NewActor {
  id: string;
  type: ActorType;
  from: number;
  to: number;
  start: number;
  end: number;
  name: string;
  rule: string;
}

function make(
  view: SentenceView,
  from: number,
  to: number,
  type: ActorType,
  rule: string,
): NewActor | undefined {
  const start = view.tokens[from]!.start;
  const end = view.tokens[to - 1]!.end;
  const name = view.text.slice(start, end);
  const id = slug(name);
  return id ? { id, type, from, to, start, end, name, rule } : undefined;
}

const free = (view: SentenceView, at: number) =>
  view.tokens[at]?.kind === 'word' && view.mentionAt[at]! < 0;

/** Small words inside a name: al-, bin, de, van. */
const PARTICLES = new Set(
  'al el bin ben ibn de del della van von der den di da dos du le la ould abu abou'.split(' '),
);

/** A run of capitalised words from `at`; particles may stand inside. Returns its end. */
function capitalRun(view: SentenceView, at: number): number {
  let end = at;
  let last = at;
  while (end < view.tokens.length && end - at < 6) {
    const token = view.tokens[end]!;
    if (!free(view, end)) break;
    if (token.cap > 0 && token.norm.length > 1) last = end + 1;
    else if (token.norm.length === 1 && token.cap > 0 && view.tokens[end + 1]?.norm === '.') {
      end++;
    } else if (!PARTICLES.has(token.norm) || end === at) break;
    end++;
    if (view.tokens[end]?.kind === 'mark') break;
  }
  return last;
}

/** Titles that stand before a name, Latin script. */
function latin(view: SentenceView): NewActor[] {
  const found: NewActor[] = [];
  const words = titles[view.language];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!free(view, at)) continue;
    const token = view.tokens[at]!;
    if (words.before.has(token.norm)) {
      const from = view.tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
      const to =
        free(view, from) && !words.before.has(view.tokens[from]!.norm)
          ? capitalRun(view, from)
          : from;
      if (
        to - from >= 1 &&
        to - from <= 4 &&
        view.tokens[from]!.cap > 0 &&
        !words.never.has(view.tokens[from]!.norm)
      ) {
        const actor = make(view, from, to, 'person', `title ${token.norm}`);
        if (actor && (to - from > 1 || words.strong.has(token.norm))) found.push(actor);
        at = to - 1;
      }
      continue;
    }
    const named = apposed(view, at, words.before);
    if (named) {
      found.push(named);
      at = named.to - 1;
    }
  }
  return found;
}

/** "Jane Doe, the envoy …", "Jane Doe, head of …" */
function apposed(
  view: SentenceView,
  at: number,
  before: ReadonlySet<string>,
): NewActor | undefined {
  if (view.tokens[at]!.cap === 0) return undefined;
  const to = capitalRun(view, at);
  if (to - at < 2 || to - at > 4 || view.tokens[to]?.norm !== ',') return undefined;
  const nouns = sourceNouns(view.language);
  const article = /^(a|an|the|un|une|le|la|l)$/.test(view.tokens[to + 1]?.norm ?? '');
  for (let i = to + 1; i < Math.min(view.tokens.length, to + 6); i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'mark') return undefined;
    // "Jane Doe, a retired teacher who …": who can speak is a person
    const speaks =
      article && token.cap === 0 && (nouns.has(token.norm) || /..teacher$/.test(token.norm));
    if (before.has(token.norm) || speaks) return make(view, at, to, 'person', 'apposition');
  }
  return undefined;
}

const LINKS = new Set(['بن', 'عبد', 'ابو', 'ال', 'ولد', 'الدين', 'جونغ', 'جو', 'مو']);

/** Arabic: a title, then a given name that is in the list, then one or two more words. */
function arabicNames(view: SentenceView): NewActor[] {
  const found: NewActor[] = [];
  const { before, given, never } = titles.ar;
  for (let at = 0; at < view.tokens.length; at++) {
    if (!free(view, at) || !given.has(view.tokens[at]!.norm)) continue;
    // على, folded, is the name علي
    if (view.text.charAt(view.tokens[at]!.end - 1) === 'ى' && view.tokens[at]!.norm === 'علي')
      continue;
    let to = at + 1;
    const compound = view.tokens[at]!.norm === 'عبد' || view.tokens[at]!.norm === 'ابو';
    while (to < view.tokens.length && to - at < (compound ? 4 : 3) && free(view, to)) {
      const { norm } = view.tokens[to]!;
      if (never.has(norm) || norm.length < 3 || before.has(norm)) break;
      // a third word belongs to the name when it is a family name (الـ) or follows بن, عبد, أبو
      if (to - at === 2 && !norm.startsWith('ال') && !LINKS.has(view.tokens[to - 1]!.norm)) break;
      to++;
    }
    const titled =
      before.has(view.tokens[at - 1]?.norm ?? '') || before.has(view.tokens[at - 2]?.norm ?? '');
    const closed =
      view.tokens[to] === undefined ||
      view.tokens[to]!.kind === 'mark' ||
      never.has(view.tokens[to]!.norm);
    if (to - at >= 2 && (titled || closed)) {
      const actor = make(view, at, Math.min(to, at + 3), 'person', titled ? 'title' : 'given name');
      if (actor) found.push(actor);
      at = to - 1;
    }
  }
  return found;
}

/** Actors unknown to the lexicon that a sentence names. */
export function newActors(view: SentenceView): NewActor[] {
  if (view.language === 'ar') return arabicNames(view);
  const named = latin(view);
  const rest = view.namesakes.flatMap(([from, to]) => {
    const inside = named.some((actor) => actor.from < to && from < actor.to);
    return inside ? [] : (make(view, from, to, 'person', 'namesake of a state') ?? []);
  });
  return [...named, ...rest].sort((a, b) => a.from - b.from);
}
