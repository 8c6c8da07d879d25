/** Where a game can begin when nothing is said: the first state that can occur, as little taken as can be. */
import type { Game } from '../../../situation/index.ts';
import { optionsOf } from './option-edit.ts';
import { stateTest } from './state-test.ts';

export function plainState(game: Game): string | undefined {
  const options = optionsOf(game).length;
  const tests = game.infeasible.flatMap(({ holds }) => stateTest(game, holds) ?? []);
  for (let code = 0; code < 2 ** Math.min(options, 16); code++) {
    if (tests.some((test) => test(code))) continue;
    return Array.from({ length: options }, (_, k) => ((code >> k) & 1 ? 'Y' : 'N')).join('');
  }
  return undefined;
}
