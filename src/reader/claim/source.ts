import { actingNouns } from '../actor/acting-noun.ts';
import type { Mention } from '../actor/mention.ts';
import type { NewActor } from '../actor/new-actor.ts';
import type { SentenceView } from '../sentence-view.ts';
import { sourceNouns } from './source-noun.ts';

/** Who speaks: the actors, if any is known, and the words that say so. */
export interface Source {
  by: string[];
  from: number;
  to: number;
  words: string;
}

const order: Record<string, number> = {
  person: 0,
  media: 1,
  organisation: 2,
  'armed-group': 2,
  firm: 2,
  government: 3,
  bloc: 3,
  other: 4,
  state: 5,
};

const kindOf = (mention: Mention) =>
  mention.form === 'leader' ? 'person' : mention.sense.entry.type;

/** The speaker among the actors of a noun phrase: a person before a group, a group before a state. */
function speaker(
  view: SentenceView,
  from: number,
  to: number,
  fresh: readonly NewActor[],
): string[] {
  const inside = view.mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      !mention.place &&
      mention.region === undefined &&
      mention.sense.entry.type !== 'other',
  );
  const person = fresh.find(
    (actor) => actor.from >= from && actor.to <= to && actor.type === 'person',
  );
  const best = [...inside].sort(
    (a, b) => (order[kindOf(a)] as number) - (order[kindOf(b)] as number),
  )[0];
  if (best && kindOf(best) === 'person') return [best.actor];
  if (person) return [person.id];
  const group = fresh.find((actor) => actor.from >= from && actor.to <= to);
  if (best && (best.party || best.sense.entry.type !== 'state' || best.form === 'adjective')) {
    const same = inside.filter((mention) => kindOf(mention) === kindOf(best));
    return [...new Set(same.map((mention) => mention.actor))];
  }
  return group ? [group.id] : [];
}

/** Without a joined letter and the article: الكاتب, ولمصادر. */
const stripArabic = (word: string) => {
  const rest = /^[وفبلك]./.test(word) ? word.slice(1) : word;
  return rest.startsWith('ال') ? rest.slice(2) : rest;
};

/** A capital that does not come from opening the sentence: a name the lexicon may not know. */
function isName(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]!;
  if (token.kind !== 'word' || token.cap === 0) return false;
  const previous = view.tokens[at - 1];
  const opens = previous === undefined || (previous.kind === 'mark' && previous.norm !== ',');
  return !opens || (view.tokens[at + 1]?.cap ?? 0) > 0;
}

/** Can the words `from` to `to` name someone who speaks? */
export function speaks(
  view: SentenceView,
  from: number,
  to: number,
  fresh: readonly NewActor[],
): boolean {
  if (speaker(view, from, to, fresh).length > 0) return true;
  const nouns = sourceNouns(view.language);
  const acting = actingNouns(view.language);
  for (let at = from; at < to; at++) {
    const { norm } = view.tokens[at]!;
    if (nouns.has(norm) || acting.has(norm)) return true;
    if (view.language !== 'ar' && isName(view, at)) return true;
    if (
      view.language === 'ar' &&
      [norm.replace(/^ال/, ''), stripArabic(norm)].some(
        (word) => nouns.has(word) || acting.has(word),
      )
    )
      return true;
  }
  return false;
}

/** The words from `from` to `to` as a source. */
export function sourceOf(
  view: SentenceView,
  from: number,
  to: number,
  fresh: readonly NewActor[],
): Source {
  // joined letters in front of a known actor are no part of its words
  const first = view.mentions[view.mentionAt[from]!];
  const start = first?.from === from ? first.start : view.tokens[from]!.start;
  const words = view.text.slice(start, view.tokens[to - 1]!.end);
  return { by: speaker(view, from, to, fresh), from, to, words };
}
