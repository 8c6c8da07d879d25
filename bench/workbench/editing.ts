/// <reference lib="dom" />
/**
 * Several hundred edits of the flagship, of each kind that the four scales rest on, with the view
 * shown in which one makes it. Each waits until the one before has been weighed and drawn.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Edit, Situation } from '../../src/situation/index.ts';
import { KINDS } from './edit-kind.ts';
import { findStore, type Heard, spread, threadTimes, type Window } from './page.ts';
import { markDrawn, type Painting, TaskRecord } from './painting.ts';
import { steady } from './steady.ts';

type Store = {
  getState(): {
    readonly document: { readonly situation: Situation };
    edit(edits: readonly Edit[]): boolean;
  };
};
declare const store: Store;
declare const heard: Heard[];

interface Timed {
  /** In the worker, from the message to the last answer, by the clock. */
  readonly worker: number;
  /** Processor time of the worker’s thread. */
  readonly workerOwn: number;
  /**
   * Processor time of the page’s thread: the edit applied, the weighing taken, both drawn, and what the
   * bench asks of the page and the two frames after that.
   */
  readonly pageOwn: number;
  /** By the clock, from the edit, applied, to the frame that shows it weighed. */
  readonly shown: number;
}

let asked = 0;

/** Long enough for the frame of an edit and those of the motion after it: nothing is asked meanwhile. */
const UNDISTURBED_MS = 80;

/** @param act makes the edit */
async function timed(window: Window, act: (edit: number) => Promise<void>): Promise<Timed> {
  const { page } = window;
  const edit = asked++;
  const known = await page.evaluate(() => heard.length);
  const before = await threadTimes(window);
  await act(edit);
  await pause(UNDISTURBED_MS);
  const last = await page.evaluate(
    (length) =>
      new Promise<Heard>((resolve, reject) => {
        const since = performance.now();
        const look = () => {
          if (heard.length > length) resolve(heard.at(-1) as Heard);
          else if (performance.now() - since > 20_000) reject(new Error('nothing was weighed'));
          else setTimeout(look, 4);
        };
        look();
      }),
    known,
  );
  await page.evaluate(markDrawn, edit);
  const after = await threadTimes(window);
  const began = await page.evaluate(
    () => performance.getEntriesByName('mizan.edit').at(-1)?.startTime ?? 0,
  );
  const pageOwn = after.page - before.page;
  const workerOwn = after.worker - before.worker;
  return { worker: last.ms, workerOwn, pageOwn, shown: last.drawn - began };
}

