/**
 * A weighing as `mizan weigh --json` prints it: each scale as its own command would. What the
 * weighing leaves out, since nothing is open there, is put in: the inverse of a game in which every
 * order is known, and a network without ties.
 */
import { balanceInput, situationBalance } from '../balance/index.ts';
import { type GameModel, gameModel } from '../conflict/index.ts';
import type { InverseFinding } from '../conflict/inverse/finding.ts';
import { statementInverse } from '../conflict/inverse/statement-inverse.ts';
import type { Situation } from '../situation/index.ts';
import { decidingStrings } from '../weigh/decided-by.ts';
import { readingsOf, type Weighing } from '../weigh/index.ts';
import { readingOfName } from '../weigh/inverse-weighing.ts';

type Conflict = Weighing['conflict'][number];
type Readings = Readonly<Record<string, string>>;

export function weighingJson(situation: Situation, weighing: Weighing) {
  return {
    ...weighing,
    conflict: weighing.conflict.map((one) => withInverses(situation, one, weighing.readings)),
    balance: weighing.balance ?? situationBalance(balanceInput(situation, weighing.asOf)),
  };
}

function withInverses(situation: Situation, finding: Conflict, chosen: Readings) {
  const game = situation.games.find(({ id }) => id === finding.game);
  const fixed = game ? readingsOf(game, { readings: new Map(Object.entries(chosen)) }) : {};
  const told = (inverse: InverseFinding | undefined, readings: Readings) => {
    const one = inverse ?? knownInverse(gameModel(situation, finding.game, { readings }));
    return one === undefined ? {} : { inverse: { ...one, decidedBy: decidingStrings(one) } };
  };
  const readings = finding.readings?.map((one) => ({
    ...one,
    ...told(one.inverse, { ...fixed, ...readingOfName(one.reading) }),
  }));
  return { ...finding, ...told(finding.inverse, fixed), ...(readings ? { readings } : {}) };
}

/** With every order known there is one joint order: it explains what was observed, or it does not. */
function knownInverse(found: GameModel): InverseFinding | undefined {
  const { model, wants, outcome, path, statusQuo, targets } = found;
  if (outcome === undefined && path === undefined) return undefined;
  const reach = statusQuo === undefined ? {} : { statusQuo, targets };
  return statementInverse({ model, wants, vary: [], outcome, path, ...reach });
}
