import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printSituation, type Situation } from '../../situation/index.ts';
import { type DataSource, type Saved, Unreachable } from '../data/index.ts';
import { smallSituation } from './document.cases.ts';
import type { Drafts } from './draft.ts';
import { memoryDrafts } from './memory-draft.ts';
import { readDocument } from './opening.ts';
import { type Asked, Workbench } from './workbench.ts';

/** A server in memory: revisions are counts, and it can be taken away. */
class FakeServer {
  text = printSituation(smallSituation());
  revision = 1;
  isDown = false;
  saves = 0;
  /** Refusals before the next save is taken, as of a lock that passes. */
  locked = 0;

  source(): DataSource {
    const answer = <T>(value: T): Promise<T> =>
      this.isDown ? Promise.reject(new Unreachable('down')) : Promise.resolve(value);
    return {
      isShared: true,
      list: () => answer([{ id: 'small' }]),
      fetch: () => answer({ text: this.text, revision: String(this.revision) }),
      save: (_id, text, revision) => answer(this.save(text, revision)),
      create: () => answer({ kind: 'created', revision: '1' } as const),
      sourceText: () => answer(''),
      saveSource: () => answer(undefined),
      report: () => answer(new Blob()),
      read: () => answer({}),
    };
  }

  save(text: string, revision: string): Saved {
    if (this.isDown) return { kind: 'refused', message: '' };
    if (this.locked-- > 0) return { kind: 'refused', message: 'locked', mayPass: true };
    if (revision !== String(this.revision))
      return { kind: 'changed', theirs: { text: this.text, revision: String(this.revision) } };
    this.saves++;
    this.text = text;
    return { kind: 'saved', revision: String(++this.revision) };
  }

  /** Somebody else changes a tie and saves. */
  change(field: string, value: unknown): void {
    const document = JSON.parse(this.text) as { ties: Record<string, unknown>[] };
    Object.assign(document.ties[0] ?? {}, { [field]: value });
    this.text = JSON.stringify(document);
    this.revision++;
  }
}

const settings = { language: 'en', theme: 'light', numerals: 'latin', months: 'common' } as const;

async function opened(server: FakeServer, drafts: Drafts = memoryDrafts()) {
  const asked: Asked[] = [];
  const workbench = new Workbench(
    {
      source: server.source(),
      drafts,
      engine: () => ({ ask: (one) => asked.push(one), cancel: () => {} }),
      now: () => Date.now(),
      show: () => {},
    },
    settings,
    {},
  );
  await workbench.open();
  return { state: () => workbench.store.getState(), asked, workbench };
}

const sign = { op: 'set', at: 'ties/a-b/sign', value: '-' } as const;
const tieOf = (situation: Situation | undefined) => situation?.ties[0];

