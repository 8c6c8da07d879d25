/**
 * The model of a game of a situation, with what the document says about it: what each decision
 * maker wants, the status quo, what was observed, the targets.
 *
 * The base of a decision maker is its `priority` or its `ranking`, or one of its `readings`; where
 * the document gives none of them, its statements in the order listed.
 *   1. options in the order of the document are bits 0, 1, 2 … of a state's code
 *   2. feasible states: those that no `infeasible` expression holds for
 *   3. a column of truths per statement, and from the base the ranks
 *   4. states written as letters become indices
 */
import { type Expression, parseExpression } from '../situation/expression.ts';
import type { DecisionMaker, Game } from '../situation/game-schema.ts';
import type { Situation } from '../situation/situation.ts';
import { feasibleCodes } from './feasible.ts';
import { allOf, conditionOf, type Formula, notOf } from './formula.ts';
import { GameFault } from './game-fault.ts';
import type { Model } from './model.ts';
import { ranksOfClasses, ranksOfStatements, type Wants } from './preference.ts';
import { patternOf, stateIndex } from './state.ts';
import { type Columns, truthOf } from './truth.ts';

export interface GameModel {
  readonly game: Game;
  readonly model: Model;
  /** Per decision maker of the model. */
  readonly wants: readonly Wants[];
  /** What takes states away. */
  readonly infeasible: readonly Formula[];
  /** Indices of states. */
  readonly statusQuo?: number;
  readonly outcome?: number;
  /** The states gone through, first to last. */
  readonly path?: readonly number[];
  /** Per target, 1 for each state in which it has come about. */
  readonly targets: readonly { readonly id: string; readonly truth: Uint8Array }[];
}

type Path = GameFault['path'];

/** The names of a game, and the formulas of its expressions. */
class Names {
  readonly #bits = new Map<string, number>();
  readonly #texts = new Map<string, { text: string; path: Path }>();
  readonly #formulas = new Map<string, Formula>();
  readonly #open = new Set<string>();

  constructor(game: Game, path: Path) {
    for (const { options } of game.decisionMakers) {
      for (const { id } of options) this.#bits.set(id, this.#bits.size);
    }
    game.propositions.forEach(({ id, holds: text }, k) => {
      this.#texts.set(id, { text, path: [...path, 'propositions', k, 'holds'] });
    });
  }

  get count(): number {
    return this.#bits.size;
  }

  formula(text: string, path: Path): Formula {
    const parsed = parseExpression(text);
    if (!parsed.ok) throw new GameFault(path, parsed.expected, parsed.found);
    return this.#formula(parsed.node, path);
  }

  #formula(node: Expression, path: Path): Formula {
    const of = (part: Expression) => this.#formula(part, path);
    switch (node.kind) {
      case 'symbol':
        return this.#symbol(node.name, path);
      case 'not':
        return notOf(of(node.of));
      case 'and':
        return allOf(node.of.map(of));
      case 'or':
        return { kind: 'any', of: node.of.map(of) };
      case 'if':
        return { kind: 'any', of: [notOf(of(node.left)), of(node.right)] };
      case 'iff':
        return { kind: 'same', of: node.of.map(of) };
    }
  }

  #symbol(name: string, path: Path): Formula {
    const bit = this.#bits.get(name);
    if (bit !== undefined) return { kind: 'pattern', mask: 1 << bit, value: 1 << bit };
    const known = this.#formulas.get(name);
    if (known !== undefined) return known;
    const given = this.#texts.get(name);
    if (given === undefined) {
      throw new GameFault(path, 'an option or a proposition of the game', `"${name}"`);
    }
    if (this.#open.has(name)) {
      throw new GameFault(given.path, 'a proposition that does not rest on itself', `"${name}"`);
    }
    this.#open.add(name);
    const formula: Formula = { kind: 'named', of: this.formula(given.text, given.path) };
    this.#open.delete(name);
    this.#formulas.set(name, formula);
    return formula;
  }
}

