/**
 * A weighing in stages, so that the page can show the first while the others run:
 *   1. each game by itself
 *   2. balance, dependence, hypotheses, each question by itself
 *   3. the parts put together: the same, to the byte, as `weigh` of the whole
 *
 * Where the parts of the document that a scale reads are the same objects as before, its finding
 * stands (`inputs.ts`). Where they are not, what the scale takes from them is worked out, which is
 * quick; where that is the same as some time before, the finding of that time stands. Every key
 * holds all that its finding can depend on: the scales are functions of it.
 */
import {
  balanceFrames,
  balanceInput,
  type LinearSolver,
  situationBalance,
} from '../../balance/index.ts';
import type { Memory } from '../../conflict/memory.ts';
import { dependInput, dependReport } from '../../dependence/index.ts';
import { hypothesesInput, hypothesesReport } from '../../hypotheses/index.ts';
import { type Game, type Situation, unsourced } from '../../situation/index.ts';
import { balanceOverTime } from '../../weigh/balance-over-time.ts';
import type { Weighing, WeighSettings } from '../../weigh/index.ts';
import { readingsOf, weighGame } from '../../weigh/weigh.ts';
import type { Inputs } from './inputs.ts';
import type { PartialWeighing } from './message.ts';

/** What earlier weighings leave to the next ones. */
export interface Left {
  readonly memory: Memory;
  readonly inputs: Inputs;
}

/** Findings of a scale: with a scenario there are two at a time, and those of the last dozen edits. */
const KEPT = 32;

/** @param input everything that `make` depends on; numbers, texts, lists and objects of them */
function kept<T>({ memory }: Left, what: string, input: unknown, make: () => T): T {
  return memory.kept(what, JSON.stringify(input), make, KEPT);
}

/** A game rests on itself, on when the events of its path took place, and on the settings. */
function gameInput({ games, events }: Situation, at: number, settings: WeighSettings): unknown {
  const game = games[at] as Game;
  const named = new Set((game.observed?.path ?? []).map((step) => step.event));
  const dates = events.flatMap(({ id, date, within, span }) =>
    named.has(id) ? [[id, date, within, span]] : [],
  );
  const { sanctions, language } = settings;
  return [game, dates, readingsOf(game, settings), sanctions, language];
}

function gameFinding(situation: Situation, at: number, settings: WeighSettings, left: Left) {
  const { sanctions, language, readings } = settings;
  const by = JSON.stringify([sanctions, language, [...(readings ?? [])]]);
  return left.inputs.from(`game ${at}`, situation, by, (of) =>
    kept(left, 'game', gameInput(of, at, settings), () =>
      weighGame(situation, situation.games[at] as Game, settings, left.memory),
    ),
  );
}

/** What the frames show: their ties, and not what these rest on. */
function framesInput(situation: Situation, asOf: string): unknown {
  const frames = balanceFrames(situation, asOf).map(({ asOf: at, nodes, pairs }) => [
    at,
    nodes,
    pairs.map(({ a, b, alternatives }) => [a, b, alternatives]),
  ]);
  return [situation.actors.map(({ id }) => id), frames];
}

function balanceFindings(
  situation: Situation,
  asOf: string,
  solver: LinearSolver | undefined,
  left: Left,
): Pick<Weighing, 'balance' | 'balanceOverTime'> {
  if (situation.ties.length === 0) return { balance: null, balanceOverTime: [] };
  return {
    balance: left.inputs.from('balance', situation, asOf, (of) => {
      const input = balanceInput(of, asOf);
      return kept(left, 'balance', input, () => situationBalance(input, { solver }));
    }),
    balanceOverTime: left.inputs.from('over time', situation, asOf, (of) =>
      kept(left, 'over time', framesInput(of, asOf), () =>
        balanceOverTime(situation, asOf, solver),
      ),
    ),
  };
}

/** Yields the weighing as it grows; the last one is whole. */
export async function* weighInStages(
  situation: Situation,
  settings: WeighSettings,
  left: Left,
): AsyncGenerator<PartialWeighing> {
  const asOf = settings.asOf ?? situation.asOf;
  const conflict: Weighing['conflict'][number][] = [];
  for (const at of situation.games.keys()) {
    conflict.push(gameFinding(situation, at, settings, left));
    yield { conflict: [...conflict] };
  }
  const { inputs } = left;
  yield {
    situation: situation.id,
    asOf,
    scenario: settings.scenario ?? null,
    readings: Object.fromEntries(settings.readings ?? []),
    conflict,
    ...balanceFindings(situation, asOf, settings.solver, left),
    dependence: inputs.from('dependence', situation, asOf, (of) => {
      const taken = dependInput(of, asOf);
      return kept(left, 'dependence', taken, () => dependReport(taken));
    }),
    hypotheses: inputs.from('hypotheses', situation, '', (of) =>
      hypothesesInput(of).map((question) =>
        kept(left, 'question', question, () => hypothesesReport(question)),
      ),
    ),
    unsourced: inputs.from('unsourced', situation, '', (of) =>
      unsourced(of).map((one) => one.path),
    ),
  };
}
