/**
 * Inputs without a source.
 *
 * A source is owed by what claims that something is or was so: events, ties, claims, needs,
 * supplies, capacities, thresholds, preference statements, the status quo, the observed outcome and each step of the
 * observed path. It is not owed by what is the analyst's own construction: actors, options,
 * combinations that cannot occur, alternative readings, hypotheses, ratings, scenarios.
 *
 * An item is sourced by a quote of its own, or through a claim or an event it names that has one.
 */
import { type Path, pathText } from './issue.ts';
import type { Situation } from './situation.ts';

export interface Unsourced {
  /** `ties[3]`, as in errors. */
  readonly path: string;
  readonly kind:
    | 'event'
    | 'tie'
    | 'claim'
    | 'need'
    | 'supply'
    | 'capacity'
    | 'threshold'
    | 'statement'
    | 'statusQuo'
    | 'outcome'
    | 'step';
  /** Absent where the item has no id. */
  readonly id?: string;
}

type ListedPart = 'events' | 'ties' | 'claims' | 'needs' | 'supplies' | 'capacities' | 'thresholds';

const IN_GAMES: ReadonlySet<string> = new Set(['statement', 'statusQuo', 'outcome', 'step']);

interface Resting {
  readonly id?: string;
  readonly quotes: readonly string[];
  readonly claims?: readonly string[];
  readonly events?: readonly string[];
  readonly event?: string | undefined;
}

/**
 * Every input that owes a source and has none, in the order of the document.
 * @param kinds those asked for; of the others nothing is read
 */
export function unsourced(situation: Situation, kinds?: readonly Unsourced['kind'][]): Unsourced[] {
  const quotedIds = (items: readonly { id: string; quotes: readonly string[] }[]) =>
    new Set(items.filter(({ quotes }) => quotes.length > 0).map(({ id }) => id));
  const claims = quotedIds(situation.claims);
  const events = quotedIds(situation.events);
  const found: Unsourced[] = [];
  const check = (kind: Unsourced['kind'], item: Resting | undefined, path: Path): void => {
    if (item === undefined || item.quotes.length > 0) return;
    if (item.claims?.some((id) => claims.has(id))) return;
    if (item.events?.some((id) => events.has(id))) return;
    if (item.event !== undefined && events.has(item.event)) return;
    const id = item.id === undefined ? {} : { id: item.id };
    found.push({ path: pathText(path), kind, ...id });
  };
  const all = (kind: Unsourced['kind'], part: ListedPart): void => {
    if (kinds !== undefined && !kinds.includes(kind)) return;
    for (const [i, item] of situation[part].entries()) check(kind, item, [part, i]);
  };
  all('event', 'events');
  all('tie', 'ties');
  all('claim', 'claims');
  all('need', 'needs');
  all('supply', 'supplies');
  all('capacity', 'capacities');
  all('threshold', 'thresholds');
  if (kinds !== undefined && !kinds.some((kind) => IN_GAMES.has(kind))) return found;
  for (const [g, { decisionMakers, statusQuo, observed }] of situation.games.entries()) {
    for (const [d, { statements }] of decisionMakers.entries()) {
      for (const [s, statement] of statements.entries()) {
        check('statement', statement, ['games', g, 'decisionMakers', d, 'statements', s]);
      }
    }
    check('statusQuo', statusQuo, ['games', g, 'statusQuo']);
    check('outcome', observed?.outcome, ['games', g, 'observed', 'outcome']);
    for (const [s, step] of (observed?.path ?? []).entries()) {
      check('step', step, ['games', g, 'observed', 'path', s]);
    }
  }
  return kinds === undefined ? found : found.filter(({ kind }) => kinds.includes(kind));
}
