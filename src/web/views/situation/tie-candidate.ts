/**
 * Ties that the events of a situation suggest, and that it does not have yet. What one did once is
 * no lasting tie: each is our inference until a person takes it, and is entered as such.
 *   1. an event that is told as a fact, or as somebody's word, joins two actors or sets them against
 *      one another by its type (PLOVER); other types say neither
 *   2. events of one pair and one sign make one candidate, with all their words
 */
import type { Edit, Event, Situation } from '../../../situation/index.ts';
import { freeId } from '../review/draft.ts';

export interface TieCandidate {
  readonly a: string;
  readonly b: string;
  readonly sign: '+' | '-';
  readonly events: readonly string[];
  readonly quotes: readonly string[];
}

const SIGNS: Readonly<Partial<Record<Event['type'], '+' | '-'>>> = {
  AGREE: '+',
  SUPPORT: '+',
  COOPERATE: '+',
  AID: '+',
  ACCUSE: '-',
  REJECT: '-',
  THREATEN: '-',
  PROTEST: '-',
  SANCTION: '-',
  COERCE: '-',
  ASSAULT: '-',
};

/** Whom an event joins or sets apart: who acts and towards whom; who act together where nobody is. */
function pairsOf({ from, to }: Event): readonly (readonly [string, string])[] {
  const others = to.length > 0 ? to : from;
  const pairs = from.flatMap((a) =>
    others.filter((b) => b !== a).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

export function tieCandidates({ events, ties }: Situation): readonly TieCandidate[] {
  const known = new Set(ties.map(({ a, b, sign }) => `${[a, b].sort().join(' ')} ${sign}`));
  const found = new Map<string, TieCandidate>();
  for (const event of events) {
    const sign = SIGNS[event.type];
    const isTold = event.status === 'asserted' || event.status === 'attributed';
    if (sign === undefined || !isTold) continue;
    for (const [a, b] of pairsOf(event)) {
      const key = `${a} ${b} ${sign}`;
      if (known.has(key)) continue;
      const before = found.get(key) ?? { a, b, sign, events: [], quotes: [] };
      found.set(key, {
        ...before,
        events: [...before.events, event.id],
        quotes: [...new Set([...before.quotes, ...event.quotes])],
      });
    }
  }
  return [...found.values()].sort((x, y) => y.events.length - x.events.length);
}

/** The edits that enter candidates as ties whose sign is our inference. */
export function candidateEdits(situation: Situation, all: readonly TieCandidate[]): Edit[] {
  const taken = new Set(situation.ties.map(({ id }) => id));
  return all.map(({ a, b, sign, quotes }): Edit => {
    const id = freeId(`${a}-${b}`, taken);
    taken.add(id);
    return {
      op: 'add',
      at: 'ties',
      value: { id, a, b, sign, inferred: true, quotes: [...quotes] },
    };
  });
}
