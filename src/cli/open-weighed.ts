/** The situation that a command weighs: opened, changed by the scenario asked for, its readings known. */
import type { Language, Situation } from '../situation/index.ts';
import type { OpenSituation } from '../store/index.ts';
import { checkReadings } from './check-readings.ts';
import { readSituation } from './input.ts';
import {
  chosenLanguage,
  type WeighingChoice,
  type WeighingOptions,
  weighingChoice,
} from './option.ts';
import { changedBy } from './scenario.ts';

export interface Weighed {
  /** As its file has it. */
  readonly opened: OpenSituation;
  /** As it is weighed. */
  readonly situation: Situation;
  readonly choice: WeighingChoice;
  readonly language: Language;
}

/** @throws CallFailure or InputFailure, each told in one line */
export function openWeighed(path: string, options: WeighingOptions): Weighed {
  const language = chosenLanguage(options.lang);
  const choice = weighingChoice(options);
  const opened = readSituation(path, language);
  const situation = changedBy(opened.situation, choice);
  checkReadings(situation.games, choice);
  return { opened, situation, choice, language };
}
