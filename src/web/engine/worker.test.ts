import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Memory } from '../../conflict/memory.ts';
import { weigh } from '../../weigh/index.ts';
import { edited, flagship } from '../editing/game.cases.ts';
import { changed } from './change.ts';
import type { Ahead, Answer, Job, Weighed } from './message.ts';

const LONG = { timeout: 30_000, interval: 20 };

type Heard = (event: { data: Job | Ahead }) => void;

let tell: Heard;
let answers: Answer[];
let rooms = 0;

/** A worker's own room, as the browser gives it. */
beforeEach(async () => {
  answers = [];
  vi.stubGlobal('self', {
    addEventListener: (_: string, heard: Heard) => {
      tell = heard;
    },
    postMessage: (answer: Answer) => answers.push(structuredClone(answer)),
  });
  // Each a worker of its own, that has heard nothing.
  await import(/* @vite-ignore */ `${import.meta.dirname}/worker.ts?room=${rooms++}`);
});
afterEach(() => vi.unstubAllGlobals());

/** As the server gives it: printed and read again. */
const given = (situation: object): unknown => JSON.parse(JSON.stringify(situation));

async function weighed(job: Job): Promise<Weighed> {
  tell({ data: job });
  let whole: Weighed | undefined;
  await vi.waitFor(() => {
    whole = answers.reduce<Weighed | undefined>(
      (before, one) => (one.kind === 'weighed' ? changed(before, one.weighed) : before),
      undefined,
    );
    expect(whole?.isWhole).toBe(true);
  }, LONG);
  return whole as Weighed;
}

const jobOf = (situation: object): Job => ({
  id: 1,
  settings: {},
  situation: { value: structuredClone(situation) },
});

it('finds what it has worked out ahead, and answers as if it had not', async () => {
  const made = vi.spyOn(Memory.prototype, 'kept');
  tell({ data: { kind: 'ahead', situation: given(flagship) } });
  const isDone = () => expect(made.mock.calls.map(([what]) => what)).toContain('question');
  await vi.waitFor(isDone, LONG);
  expect(answers).toEqual([]);
  const kept = made.mock.calls.map(([what, key]) => `${what} ${key}`);
  made.mockClear();
  const { shown } = await weighed(jobOf(flagship));
  // Every finding asks the memory under a key of before.
  const asked = made.mock.calls.map(([what, key]) => `${what} ${key}`);
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((one) => !kept.includes(one))).toEqual([]);
  made.mockRestore();
  expect(shown).toEqual(await weigh(flagship));
});

it('answers what is asked, not what was guessed', async () => {
  const edits = [{ op: 'set' as const, at: 'ties/mali-russia/sign', value: '-' }];
  const other = edited(flagship, edits);
  tell({ data: { kind: 'ahead', situation: given(flagship) } });
  const { shown } = await weighed(jobOf(other));
  expect(shown).toEqual(await weigh(other));
});

it.each([[undefined], [null], ['text'], [{ games: [{}], ties: 3 }]])(
  'says nothing of a guess that is no situation: %j',
  async (situation) => {
    tell({ data: { kind: 'ahead', situation } });
    const { shown } = await weighed(jobOf(flagship));
    expect(shown).toEqual(await weigh(flagship));
    expect(answers.every(({ kind }) => kind === 'weighed')).toBe(true);
  },
);

it('leaves off what it works out ahead as soon as something is asked', async () => {
  const { games, questions, ...plain } = flagship;
  const made = vi.spyOn(Memory.prototype, 'kept');
  tell({ data: { kind: 'ahead', situation: given(flagship) } });
  await weighed(jobOf({ ...plain, games: [], questions: [], scenarios: [] }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const asked = made.mock.calls.map(([what]) => what);
  made.mockRestore();
  expect(asked).toContain('balance');
  expect(asked).not.toContain('question');
});