interface Reading {
  readonly names: Names;
  readonly codes: Int32Array;
  readonly columns: Columns;
  readonly infeasible: readonly Formula[];
  /** Of statements, by their expressions: the readings of a game share them. */
  readonly held: Map<string, { readonly formula: Formula; readonly truth: Uint8Array }>;
  /** Of decision makers, by their places and chosen readings. */
  readonly makers: Map<string, { readonly wants: Wants; readonly ranks: Int32Array }>;
  readonly shape: Omit<Model, 'ranks'>;
}

/** Step 4: the index of a state written as letters. */
function state({ names, codes }: Reading, text: string, path: Path): number {
  if (text.length !== names.count) {
    throw new GameFault(path, `${names.count} letters, one an option`, `${text.length}`);
  }
  const index = stateIndex(codes, patternOf(text, names.count).value);
  if (index < 0) throw new GameFault(path, 'a feasible state', `"${text}", which is infeasible`);
  return index;
}

/** The formula of an expression, and the states in which it holds. */
function heldIn({ held, names, codes, columns }: Reading, text: string, path: Path) {
  const known = held.get(text);
  if (known !== undefined) return known;
  const formula = names.formula(text, path);
  const found = { formula, truth: truthOf(codes, formula, columns) };
  held.set(text, found);
  return found;
}

function wantsOf(reading: Reading, dm: DecisionMaker, path: Path, chosen?: string): Wants {
  const statements = dm.statements.map(({ id }) => id);
  const held = dm.statements.map(({ holds }, k) =>
    heldIn(reading, holds, [...path, 'statements', k, 'holds']),
  );
  const indexOf = (id: string, at: Path): number => {
    const index = statements.indexOf(id);
    if (index < 0) throw new GameFault(at, `a statement of ${dm.id}`, `"${id}"`);
    return index;
  };
  const alternative = dm.readings.findIndex(({ id }) => id === chosen);
  if (chosen !== undefined && alternative < 0) {
    throw new GameFault([...path, 'readings'], `a reading of ${dm.id}`, `"${chosen}"`);
  }
  const [ids, at] =
    alternative >= 0
      ? [dm.readings[alternative].priority, [...path, 'readings', alternative, 'priority']]
      : [dm.priority ?? (dm.ranking === undefined ? statements : undefined), [...path, 'priority']];
  const { order } = dm;
  return {
    statements,
    formulas: held.map(({ formula }) => formula),
    truths: held.map(({ truth }) => truth),
    priority: ids?.map((id, k) => indexOf(id, [...at, k])),
    known:
      typeof order === 'string'
        ? ({ known: 'all', unknown: 'nothing' } as const)[order]
        : order.before.map(([a, b], k) => {
            const pair: Path = [...path, 'order', 'before', k];
            return [indexOf(a, [...pair, 0]), indexOf(b, [...pair, 1])];
          }),
    reading: chosen,
  };
}

