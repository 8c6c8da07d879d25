/**
 * The states of a game as rows: who rests how under each concept, which are equilibria. A letter a
 * decision maker: n has no move, w wants none, h is held by a reply, m moves.
 */
import { type Concept, concepts } from '../../../conflict/model.ts';
import type { ConflictFinding } from '../../../weigh/index.ts';

/** From the most to the least telling. */
export const conceptsShown: readonly Concept[] = ['nash', 'seq', 'sseq', 'sim', 'gmr', 'smr'];

export interface StateRow {
  readonly id: number;
  readonly yn: string;
  /** One letter a decision maker, per concept that was analysed. */
  readonly rest: Readonly<Partial<Record<Concept, string>>>;
  readonly holds: readonly Concept[];
  readonly isObserved: boolean;
  readonly isStart: boolean;
}

function restAt(finding: ConflictFinding, concept: Concept, state: number): string | undefined {
  const stable = finding.stability?.[concept];
  const nash = finding.stability?.nash;
  if (stable === undefined || nash === undefined) return undefined;
  return finding.decisionMakers
    .map((_, dm) => {
      if (finding.rest?.[dm]?.[state] === 'n') return 'n';
      if (nash[dm]?.[state] === '1') return 'w';
      return stable[dm]?.[state] === '1' ? 'h' : 'm';
    })
    .join('');
}

export function stateRows(finding: ConflictFinding): readonly StateRow[] {
  return (finding.states ?? []).map(({ id, yn }, at) => {
    const rest: Partial<Record<Concept, string>> = {};
    for (const concept of concepts) {
      const letters = restAt(finding, concept, at);
      if (letters !== undefined) rest[concept] = letters;
    }
    return {
      id,
      yn,
      rest,
      holds: conceptsShown.filter((concept) => rest[concept] && !rest[concept].includes('m')),
      isObserved: finding.observed?.state === id,
      isStart: finding.statusQuo === id,
    };
  });
}

export type StateFilter = 'all' | 'equilibria' | 'observed';

/** @param path the states gone through, which are shown with those observed */
export function filteredRows(
  rows: readonly StateRow[],
  filter: StateFilter,
  concept: Concept,
  path: readonly string[],
): readonly StateRow[] {
  if (filter === 'equilibria') return rows.filter(({ holds }) => holds.includes(concept));
  if (filter === 'observed') {
    return rows.filter((row) => row.isObserved || row.isStart || path.includes(row.yn));
  }
  return rows;
}

/** `strength`: those that hold under the most telling concepts first; a concept: its equilibria first. */
export type StateOrder =
  | { readonly by: 'id' | 'strength' | Concept; readonly isDescending: boolean }
  | {
      readonly by: 'maker';
      readonly from: number;
      readonly to: number;
      readonly isDescending: boolean;
    };

const strengthOf = (row: StateRow) =>
  conceptsShown.reduce((sum, one, k) => sum + (row.holds.includes(one) ? 2 ** (6 - k) : 0), 0);

function keyOf(row: StateRow, order: StateOrder): number {
  if (order.by === 'id') return row.id;
  if (order.by === 'strength') return -strengthOf(row);
  if (order.by === 'maker') {
    return [...row.yn.slice(order.from, order.to)].reduce(
      (sum, letter, k) => sum + (letter === 'Y' ? 2 ** k : 0),
      0,
    );
  }
  const letters = row.rest[order.by] ?? '';
  return [...letters].filter((letter) => letter === 'm').length;
}

export function orderedRows(rows: readonly StateRow[], order: StateOrder): readonly StateRow[] {
  const direction = order.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => direction * (keyOf(a, order) - keyOf(b, order)) || a.id - b.id);
}
