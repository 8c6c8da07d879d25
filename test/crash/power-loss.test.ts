/**
 * A power cut at any moment of a save leaves the document that was acknowledged last, or the one
 * that was being saved, whole. The disk is simulated: SIGKILL does not test this, for the system
 * keeps what a killed program wrote.
 */
import { describe, expect, it } from 'vitest';
import { durableWrite, WriteFailure } from '../../src/store/durable-write.ts';
import { type Disk, UnsafeDisk } from './unsafe-disk.ts';

const FILE = '/situation/situation.json';
const edits = ['{"n":1}', '{"n":2, "longer": true}', '{"n":3}'];
const initial: Disk = new Map([[FILE, Buffer.from('{"n":0}')]]);

type Save = (disk: UnsafeDisk, path: string, bytes: Buffer) => Promise<void>;
const durable: Save = (disk, path, bytes) => durableWrite(disk.calls, path, bytes);

/** The power goes at call `cut`: the program stops there, before or after the effect of the call. */
class PowerCut extends Error {}

interface Found {
  states: number;
  wrong: string[];
}

/** Saves the edits one after the other, cut at call n, and tries every subset of what was unsynced. */
async function cutAt(cut: number, save: Save, found: Found): Promise<boolean> {
  const disk = new UnsafeDisk(initial, (_call, n) => {
    if (n >= cut) throw new PowerCut();
    return undefined;
  });
  let acknowledged = 0;
  let hasEnded = false;
  try {
    for (const edit of edits) {
      await save(disk, FILE, Buffer.from(edit));
      acknowledged++;
    }
    hasEnded = true;
  } catch (error) {
    const cause = error instanceof WriteFailure ? error.cause : error;
    if (!(cause instanceof PowerCut)) throw error;
  }
  const possible = ['{"n":0}', ...edits].slice(acknowledged, acknowledged + 2);
  for (let subset = 0; subset < 2 ** disk.unsynced; subset++) {
    const left = disk
      .after((at) => (subset >> at) % 2 === 1)
      .get(FILE)
      ?.toString();
    found.states++;
    if (left === undefined || !possible.includes(left))
      found.wrong.push(`call ${cut} (${disk.made.at(-1)}), subset ${subset}: ${left}`);
  }
  return hasEnded;
}

async function everyCut(save: Save): Promise<Found> {
  const found: Found = { states: 0, wrong: [] };
  for (let cut = 0; ; cut++) if (await cutAt(cut, save, found)) return found;
}

describe('a power cut', () => {
  it('at any call, with any unsynced effects lost, leaves an acknowledged document or the next', async () => {
    const { states, wrong } = await everyCut(durable);
    process.stdout.write(`power cut: ${states} states, ${wrong.length} wrong\n`);
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(100);
  });

  it.each<[string, Save]>([
    [
      'without the sync of the file',
      (disk, path, bytes) =>
        durableWrite(
          {
            ...disk.calls,
            create: async (...args) => ({
              ...(await disk.calls.create(...args)),
              sync: async () => {},
            }),
          },
          path,
          bytes,
        ),
    ],
    [
      'without the sync of the folder',
      (disk, path, bytes) =>
        durableWrite({ ...disk.calls, syncFolder: async () => {} }, path, bytes),
    ],
  ])('is noticed by this test %s', async (_name, save) => {
    expect((await everyCut(save)).wrong.length).toBeGreaterThan(0);
  });
});

describe('a disk that fails', () => {
  const codes = ['ENOSPC', 'EIO', 'EMFILE'];
  const calls = [
    'create',
    'write',
    'write',
    'write',
    'write',
    'sync',
    'close',
    'rename',
    'syncFolder',
  ];

  it.each(codes)('with %s at any call keeps the old document, and says so', async (code) => {
    let failures = 0;
    for (let at = 0; ; at++) {
      const disk = new UnsafeDisk(initial, (_call, n) => (n === at ? code : undefined));
      const failure = await durableWrite(disk.calls, FILE, Buffer.from('{"n":1}')).then(
        () => undefined,
        (error: WriteFailure) => error,
      );
      if (failure === undefined) break;
      failures++;
      const call = disk.made[at];
      expect(failure).toBeInstanceOf(WriteFailure);
      expect(failure.code).toBe(code);
      expect(failure.isUnsynced, call).toBe(call === 'sync' || call === 'syncFolder');
      const renamed = call === 'syncFolder';
      expect(disk.now.get(FILE)?.toString()).toBe(renamed ? '{"n":1}' : '{"n":0}');
      expect([...disk.now.keys()], call).toEqual([FILE]);
    }
    expect(failures).toBe(calls.length - 1);
  });
});
