/**
 * A game made ready for checking: its options numbered, its expressions parsed, and a test of
 * which states are feasible.
 */
import { cycles } from './cycle.ts';
import { type Expression, parseExpression, symbolsOf } from './expression.ts';
import { type CodeTest, compileExpression } from './expression-compile.ts';
import type { Game } from './game-schema.ts';
import { type Path, quoted } from './issue.ts';
import type { RuleContext } from './rule-context.ts';

export interface GameView {
  /** Ids in the order of the game. */
  readonly options: readonly string[];
  /** The index of the decision maker of each option. */
  readonly owner: readonly number[];
  readonly moves: readonly ('both' | 'fwd' | 'back')[];
  /** One test for each infeasible combination, and the steps that all of them together take. */
  readonly infeasible: readonly CodeTest[];
  readonly steps: number;
}

/** Options of a game, all decision makers together: a state must fit 30 bits. */
const MAX_OPTIONS = 30;
/** What a state costs before its first expression, in steps of an expression. */
const STATE_STEPS = 5;
/** As deep as a written expression may be, with the propositions written out. */
const MAX_HEIGHT = 200;

function partsOf(node: Expression): readonly Expression[] {
  if (node.kind === 'symbol') return [];
  if (node.kind === 'not') return [node.of];
  return node.kind === 'if' ? [node.left, node.right] : node.of;
}

function sizeOf(node: Expression): number {
  return partsOf(node).reduce((sum, part) => sum + sizeOf(part), 1);
}

function heightOf(node: Expression, known: ReadonlyMap<string, number>): number {
  if (node.kind === 'symbol') return 1 + (known.get(node.name) ?? 0);
  return 1 + partsOf(node).reduce((most, part) => Math.max(most, heightOf(part, known)), 0);
}

/** Parses an expression whose every symbol must be a known name. */
function readExpression(
  context: RuleContext,
  text: string,
  names: ReadonlySet<string>,
  path: Path,
): Expression | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    context.add({ path, expected: parsed.expected, found: parsed.found, within: parsed.at });
    return undefined;
  }
  let sound = true;
  for (const [name, within] of symbolsOf(parsed.node)) {
    if (names.has(name)) continue;
    sound = false;
    const message = `unknown option or proposition ${quoted(name)}`;
    const expected = 'an option or a proposition of the game';
    context.add({ path, expected, found: quoted(name), message, name, among: names, within });
  }
  return sound ? parsed.node : undefined;
}

/** Parses the propositions; undefined when one is faulty, rests on itself or nests too deep. */
function readPropositions(
  context: RuleContext,
  game: Game,
  names: ReadonlySet<string>,
  path: Path,
): ReadonlyMap<string, Expression> | undefined {
  const nodes = new Map<string, Expression>();
  const at = (i: number): Path => [...path, 'propositions', i, 'holds'];
  for (const [i, { id, holds }] of game.propositions.entries()) {
    const node = readExpression(context, holds, names, at(i));
    if (node !== undefined) nodes.set(id, node);
  }
  if (nodes.size < game.propositions.length) return undefined;
  const uses = new Map([...nodes].map(([id, node]) => [id, [...symbolsOf(node).keys()]]));
  const circles = cycles(uses);
  for (const circle of circles) {
    const index = game.propositions.findIndex(({ id }) => id === circle[0]);
    const found = [...circle, circle[0]].join(' → ');
    context.add({ path: at(index), expected: 'no proposition resting on itself', found });
  }
  if (circles.length > 0) return undefined;
  const high = tooHigh(nodes, uses);
  if (high === undefined) return nodes;
  const index = game.propositions.findIndex(({ id }) => id === high);
  const expected = `at most ${MAX_HEIGHT} levels with the propositions written out`;
  context.add({ path: at(index), expected, found: 'more' });
  return undefined;
}

/** The first proposition that nests too deep once others are put in; walks without recursion. */
function tooHigh(
  nodes: ReadonlyMap<string, Expression>,
  uses: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const heights = new Map<string, number>();
  const stack = [...nodes.keys()];
  while (stack.length > 0) {
    const name = stack.at(-1)!;
    const waiting = uses.get(name)!.filter((used) => nodes.has(used) && !heights.has(used));
    if (!heights.has(name) && waiting.length > 0) {
      for (const one of waiting) stack.push(one);
      continue;
    }
    stack.pop();
    const height = heightOf(nodes.get(name)!, heights);
    if (height > MAX_HEIGHT) return name;
    heights.set(name, height);
  }
  return undefined;
}

/** The names of a game: options over all decision makers, then propositions; no two the same. */
function checkNames(context: RuleContext, game: Game, path: Path): Set<string> {
  const names: string[] = [];
  const places: Path[] = [];
  for (const [d, { options }] of game.decisionMakers.entries()) {
    for (const [o, { id }] of options.entries()) {
      names.push(id);
      places.push([...path, 'decisionMakers', d, 'options', o, 'id']);
    }
  }
  const count = names.length;
  if (count === 0 || count > MAX_OPTIONS) {
    const expected = `1 to ${MAX_OPTIONS} options in all`;
    context.add({ path: [...path, 'decisionMakers'], expected, found: String(count) });
  }
  for (const [p, { id }] of game.propositions.entries()) {
    names.push(id);
    places.push([...path, 'propositions', p, 'id']);
  }
  context.distinct('option or proposition', names, (i) => places[i]!);
  return new Set(names);
}

/**
 * Checks the names and expressions of a game and gives its view; undefined when they are not
 * sound, so that nothing more can be said of its states.
 */
export function viewOf(context: RuleContext, game: Game, path: Path): GameView | undefined {
  const before = context.findings.length;
  const names = checkNames(context, game, path);
  const propositions = readPropositions(context, game, names, path);
  for (const [d, { statements }] of game.decisionMakers.entries()) {
    for (const [s, { holds }] of statements.entries()) {
      const at = [...path, 'decisionMakers', d, 'statements', s, 'holds'];
      readExpression(context, holds, names, at);
    }
  }
  for (const [t, { holds }] of game.targets.entries()) {
    readExpression(context, holds, names, [...path, 'targets', t, 'holds']);
  }
  const infeasible = game.infeasible.map(({ holds }, i) =>
    readExpression(context, holds, names, [...path, 'infeasible', i, 'holds']),
  );
  if (propositions === undefined || context.findings.length > before) return undefined;
  const options = game.decisionMakers.flatMap(({ options }) => options);
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  const resolve = (name: string): number | Expression => bits.get(name) ?? propositions.get(name)!;
  const parts = [...propositions.values(), ...infeasible.map((node) => node!)];
  return {
    options: options.map(({ id }) => id),
    owner: game.decisionMakers.flatMap(({ options }, index) => options.map(() => index)),
    moves: options.map(({ moves }) => moves),
    infeasible: infeasible.map((node) => compileExpression(node!, resolve)),
    steps: STATE_STEPS + parts.reduce((sum, node) => sum + sizeOf(node), 0),
  };
}
