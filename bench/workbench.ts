/// <reference lib="dom" />
/**
 * The workbench in a real Chromium: what an edit costs in the worker and on the page, how soon the
 * page can be used and how much script it asks for, how smoothly a large network moves.
 * `npx tsx bench/workbench.ts` writes `bench/results/workbench.json`; `--quick` makes fewer edits and
 * writes nothing; `--only edits|load|network` does one part.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Cookie } from 'playwright-core';
import { launch } from '../test/browser/browser.ts';
import { editing } from './workbench/editing.ts';
import { fillLarge, panning } from './workbench/network.ts';
import {
  findRenderer,
  findStore,
  openWindow,
  type Serving,
  serving,
  spread,
} from './workbench/page.ts';

declare const heard: { readonly at: number; readonly drawn: number }[];

const root = join(import.meta.dirname, '..');
const isQuick = process.argv.includes('--quick');
const asked = process.argv.indexOf('--only');
const only = asked > 0 ? process.argv[asked + 1] : undefined;

function fillFlagship(folder: string): void {
  const from = join(root, 'examples', 'sahel-2024');
  cpSync(from, join(folder, 'sahel-2024'), { recursive: true });
}

/** Wall time ÷ processor time of plain work: 1 on a machine at rest, more where others work as well. */
function slowdown(): number {
  const wall = performance.now();
  const { user, system } = process.cpuUsage();
  let sum = 0;
  while (performance.now() - wall < 500) for (let n = 0; n < 1000; n++) sum += Math.sqrt(n);
  const spent = process.cpuUsage({ user, system });
  const own = (spent.user + spent.system) / 1000;
  return sum < 0 ? 0 : Math.round((100 * (performance.now() - wall)) / own) / 100;
}

/** A new window works for itself first, on the same two cores. A person’s window is open. */
const WINDOW_MS = 1_000;

/** Opens the page anew, as a person does, and waits until every scale is weighed and drawn. */
async function load(browser: Browser, { url }: Serving, cookies: readonly Cookie[]) {
  const window = await openWindow(browser);
  await window.page.waitForTimeout(WINDOW_MS);
  await window.context.addCookies([...cookies]);
  await window.page.goto(cookies.length > 0 ? new URL(url).origin : url);
  await window.page.waitForFunction(() => heard.length > 0);
  return window;
}

async function loading(
  browser: Browser,
  served: Serving,
  cookies: readonly Cookie[],
  count: number,
) {
  const weighed: number[] = [];
  const usable: number[] = [];
  let script = 0;
  for (let n = 0; n < count; n++) {
    const { context, page } = await load(browser, served, cookies);
    const found = await page.evaluate(() => {
      const [first] = heard;
      const paints = performance.getEntriesByName('first-contentful-paint');
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (first?.at ?? 0));
      return {
        weighed: first?.drawn ?? 0,
        usable: paints[0]?.startTime ?? 0,
        scripts: [...new Set(scripts.map(({ name }) => name))],
      };
    });
    weighed.push(found.weighed);
    usable.push(found.usable);
    const sizes = await Promise.all(
      found.scripts.map(
        async (name) =>
          gzipSync(await (await context.request.get(name)).body(), { level: 9 }).length,
      ),
    );
    script = sizes.reduce((sum, size) => sum + size, 0);
    await context.close();
  }
  return {
    /** Gzipped, of every script asked for before the first weighing was shown. */
    scriptBytes: script,
    firstPaint: spread(usable),
    /** Every scale weighed and drawn, every field alive. */
    interactive: spread(weighed),
  };
}

async function network(browser: Browser) {
  const served = await serving(fillLarge);
  try {
    const window = await openWindow(browser);
    await window.page.goto(served.url);
    // The page has opened the one situation that there is, and says so in its address.
    await window.page.waitForFunction(() => location.hash.includes('large'));
    await window.page.waitForTimeout(4_000);
    await window.page.evaluate(() => {
      location.hash = '#/large/network';
    });
    await window.page.locator('.network canvas').first().waitFor({ timeout: 120_000 });
    await findRenderer(browser, window);
    return await panning(window);
  } finally {
    served.stop();
  }
}

const browser = await launch();
const version = browser.version();
const served = await serving(fillFlagship);
const before = { load: Math.round(10 * (loadavg()[0] ?? 0)) / 10, slowdown: slowdown() };
const results: Record<string, unknown> = {};
try {
  const first = await load(browser, served, []);
  const cookies = await first.context.cookies();
  if (only === undefined || only === 'load') {
    results.load = await loading(browser, served, cookies, isQuick ? 2 : 7);
    console.log(JSON.stringify(results.load));
  }
  if (only === undefined || only === 'edits') {
    await findStore(first.page);
    await findRenderer(browser, first);
    await first.page.waitForTimeout(2_500);
    results.edits = await editing(first, isQuick ? 20 : 80);
    console.log(JSON.stringify((results.edits as { all: object }).all));
  }
  await first.context.close();
  if (only === undefined || only === 'network') {
    results.network = await network(browser);
    for (const row of results.network as object[]) console.log(JSON.stringify(row));
  }
} finally {
  served.stop();
  await browser.close();
}
console.log(JSON.stringify(before));
if (!isQuick && only === undefined) {
  const record = {
    what: 'the workbench in Chromium; times in milliseconds. `painted` is processor time of the page’s thread from an edit to the end of the frame that shows it weighed, `after` that of the frames of motion after it; `pageOwn` is all of it, with what the bench asks of the page; `worker` and `shown` are wall time. Chromium has no graphics processor here: it draws the network by software, on the same two cores',
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model,
      cores: cpus().length,
      node: process.version,
      chromium: version,
      /** Of the last minute, and wall time ÷ processor time of plain work: more than 1, others were at work. */
      ...before,
      isLoaded: before.slowdown > 1.1 || before.load > 1,
    },
    results,
  };
  const file = join(root, 'bench', 'results', 'workbench.json');
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
