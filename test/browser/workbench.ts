/// <reference lib="dom" />
/** The workbench as a person opens it: `mizan serve` on a copy of the flagship, a browser at its address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { root } from '../cli/run.ts';
import { launch } from './browser.ts';

/** The compiled program itself: the test runner has built it, or MIZAN_BUILD names another build. */
export const program = join(process.env.MIZAN_BUILD ?? join(root, 'dist'), 'cli', 'main.js');

export interface Served {
  /** The address with its token. */
  readonly url: string;
  readonly origin: string;
  readonly folder: string;
  /** The cookie, once the token was exchanged for it; the token is good once. */
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  stop(): Promise<void>;
  /** Puts the folder back as it was first served: a test never stands on what the one before it left. */
  restore(): Promise<void>;
}

/** Serves a folder that is there already, or a fresh copy of the flagship. */
export async function serve(folder?: string, port = 0): Promise<Served> {
  const scratch = folder ?? mkdtempSync(join(tmpdir(), 'mizan-workbench-'));
  const situation = join(scratch, 'sahel-2024');
  if (!folder) cpSync(join(root, 'examples', 'sahel-2024'), situation, { recursive: true });
  const child = spawn(
    process.execPath,
    [program, 'serve', situation, '--no-open', '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const restore = restorer(situation);
  const url = await firstAddress(child);
  return {
    restore,
    url,
    origin: new URL(url).origin,
    folder: scratch,
    cookies: [],
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function restorer(situation: string): () => Promise<void> {
  const file = join(situation, 'situation.json');
  const first = readFileSync(file);
  const texts = join(situation, 'sources');
  const kept = new Set(namesIn(texts));
  return async () => {
    if (!readFileSync(file).equals(first)) writeFileSync(file, first);
    rmSync(join(situation, 'reviews'), { recursive: true, force: true });
    for (const name of namesIn(texts)) if (!kept.has(name)) rmSync(join(texts, name));
  };
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

export function tidy(served: Served): void {
  rmSync(served.folder, { recursive: true, force: true });
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr?.on('data', (piece) => {
      err += piece;
    });
    child.stdout?.on('data', (piece) => {
      out += piece;
      const found = /http:\/\/\S+/.exec(out);
      if (found && out.includes('\n')) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`mizan serve ended with ${code}: ${err}`)));
  });
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong on the page: errors, refusals of the policy. */
  readonly faults: string[];
  /** Addresses asked for outside the server. */
  readonly foreign: string[];
}

/** A fresh browser profile at the workbench, its settings chosen before it opens. */
export async function openWorkbench(
  browser: Browser,
  served: Served,
  settings: {
    language?: string;
    theme?: string;
    /** Which digits Arabic is written with. */
    numerals?: 'latin' | 'arabic';
    width?: number;
    /** What is done to the profile before its first page. */
    prepare?(context: BrowserContext): Promise<void>;
  } = {},
): Promise<Opened> {
  const { language = 'en', theme = 'light', numerals = 'latin', width = 1440 } = settings;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript((text) => {
    // A page that is not there yet has no storage.
    if (location.origin === 'null') return;
    if (!localStorage.getItem('mizan.settings')) localStorage.setItem('mizan.settings', text);
  }, JSON.stringify({ language, theme, numerals }));
  await settings.prepare?.(context);
  const page = await context.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== served.origin) foreign.push(request.url());
  });
  waitsForWrites(context);
  await context.addCookies(served.cookies);
  await page.goto(served.cookies.length > 0 ? served.origin : served.url);
  await weighed(page);
  served.cookies = await context.cookies();
  return { context, page, faults, foreign };
}

/**
 * A profile that is closed sends nothing more, and what it has sent is answered first: a save on its
 * way would come into the folder of the next test.
 */
function waitsForWrites(context: BrowserContext): void {
  const asked = new Set<Request>();
  const isWrite = (request: Request) => request.method() !== 'GET';
  const over = (request: Request) => asked.delete(request);
  context.on('request', (request) => isWrite(request) && asked.add(request));
  context.on('requestfinished', over).on('requestfailed', over);
  const close = context.close.bind(context);
  context.close = async (options) => {
    const guard = context.route(/\/api\//, (route) =>
      isWrite(route.request()) ? route.abort() : route.continue(),
    );
    // A page that was killed takes no rule any more, and sends nothing either.
    await guard.catch(() => {});
    // A page that was killed is never told the answer.
    for (let looks = 0; asked.size > 0 && looks < 250; looks++) await setTimeout(20);
    await close(options);
  };
}

/** Waits until every scale is weighed and shown. */
export async function weighed(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const text = document.querySelector('.status')?.textContent ?? '';
    return /All scales weighed|وُزن على الموازين كلّها|Tout est pesé/.test(text);
  });
}

/** Goes to a view by its address and waits for its heading. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/sahel-2024/${view}`);
  await page.locator(`[data-view="${view.split(/[/?]/)[0]}"] h1`).waitFor();
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string | undefined;

/** Serious and critical findings of axe on the page as it stands. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  axe ??= readFileSync(axePath, 'utf8');
  // Through the debugger, so that the page's policy stays as it is; once for as long as the page lives.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // A rule with a weight of its own gives it to all that it finds. The light ones, a quarter of the
    // time, could find only what is left out below.
    const light = axe._audit.rules.filter(
      ({ impact }) => impact === 'minor' || impact === 'moderate',
    );
    if (light.length === 0) throw new Error('axe no longer tells what its rules weigh');
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      rules: Object.fromEntries(light.map(({ id }) => [id, { enabled: false }])),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
}

interface Axe {
  readonly _audit: { readonly rules: readonly { readonly id: string; readonly impact?: string }[] };
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

export { launch };