/** Step 3: ranks from the base. */
function ranksOf(reading: Reading, dm: DecisionMaker, wants: Wants, path: Path): Int32Array {
  const { codes } = reading;
  if (wants.priority !== undefined) {
    return ranksOfStatements(
      codes.length,
      wants.priority.map((k) => wants.truths[k]),
    );
  }
  const at = [...path, 'ranking'];
  const classes = dm.ranking!.map((texts, c) =>
    texts.map((text, k) => state(reading, text, [...at, c, k])),
  );
  try {
    return ranksOfClasses(codes.length, classes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GameFault(at, 'every feasible state once', error.message);
  }
}

/** What one decision maker wants, under a reading of it. */
function makerOf(reading: Reading, dm: DecisionMaker, path: Path, chosen?: string) {
  const key = `${path.at(-1)} ${chosen ?? ''}`;
  const known = reading.makers.get(key);
  if (known !== undefined) return known;
  const wants = wantsOf(reading, dm, path, chosen);
  const found = { wants, ranks: ranksOf(reading, dm, wants, path) };
  reading.makers.set(key, found);
  return found;
}

function shapeOf(game: Game, codes: Int32Array): Omit<Model, 'ranks'> {
  const options = game.decisionMakers.flatMap((dm, owner) =>
    dm.options.map(({ id, moves }) => ({ id, moves, owner })),
  );
  return {
    decisionMakers: game.decisionMakers.map(({ id }) => id),
    options: options.map(({ id }) => id),
    owner: Uint8Array.from(options, ({ owner }) => owner),
    moves: options.map(({ moves }) => moves),
    codes,
  };
}

/** The feasible codes of a game (steps 1 and 2) and what else its expressions are read with. */
function readingOf(game: Game, path: Path): Reading {
  const names = new Names(game, path);
  if (names.count < 1 || names.count > 30) {
    throw new GameFault([...path, 'decisionMakers'], '1 to 30 options', `${names.count}`);
  }
  const infeasible = game.infeasible.map(({ holds }, k) =>
    names.formula(holds, [...path, 'infeasible', k, 'holds']),
  );
  const codes = feasibleCodes(names.count, infeasible.map(conditionOf));
  if (codes.length === 0) {
    throw new GameFault([...path, 'infeasible'], 'at least one feasible state', 'none');
  }
  return {
    names,
    infeasible,
    codes,
    columns: new Map(),
    held: new Map(),
    makers: new Map(),
    shape: shapeOf(game, codes),
  };
}

/** Readings of small games, kept as long as the game is: a weighing makes some fifty models of one. */
const keptReadings = new WeakMap<Game, { readonly index: number; readonly reading: Reading }>();
const MOST_KEPT = 4096;

function keptReading(game: Game, index: number): Reading {
  const known = keptReadings.get(game);
  // What is wrong is told by its place in the document.
  if (known?.index === index) return known.reading;
  const reading = readingOf(game, ['games', index]);
  if (reading.codes.length <= MOST_KEPT) keptReadings.set(game, { index, reading });
  return reading;
}

/**
 * @param gameId the first game of the situation when absent
 * @param readings per decision maker the reading to put in place of its base
 * @throws GameFault where the document is wrong or names nothing; TooManyStates
 */
export function gameModel(
  situation: Situation,
  gameId?: string,
  { readings = {} }: { readonly readings?: Readonly<Record<string, string>> } = {},
): GameModel {
  const index = gameId === undefined ? 0 : situation.games.findIndex(({ id }) => id === gameId);
  const game = situation.games[index];
  if (game === undefined) throw new GameFault(['games'], 'a game', `"${gameId ?? 'none'}"`);
  const path: Path = ['games', index];
  const reading = keptReading(game, index);
  const makers = game.decisionMakers.map((dm, k) => {
    const chosen = Object.hasOwn(readings, dm.id) ? readings[dm.id] : undefined;
    return makerOf(reading, dm, [...path, 'decisionMakers', k], chosen);
  });
  const { statusQuo, observed, targets } = game;
  const seen: Path = [...path, 'observed'];
  return {
    game,
    model: { ...reading.shape, ranks: makers.map(({ ranks }) => ranks) },
    wants: makers.map(({ wants }) => wants),
    infeasible: reading.infeasible,
    statusQuo: statusQuo && state(reading, statusQuo.state, [...path, 'statusQuo', 'state']),
    outcome:
      observed?.outcome && state(reading, observed.outcome.state, [...seen, 'outcome', 'state']),
    path: observed?.path?.map((step, k) =>
      state(reading, step.state, [...seen, 'path', k, 'state']),
    ),
    targets: targets.map(({ id, holds }, k) => ({
      id,
      truth: truthOf(
        reading.codes,
        reading.names.formula(holds, [...path, 'targets', k, 'holds']),
        reading.columns,
      ),
    })),
  };
}
