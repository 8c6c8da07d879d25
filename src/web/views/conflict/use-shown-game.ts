/**
 * The game that the board and the table show, with its finding and the words for both.
 *
 * A small game is weighed here and now where the worker has not yet answered, so that the states follow
 * the hand that drags a statement; a large one is shown as the worker last weighed it.
 */
import { useMemo, useRef } from 'react';
import { footnotes } from '../../../report/footnotes.ts';
import { gameWords } from '../../../report/game-words.ts';
import type { ConflictContext } from '../../../report/section/conflict-context.ts';
import { vocabularies } from '../../../report/words/index.ts';
import type { Game, Language, Situation } from '../../../situation/index.ts';
import { weighConflict } from '../../../weigh/conflict-weighing.ts';
import type { ConflictFinding } from '../../../weigh/index.ts';
import { readingsOf as readingsOfGame, weighedGame } from '../../../weigh/weigh.ts';
import { readingsOf } from '../../model/route.ts';
import { under } from '../../model/under-scenario.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { useWeighed, type WeighedSituation } from '../weighed.ts';
import { optionsOf } from './option-edit.ts';
import { type StateModel, stateModel } from './state-move.ts';

export interface ShownGame {
  readonly context: ConflictContext;
  readonly model: StateModel | undefined;
}

/** 512 states at most: some milliseconds. */
const MOST_OPTIONS = 9;

type Readings = Readonly<Record<string, string>>;

function weighedHere(situation: Situation, game: Game, readings: Readings, language: Language) {
  try {
    return weighConflict(weighedGame(situation, game, readings, language)).finding;
  } catch {
    // What no model can be made of is said where it is edited.
    return undefined;
  }
}

function shownGame(
  situation: Situation,
  game: Game,
  finding: ConflictFinding,
  language: Language,
  readings: Readings,
): ShownGame {
  return {
    context: {
      situation,
      game,
      finding,
      language,
      words: vocabularies[language],
      names: gameWords(situation, game, language),
      notes: footnotes(situation, language),
    },
    model: stateModel(situation, game.id, readings),
  };
}

/** The document with the chosen scenario in effect. */
function useScenario(): Situation {
  const document = useSituation();
  const scenario = useWorkbench((state) => state.route.scenario);
  return useMemo(() => under(document, scenario), [document, scenario]);
}

/** What the states of a small game and their words rest on; an edit of anything else leaves them. */
function groundOf(situation: Situation | undefined, id: string): readonly unknown[] {
  const game = situation?.games.find((one) => one.id === id);
  const { actors, events, sources, quotes, claims } = situation ?? {};
  return [game, actors, events, sources, quotes, claims];
}

/** Whether a weighing is of this very document, under the readings that are chosen. */
function isOf(weighed: WeighedSituation | undefined, now: Situation, chosen: string): boolean {
  if (weighed?.situation !== now) return false;
  const readings = Object.fromEntries(readingsOf({ readings: chosen }));
  return JSON.stringify(weighed.weighing.readings ?? {}) === JSON.stringify(readings);
}

/** Nothing before the first weighing; while edits outrun the weighing, what was shown last stays. */
export function useShownGame(id: string): ShownGame | undefined {
  const now = useScenario();
  const weighed = useWeighed();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.readings ?? '');
  const last = useRef<ShownGame | undefined>(undefined);
  const own = now.games.find((one) => one.id === id);
  const isSmall = own !== undefined && optionsOf(own).length <= MOST_OPTIONS;
  const situation = isSmall ? now : weighed?.situation;
  const isKnown = !isSmall || isOf(weighed, now, chosen);
  const known = isKnown ? weighed?.weighing.conflict?.find((one) => one.game === id) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the situation what it rests on
  return useMemo(() => {
    const game = situation?.games.find((one) => one.id === id);
    if (!situation || !game) return last.current;
    const readings = readingsOfGame(game, { readings: readingsOf({ readings: chosen }) });
    const finding =
      known ?? (isSmall ? weighedHere(situation, game, readings, language) : undefined);
    const options = optionsOf(game).map((one) => one.id);
    if (options.join() !== finding?.options.map((one) => one.id).join()) return last.current;
    last.current = shownGame(situation, game, finding, language, readings);
    return last.current;
  }, [...groundOf(situation, id), known, isSmall, id, language, chosen]);
}