describe('the workbench', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('edits, weighs, saves; undo is saved too', async () => {
    const server = new FakeServer();
    const { state, asked } = await opened(server);
    expect(state().edit([sign])).toBe(true);
    expect(tieOf(asked.at(-1)?.situation)?.sign).toBe('-');
    expect(state().save.kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().save.kind).toBe('saved');
    expect(tieOf(readDocument(server.text))?.sign).toBe('-');
    state().undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tieOf(readDocument(server.text))?.sign).toBe('+');
    expect(state().document?.history).toMatchObject({ done: 0, steps: [{ id: 1 }] });
  });

  it('says why an edit does not stand, and forgets it with the next good one', async () => {
    const { state } = await opened(new FakeServer());
    expect(state().edit([{ op: 'remove', at: 'actors/a' }])).toBe(false);
    expect(state().fault?.length).toBeGreaterThan(0);
    state().edit([sign]);
    expect(state().fault).toBeUndefined();
  });

  it('leaves behind with its view why an edit does not stand, not with what is selected', async () => {
    const { workbench, state } = await opened(new FakeServer());
    const refuse = () => state().edit([{ op: 'remove', at: 'actors/a' }]);
    refuse();
    state().select('actors/b');
    expect(state().fault?.length).toBeGreaterThan(0);
    state().go({ view: 'ties' });
    expect(state().fault).toBeUndefined();
    refuse();
    workbench.follow({ ...state().route, at: 'actors/a' });
    expect(state().fault?.length).toBeGreaterThan(0);
    workbench.follow({ ...state().route, view: 'report' });
    expect(state().fault).toBeUndefined();
  });

  it('puts a step in the place of the last one, and undoes both as one', async () => {
    const { state, asked } = await opened(new FakeServer());
    const { edit, replace, undo } = state();
    const weight = () => tieOf(state().document?.situation)?.weight;
    const put = (value: number) => [{ op: 'set', at: 'ties/a-b/weight', value } as const];
    edit(put(2));
    const before = asked.length;
    expect(replace(put(3))).toBe(true);
    expect(replace(put(4))).toBe(true);
    expect(asked.length).toBe(before + 2);
    expect(replace(put(0))).toBe(false);
    const { history, pending } = state().document ?? {};
    expect([history?.steps.length, history?.done, weight()]).toEqual([1, 1, 4]);
    expect(pending?.length).toBe(5);
    undo();
    expect(weight()).toBe(1);
    expect(replace(put(5))).toBe(false);
  });

  it('sends again what was refused for a reason that passes', async () => {
    const server = new FakeServer();
    const { state } = await opened(server);
    server.locked = 1;
    state().edit([sign]);
    await vi.advanceTimersByTimeAsync(700);
    expect(state().save).toEqual({ kind: 'refused', message: 'locked' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(state().save.kind).toBe('saved');
    expect(server.saves).toBe(1);
  });

  it('keeps a draft with its history through a killed server and a new window', async () => {
    const server = new FakeServer();
    const drafts = memoryDrafts();
    const first = await opened(server, drafts);
    server.isDown = true;
    first.state().edit([sign]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(first.state().save.kind).toBe('offline');
    server.isDown = false;
    const second = await opened(server, drafts);
    expect(tieOf(second.state().document?.situation)?.sign).toBe('-');
    expect(second.state().document?.history.steps).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(second.state().save.kind).toBe('saved');
    expect(tieOf(readDocument(server.text))?.sign).toBe('-');
    second.state().undo();
    expect(tieOf(second.state().document?.situation)?.sign).toBe('+');
  });

  it('keeps a draft within a second, though edit follows edit and none has been weighed', async () => {
    const server = new FakeServer();
    const drafts = memoryDrafts();
    const { state } = await opened(server, drafts);
    server.isDown = true;
    for (let n = 0; n < 50; n++) {
      expect(state().edit([{ op: 'set', at: 'ties/a-b/weight', value: 1 + (n % 9) }])).toBe(true);
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(state().weigh.isWeighing).toBe(true);
    server.isDown = false;
    const kept = await opened(server, drafts);
    expect(kept.state().document?.history.steps.length).toBeGreaterThan(20);
  });

  it('keeps the history after a save, as long as nobody else changed the document', async () => {
    const server = new FakeServer();
    const drafts = memoryDrafts();
    const first = await opened(server, drafts);
    first.state().edit([sign]);
    await vi.advanceTimersByTimeAsync(2000);
    const second = await opened(server, drafts);
    expect(second.state().document?.history.steps).toHaveLength(1);
    server.change('weight', 9);
    const third = await opened(server, drafts);
    expect(third.state().document?.history.steps).toHaveLength(0);
    expect(tieOf(third.state().document?.situation)?.weight).toBe(9);
  });

  it('offers a merge where edits do not touch, and saves both', async () => {
    const server = new FakeServer();
    const { state } = await opened(server);
    server.change('weight', 9);
    state().edit([sign]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().save.kind).toBe('mergeable');
    state().settle('merge');
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().save.kind).toBe('saved');
    expect(tieOf(readDocument(server.text))).toMatchObject({ sign: '-', weight: 9 });
  });

  it.each(['mine', 'theirs'] as const)(
    'lets a person choose %s, and drops neither',
    async (choice) => {
      const server = new FakeServer();
      const { state } = await opened(server);
      server.change('sign', 'unknown');
      state().edit([sign]);
      await vi.advanceTimersByTimeAsync(1000);
      expect(state().save).toMatchObject({ kind: 'clash', touched: ['ties/a-b/sign'] });
      state().settle(choice);
      await vi.advanceTimersByTimeAsync(1000);
      const kept = choice === 'mine' ? '-' : 'unknown';
      expect(tieOf(readDocument(server.text))?.sign).toBe(kept);
      expect(tieOf(state().document?.situation)?.sign).toBe(kept);
      // The other one is one undo away.
      state().undo();
      const other = choice === 'mine' ? 'unknown' : '-';
      expect(tieOf(state().document?.situation)?.sign).toBe(other);
      await vi.advanceTimersByTimeAsync(1000);
      expect(tieOf(readDocument(server.text))?.sign).toBe(other);
      expect(state().save.kind).toBe('saved');
    },
  );

  it('goes on editing while a save is on its way', async () => {
    const server = new FakeServer();
    const { state } = await opened(server);
    state().edit([sign]);
    await vi.advanceTimersByTimeAsync(600);
    state().edit([{ op: 'set', at: 'ties/a-b/weight', value: 3 }]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(tieOf(readDocument(server.text))).toMatchObject({ sign: '-', weight: 3 });
    expect(state().document?.pending).toEqual([]);
  });
});
