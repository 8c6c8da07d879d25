/**
 * The members of the document that a proposal may be the same as, likely ones first.
 *   actor  shares a word of its names, or is of the same sort
 *   event  is of the same type, or shares two of: a party, another party, the month; of equals the
 *          nearest in time first
 *   claim  has the same voice; of equals the one with more of the same words first
 *   tie    has the same two ends, whatever its sign
 */
import type { ClaimProposal, EventProposal } from '../../../reader/proposal.ts';
import {
  type Actor,
  type Claim,
  dateFault,
  dateSpan,
  type Event,
  languages,
  type Situation,
  type Tie,
} from '../../../situation/index.ts';
import { nameOf, type Thing } from '../../model/thing.ts';
import { folded, matchingActor } from './actor-match.ts';
import { kindOf, type ReadText } from './draft.ts';
import { type Mergeable, mergePart } from './merge-edit.ts';

export interface MergeCandidate {
  readonly id: string;
  readonly isLikely: boolean;
  /** Its names in every language, folded: in these it is found. */
  readonly found: string;
}

/** The more, the likelier; `gap` in days tells equals apart. */
interface Likeness {
  readonly isLikely: boolean;
  readonly score: number;
  readonly gap?: number;
}

/** Little words that two names or sentences share by chance, folded. */
const LITTLE = new Set(
  'the and for with from that les des aux une dans par pour sur que qui من في علي الي عن ان'.split(
    ' ',
  ),
);

/** The words that tell one name from another, without the Arabic article. */
function wordsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => folded(text).split(/[^\p{L}\p{N}]+/u));
  const bare = words.map((word) => (word.length > 4 ? word.replace(/^ال/, '') : word));
  return new Set(bare.filter((word) => word.length > 2 && !LITTLE.has(word)));
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((one) => b.has(one)).length;

const textsOf = (words: object | undefined): string[] => Object.values(words ?? {});

type Judge<T> = (member: T) => Likeness;

function likeActor(read: ReadText, proposal: Extract<Mergeable, { kind: 'actor' }>): Judge<Actor> {
  const known = read.known[proposal.actor];
  const words = wordsOf([proposal.name, ...(known?.forms ?? []), ...textsOf(known?.name)]);
  const kind = kindOf(known?.type ?? proposal.type);
  return (actor) => {
    const shared = common(words, wordsOf([...textsOf(actor.name), ...textsOf(actor.inText)]));
    const score = 2 * shared + (actor.kind === kind ? 1 : 0);
    return { isLikely: score > 0, score };
  };
}

/** In days. */
const middle = (date: string | undefined) => {
  if (date === undefined || dateFault(date) !== undefined) return undefined;
  const { start, end } = dateSpan(date);
  return (start + end) / 2;
};

function likeEvent(parties: ReadonlySet<string>, { type, date }: EventProposal): Judge<Event> {
  const when = middle(date);
  return (event) => {
    const shared = Math.min(2, common(parties, new Set([...event.from, ...event.to])));
    const then = middle(event.date ?? event.within);
    const gap = when === undefined || then === undefined ? Infinity : Math.abs(when - then);
    const score = (event.type === type ? 2 : 0) + shared + (gap <= 31 ? 1 : 0);
    return { isLikely: score >= 2, score, gap };
  };
}

/** The first voice of a claim; a claim whose first voice is the text itself is the narrator's. */
function likeClaim(
  voices: ReadonlySet<string>,
  source: string,
  { by, byText, evidence }: ClaimProposal,
): Judge<Claim> {
  const isNarrated = by.length === 0 ? byText.trim() === '' : by[0] === 'narrator';
  const named = folded(byText);
  const words = wordsOf([evidence[0]?.quote ?? '']);
  return ({ attribution, statement }) => {
    const [first] = attribution;
    const isSame = isNarrated
      ? first?.source === source && first.words === undefined
      : voices.has(first?.actor ?? '') ||
        (named !== '' && textsOf(first?.words).some((one) => folded(one) === named));
    const shared = common(words, wordsOf(textsOf(statement)));
    return { isLikely: isSame, score: shared };
  };
}

const likeTie =
  (ends: ReadonlySet<string>): Judge<Tie> =>
  ({ a, b }) => {
    const score = common(ends, new Set([a, b]));
    return { isLikely: score === 2, score };
  };

function judgeOf(situation: Situation, read: ReadText, proposal: Mergeable): Judge<never> {
  const matched = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => matchingActor(situation, id, read)?.id ?? []));
  switch (proposal.kind) {
    case 'actor':
      return likeActor(read, proposal);
    case 'event':
      return likeEvent(matched([...proposal.from, ...proposal.to]), proposal);
    case 'claim':
      return likeClaim(matched(proposal.by), read.source, proposal);
    case 'tie':
      return likeTie(matched([proposal.a, proposal.b]));
  }
}

/** For finding, the two ways of writing a final ta marbuta are one as well. */
const sought = (text: string) => folded(text).replace(/ة/g, 'ه');

export function mergeCandidates(
  situation: Situation,
  read: ReadText,
  proposal: Mergeable,
): MergeCandidate[] {
  const judge = judgeOf(situation, read, proposal) as Judge<object>;
  const members: readonly { readonly id: string }[] = situation[mergePart(proposal)];
  const judged = members.map((member) => {
    const thing: Thing = { address: member.id, kind: proposal.kind, value: { ...member } };
    const names = languages.map((language) => nameOf(situation, thing, language));
    return { id: member.id, found: sought(names.join('\n')), gap: 0, ...judge(member) };
  });
  return judged
    .sort(
      (x, y) =>
        Number(y.isLikely) - Number(x.isLikely) ||
        y.score - x.score ||
        (x.gap === y.gap ? 0 : x.gap - y.gap),
    )
    .map(({ id, isLikely, found }) => ({ id, isLikely, found }));
}

/** Those that have every word that was asked for, in their order. */
export function narrowed(
  candidates: readonly MergeCandidate[],
  asked: string,
): readonly MergeCandidate[] {
  const words = sought(asked).split(/\s+/).filter(Boolean);
  return candidates.filter(({ found }) => words.every((word) => found.includes(word)));
}
