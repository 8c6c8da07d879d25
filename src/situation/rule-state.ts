/**
 * Rules of the states named in a game: their length, whether they are feasible, whether an
 * observed path is made of single legal moves, whether a ranking covers every feasible state once.
 */
import type { Game } from './game-schema.ts';
import type { GameView } from './game-view.ts';
import { type Path, quoted } from './issue.ts';
import type { RuleContext } from './rule-context.ts';

class StateRules {
  readonly #context: RuleContext;
  readonly #view: GameView;
  readonly #path: Path;
  /** Why a state is infeasible, by its code; -1 where it is feasible. */
  readonly #excludedBy = new Map<number, number>();
  #refused = false;

  constructor(context: RuleContext, view: GameView, path: Path) {
    this.#context = context;
    this.#view = view;
    this.#path = path;
  }

  /** The code of a feasible state; undefined, with a finding, of any other. */
  code(yn: string, path: Path): number | undefined {
    const { options } = this.#view;
    if (yn.length !== options.length) {
      const expected = `${options.length} letters, one for each option`;
      this.#context.add({ path, expected, found: `${yn.length} in ${quoted(yn)}` });
      return undefined;
    }
    let code = 0;
    for (let k = 0; k < yn.length; k++) if (yn[k] === 'Y') code |= 1 << k;
    const by = this.#exclusion(code);
    if (by < 0) return code;
    const found = `${quoted(yn)}, which infeasible[${by}] excludes`;
    this.#context.add({ path, expected: 'a feasible state', found });
    return undefined;
  }

  /** The first infeasible combination that holds in a state, or -1. */
  #exclusion(code: number): number {
    const known = this.#excludedBy.get(code);
    if (known !== undefined) return known;
    if (!this.#spend(1)) return -1;
    const by = this.#view.infeasible.findIndex((holds) => holds(code));
    this.#excludedBy.set(code, by);
    return by;
  }

  #spend(states: number): boolean {
    if (this.#refused) return false;
    if (this.#context.spend(states * this.#view.steps)) return true;
    this.#refused = true;
    const expected = 'a document whose states can be checked in 15 million steps';
    const found = `more (${states} states, ${this.#view.steps} steps each, in this game)`;
    this.#context.add({ path: this.#path, expected, found });
    return false;
  }

  /** Each step of a path changes options of exactly one decision maker, in a legal direction. */
  step(from: number, to: number, makers: readonly string[], path: Path): void {
    const { owner, moves, options } = this.#view;
    const changed = options.map((_, k) => k).filter((k) => (((from ^ to) >> k) & 1) === 1);
    const movers = new Set(changed.map((k) => makers[owner[k]!]!));
    if (movers.size !== 1) {
      const expected = 'a change in the options of exactly one decision maker';
      const found = movers.size === 0 ? 'no change' : `changes of ${[...movers].join(' and ')}`;
      this.#context.add({ path, expected, found });
    }
    for (const k of changed) {
      const allowed = ((to >> k) & 1) === 1 ? 'fwd' : 'back';
      if (moves[k] === 'both' || moves[k] === allowed) continue;
      const expected = `a legal move of ${options[k]} (${moves[k]})`;
      const found = allowed === 'fwd' ? 'it is taken' : 'it is undone';
      this.#context.add({ path, expected, found });
    }
  }

  /** Every feasible state stands in a ranking exactly once. */
  ranking(ranking: readonly (readonly string[])[], path: Path): void {
    const before = this.#context.findings.length;
    const listed = new Set<number>();
    for (const [c, tied] of ranking.entries()) {
      for (const [i, yn] of tied.entries()) {
        const code = this.code(yn, [...path, c, i]);
        if (code !== undefined && listed.has(code)) {
          const found = `${quoted(yn)} a second time`;
          this.#context.add({ path: [...path, c, i], expected: 'each state once', found });
        } else if (code !== undefined) listed.add(code);
      }
    }
    const total = 2 ** this.#view.options.length;
    if (this.#context.findings.length > before || !this.#spend(total)) return;
    let feasible = 0;
    let missing: number | undefined;
    for (let code = 0; code < total; code++) {
      if (this.#view.infeasible.some((holds) => holds(code))) continue;
      feasible++;
      if (missing === undefined && !listed.has(code)) missing = code;
    }
    if (missing === undefined) return;
    const yn = this.#view.options.map((_, k) => ((missing >> k) & 1 ? 'Y' : 'N')).join('');
    const found = `${listed.size}; the first left out is "${yn}"`;
    this.#context.add({ path, expected: `all ${feasible} feasible states`, found });
  }
}

/** Checks every state that a game names. */
export function checkStates(context: RuleContext, game: Game, view: GameView, path: Path): void {
  const rules = new StateRules(context, view, path);
  const { statusQuo, observed } = game;
  if (statusQuo !== undefined) rules.code(statusQuo.state, [...path, 'statusQuo', 'state']);
  if (observed?.outcome !== undefined) {
    rules.code(observed.outcome.state, [...path, 'observed', 'outcome', 'state']);
  }
  const makers = game.decisionMakers.map(({ id }) => id);
  let last: number | undefined;
  for (const [i, { state }] of (observed?.path ?? []).entries()) {
    const at = [...path, 'observed', 'path', i, 'state'];
    const code = rules.code(state, at);
    if (last !== undefined && code !== undefined) rules.step(last, code, makers, at);
    last = code;
  }
  for (const [d, { ranking }] of game.decisionMakers.entries()) {
    if (ranking !== undefined) rules.ranking(ranking, [...path, 'decisionMakers', d, 'ranking']);
  }
}
