/**
 * The proposals of two readers as one list.
 *   1. two proposals of one kind that stand on the same words and say the same are one, with both rules
 *   2. where they differ in a field, that of the rules stands first and both are shown
 *   3. a field that the rules left open is taken from the model, and shown as such
 *   4. of two statuses the more doubtful holds: no reader makes a fact of what the other doubts
 *   5. each proposal finds one partner at most, the one whose words it shares most
 */
import { compareProposals, type Proposal } from '../reader/proposal.ts';
import { contentOf, type Difference, type ReadProposal } from './review-proposal.ts';

/** From a fact to its opposite. */
const DOUBT = ['asserted', 'attributed', 'future', 'rumoured', 'hypothetical', 'negated'];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Units that two spans share. */
const shared = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const samePair = (x: readonly string[], y: readonly string[]) =>
  [...x].sort().join() === [...y].sort().join();

/** Whether the two could be one: the same thing, or one thing read in two ways. */
function mayBeOne(a: Proposal, b: Proposal): boolean {
  if (a.kind === 'event' && b.kind === 'event') {
    const inside = (words: string, other: string) => words !== '' && other.includes(words);
    return (
      a.type === b.type || inside(a.predicate, b.predicate) || inside(b.predicate, a.predicate)
    );
  }
  if (a.kind === 'tie' && b.kind === 'tie') return samePair([a.a, a.b], [b.a, b.b]);
  return a.kind === b.kind;
}

/** How much of the shorter one's words both share; 0 when they cannot be one. */
function likeness(a: Proposal, b: Proposal): number {
  if (!mayBeOne(a, b)) return 0;
  const [x, y] = [a.evidence[0]!, b.evidence[0]!];
  const part = shared(x, y) / Math.min(x.end - x.start, y.end - y.start);
  return part >= 0.5 ? part : 0;
}

const isOpen = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Words about the words: on these no two readers agree, and nothing hangs on it. */
const UNCOMPARED = new Set([
  'kind',
  'predicate',
  'form',
  'party',
  'name',
  'new',
  'of',
  'iso3',
  'span',
]);

function differences(rules: Proposal, model: Proposal): Difference[] {
  const [ours, theirs] = [contentOf(rules), contentOf(model)];
  return (
    Object.keys(theirs)
      .filter((field) => !UNCOMPARED.has(field) && !isOpen(theirs[field]))
      .filter((field) => JSON.stringify(ours[field]) !== JSON.stringify(theirs[field]))
      // A tie has two ends and no direction; the basis of a date is of no weight without another date.
      .filter((field) => !(rules.kind === 'tie' && (field === 'a' || field === 'b')))
      .filter((field) => field !== 'dateBasis')
      .sort()
      .map((field) => ({ field, rules: ours[field] ?? null, model: theirs[field] ?? null }))
  );
}

function merged(rules: Proposal, model: Proposal): ReadProposal {
  const differs = differences(rules, model);
  const filled = Object.fromEntries(
    differs
      .filter(({ rules }) => isOpen(rules ?? undefined))
      .map(({ field, model }) => [field, model]),
  );
  if ('date' in filled) filled.dateBasis = 'inferred';
  const doubt = Math.max(DOUBT.indexOf(rules.status), DOUBT.indexOf(model.status));
  return {
    ...rules,
    ...filled,
    status: DOUBT[doubt] as Proposal['status'],
    readers: ['rules', 'model'],
    also: model.rule,
    ...(differs.length > 0 ? { differs } : {}),
  } as ReadProposal;
}

/** Proposals of the model by where they begin, so that a partner is looked for nearby alone. */
function pairs(rules: readonly Proposal[], model: readonly Proposal[]): Map<Proposal, Proposal> {
  const found: { a: Proposal; b: Proposal; part: number; order: number }[] = [];
  const ours = [...rules].sort(compareProposals);
  let first = 0;
  for (const b of [...model].sort(compareProposals)) {
    const { start, end } = b.evidence[0]!;
    // What ended before this one begins cannot meet a later one either.
    while (first < ours.length && ours[first]!.evidence[0]!.end <= start) first++;
    for (let at = first; at < ours.length && ours[at]!.evidence[0]!.start < end; at++) {
      const part = likeness(ours[at]!, b);
      const same = JSON.stringify(contentOf(ours[at]!)) === JSON.stringify(contentOf(b));
      if (part > 0)
        found.push({ a: ours[at]!, b, part: part + (same ? 1 : 0), order: found.length });
    }
  }
  found.sort((x, y) => y.part - x.part || x.order - y.order);
  const partner = new Map<Proposal, Proposal>();
  const taken = new Set<Proposal>();
  for (const { a, b } of found) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return partner;
}

export function mergeReadings(
  rules: readonly Proposal[],
  model: readonly Proposal[],
): ReadProposal[] {
  const partner = pairs(rules, model);
  const taken = new Set(partner.values());
  const ours = rules.map((proposal): ReadProposal => {
    const other = partner.get(proposal);
    return other ? merged(proposal, other) : { ...proposal, readers: ['rules'] };
  });
  const theirs = model
    .filter((proposal) => !taken.has(proposal))
    .map((proposal): ReadProposal => ({ ...proposal, readers: ['model'] }));
  return [...ours, ...theirs].sort(compareProposals);
}
