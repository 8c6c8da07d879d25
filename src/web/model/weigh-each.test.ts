import { describe, expect, it } from 'vitest';
import { parseSituation } from '../../situation/index.ts';
import type { ScenarioWeighing } from '../../weigh/index.ts';
import { changed, changeOf } from '../engine/change.ts';
import type { EngineWorker } from '../engine/index.ts';
import type { Job } from '../engine/message.ts';
import { weighEach } from './weigh-each.ts';

const parsed = parseSituation(
  JSON.stringify({
    mizan: 1,
    id: 'small',
    title: { en: 'Small' },
    asOf: '2024',
    actors: ['north', 'south'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
    ties: [{ id: 'border', a: 'north', b: 'south', sign: '-' }],
    scenarios: [
      {
        id: 'peace',
        title: { en: 'P' },
        edits: [{ op: 'set', at: 'ties/border/sign', value: '+' }],
      },
      { id: 'nothing', title: { en: 'N' }, edits: [] },
      { id: 'silence', title: { en: 'S' }, edits: [{ op: 'remove', at: 'ties/border' }] },
    ],
  }),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const { situation } = parsed;

/** Answers each job at once, but for one scenario, which it says it cannot weigh. */
class StubWorker implements EngineWorker {
  readonly asked: (string | undefined)[] = [];
  ended = 0;
  #said: unknown;
  #listen: (event: { data: never }) => void = () => {};
  readonly #fails: string | undefined;
  constructor(fails?: string) {
    this.#fails = fails;
  }
  postMessage({ id, settings }: Job): void {
    this.asked.push(settings.scenario);
    queueMicrotask(() => {
      if (settings.scenario === this.#fails) {
        this.#listen({ data: { kind: 'failed', id, message: 'too many states' } as never });
        return;
      }
      const weighed = { shown: { scenario: settings.scenario }, isWhole: true };
      const change = changeOf(this.#said, weighed);
      this.#said = changed(this.#said, change);
      this.#listen({ data: { kind: 'weighed', id, weighed: change, ms: 1 } as never });
    });
  }
  terminate(): void {
    this.ended++;
  }
  addEventListener(kind: string, listen: never): void {
    if (kind === 'message') this.#listen = listen;
  }
}

/** Everything that was told, once nothing more comes. */
async function told(worker: StubWorker): Promise<(readonly ScenarioWeighing[])[]> {
  const all: (readonly ScenarioWeighing[])[] = [];
  weighEach({ situation, settings: {}, start: () => worker, tell: (one) => all.push(one) });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return all;
}

describe('weighEach', () => {
  it('weighs one after the other in the order of the document, and ends its worker', async () => {
    const worker = new StubWorker();
    const all = await told(worker);
    expect(worker.asked).toEqual(['peace', 'nothing', 'silence']);
    expect(all.map((one) => one.map(({ scenario }) => scenario))).toEqual([
      ['peace'],
      ['peace', 'nothing'],
      ['peace', 'nothing', 'silence'],
    ]);
    const [peace, , silence] = all[2] ?? [];
    expect(peace?.weighed?.weighing.scenario).toBe('peace');
    expect(peace?.weighed?.situation.ties[0]?.sign).toBe('+');
    expect(silence?.weighed?.situation.ties).toEqual([]);
    expect(worker.ended).toBeGreaterThan(0);
  });

  it('tells the others where one cannot be weighed', async () => {
    const all = await told(new StubWorker('nothing'));
    const last = all.at(-1) ?? [];
    expect(last.map(({ weighed }) => weighed === null)).toEqual([false, true, false]);
  });

  it('tells nothing more once it is stopped', async () => {
    const worker = new StubWorker();
    const all: unknown[] = [];
    const stop = weighEach({
      situation,
      settings: {},
      start: () => worker,
      tell: (one) => {
        all.push(one);
        stop();
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(all).toHaveLength(1);
    expect(worker.asked).toEqual(['peace']);
    expect(worker.ended).toBeGreaterThan(0);
  });
});
