/** A case of examples/classic, and what the engine makes of it: the content of its golden.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gameModel } from '../../src/conflict/from-situation.ts';
import {
  analyse,
  type Concept,
  lettersOf,
  type Model,
  patternOf,
  readGmcr,
  type Sanctions,
  stateIndex,
} from '../../src/conflict/index.ts';
import type { InverseFinding } from '../../src/conflict/inverse/finding.ts';
import { rankingInverse } from '../../src/conflict/inverse/ranking-inverse.ts';
import { parseSituation, type Situation } from '../../src/situation/index.ts';

export const folder = join(import.meta.dirname, '../../examples/classic');

/** Which analysis: a game, under readings of its decision makers, with one kind of sanctions. */
export interface Variant {
  readonly game: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly sanctions: Sanctions;
}

interface Found {
  readonly stateCount: number;
  readonly equilibria: Readonly<Record<string, readonly { id: number; yn: string }[]>>;
}

export type Result = Variant & Found;
/** What a .gmcr file beside the situation gives. */
export type FileResult = { readonly file: string } & Found;

/** An equilibrium, or all of them, as a publication gives them. */
export interface Published {
  readonly game: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly sanctions?: Sanctions;
  readonly concept: Concept;
  readonly states: readonly string[];
  /** Whether these are all the equilibria under the concept, or only some. */
  readonly complete: boolean;
  /** Whether the publication, or the record named, was seen when the case was entered. */
  readonly verified: boolean;
  /** false where the engine differs from what was published; `why` then says on what. */
  readonly holds?: boolean;
  readonly why?: string;
  readonly citation: string;
}

/** An outcome explained over rankings: what is asked, and what is found. */
export interface InverseAsked {
  readonly game: string;
  readonly observed: string;
  readonly vary: readonly string[];
}

export interface Golden {
  readonly games: readonly Result[];
  readonly inverse?: readonly (InverseAsked & { readonly found: Partial<InverseFinding> })[];
  readonly files?: readonly FileResult[];
  readonly published: readonly Published[];
}

export const caseNames = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('situation.json'),
    )
    .map(({ name }) => name)
    .sort();

export function situationOf(name: string): Situation {
  const file = join(folder, name, 'situation.json');
  const parsed = parseSituation(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(parsed.errors.map((issue) => JSON.stringify(issue)).join('\n'));
  return parsed.situation;
}

function found(model: Model, sanctions: Sanctions): Found {
  const { equilibria } = analyse(model, { sanctions });
  const named = (states: readonly number[] = []) =>
    states.map((s) => ({ id: s + 1, yn: lettersOf(model.codes[s]!, model.options.length) }));
  return {
    stateCount: model.codes.length,
    equilibria: Object.fromEntries(
      Object.entries(equilibria).map(([concept, states]) => [concept, named(states)]),
    ),
  };
}

export function result(situation: Situation, variant: Variant): Result {
  const { game, readings, sanctions } = variant;
  const { model } = gameModel(situation, game, { readings });
  return { game, ...(readings && { readings }), sanctions, ...found(model, sanctions) };
}

/** The preferences over rankings that explain an outcome. */
export function inverseResult(situation: Situation, asked: InverseAsked) {
  const { model } = gameModel(situation, asked.game);
  const found = rankingInverse({
    model,
    vary: asked.vary.map((id) => ({ dm: model.decisionMakers.indexOf(id) })),
    outcome: stateIndex(model.codes, patternOf(asked.observed, model.options.length).value),
  });
  const { game, observed, vary } = asked;
  return { game, observed, vary, found: { total: found.total, observed: found.observed } };
}

export function fileResults(name: string): FileResult[] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.gmcr'));
  return files.sort().map((file) => {
    const read = readGmcr(JSON.parse(readFileSync(join(folder, name, file), 'utf8')));
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.faults)}`);
    return { file, ...found(read.game.model, 'sequence') };
  });
}

const keyOf = ({ game, readings, sanctions }: Variant) =>
  JSON.stringify([game, readings ?? {}, sanctions]);

/** Every game, every alternative reading, and every variant that a publication speaks of. */
export function variants(situation: Situation, published: readonly Published[]): Variant[] {
  const own = situation.games.flatMap((game): Variant[] => [
    { game: game.id, sanctions: 'sequence' },
    ...game.decisionMakers.flatMap(({ id, readings }) =>
      readings.map(
        (reading): Variant => ({
          game: game.id,
          readings: { [id]: reading.id },
          sanctions: 'sequence',
        }),
      ),
    ),
  ]);
  const asked = published.map(
    ({ game, readings, sanctions = 'sequence' }): Variant => ({
      game,
      ...(readings && { readings }),
      sanctions,
    }),
  );
  const seen = new Map([...own, ...asked].map((variant) => [keyOf(variant), variant]));
  return [...seen.values()];
}
