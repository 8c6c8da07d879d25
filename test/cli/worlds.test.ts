/** `mizan conflict --worlds` on the compiled program: shares, workers, an interrupt, what it refuses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quickest } from '../quickest.ts';
import { json, mizan, root } from './run.ts';

const SAHEL = 'examples/sahel-2024';

/** The flagship with six statements more for Mali in its second game: too many orders to list. */
function largeSituation(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-worlds-'));
  const document = JSON.parse(readFileSync(join(root, SAHEL, 'situation.json'), 'utf8'));
  const mali = document.games[1].decisionMakers[0];
  for (let k = 1; k <= 6; k++) {
    const [first] = mali.options;
    mali.statements.push({
      id: `MORE${k}`,
      name: { en: `more ${k}` },
      holds: k % 2 === 0 ? first.id : `!${first.id}`,
    });
    mali.priority.push(`MORE${k}`);
  }
  for (const source of document.sources) delete source.file;
  document.quotes = [];
  const text = JSON.stringify(document, (key, value) => (key === 'quotes' ? [] : value));
  writeFileSync(join(folder, 'situation.json'), text);
  return folder;
}

const ANSWERED = 'a worker answered';

/** Loaded before the program: tells this process when the first worker has given an answer. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
  import threads from 'node:worker_threads';
  import { syncBuiltinESMExports } from 'node:module';
  threads.Worker = class extends threads.Worker {
    constructor(...given) {
      super(...given);
      this.once('message', () => process.send(${JSON.stringify(ANSWERED)}, () => process.channel?.unref()));
    }
  };
  syncBuiltinESMExports();
`)}`;

describe('mizan conflict --worlds', () => {
  it('reaches the rupture in 64,800 of 86,400 worlds and ranks what holds', () => {
    const { worlds, equilibria } = json('conflict', SAHEL, '--game', 'g2', '--worlds');
    expect(worlds).toMatchObject({ vary: ['mali', 'russia'], total: 86400 });
    expect(worlds.targets[0]).toMatchObject({
      id: 'rupture',
      count: 64800,
      split: {
        comparison: 'mali:HONOUR > mali:W',
        with: { count: 43200, total: 43200 },
        without: { count: 21600, total: 43200 },
      },
    });
    expect(worlds.states[26].equilibrium.nash.count).toBe(14400);
    expect(worlds.ranked.nash[0]).toMatchObject({ count: 86400, total: 86400 });
    expect(worlds.states[58].rest[1]).toEqual({
      decisionMaker: 'russia',
      noMove: true,
      unwanted: 0,
      sanctioned: {},
    });
    // Additive: without the flag the document is as it was.
    const { worlds: none, ...plain } = json('conflict', SAHEL, '--game', 'g2');
    expect(none).toBeUndefined();
    expect(plain.equilibria).toEqual(equilibria);
  });

  it('gives the same bytes on 1, 2 and 8 workers, weighed or drawn', () => {
    const folder = largeSituation();
    try {
      const calls = [
        ['conflict', SAHEL, '--game', 'g2', '--worlds', '--json'],
        ['conflict', folder, '--game', 'g2', '--vary', 'mali', '--worlds', '6000', '--json'],
      ];
      for (const call of calls) {
        const alone = mizan(...call);
        expect(alone.code, alone.err).toBe(0);
        for (const workers of ['1', '2', '8']) {
          const ran = mizan(...call, '--workers', workers);
          expect([ran.code, ran.out === alone.out], `${workers} workers`).toEqual([0, true]);
        }
      }
      const drawn = json(...(calls[1] as string[]), '--seed', '5').worlds;
      expect(drawn).toMatchObject({ total: 6144, sampled: { draws: 6144, seed: 5 } });
      expect(drawn.orders).toBe('479001600');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends within 200 ms of an interrupt, while its workers draw', async () => {
    const folder = largeSituation();
    try {
      const attempt = async () => {
        const child = spawn(
          process.execPath,
          [
            ...['--import', TELLS, join(root, 'bin', 'mizan.js')],
            ...['conflict', folder, '--game', 'g2', '--worlds', '50000000', '--workers', '2'],
          ],
          { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
        );
        const ended = new Promise<string | null>((resolve) =>
          child.once('exit', (_, signal) => resolve(signal)),
        );
        expect(await Promise.race([ended, once(child, 'message')])).toEqual([ANSWERED, undefined]);
        const told = performance.now();
        child.kill('SIGINT');
        expect(await ended).toBe('SIGINT');
        return performance.now() - told;
      };
      expect(await quickest(200, attempt)).toBeLessThan(200);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('stands in what weigh says of each game, when it is asked for worlds', () => {
    const { conflict, worlds } = json('weigh', SAHEL, '--worlds', '20');
    expect(conflict.map((one: { worlds: { total: number } }) => one.worlds.total)).toEqual([
      720, 86400,
    ]);
    expect(conflict[1].worlds.targets[0].count).toBe(64800);
    expect(worlds.worlds).toBe(20);
    expect(json('weigh', SAHEL).conflict[1].worlds).toBeUndefined();
  });

  it('says it in three languages', () => {
    for (const [lang, words] of [
      ['en', '64,800 of 86,400'],
      ['fr', '64\u202f800 sur 86\u202f400'],
      ['ar', '64,800 من 86,400'],
    ] as const) {
      const { out } = mizan('conflict', SAHEL, '--game', 'g2', '--worlds', '--lang', lang);
      expect(out).toContain(words);
    }
  });

  it('refuses what it cannot do, in a line', () => {
    const refused = (...args: string[]) => {
      const ran = mizan('conflict', SAHEL, '--worlds', ...args);
      expect([ran.code, ran.out]).toEqual([2, '']);
      return ran.err.trim();
    };
    expect(refused('--workers', '0')).toBe(
      'mizan conflict: expected --workers a whole number from 1 to 64, found "0"',
    );
    expect(refused('--seed', 'x')).toContain('expected --seed a whole number');
    expect(refused('--vary', 'rusia')).toContain('did you mean "russia"?');
    expect(refused('--reading', 'russia=appeaser')).toContain(
      'some order of statements is not known',
    );
  });
});
