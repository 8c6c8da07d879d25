import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printSituation, type Situation } from '../../situation/index.ts';
import { type DataSource, type Saved, Unreachable } from '../data/index.ts';
import { isSame } from './difference.ts';
import { smallSituation } from './document.cases.ts';
import { memoryDrafts } from './memory-draft.ts';
import { readDocument } from './opening.ts';
import { Workbench } from './workbench.ts';

/** `deaf`: what is sent is stored, and the answer is lost; `stranger`: no cookie yet. */
type Mood = 'up' | 'down' | 'deaf' | 'stranger' | 'slow';

class FlakyServer {
  mood: Mood = 'up';
  readonly kept = new Map(['small', 'other'].map((id) => [id, this.#fresh()]));

  #fresh() {
    return { text: printSituation(smallSituation()), revision: 1 };
  }

  of(id: string) {
    const found = this.kept.get(id);
    if (!found) throw new Error(id);
    return found;
  }

  situation(id = 'small'): Situation {
    return readDocument(this.of(id).text);
  }

  /** Somebody else, in a window elsewhere. */
  write(next: Situation, id = 'small'): void {
    const { revision } = this.of(id);
    this.kept.set(id, { text: printSituation(next), revision: revision + 1 });
  }

  readonly source: DataSource = {
    isShared: true,
    list: async () => [...this.kept.keys()].map((id) => ({ id })),
    fetch: async (id) => ({ text: this.of(id).text, revision: String(this.of(id).revision) }),
    save: (id, text, revision) => this.#save(id, text, revision),
    create: async () => ({ kind: 'created', revision: '1' }),
    sourceText: async () => '',
    saveSource: async () => {},
    report: async () => new Blob(),
    read: async () => ({}),
  };

  async #save(id: string, text: string, revision: string): Promise<Saved> {
    const { mood } = this;
    const gone = new Unreachable('down');
    if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 2000));
    if (mood === 'down') throw gone;
    if (mood === 'stranger') return { kind: 'refused', message: 'who?', mayPass: true };
    const stored = this.of(id);
    const isSeen = revision === String(stored.revision);
    if (isSeen) this.write(readDocument(text), id);
    if (mood === 'deaf') throw gone;
    if (isSeen) return { kind: 'saved', revision: String(this.of(id).revision) };
    return { kind: 'changed', theirs: { text: stored.text, revision: String(stored.revision) } };
  }
}

async function opened(server: FlakyServer) {
  const workbench = new Workbench(
    {
      source: server.source,
      drafts: memoryDrafts(),
      engine: () => ({ ask: () => {}, cancel: () => {} }),
      now: () => Date.now(),
      show: () => {},
    },
    { language: 'en', theme: 'light', numerals: 'latin', months: 'common' },
    { situation: 'small' },
  );
  await workbench.open();
  const state = () => workbench.store.getState();
  const put = (field: string, value: unknown) =>
    state().edit([{ op: 'set', at: `ties/a-b/${field}`, value: value as number }]);
  return { state, put };
}

