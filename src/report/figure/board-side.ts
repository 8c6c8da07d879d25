/** One side of a board of states: nested choices of some decision makers, and who stands where. */
import { isolate } from '../direction.ts';
import type { ConflictContext } from '../section/conflict-context.ts';

/** The choices of one decision maker that occur in feasible states, by its letters. */
export interface Choices {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly choices: readonly { readonly letters: string; readonly label: string }[];
}

export interface Level {
  readonly name: string;
  /** Labels with the places they span, from … to (exclusive). */
  readonly labels: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
}

export interface Side {
  readonly size: number;
  readonly levels: readonly Level[];
  /** The place of a state along this side, or -1. */
  indexOf(yn: string): number;
}

export function decisionMakerChoices(context: ConflictContext): Choices[] {
  let at = 0;
  return context.game.decisionMakers
    .filter((dm) => dm.options.length > 0)
    .map((dm) => {
      const from = at;
      at += dm.options.length;
      const seen = new Map<string, string>();
      for (const state of context.finding.states ?? []) {
        const letters = state.yn.slice(from, at);
        if (!seen.has(letters))
          seen.set(
            letters,
            isolate(context.names.choice(dm, state.yn.slice(from, at).padStart(at, ' '))),
          );
      }
      const choices = [...seen]
        .map(([letters, label]) => ({ letters, label }))
        .sort((a, b) => order(a.letters) - order(b.letters));
      return { name: context.names.decisionMaker(dm.id), from, to: at, choices };
    });
}

/** Letters in the order of decimal codes: the first option counts least. */
function order(letters: string): number {
  return [...letters].reduce((sum, letter, k) => sum + (letter === 'Y' ? 2 ** k : 0), 0);
}

export function sideOf(parts: readonly Choices[]): Side {
  const size = parts.reduce((product, one) => product * one.choices.length, 1);
  let span = size;
  const levels = parts.map((part) => {
    const repeats = size / span;
    span /= part.choices.length;
    const labels = Array.from({ length: repeats * part.choices.length }, (_, k) => ({
      from: k * span,
      to: (k + 1) * span,
      label: part.choices[k % part.choices.length]?.label ?? '',
    }));
    return { name: part.name, labels };
  });
  return { size, levels, indexOf: (yn) => indexOf(yn, parts) };
}

function indexOf(yn: string, parts: readonly Choices[]): number {
  let place = 0;
  for (const part of parts) {
    const at = part.choices.findIndex((one) => one.letters === yn.slice(part.from, part.to));
    if (at < 0) return -1;
    place = place * part.choices.length + at;
  }
  return place;
}
