import type { Proposal } from '../../src/reader/index.ts';
import { fold } from '../../src/reader/text/fold.ts';
import type { Gold, GoldSpan } from './gold.ts';

export interface Count {
  right: number;
  proposed: number;
  annotated: number;
}

export interface Tally {
  states: Count;
  dates: Count;
  claims: Count;
  events: Count;
  /** actors that are no states, where they are annotated */
  others: Count;
  /** of the matched claims and events, those whose hedge and whose status are the annotated ones */
  hedges: Count;
  statuses: Count;
  /** who acts and on whom, of the matched events where it is annotated: two a event, each all or nothing */
  roles: Count;
  /** events passed off as asserted that the annotation negates, supposes, plans or calls a rumour */
  falseFacts: string[];
  missed: string[];
  extra: string[];
}

const overlaps = (a: GoldSpan, b: GoldSpan) => a.start < b.end && b.start < a.end;
const span = (proposal: Proposal) => proposal.evidence[0] as GoldSpan;

/** Greedy one-to-one matching in text order. */
function match<G extends GoldSpan, P extends Proposal>(
  kind: string,
  gold: readonly G[],
  proposed: readonly P[],
  same: (gold: G, proposal: P) => boolean,
  tally: Tally,
  pair: (gold: G, proposal: P) => void = () => {},
): Count {
  const free = new Set(proposed);
  let right = 0;
  for (const one of gold) {
    const hit = [...free].find((proposal) => overlaps(span(proposal), one) && same(one, proposal));
    if (hit) {
      right++;
      pair(one, hit);
      free.delete(hit);
    } else
      tally.missed.push(`${kind} ${JSON.stringify({ ...one, start: undefined, end: undefined })}`);
  }
  for (const proposal of free) {
    const { evidence, rule, ...rest } = proposal;
    tally.extra.push(
      `${kind} ${JSON.stringify(rest)} «${span(proposal).quote.slice(0, 90)}» ${rule}`,
    );
  }
  return { right, proposed: proposed.length, annotated: gold.length };
}

const month = (edtf: string) => edtf.split('/')[0]?.slice(0, 7);

/** Do the words of a source share a word that carries meaning? */
function sameSource(gold: string, byText: string, by: readonly string[]): boolean {
  if (gold === 'narrator') return by[0] === 'narrator';
  const strip = (word: string) => word.replace(/^(ال|وال|لل|بال|و|ب|ل)/u, '');
  const words = (text: string) =>
    new Set(
      fold(text)
        .split(/[^\p{L}\d]+/u)
        .map(strip)
        .filter((word) => word.length > 2),
    );
  const right = words(byText);
  return [...words(gold)].some((word) => right.has(word));
}

const unreal = new Set(['negated', 'hypothetical', 'future', 'rumoured']);

type OfKind<K extends Proposal['kind']> = Extract<Proposal, { kind: K }>;

/** Counts for one text: what was right, what was missed, what was made up. */
export function tallyOf(gold: Gold, proposals: readonly Proposal[]): Tally {
  const own = proposals.filter((proposal) => proposal.repeats === undefined);
  const of = <K extends Proposal['kind']>(kind: K) =>
    own.filter((one) => one.kind === kind) as OfKind<K>[];
  const tally = { falseFacts: [], missed: [], extra: [] } as unknown as Tally;
  tally.hedges = { right: 0, proposed: 0, annotated: 0 };
  tally.statuses = { right: 0, proposed: 0, annotated: 0 };
  tally.roles = { right: 0, proposed: 0, annotated: 0 };
  const agree = (
    kind: 'hedges' | 'statuses' | 'roles',
    gold: string | undefined,
    found: string,
  ) => {
    if (gold === undefined) return;
    const count = tally[kind];
    count.proposed++;
    count.annotated++;
    if (gold === found) count.right++;
    else tally.missed.push(`${kind} ${gold}, not ${found}`);
  };
  const states = of('actor').filter((actor) => actor.iso3 !== undefined);
  tally.states = match('state', gold.states, states, (a, b) => a.iso3 === b.iso3, tally);
  // a theatre or an accord is no actor
  const others = of('actor').filter((one) => one.iso3 === undefined && one.type !== 'other');
  tally.others = gold.others
    ? match('other', gold.others, others, () => true, tally)
    : { right: 0, proposed: 0, annotated: 0 };
  tally.dates = match(
    'date',
    gold.dates,
    of('date'),
    (a, b) => month(a.edtf) === month(b.edtf),
    tally,
  );
  tally.claims = match(
    'claim',
    gold.claims,
    of('claim'),
    (a, b) => sameSource(a.source, b.byText, b.by),
    tally,
    (a, b) => agree('hedges', a.hedge, b.hedge),
  );
  const byPredicate = (type: string) => (a: { type: string; quote: string }, b: OfKind<'event'>) =>
    a.type === b.type && type === b.type;
  tally.events = match(
    'event',
    gold.events,
    of('event'),
    (a, b) => byPredicate(a.type)(a, b),
    tally,
    (a, b) => {
      agree('statuses', a.status, b.status);
      agree('roles', a.from && `from ${[...a.from].sort()}`, `from ${[...b.from].sort()}`);
      agree('roles', a.to && `to ${[...a.to].sort()}`, `to ${[...b.to].sort()}`);
    },
  );
  for (const event of of('event')) {
    if (event.status !== 'asserted') continue;
    const within = gold.events.filter(
      (one) => overlaps(span(event), one) && one.type === event.type,
    );
    const trap = within.find(
      (one) =>
        unreal.has(one.status) &&
        (one.quote.includes(event.predicate) ||
          event.predicate.includes(one.quote) ||
          !within.some((other) => !unreal.has(other.status))),
    );
    if (trap)
      tally.falseFacts.push(
        `${event.type} «${event.predicate}» is ${trap.status}: ${span(event).quote.slice(0, 90)}`,
      );
  }
  return tally;
}
