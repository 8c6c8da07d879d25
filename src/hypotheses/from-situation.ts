/**
 * The questions of a situation as matrices.
 *   1. a row per item of evidence, a column per hypothesis; a cell that nobody rated stays empty
 *   2. the origin of an item is the first voice in its claim's chain, followed to what that source
 *      itself relays; an unnamed voice counts as one of whoever relays it, until it has a name
 *   3. its text is the last source in the chain
 *   4. it falls with every source in the chain, and with what these relay
 */
import type { Claim, Question, Situation, Source } from '../situation/situation.ts';
import { unsourced } from '../situation/unsourced.ts';
import { GRADE_WEIGHT } from './disconfirmation.ts';
import { type Consistency, matrix, numbered, type Range } from './matrix.ts';
import type { EvidenceRow, QuestionInput, RatingCell } from './question.ts';

type Evidence = Question['evidence'][number];

export function hypothesesInput(situation: Situation): QuestionInput[] {
  const sources = new Map(situation.sources.map((source) => [source.id, source]));
  const claims = new Map(situation.claims.map((claim) => [claim.id, claim]));
  const bare = unsourced(situation, ['claim']);
  return situation.questions.map((question) => {
    const used = new Set(question.evidence.map(({ claim }) => claim));
    const evidence = question.evidence.map((item) =>
      evidenceRow(item, claims.get(item.claim), sources),
    );
    return {
      ...asMatrix(question, evidence),
      evidence,
      unsourced: bare.filter(({ id = '' }) => used.has(id)).map(({ path }) => path),
    };
  });
}

function evidenceRow(
  item: Evidence,
  claim: Claim | undefined,
  sources: ReadonlyMap<string, Source>,
): EvidenceRow {
  const chain = claim?.attribution ?? [];
  const named = chain.flatMap((voice) => (voice.source === undefined ? [] : [voice.source]));
  const behind = [...new Set(named.flatMap((id) => relayed(id, sources)))];
  return {
    id: item.id,
    claim: item.claim,
    credibility: item.credibility,
    relevance: item.relevance,
    ratings: item.ratings.map(ratingCell),
    origin: originOf(item.claim, chain, sources),
    text: named[named.length - 1] ?? null,
    sources: behind,
    grades: behind.flatMap((id) => {
      const { reliability = null, credibility = null } = sources.get(id) ?? {};
      return reliability || credibility ? [{ source: id, reliability, credibility }] : [];
    }),
    quotes: claim?.quotes ?? [],
  };
}

function ratingCell(rating: Evidence['ratings'][number]): RatingCell {
  const { value } = rating;
  return {
    hypothesis: rating.hypothesis,
    ...(typeof value === 'string' ? { low: value, high: value } : value),
    likelihood: asRange(rating.likelihood),
    by: rating.by ?? null,
    on: rating.on ?? null,
  };
}

function asRange(amount: number | Range | undefined): Range | null {
  if (amount === undefined) return null;
  return typeof amount === 'number' ? { low: amount, high: amount } : amount;
}

/** A source, what it relays, what that relays in turn; a source that relays itself is met once. */
function relayed(id: string, sources: ReadonlyMap<string, Source>): string[] {
  const met = [id];
  for (let next = sources.get(id)?.origin; next && !met.includes(next); ) {
    met.push(next);
    next = sources.get(next)?.origin;
  }
  return met;
}

function originOf(
  claim: string,
  chain: Claim['attribution'],
  sources: ReadonlyMap<string, Source>,
): string {
  const first = chain.find((voice) => voice.actor !== undefined || voice.source !== undefined);
  if (first?.source !== undefined) return `source:${relayed(first.source, sources).at(-1)}`;
  return first?.actor === undefined ? `claim:${claim}` : `actor:${first.actor}`;
}

function asMatrix(
  question: Question,
  evidence: readonly EvidenceRow[],
): Omit<QuestionInput, 'evidence' | 'unsourced'> {
  const cell = (row: EvidenceRow, hypothesis: string) =>
    row.ratings.find((rating) => rating.hypothesis === hypothesis);
  const cells = evidence.map((row) => question.hypotheses.map(({ id }) => cell(row, id)));
  return {
    id: question.id,
    hypotheses: question.hypotheses.map(({ id, prior }) => ({ id, prior: asRange(prior) })),
    matrix: matrix({
      hypotheses: question.hypotheses.length,
      ratings: cells.map((row) =>
        row.map((one): [Consistency, Consistency] | null => (one ? [one.low, one.high] : null)),
      ),
      likelihoods: cells.map((row) =>
        row.map((one) => (one?.likelihood ? [one.likelihood.low, one.likelihood.high] : null)),
      ),
      weights: evidence.map(
        ({ credibility, relevance }) => GRADE_WEIGHT[credibility] * GRADE_WEIGHT[relevance],
      ),
      origins: numbered(evidence.map(({ origin }) => origin)),
      texts: numbered(evidence.map(({ text, claim }) => text ?? `claim:${claim}`)),
    }),
  };
}