async function goTo({ page }: Window, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/sahel-2024/${view}`);
  await page.locator(`[data-view="${view}"] h1`).waitFor();
  // Until what was left to do later has been done, the draft and the save of earlier edits among it.
  await page.waitForTimeout(1_500);
}

/** By the document: what a field of a view does. */
function byDocument({ page }: Window, edits: readonly Edit[], edit: number): Promise<void> {
  return page.evaluate(
    ([text, n]) => {
      const list = JSON.parse(text);
      performance.mark(`bench.edit.${n}`);
      if (!store.getState().edit(list)) throw new Error(text);
    },
    [JSON.stringify(edits), edit] as const,
  );
}

/** By dragging: a line is taken up once, and every move over another line is an edit. */
async function dragged(window: Window, moves: number): Promise<Timed[]> {
  const { page } = window;
  const times: Timed[] = [];
  const list = page.locator('ol.order').first();
  const lines = list.locator('[data-statement]');
  const held = await lines.first().getAttribute('data-statement');
  const grip = lines.first().locator('.grip');
  await grip.scrollIntoViewIfNeeded();
  // What comes into sight is drawn then, and may move the line.
  await page.waitForTimeout(600);
  const box = await grip.boundingBox();
  if (!box) throw new Error('no statement to drag');
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + box.height / 2);
  await page.mouse.down();
  for (let n = 1; n <= moves; n++) {
    // The lines move with what is said above them, and to their places: each time they are looked up
    // anew, once they have come to rest.
    const to = await list.evaluate(async (one, id) => {
      const motions = one.getAnimations({ subtree: true });
      await Promise.allSettled(motions.map(({ finished }) => finished));
      // A held line is moved; its place in the page is that of before.
      const topOf = (line: Element) => line.getBoundingClientRect().top;
      const all = [...one.children].sort((a, b) => topOf(a) - topOf(b));
      const at = all.findIndex((line) => line.getAttribute('data-statement') === id);
      // Well past the line, however high it is: below the next one, or above the first.
      const next = (at + 1) % all.length;
      const { top, bottom } = (all[next] as Element).getBoundingClientRect();
      return next > at ? bottom - 3 : top + 3;
    }, held);
    const one = await timed(window, async (edit) => {
      await page.evaluate((k) => void performance.mark(`bench.edit.${k}`), edit);
      await page.mouse.move(x, to);
    });
    times.push(one);
  }
  await page.mouse.up();
  return times;
}

/** Edits that change nothing but words: what the asking itself costs. */
async function overhead(window: Window, count: number): Promise<number> {
  const spent: number[] = [];
  for (let n = 0; n < count; n++) {
    const before = await threadTimes(window);
    await window.page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
        ),
    );
    spent.push((await threadTimes(window)).page - before.page);
  }
  return spread(spent).p50;
}

function told(what: string, how: string, times: readonly Timed[], paintings: readonly Painting[]) {
  const of = (key: keyof Timed) => spread(times.map((one) => one[key]));
  return {
    what,
    how,
    painted: spread(paintings.map(({ painted }) => painted)),
    after: spread(paintings.map(({ after }) => after)),
    worker: of('worker'),
    workerOwn: of('workerOwn'),
    pageOwn: of('pageOwn'),
    shown: of('shown'),
  };
}

/** @param count edits of each kind */
export async function editing(window: Window, count: number) {
  await findStore(window.page);
  const rows = [];
  const all: Timed[] = [];
  const allPainted: Painting[] = [];
  for (const kind of KINDS) {
    await goTo(window, kind.view);
    const times: Timed[] = [];
    // The first few compile what is used.
    for (let n = 0; n < 10; n++)
      await timed(window, (edit) => byDocument(window, kind.edit(n), edit));
    const record = await TaskRecord.begin(window);
    for (let n = 10; n < count + 10; n++) {
      times.push(await timed(window, (edit) => byDocument(window, kind.edit(n), edit)));
    }
    const painted = await record.end();
    rows.push(told(kind.name, 'document', times, painted));
    console.log(JSON.stringify(rows.at(-1)));
    all.push(...times);
    allPainted.push(...painted);
  }
  // An edit of the document to each of the four scales; the steps of a drag are apart.
  const edits = told('all', 'document', all, allPainted);
  console.log(JSON.stringify(edits));
  await goTo(window, 'conflict');
  const record = await TaskRecord.begin(window);
  // A row that fails leaves the others standing, and says so.
  const drags = await dragged(window, count).catch((error: Error) => {
    console.log(`not measured, statement moved by drag: ${error.message.split('\n')[0]}`);
    return [];
  });
  const painted = await record.end();
  if (drags.length > 0) rows.push(told('statement moved', 'drag', drags, painted));
  if (drags.length > 0) console.log(JSON.stringify(rows.at(-1)));
  all.push(...drags);
  allPainted.push(...painted);
  const same = await steady(window, count, asked);
  const of = (times: readonly Painting[]) => spread(times.map(({ painted: spent }) => spent));
  const found = { reckoned: of(same.reckoned), laidOut: of(same.laidOut) };
  console.log(JSON.stringify({ steady: found }));
  return {
    steady: found,
    asking: await overhead(window, 30),
    rows,
    edits,
    all: told('all', 'document and drag', all, allPainted),
  };
}
