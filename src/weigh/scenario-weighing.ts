/**
 * All scenarios of a situation, each weighed by itself on the situation as it stands, in the order
 * of the document. What a scenario leaves as it was is not weighed again where that is dear: a game.
 */
import { GameFault, TooManyStates } from '../conflict/index.ts';
import { applyScenario } from './scenario.ts';
import type { WeighSettings } from './settings.ts';
import { type Known, weigh } from './weigh.ts';

export interface ScenarioWeighing {
  readonly scenario: string;
  /** Null where it cannot be weighed: its game has too many states, say. */
  readonly weighed: Known | null;
}

/** @param base the situation as it stands, weighed under the same settings */
export async function weighScenarios(
  base: Known,
  settings: WeighSettings = {},
): Promise<ScenarioWeighing[]> {
  const all: ScenarioWeighing[] = [];
  for (const { id } of base.situation.scenarios)
    all.push({ scenario: id, weighed: await weighScenario(id, base, settings) });
  return all;
}

async function weighScenario(
  id: string,
  base: Known,
  settings: WeighSettings,
): Promise<Known | null> {
  const situation = applyScenario(base.situation, id);
  try {
    const weighing = await weigh(situation, { ...settings, scenario: id }, base);
    return { situation, weighing };
  } catch (error) {
    // The base and the other scenarios are told all the same.
    if (error instanceof GameFault || error instanceof TooManyStates) return null;
    throw error;
  }
}
