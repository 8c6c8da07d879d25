/**
 * A `.gmcr` document, the format of the GMCR+ family of programs, as a model.
 *
 *   1. options, and who owns each: exactly one decision maker
 *   2. feasible states, in the order of the file's options even where owners are interleaved
 *   3. preferences: the kind that the file says counts (`gmcr-preference.ts`)
 *   4. misperceptions: the states that a decision maker does not see, neither moved from nor to
 *   5. coalitions: kept as they are, never merged into one decision maker
 * Keys that are not known are left alone: files carry the traces of several programs. The shape was
 * read off files and programs in public repositories (`docs/methods/gmcr-file.md`).
 */
import { feasibleCodes, stateLimit, TooManyStates } from '../feasible.ts';
import { conditionOf, type Formula } from '../formula.ts';
import type { Model, Moves } from '../model.ts';
import { ranksOfClasses, ranksOfStatements, type Wants } from '../preference.ts';
import { truthOf } from '../truth.ts';
import { type GmcrFault, GmcrValue } from './gmcr-fault.ts';
import { patternFormulas } from './gmcr-pattern.ts';
import { rankingClasses, rankingOf, rankingsCount } from './gmcr-preference.ts';
import { idsOfNames } from './name-ids.ts';

/** A game as a `.gmcr` file holds it, and what is needed to write one. */
export interface GmcrGame {
  readonly model: Model;
  /** Names as written, per option and decision maker. */
  readonly optionNames: readonly string[];
  readonly decisionMakerNames: readonly string[];
  readonly infeasible: readonly Formula[];
  /** Patterns, with ids p1, p2 …; `priority` is absent where the rankings count. */
  readonly wants: readonly Wants[];
  /** Per decision maker, what it does not see. */
  readonly misperceptions: readonly (readonly Formula[])[];
  /** Groups of two or more decision makers. */
  readonly coalitions: readonly (readonly number[])[];
  /**
   * The options of some decision maker do not stand together. State numbers follow the file's order;
   * programs that first bring each owner's options together number them otherwise.
   */
  readonly interleaved: boolean;
}

interface Options {
  readonly names: string[];
  readonly moves: Moves[];
  readonly owner: Uint8Array;
}

const nobody = 255;

/** Step 1. */
function readOptions(list: GmcrValue, decisionMakers: readonly GmcrValue[]): Options {
  const items = list.items('a list of options');
  if (Array.isArray(list.value) && (items.length < 1 || items.length > 30)) {
    list.fault('1 to 30 options', `${items.length}`);
  }
  const names: string[] = [];
  const moves: Moves[] = [];
  for (const item of items) {
    item.object('an option: an object with a name');
    names.push(item.at('name').text('the name of the option'));
    const direction = item.at('permittedDirection');
    const known = ['both', 'fwd', 'back'].includes(direction.value as string);
    if (!known && !direction.isAbsent) direction.fault('"both", "fwd" or "back"');
    moves.push(known ? (direction.value as Moves) : 'both');
  }
  const owner = new Uint8Array(items.length).fill(nobody);
  decisionMakers.forEach((dm, j) => {
    for (const entry of dm.at('options').items('a list of positions of options')) {
      const last = items.length - 1;
      const k = entry.whole(0, last, `the position of an option, 0 to ${last}`);
      if (k === undefined) continue;
      if (owner[k] !== nobody && owner[k] !== j) {
        const other = JSON.stringify(decisionMakers[owner[k]].at('name').value);
        const name = JSON.stringify(names[k]);
        entry.fault('an option that nobody else owns', `option ${k} (${name}), owned by ${other}`);
      } else owner[k] = j;
    }
  });
  owner.forEach((j, k) => {
    if (j !== nobody) return;
    items[k].fault(
      'an option that a decision maker owns',
      `${JSON.stringify(names[k])}, owned by nobody`,
    );
  });
  return { names, moves, owner };
}

/** Step 2. */
function readStates(list: GmcrValue, options: number, infeasible: readonly Formula[]): Int32Array {
  try {
    const codes = feasibleCodes(options, infeasible.map(conditionOf));
    if (codes.length === 0) list.fault('patterns that leave a feasible state', 'none left');
    return codes;
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    list.fault(`at most ${stateLimit} feasible states`, 'more');
    return new Int32Array(0);
  }
}

