/** Capacities and thresholds from a document to `mizan depend`, `check`, `weigh` and `explain`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DependReport } from '../../src/dependence/index.ts';
import type { Comparison } from '../../src/weigh/index.ts';
import { json, mizan } from './run.ts';

const CASE = 'examples/classic/hand-worked-sharing';
const scratch = mkdtempSync(join(tmpdir(), 'mizan-sharing-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Loose = Record<string, Record<string, unknown>[]>;

/** The case with a change, in a folder of its own. */
function changed(name: string, change: (document: Loose) => void): string {
  const folder = join(scratch, name);
  cpSync(CASE, folder, { recursive: true });
  const file = join(folder, 'situation.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Loose;
  change(document);
  writeFileSync(file, JSON.stringify(document, null, 2));
  return folder;
}

const depend = (...args: string[]): DependReport => json('depend', CASE, ...args);
const rounds = (report: DependReport) =>
  report.spread[0].cascade?.clients.map(({ client, certain }) => [client, certain]);

describe('capacities and thresholds, from a document', () => {
  it('give 1 of 1.4, and the capacity is the cut', () => {
    const [pool] = depend().pools ?? [];
    expect(pool).toMatchObject({ demanded: 1.4, delivered: { low: 1, high: 1 } });
    expect(pool.clients.map(({ client, alone }) => [client, alone.low])).toEqual([
      ['north', 1],
      ['south', 1],
    ]);
    const cut = { capacities: ['mill-in-all'], links: [] };
    expect(pool.holds.low).toMatchObject({ met: false, ...cut, bottlenecks: cut });
  });

  it('run the cascade, in the base and in its scenarios', () => {
    expect(rounds(depend())).toEqual([
      ['m', 1],
      ['b', 2],
      ['n', 3],
    ]);
    expect(rounds(depend('--scenario', 'b-bears-more'))).toEqual([
      ['m', 1],
      ['b', null],
      ['n', null],
    ]);
    expect(rounds(depend('--scenario', 'n-bears-more'))).toEqual([
      ['m', 1],
      ['b', 2],
      ['n', null],
    ]);
  });

  it('are weighed anew without a supplier', () => {
    const report = depend('--client', 'north', '--without', 'mill');
    expect(report.without?.pools?.[0]).toMatchObject({ delivered: { low: 0, high: 0 } });
    const { out } = mizan('depend', CASE, '--client', 'north', '--without', 'mill', '--lang', 'en');
    expect(out).toMatch(/at once, without the mill/i);
  });

  it('turn in a comparison of scenarios', () => {
    const { comparison } = json('weigh', CASE, '--scenario', 'wider-mill');
    const turned = (comparison as Comparison).turned.map(({ at }) => at);
    expect(turned).toContain('dependence/pools/mill-in-all/delivered');
  });

  it('are named where they are wrong, with what was meant', () => {
    const wrong = changed('wrong', (document) => {
      document.capacities[0].needs = ['north-flour', 'south-flower'];
      document.thresholds[0].client = 'bb';
      document.thresholds[1].patron = 'n';
    });
    const { code, err } = mizan('check', wrong);
    expect(code).toBe(1);
    expect(err).toMatch(
      /:\d+:\d+ capacities\[0\]\.needs\[1\]: unknown need "south-flower"; did you mean "south-flour"\?/,
    );
    expect(err).toMatch(/thresholds\[0\]\.client: unknown actor "bb"/);
    expect(err).toMatch(
      /thresholds\[1\]\.patron: expected another actor than the client, found "n"/,
    );
    const twice = changed('twice', (document) => {
      document.capacities.push({ ...document.capacities[0], id: 'again', during: '2024' });
    });
    expect(mizan('check', twice).err).toMatch(
      /capacities\[1\]\.needs\[0\]: expected a need in one capacity of "mill" at a date, found "north-flour", which "mill-in-all" holds on the same days/,
    );
  });

  it('are counted, and said to lack a source', () => {
    const bare = changed('bare', (document) => {
      document.capacities[0].quotes = [];
      document.thresholds[0].quotes = [];
    });
    const checked = json('check', bare);
    expect(checked.counts).toMatchObject({ capacities: 1, thresholds: 2 });
    expect(checked.unsourced).toEqual(['capacities[0]', 'thresholds[0]']);
    expect(mizan('weigh', bare, '--lang', 'en').out).toContain('1 capacity and 1 threshold');
  });

  it('have their terms', () => {
    for (const term of ['capacity', 'pool', 'threshold']) {
      expect(mizan('explain', term, '--lang', 'en').code, term).toBe(0);
    }
    expect(mizan('explain', 'capacity', '--lang', 'en').out).toMatch(/shared capacity/);
  });
});
