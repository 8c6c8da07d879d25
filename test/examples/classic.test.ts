/**
 * Every case of examples/classic: its situation is sound, the engine gives what golden.json says,
 * and what was published holds, or differs where the case says that it does.
 *
 * `MIZAN_GOLDEN=write npx vitest run --project whole test/examples` writes the golden files anew;
 * read the difference before committing it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printSituation } from '../../src/situation/index.ts';
import {
  caseNames,
  fileResults,
  folder,
  type Golden,
  inverseResult,
  type Published,
  result,
  situationOf,
  variants,
} from './classic-case.ts';

const fileOf = (name: string) => join(folder, name, 'golden.json');
const golden = (name: string): Golden => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const written = (value: Golden) => `${JSON.stringify(value, null, 1)}\n`;

function fresh(name: string, { published, inverse }: Golden): Golden {
  const situation = situationOf(name);
  const files = fileResults(name);
  return {
    games: variants(situation, published).map((one) => result(situation, one)),
    ...(inverse && { inverse: inverse.map((one) => inverseResult(situation, one)) }),
    ...(files.length > 0 && { files }),
    published,
  };
}

const names = caseNames();
/** Other scales keep cases here too; those of the conflict scale have a golden list of games. */
const isConflict = (name: string) => existsSync(fileOf(name)) && Array.isArray(golden(name).games);

if (process.env.MIZAN_GOLDEN === 'write') {
  for (const name of names.filter(isConflict)) {
    writeFileSync(fileOf(name), written(fresh(name, golden(name))));
  }
}

/** What the engine finds under a published claim’s concept. */
function found(name: string, claim: Published): string[] {
  const { game, readings, sanctions = 'sequence', concept } = claim;
  const { equilibria } = result(situationOf(name), { game, readings, sanctions });
  return (equilibria[concept] ?? []).map(({ yn }) => yn);
}

function agrees(states: readonly string[], claim: Published): boolean {
  const all = claim.states.every((state) => states.includes(state));
  return all && (!claim.complete || states.length === claim.states.length);
}

describe('the published conflicts', () => {
  it('are at least twelve', () => {
    expect(names.filter(isConflict).length).toBeGreaterThanOrEqual(12);
  });
});

describe.each(names)('%s', (name) => {
  it('has a sound situation whose parts are all in three languages', () => {
    const situation = situationOf(name);
    expect(situation.id).toBe(name);
    const { title, question } = situation;
    expect(Object.keys({ ...title }).sort()).toEqual(['ar', 'en', 'fr']);
    expect(Object.keys({ ...question }).sort()).toEqual(['ar', 'en', 'fr']);
    expect(situation.sources.length).toBeGreaterThan(0);
  });

  it.runIf(isConflict(name))('is printed canonically', () => {
    const text = readFileSync(join(folder, name, 'situation.json'), 'utf8');
    expect(text).toBe(printSituation(situationOf(name)));
  });

  it.runIf(isConflict(name))('gives the same from a .gmcr file named after a game', () => {
    const { games, files = [] } = golden(name);
    for (const { file, ...rest } of files) {
      const twin = games.find(
        ({ game, sanctions }) => `${game}.gmcr` === file && sanctions === 'sequence',
      );
      if (twin) expect(rest).toEqual({ stateCount: twin.stateCount, equilibria: twin.equilibria });
    }
  });

  it.runIf(isConflict(name))('has a page that cites its source and says what was verified', () => {
    const text = readFileSync(join(folder, name, 'README.md'), 'utf8');
    expect(text).toMatch(/\*\*Citations?\.\*\*/);
    expect(text).toMatch(/\*\*Verified\.\*\*/);
    expect(text).toMatch(/\*\*From memory\.\*\*|\*\*Verified\.\*\* All of it/);
  });

  it.runIf(isConflict(name))('gives the golden result', () => {
    const text = readFileSync(fileOf(name), 'utf8');
    expect(text).toBe(written(fresh(name, golden(name))));
  });

  it.runIf(isConflict(name))('holds what was published, or differs where it says so', () => {
    const { published } = golden(name);
    expect(published.length).toBeGreaterThan(0);
    for (const claim of published) {
      const states = found(name, claim);
      expect({ ...claim, found: states, agrees: agrees(states, claim) }).toMatchObject({
        agrees: claim.holds !== false,
      });
      if (claim.holds === false) expect(claim.why).toBeTruthy();
    }
  });
});
