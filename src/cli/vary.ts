/** `--vary DM[:FROM-TO],…`: whose order is varied, and which slice of its ranking. */
import type { Model, Wants } from '../conflict/index.ts';
import { positions, type RankingChoice } from '../conflict/inverse/ranking-block.ts';
import { nearestName } from '../situation/index.ts';
import { CallFailure } from './failure.ts';

/** @throws CallFailure when a decision maker is unknown or named twice, or a slice does not fit */
export function varyChoices(text: string, model: Model): RankingChoice[] {
  const ids = model.decisionMakers;
  const choices = text.split(',').map((part): RankingChoice => {
    const match = /^\s*([^:]+?)(?::(\d+)-(\d+))?\s*$/.exec(part);
    if (!match) throw new CallFailure(`expected --vary DM[:FROM-TO],…, found "${part}"`);
    const id = match[1] as string;
    const dm = ids.indexOf(id);
    if (dm < 0) {
      const near = nearestName(id, ids);
      throw new CallFailure(
        `expected --vary of ${ids.join(', ')}, found "${id}"${near ? `; did you mean "${near}"?` : ''}`,
      );
    }
    if (match[2] === undefined || match[3] === undefined) return { dm };
    return slice(model, dm, Number(match[2]), Number(match[3]));
  });
  choices.forEach(({ dm }, k) => {
    if (choices.findIndex((one) => one.dm === dm) < k) {
      throw new CallFailure(
        `expected each decision maker once in --vary, found "${ids[dm]}" twice`,
      );
    }
  });
  return choices.sort((a, b) => a.dm - b.dm);
}

/** Orders of more statements than these are not weighed: each is a bit of a word. */
const mostStatements = 30;

/**
 * @param instead what to do in place of it
 * @throws CallFailure when a decision maker has more statements than can be varied
 */
export function checkStatements(
  model: Model,
  wants: readonly Wants[],
  vary: readonly number[],
  instead: string,
): void {
  for (const dm of vary) {
    const count = wants[dm]?.priority?.length ?? 0;
    if (count > mostStatements)
      throw new CallFailure(
        `expected at most ${mostStatements} statements of "${model.decisionMakers[dm]}" to vary, found ${count}; ${instead}`,
      );
  }
}

function slice(model: Model, dm: number, from: number, to: number): RankingChoice {
  const most = positions(model, dm);
  if (from < to && to <= most) return { dm, from, to };
  const id = model.decisionMakers[dm];
  throw new CallFailure(
    `expected --vary ${id}:FROM-TO with 0 ≤ FROM < TO ≤ ${most}, found ${from}-${to}`,
  );
}
