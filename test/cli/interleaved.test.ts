/** A `.gmcr` file that mixes the options of different owners: the words name the options that are taken. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-interleaved-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** North has the first and the last option; it wants all three, South wants nothing but its own. */
const file = join(scratch, 'mixed.gmcr');
const option = (name: string) => ({ name, permittedDirection: 'both' });
const options = [option('north one'), option('south'), option('north two')];

function written(rest: object): string {
  writeFileSync(file, JSON.stringify({ options, infeasibles: [[[2, 'Y']]], ...rest }));
  return file;
}

const patterns = {
  decisionMakers: [
    { name: 'North', options: [0, 2], preferences: [[[0, 'Y']]] },
    { name: 'South', options: [1], preferences: [[[1, 'Y']]] },
  ],
};

describe('states in words', () => {
  it('name what is taken, by its owner', () => {
    const path = written(patterns);
    const { states, equilibria } = json('conflict', path);
    expect(equilibria.nash.map((id: number) => states[id - 1].yn)).toEqual(['YYN']);
    const { out } = mizan('conflict', path, '--lang', 'en');
    expect(out).toContain('North north one, South south');
    expect(out).not.toContain('north two');
  });

  it('are the same where the file gives rankings', () => {
    const ranked = patterns.decisionMakers.map((one, dm) => ({
      ...one,
      preferenceRanking: dm === 0 ? [4, 2, 3, 1] : [4, 3, 2, 1],
    }));
    const path = written({ decisionMakers: ranked, useManualPreferenceRanking: true });
    const { out } = mizan('conflict', path, '--lang', 'en');
    expect(out).toContain('North north one, South south');
    expect(out).not.toContain('north two');
  });

  it('are said of what was observed too, and the order of the file once', () => {
    const { code, out, err } = mizan('inverse', written(patterns), '--observed', 'YYN');
    expect(code).toBe(0);
    expect(out).not.toContain('north two');
    expect(err.match(/are interleaved/g)).toHaveLength(1);
  });
});
