/// <reference lib="dom" />
/** The built page behind the compiled server, in a real Chromium, with an ear for what it does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
/** Another build may be named, to compare two. */
const program = join(process.env.MIZAN_BUILD ?? join(root, 'dist'), 'cli', 'main.js');

export interface Serving {
  readonly url: string;
  readonly folder: string;
  stop(): void;
}

/** @param fill puts a situation into the folder that is served */
export async function serving(fill: (folder: string) => void): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  fill(folder);
  const child = spawn(process.execPath, [program, 'serve', folder, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: await addressOf(child), folder, stop };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (piece) => {
      said += piece;
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** What the page tells: its weighings, and when the frame after each had been drawn. */
export interface Heard {
  readonly ms: number;
  /** Milliseconds since the page began. */
  readonly at: number;
  readonly drawn: number;
}

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The process that draws the page; found when the page is there. */
  renderer: number;
}

/** Finds the process that draws the page: the one that has worked most of those for pages. */
export async function findRenderer(browser: Browser, window: Window): Promise<void> {
  const debug = await browser.newBrowserCDPSession();
  const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
  await debug.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  renderers.sort((a, b) => b.cpuTime - a.cpuTime);
  window.renderer = renderers[0]?.id ?? 0;
}

/** A window that keeps `heard`, a list of whole weighings, and finds the store of the page. */
export async function openWindow(browser: Browser, width = 1440, height = 900): Promise<Window> {
  const context = await browser.newContext({ viewport: { width, height } });
  // The loader of this bench gives functions names by a call that the page does not know.
  await context.addInitScript('globalThis.__name = (one) => one');
  await context.addInitScript(() => {
    const heard: Heard[] = [];
    const mark = performance.mark.bind(performance);
    performance.mark = (name: string, options?: PerformanceMarkOptions) => {
      const entry = mark(name, options);
      const detail = options?.detail as { ms: number; isWhole: boolean } | undefined;
      if (name === 'mizan.weighed' && detail?.isWhole) {
        const at = entry.startTime;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => heard.push({ ms: detail.ms, at, drawn: performance.now() });
          port2.postMessage(0);
        });
      }
      return entry;
    };
    Object.assign(globalThis, { heard });
  });
  const page = await context.newPage();
  return { context, page, renderer: 0 };
}

/** Milliseconds of processor that threads have had so far: others' work on the machine does not count. */
export interface ThreadTimes {
  readonly page: number;
  readonly worker: number;
}

const NAMES: Readonly<Record<string, keyof ThreadTimes>> = {
  chrome: 'page',
  CrRendererMain: 'page',
  DedicatedWorker: 'worker',
};

/** A thread may end while it is asked about: one that has ended counts for nothing. */
function readThread(thread: string, file: string): string | undefined {
  try {
    return readFileSync(join(thread, file), 'utf8').trim();
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw fault;
  }
}

/** As the system counts them, of the one process that draws pages; none where it does not tell. */
export async function threadTimes({ renderer }: Window): Promise<ThreadTimes> {
  const times = { page: 0, worker: 0 };
  if (process.platform !== 'linux') return times;
  const tasks = `/proc/${renderer}/task`;
  for (const task of readdirSync(tasks)) {
    const name = readThread(join(tasks, task), 'comm') ?? '';
    const which = task === String(renderer) ? 'page' : NAMES[name.replace(/ thread$/i, '')];
    if (which === undefined) continue;
    times[which] += Number(readThread(join(tasks, task), 'schedstat')?.split(' ')[0] ?? 0) / 1e6;
  }
  return times;
}

/** Gives the page its own store by name: the bench edits the document through it, as a view does. */
export async function findStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface Fibre {
      readonly memoizedProps?: { readonly value?: { getState?: unknown } };
      readonly child?: Fibre;
      readonly sibling?: Fibre;
    }
    const top = document.getElementById('root') as unknown as Record<string, Fibre>;
    const key = Object.keys(top).find((one) => one.startsWith('__reactContainer$')) as string;
    const rest: Fibre[] = [top[key] as Fibre];
    for (let fibre = rest.pop(); fibre; fibre = rest.pop()) {
      const { value } = fibre.memoizedProps ?? {};
      if (value?.getState) return void Object.assign(globalThis, { store: value });
      for (const next of [fibre.sibling, fibre.child]) if (next) rest.push(next);
    }
    throw new Error('the page has no store');
  });
}

export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(
      100 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0),
    ) / 100;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
