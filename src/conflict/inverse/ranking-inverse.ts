/**
 * The inverse problem over rankings: of all strict rankings of the varied decision makers' states, or
 * all orders of a slice of their rankings, in how many is the outcome an equilibrium, and when.
 *
 *   1. Nash, GMR, SMR of one decision maker depend only on which states it ranks above the outcome:
 *      a monotone formula (`sanction-formula.ts`). With c_k satisfying sets of k blocks below, out of
 *      m blocks, Σ c_k · k! · (m − 1 − k)! rankings are good. Decision makers multiply.
 *   2. SEQ, SSEQ, SIM too, when one alone is varied and the others are stable however it moves; when
 *      some other is unstable even if it could move as it liked, no ranking is good
 *   3. otherwise all rankings are weighed where they are few (`ranking-listing.ts`), else some are
 *      drawn (`ranking-sample.ts`): then the count is out of the draws and no condition is given
 *   4. a path is a partial order (`ranking-path.ts`)
 */
import { type Concept, concepts, type Sanctions } from '../model.ts';
import { workspace } from '../workspace.ts';
import { factorial } from './factorial.ts';
import type { Explained, InverseFinding } from './finding.ts';
import { findingOf, type InverseTask } from './inverse-task.ts';
import { fixedRanks } from './joint-world.ts';
import { countBySize, primeSets } from './monotone-count.ts';
import { MoveList } from './move-list.ts';
import { pathSteps } from './observed-path.ts';
import { type RankedBlocks, type RankingChoice, rankedBlocks } from './ranking-block.ts';
import { isListable, listedRankings } from './ranking-listing.ts';
import { rankingPath } from './ranking-path-explained.ts';
import { rankingSample } from './ranking-sample.ts';
import { sanctionFormula } from './sanction-formula.ts';
import { isEmpty, WorldBlock } from './world-block.ts';
import { WorldStability } from './world-stability.ts';

/** What is to be explained over rankings; targets are not asked for. */
export interface RankingTask extends Omit<InverseTask, 'wants' | 'vary' | 'targets' | 'statusQuo'> {
  readonly vary: readonly RankingChoice[];
}

const mostPrimes = 2000;
const mostConjunctions = 100;

/** Step 1: one decision maker's good rankings, and the sets of blocks that the outcome is above of. */
interface Part {
  readonly count: bigint;
  readonly sets: readonly (readonly number[])[];
  readonly whole: boolean;
}

function partOf(
  lists: MoveList,
  blocks: RankedBlocks,
  concept: Concept,
  s: number,
  sanctions: Sanctions,
): Part {
  const { size } = blocks;
  const { formula, own } = sanctionFormula(lists, blocks, concept, s, sanctions);
  if (own < 0) {
    const holds = formula.length === 0;
    return { count: holds ? factorial(size) : 0n, sets: holds ? [[]] : [], whole: true };
  }
  const bySize = countBySize(formula, size - 1);
  const count = bySize.reduce(
    (sum, ways, k) => sum + ways * factorial(k) * factorial(size - 1 - k),
    0n,
  );
  const { sets, whole } = primeSets(formula, size, mostPrimes);
  return { count, sets, whole };
}

/** Whether the decision makers that are not varied are stable at s, those varied being as they are. */
function othersStable(
  lists: MoveList,
  varied: readonly RankedBlocks[],
  concept: Concept,
  s: number,
  sanctions: Sanctions,
  indifferent: boolean,
): boolean {
  const makers = fixedRanks(lists.space.model);
  if (indifferent) {
    for (const { dm } of varied) {
      const { typeOf, types } = makers[dm];
      makers[dm] = { typeOf, types, ranks: new Int32Array(types).fill(1), fixed: true };
    }
  }
  const tests = new WorldStability(lists, new WorldBlock(1, makers), sanctions);
  return makers.every(
    (_, dm) => varied.some((one) => one.dm === dm) || !isEmpty(tests.stable(concept, dm, s)),
  );
}

/** Step 2: whether the concept can be settled by each varied decision maker's formula, or never holds. */
function separable(
  lists: MoveList,
  varied: readonly RankedBlocks[],
  concept: Concept,
  s: number,
  sanctions: Sanctions,
): 'each' | 'never' | undefined {
  const stable = (one: Concept, indifferent: boolean) =>
    othersStable(lists, varied, one, s, sanctions, indifferent);
  if (concept === 'nash' || concept === 'gmr' || concept === 'smr') {
    return stable(concept, false) ? 'each' : 'never';
  }
  if (concept !== 'sim' && !stable(concept === 'seq' ? 'gmr' : 'smr', false)) return 'never';
  return varied.length <= 1 && stable(concept, true) ? 'each' : undefined;
}

