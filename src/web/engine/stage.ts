/**
 * A weighing in stages, so that the page can show the first while the others run:
 *   1. each game by itself
 *   2. balance, dependence, hypotheses, each question by itself
 *   3. the parts put together: the same, to the byte, as `weigh` of the whole
 *
 * What a scale takes from the document is worked out each time, which is quick; where it is the same
 * as some time before, the finding of that time stands. Every key holds all that its finding can
 * depend on: the scales are functions of it.
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
import type { PartialWeighing } from './message.ts';

/** @param input everything that `make` depends on; numbers, texts, lists and objects of them */
function kept<T>(memory: Memory, what: string, input: unknown, make: () => T): T {
  return memory.kept(what, JSON.stringify(input), make);
}

/** A game rests on itself, on when the events of its path took place, and on the settings. */
function gameFinding(situation: Situation, game: Game, settings: WeighSettings, memory: Memory) {
  const { sanctions, language } = settings;
  const named = new Set((game.observed?.path ?? []).map((step) => step.event));
  const dates = situation.events.flatMap(({ id, date, within, span }) =>
    named.has(id) ? [[id, date, within, span]] : [],
  );
  const input = [game, dates, readingsOf(game, settings), sanctions, language];
  return kept(memory, 'game', input, () => weighGame(situation, game, settings, memory));
}

function balanceFindings(
  situation: Situation,
  asOf: string,
  solver: LinearSolver | undefined,
  memory: Memory,
): Pick<Weighing, 'balance' | 'balanceOverTime'> {
  if (situation.ties.length === 0) return { balance: null, balanceOverTime: [] };
  const input = balanceInput(situation, asOf);
  const frames = balanceFrames(situation, asOf).map(({ asOf: at, nodes, pairs }) => [
    at,
    nodes,
    pairs.map(({ a, b, alternatives }) => [a, b, alternatives]),
  ]);
  const actors = situation.actors.map(({ id }) => id);
  return {
    balance: kept(memory, 'balance', input, () => situationBalance(input, { solver })),
    balanceOverTime: kept(memory, 'over time', [actors, frames], () =>
      balanceOverTime(situation, asOf, solver),
    ),
  };
}

/** Yields the weighing as it grows; the last one is whole. */
export async function* weighInStages(
  situation: Situation,
  settings: WeighSettings,
  memory: Memory,
): AsyncGenerator<PartialWeighing> {
  const asOf = settings.asOf ?? situation.asOf;
  const conflict: Weighing['conflict'][number][] = [];
  for (const game of situation.games) {
    conflict.push(gameFinding(situation, game, settings, memory));
    yield { conflict: [...conflict] };
  }
  const taken = dependInput(situation, asOf);
  yield {
    situation: situation.id,
    asOf,
    scenario: settings.scenario ?? null,
    readings: Object.fromEntries(settings.readings ?? []),
    conflict,
    ...balanceFindings(situation, asOf, settings.solver, memory),
    dependence: kept(memory, 'dependence', taken, () => dependReport(taken)),
    hypotheses: hypothesesInput(situation).map((question) =>
      kept(memory, 'question', question, () => hypothesesReport(question)),
    ),
    unsourced: unsourced(situation).map((one) => one.path),
  };
}
