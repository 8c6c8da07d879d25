/** Rules of what decision makers want: statements, priorities, readings, what is known of an order. */
import { cycles } from './cycle.ts';
import type { DecisionMaker } from './game-schema.ts';
import type { Path } from './issue.ts';
import type { RuleContext } from './rule-context.ts';

/** Orders that are not known are gone through as sets in the bits of a number. */
const MOST_OPEN = 30;

function checkPriority(
  context: RuleContext,
  priority: readonly string[],
  statements: ReadonlySet<string>,
  path: Path,
): void {
  for (const [i, id] of priority.entries()) {
    context.namedAmong('statement', id, statements, [...path, i]);
  }
  context.distinct('statement', priority, (i) => [...path, i]);
}

/** What pairs say of two statements of the priority by way of others, against its order. */
function impliedPairs(
  after: ReadonlyMap<string, readonly string[]>,
  rank: ReadonlyMap<string, number>,
): [string, string][] {
  return [...rank].flatMap(([above, place]) => {
    const met = new Set<string>();
    const open = (after.get(above) ?? []).filter((id) => !rank.has(id));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      if (!rank.has(id)) open.push(...(after.get(id) ?? []));
    }
    return [...met]
      .filter((below) => (rank.get(below) ?? place) < place)
      .map((below): [string, string] => [above, below]);
  });
}

/**
 * Pairs of an order known in part: known names, no circle, none against the order that stands in
 * the document (the priority; without one, the statements as they are listed).
 */
function checkBefore(
  context: RuleContext,
  maker: DecisionMaker,
  pairs: readonly (readonly [string, string])[],
  path: Path,
): void {
  const listed = maker.statements.map(({ id }) => id);
  const known = new Set(listed);
  const order = maker.priority ?? listed;
  // Backwards, so that of a name given twice the first place counts.
  const rank = new Map([...order.entries()].reverse().map(([i, id]) => [id, i]));
  const after = new Map<string, string[]>();
  for (const [i, pair] of pairs.entries()) {
    const isKnown = pair.map((id, j) =>
      context.namedAmong('statement', id, known, [...path, i, j]),
    );
    if (isKnown.includes(false)) continue;
    for (const id of pair) if (!after.has(id)) after.set(id, []);
    after.get(pair[0])!.push(pair[1]);
    const [first, second] = [rank.get(pair[0]), rank.get(pair[1])];
    if (first !== undefined && second !== undefined && first > second) {
      const expected = 'a pair in the order of the priority';
      context.add({ path: [...path, i], expected, found: `${pair[0]} before ${pair[1]}` });
    }
  }
  for (const [above, below] of impliedPairs(after, rank)) {
    const expected = 'a pair in the order of the priority';
    context.add({ path, expected, found: `${above} before ${below}` });
  }
  for (const circle of cycles(after)) {
    const found = [...circle, circle[0]].join(' > ');
    context.add({ path, expected: 'no circle', found });
  }
}

/** Checks the preferences of one decision maker, all but its ranking of states. */
export function checkPreferences(context: RuleContext, maker: DecisionMaker, path: Path): void {
  const ids = maker.statements.map(({ id }) => id);
  const statements = new Set(ids);
  context.distinct('statement', ids, (i) => [...path, 'statements', i, 'id']);
  if (maker.priority !== undefined) {
    checkPriority(context, maker.priority, statements, [...path, 'priority']);
    if (maker.ranking !== undefined) {
      const at = [...path, 'ranking'];
      context.add({ path: at, expected: 'a priority or a ranking, not both', found: 'both' });
    }
  }
  const readings = maker.readings.map(({ id }) => id);
  context.distinct('reading', readings, (i) => [...path, 'readings', i, 'id']);
  for (const [i, { priority }] of maker.readings.entries()) {
    checkPriority(context, priority, statements, [...path, 'readings', i, 'priority']);
  }
  if (maker.order !== 'known' && ids.length > MOST_OPEN) {
    const expected = `at most ${MOST_OPEN} entries`;
    context.add({ path: [...path, 'statements'], expected, found: `${ids.length}` });
  }
  if (typeof maker.order === 'object') {
    checkBefore(context, maker, maker.order.before, [...path, 'order', 'before']);
  }
}