function named(task: RankingTask, varied: readonly RankedBlocks[]) {
  return varied.map(({ dm, names }) => ({ name: task.model.decisionMakers[dm], ids: names }));
}

/** A choice of one set for each decision maker so far, and how many comparisons it asks for. */
interface Chosen {
  readonly sets: readonly number[];
  readonly length: number;
}

/** All choices of one set for each decision maker, up to a bound; the shortest first. */
function chosenSets(parts: readonly Part[]): { chosen: Chosen[]; whole: boolean } {
  let chosen: Chosen[] = [{ sets: [], length: 0 }];
  let whole = true;
  for (const { sets } of parts) {
    const next: Chosen[] = [];
    for (const one of chosen) {
      for (let k = 0; k < sets.length && next.length <= mostPrimes; k++) {
        next.push({ sets: [...one.sets, k], length: one.length + sets[k].length });
      }
    }
    if (next.length > mostPrimes) {
      next.length = mostPrimes;
      whole = false;
    }
    chosen = next;
  }
  // The sort is stable: of the same length, the first stays first.
  chosen.sort((a, b) => a.length - b.length);
  return { chosen, whole };
}

/** The choices as comparisons with the outcome; only those shown are written out. */
function explainedBy(
  task: RankingTask,
  varied: readonly RankedBlocks[],
  parts: readonly Part[],
): Explained {
  const count = parts.reduce((product, part) => product * part.count, 1n);
  if (count === 0n) return { count: '0', conditions: [] };
  const makers = named(task, varied);
  const own = `s${task.outcome! + 1}`;
  const { chosen, whole } = chosenSets(parts);
  const conditions = chosen.slice(0, mostConjunctions).map(({ sets }) =>
    sets.flatMap((set, maker) => {
      const { name, ids } = makers[maker];
      const prefix = makers.length > 1 ? `${name}:` : '';
      return parts[maker].sets[set].map((block) => `${prefix}${own} > ${prefix}${ids[block]}`);
    }),
  );
  const isWhole = whole && chosen.length <= mostConjunctions && parts.every((one) => one.whole);
  return { count: String(count), conditions, ...(isWhole ? {} : { truncated: true as const }) };
}

/**
 * @throws RangeError when a slice is not within its ranking, or a step of the path is no move of one
 *   decision maker
 */
export function rankingInverse(task: RankingTask): InverseFinding {
  const { model, outcome, sanctions = 'sequence' } = task;
  const lists = new MoveList(workspace(model));
  const varied = task.vary.map((choice) => rankedBlocks(model, choice));
  const steps = task.path && pathSteps(model, task.path);
  const asked = { concepts: task.concepts ?? concepts, sanctions, outcome, path: steps };
  const listed = isListable(varied) ? listedRankings(task, lists, varied, asked) : undefined;
  const drawn: Concept[] = [];
  const found: Partial<Record<Concept, Explained>> = {};
  for (const concept of outcome === undefined ? [] : asked.concepts) {
    const how = separable(lists, varied, concept, outcome!, sanctions);
    if (how === 'never') found[concept] = { count: '0', conditions: [] };
    else if (how === 'each') {
      const parts = varied.map((one) => partOf(lists, one, concept, outcome!, sanctions));
      found[concept] = explainedBy(task, varied, parts);
    } else if (listed !== undefined) found[concept] = listed.concepts[concept];
    else drawn.push(concept);
  }
  if (drawn.length > 0) {
    Object.assign(found, rankingSample(task, lists, varied, { ...asked, concepts: drawn }));
  }
  const inOrder = asked.concepts.flatMap((one) => (found[one] ? [[one, found[one]]] : []));
  const total = varied.reduce((product, { size }) => product * factorial(size), 1n);
  return findingOf(
    { ...task, wants: [], vary: varied.map(({ dm }) => dm) },
    { over: 'rankings', total: String(total) },
    steps,
    {
      concepts: Object.fromEntries(inOrder),
      ...(steps === undefined ? {} : rankingPath(task, lists, varied, steps)),
      ...(listed === undefined
        ? {}
        : { withOutcome: listed.withOutcome, foresight: listed.foresight }),
      targets: [],
    },
    [],
  );
}
