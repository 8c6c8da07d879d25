/**
 * A review: what was read in one text, and what a person has answered so far. It is kept in a file
 * beside the situation and never in it; accepting is an edit of the situation, made by a person.
 */
import type { z } from 'zod';
import { compareProposals, isVerbatim } from '../reader/proposal.ts';
import { type Language, sha256 } from '../situation/index.ts';
import type { Finding } from '../situation/issue.ts';
import { type ParsedAs, parseAs } from '../situation/parse-as.ts';
import { type ReadProposal, type ReviewProposal, withIds } from './review-proposal.ts';
import { type decisionsSchema, reviewSchema } from './review-schema.ts';

export type ReviewDecision = z.output<typeof decisionsSchema>[number];
type Stored = z.output<typeof reviewSchema>;
export type ReviewReader = Stored['readers'][number];
export type Review = Omit<Stored, 'proposals'> & { proposals: ReviewProposal[] };

/** 5 MB of text, escaped, with what was read in it. */
export const MOST_REVIEW_BYTES = 50_000_000;

export interface ReadSource {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly published?: string;
}

const LONGEST_TITLE = 160;

/** The first line where it is as short as a headline, else the name of the file. */
function titleOf({ name, text }: ReadSource): string {
  const line = /\S[^\n\r]*/.exec(text.slice(0, 4000))?.[0] ?? '';
  const plain = line.replace(/^#+\s*|[*_`]/g, '').trim();
  return plain !== '' && plain.length <= LONGEST_TITLE ? plain : name;
}

export function makeReview(
  source: ReadSource,
  readers: readonly ReviewReader[],
  proposals: readonly ReadProposal[],
): Review {
  const { name, text, language, published } = source;
  return {
    mizan: 'review 1',
    source: {
      name,
      title: titleOf(source),
      language,
      ...(published === undefined ? {} : { published }),
      length: text.length,
      sha256: sha256(text),
    },
    readers: [...readers],
    decisions: [],
    proposals: withIds([...proposals].sort(compareProposals)),
    text,
  };
}

/**
 * A new reading of a text that was reviewed: no answer is lost.
 *   1. answers go to the proposals that are the same
 *   2. a proposal that was answered and is not read any more stays, with its answer
 */
export function carriedOver(before: Review, now: Review): Review {
  const there = new Set(now.proposals.map(({ id }) => id));
  const answered = new Set(before.decisions.map(({ proposal }) => proposal));
  const kept = before.proposals.filter(({ id }) => answered.has(id) && !there.has(id));
  return {
    ...now,
    decisions: before.decisions,
    proposals: [...now.proposals, ...kept].sort(compareProposals),
  };
}

const FIRST = ['id', 'kind'];
const LAST = ['status', 'evidence', 'rule', 'readers', 'also', 'differs', 'repeats'];
const placeOf = (key: string) =>
  FIRST.includes(key) ? FIRST.indexOf(key) : LAST.includes(key) ? 20 + LAST.indexOf(key) : 10;

/** The fields of a proposal in one order, whoever made it: a file that is written again changes little. */
function inOrder(proposal: object): object {
  const byKey = ([a]: [string, unknown], [b]: [string, unknown]) =>
    placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
  return Object.fromEntries(Object.entries(proposal).sort(byKey));
}

/** Two spaces a step; the same review is the same bytes. */
export function printReview(review: Review): string {
  const { mizan, source, readers, decisions, proposals, text } = review;
  const ordered = {
    mizan,
    source,
    readers,
    decisions,
    proposals: proposals.map(inOrder),
    text,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function brokenRules(review: Stored): Finding[] {
  const { source, text, proposals, decisions } = review;
  const found: Finding[] = [];
  if (sha256(text) !== source.sha256)
    found.push({ path: ['text'], expected: 'the text that was read', found: 'another' });
  const ids = new Set<string>();
  proposals.forEach((proposal, at) => {
    if (!isVerbatim(text, proposal as unknown as ReviewProposal))
      found.push({
        path: ['proposals', at, 'evidence'],
        expected: 'words of the text',
        found: 'others',
      });
    if (ids.has(proposal.id))
      found.push({
        path: ['proposals', at, 'id'],
        expected: 'an id of its own',
        found: proposal.id,
      });
    ids.add(proposal.id);
  });
  decisions.forEach(({ proposal }, at) => {
    if (!ids.has(proposal))
      found.push({
        path: ['decisions', at, 'proposal'],
        expected: 'a proposal of the list',
        found: proposal,
      });
  });
  return found;
}

/** Never throws; the errors have their line and column. */
export function parseReview(input: Uint8Array | string, file: string): ParsedAs<Review> {
  const parsed = parseAs(reviewSchema, input, {
    file,
    limit: MOST_REVIEW_BYTES,
    rules: brokenRules,
  });
  return parsed as ParsedAs<Review>;
}