/** The same situation with a field of a tie changed by somebody else. */
function changed(situation: Situation, tie: string, part: object): Situation {
  const ties = situation.ties.map((one) => (one.id === tie ? { ...one, ...part } : one));
  return readDocument(JSON.stringify({ ...situation, ties }));
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

type Happening =
  | { readonly mood: Mood }
  | { readonly wait: number }
  | { readonly weight: number }
  | { readonly sign: string }
  | { readonly theirs: number }
  | 'undo'
  | 'redo';

const lost = fc.constant<Happening>({ mood: 'deaf' });
const own = [
  fc.record({ mood: fc.constantFrom<Mood>('up', 'down', 'stranger', 'slow') }),
  fc.record({ wait: fc.constantFrom(0, 1, 100, 599, 600, 601, 1000, 2500, 7000) }),
  fc.record({ weight: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ sign: fc.constantFrom('+', '-', 'unknown') }),
  fc.constant<'undo'>('undo'),
  fc.constant<'redo'>('redo'),
] as const;

async function happen(
  server: FlakyServer,
  { state, put }: Awaited<ReturnType<typeof opened>>,
  one: Happening,
): Promise<void> {
  if (one === 'undo') state().undo();
  else if (one === 'redo') state().redo();
  else if ('mood' in one) server.mood = one.mood;
  else if ('wait' in one) await pass(one.wait);
  else if ('weight' in one) put('weight', one.weight);
  else if ('sign' in one) put('sign', one.sign);
  else server.write(changed(server.situation(), 'b-c', { weight: one.theirs }));
}

describe('saving', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes to rest whatever befell the server: all is there, and no notice stands', async () => {
    const run = async (happenings: readonly Happening[]) => {
      const server = new FlakyServer();
      const desk = await opened(server);
      for (const one of happenings) await happen(server, desk, one);
      server.mood = 'up';
      await pass(60_000);
      const { save, document } = desk.state();
      expect(save).toEqual({ kind: 'saved' });
      expect(document?.pending).toEqual([]);
      expect(isSame(server.situation(), document?.situation)).toBe(true);
    };
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(...own, lost), { maxLength: 14 }), run), {
      numRuns: 400,
    });
  }, 60_000);

  it('with somebody else at work, both are there once they were put together', async () => {
    const theirs = fc.record({ theirs: fc.integer({ min: 1, max: 9 }) });
    const run = async (happenings: readonly Happening[]) => {
      const server = new FlakyServer();
      const desk = await opened(server);
      let last: number | undefined;
      const tieOf = (id: string) =>
        desk.state().document?.situation.ties.find((one) => one.id === id);
      for (const one of happenings) {
        if (typeof one === 'object' && 'theirs' in one) last = one.theirs;
        await happen(server, desk, one);
      }
      server.mood = 'up';
      await pass(60_000);
      const mine = tieOf('a-b');
      // More may have been saved while the first offer stood: then there is a second.
      for (let offers = 0; offers < 2 && desk.state().save.kind === 'mergeable'; offers++) {
        desk.state().settle('merge');
        await pass(60_000);
      }
      expect(desk.state().save).toEqual({ kind: 'saved' });
      const saved = server.situation().ties;
      expect(saved.find((one) => one.id === 'a-b')).toEqual(mine);
      if (last !== undefined) expect(saved.find((one) => one.id === 'b-c')?.weight).toBe(last);
    };
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(...own, theirs), { maxLength: 14 }), run), {
      numRuns: 400,
    });
  }, 60_000);

  it('knows its own save again when the answer was lost, though more was edited since', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.mood = 'deaf';
    put('weight', 2);
    await pass(700);
    expect(server.situation().ties[0]?.weight).toBe(2);
    expect(state().save.kind).toBe('offline');
    state().undo();
    put('sign', '-');
    server.mood = 'up';
    await pass(5000);
    expect(state().save.kind).toBe('saved');
    expect(server.situation().ties[0]).toMatchObject({ sign: '-', weight: 1 });
  });

  it('knows it again after a long time without a server, too', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.mood = 'deaf';
    put('weight', 2);
    await pass(700);
    server.mood = 'down';
    for (let n = 0; n < 20; n++) {
      put('weight', 3 + (n % 5));
      await pass(700);
    }
    server.mood = 'up';
    await pass(20_000);
    expect(state().save.kind).toBe('saved');
    expect(server.situation().ties[0]?.weight).toBe(7);
  });

  it('asks nothing where all that another window saved stands here as well', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.write(changed(server.situation(), 'a-b', { weight: 2 }));
    put('weight', 2);
    put('sign', '-');
    await pass(2000);
    expect(state().save.kind).toBe('saved');
    expect(server.situation().ties[0]).toMatchObject({ sign: '-', weight: 2 });
  });

  it('puts together what stands when it is asked to, with what was edited under the notice', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.write(changed(server.situation(), 'b-c', { weight: 5 }));
    put('weight', 2);
    await pass(1000);
    expect(state().save.kind).toBe('mergeable');
    put('sign', 'unknown');
    await pass(1000);
    state().settle('merge');
    await pass(1000);
    expect(state().save.kind).toBe('saved');
    const [one, other] = server.situation().ties;
    expect([one, other?.weight]).toMatchObject([{ sign: 'unknown', weight: 2 }, 5]);
  });

  it('asks again where what was edited under the notice touches what they changed', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.write(changed(server.situation(), 'b-c', { weight: 5 }));
    put('weight', 2);
    await pass(1000);
    state().edit([{ op: 'set', at: 'ties/b-c/weight', value: 7 }]);
    state().settle('merge');
    expect(state().save).toMatchObject({ kind: 'clash', touched: ['ties/b-c/weight'] });
  });

  it('keeps the own edits over theirs, and what they did elsewhere; undone, theirs is back', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.write(changed(changed(server.situation(), 'b-c', { weight: 5 }), 'a-b', { weight: 8 }));
    put('weight', 2);
    await pass(1000);
    expect(state().save).toMatchObject({ kind: 'clash', isWhole: false });
    state().settle('mine');
    await pass(1000);
    expect(server.situation().ties.map(({ weight }) => weight)).toEqual([2, 5]);
    state().undo();
    await pass(1000);
    expect(server.situation().ties.map(({ weight }) => weight)).toEqual([8, 5]);
  });

  it('asks again before a whole document takes the place of theirs', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    const theirs = changed(server.situation(), 'a-b', { weight: 8 });
    server.write(
      readDocument(
        JSON.stringify({ ...theirs, ties: theirs.ties.filter((one) => one.id !== 'b-c') }),
      ),
    );
    put('weight', 2);
    await pass(1000);
    expect(state().save).toMatchObject({ kind: 'clash', isWhole: false });
    state().edit([{ op: 'set', at: 'ties/b-c/weight', value: 7 }]);
    state().settle('mine');
    expect(state().save).toMatchObject({ kind: 'clash', isWhole: true });
    state().settle('mine');
    await pass(1000);
    expect(server.situation().ties.map(({ weight }) => weight)).toEqual([2, 7]);
  });

  it('sends what was edited while the last save of another situation was on its way', async () => {
    const server = new FlakyServer();
    const { state, put } = await opened(server);
    server.mood = 'slow';
    put('weight', 2);
    state().go({ situation: 'other' });
    await pass(100);
    put('weight', 3);
    await pass(10_000);
    expect(['small', 'other'].map((id) => server.situation(id).ties[0]?.weight)).toEqual([2, 3]);
    expect(state().save.kind).toBe('saved');
  });
});