function wantsOf(formulas: readonly Formula[], codes: Int32Array, ranked: boolean): Wants {
  return {
    statements: formulas.map((_, k) => `p${k + 1}`),
    formulas,
    truths: formulas.map((formula) => truthOf(codes, formula)),
    priority: ranked ? undefined : formulas.map((_, k) => k),
    known: 'all',
  };
}

/** Step 5. */
function readCoalitions(list: GmcrValue, decisionMakers: number): number[][] {
  if (list.isAbsent) return [];
  const expected = `the position of a decision maker, 0 to ${decisionMakers - 1}`;
  const groups = list.items('a list of coalitions').map((entry) => {
    const members = Array.isArray(entry.value) ? entry.items(expected) : [entry];
    return members.flatMap((one) => one.whole(0, decisionMakers - 1, expected) ?? []);
  });
  return groups.filter((group) => group.length > 1);
}

function isInterleaved(owner: Uint8Array): boolean {
  const firsts = [...owner].filter((j, k) => k === 0 || owner[k - 1] !== j);
  return new Set(firsts).size < firsts.length;
}

type Unseen = readonly (Uint8Array | undefined)[];

/** Step 4. */
function unseenStates(codes: Int32Array, misperceptions: readonly (readonly Formula[])[]): Unseen {
  return misperceptions.map((of) =>
    of.length === 0 ? undefined : truthOf(codes, { kind: 'any', of }),
  );
}

function readDecisionMakers(list: GmcrValue): GmcrValue[] {
  const items = list.items('a list of decision makers');
  if (Array.isArray(list.value) && (items.length < 1 || items.length > 60)) {
    list.fault('1 to 60 decision makers', `${items.length}`);
  }
  for (const item of items) item.object('a decision maker: an object with a name and options');
  return items;
}

export type GmcrReading =
  | { readonly ok: true; readonly game: GmcrGame }
  | { readonly ok: false; readonly faults: readonly GmcrFault[] };

/**
 * @param value the parsed JSON document
 * @returns the game, or everything that is wrong, each with its path
 */
export function readGmcr(value: unknown): GmcrReading {
  const faults: GmcrFault[] = [];
  const file = new GmcrValue(value, [], faults);
  if (!file.object('an object with options and decisionMakers')) return { ok: false, faults };
  const makers = readDecisionMakers(file.at('decisionMakers'));
  const names = makers.map((dm) => dm.at('name').text('the name of the decision maker'));
  const options = readOptions(file.at('options'), makers);
  const count = options.names.length;
  const infeasible = patternFormulas(file.at('infeasibles'), count);
  const wanted = makers.map((dm) => patternFormulas(dm.at('preferences'), count));
  const misperceptions = makers.map((dm) => patternFormulas(dm.at('misperceptions'), count));
  const coalitions = readCoalitions(file.at('coalitions'), makers.length);
  const ranked = rankingsCount(file, makers);
  if (faults.length > 0) return { ok: false, faults };
  const list = file.at(infeasible.length === 0 ? 'options' : 'infeasibles');
  const codes = readStates(list, count, infeasible);
  if (faults.length > 0) return { ok: false, faults };
  const wants = wanted.map((formulas) => wantsOf(formulas, codes, ranked));
  const classes = ranked ? makers.map((dm) => rankingClasses(rankingOf(dm), codes.length)) : [];
  if (faults.length > 0) return { ok: false, faults };
  const ranks = wants.map(({ truths }, j) =>
    ranked ? ranksOfClasses(codes.length, classes[j]) : ranksOfStatements(codes.length, truths),
  );
  const unseen = unseenStates(codes, misperceptions);
  const model: Model = {
    decisionMakers: idsOfNames(names, 'decision-maker'),
    options: idsOfNames(options.names, 'option'),
    owner: options.owner,
    moves: options.moves,
    codes,
    ranks,
    ...(unseen.some((one) => one !== undefined) ? { unseen } : {}),
  };
  const game = {
    model,
    optionNames: options.names,
    decisionMakerNames: names,
    infeasible,
    wants,
    misperceptions,
    coalitions,
    interleaved: isInterleaved(options.owner),
  };
  return { ok: true, game };
}
