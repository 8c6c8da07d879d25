/// <reference lib="dom" />
/** Hostile names, titles, quotes and texts: none runs, none leaves, none breaks the page. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/run.ts';
import { Desk, eventually } from './desk.ts';
import { writeHostile } from './hostile-situation.ts';
import { payloads, sampleOf } from './payload.ts';
import { everyPlace, widerThanTheirPane } from './place.ts';
import { markupFaults, setTrap } from './trap.ts';
import {
  goTo,
  launch,
  openWorkbench,
  program,
  type Served,
  serve,
  tidy,
  weighed,
} from './workbench.ts';

/** The long run takes them all; the quick one a sample of every family. */
const isLong = process.env.MIZAN_LONG === '1';
const scripts = isLong ? payloads : sampleOf(60);
const LIMIT_MS = isLong ? 1_800_000 : 180_000;

let browser: Browser;
const folders: Served[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  for (const served of folders) {
    await served.stop();
    tidy(served);
  }
});

async function serveHostile(texts: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-hostile-'));
  const situation = join(folder, 'sahel-2024');
  cpSync(join(root, 'examples', 'sahel-2024'), situation, { recursive: true });
  writeHostile(situation, texts);
  const served = await serve(folder);
  folders.push(served);
  return served;
}

describe('the trap itself', () => {
  it('catches the payloads where nothing holds them', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(500);
    const context = await browser.newContext();
    const trap = await setTrap(context, () => true);
    const page = await context.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.setContent(`<p id="p"></p>`);
    let faults = 0;
    for (const one of sampleOf(60)) {
      await page
        .evaluate((html) => {
          const place = document.createElement('div');
          place.innerHTML = html;
          document.body.append(place);
        }, one)
        .catch(() => {});
      faults += (await markupFaults(page).catch(() => [])).length;
    }
    expect(faults).toBeGreaterThan(10);
    await eventually(() => trap.caught.filter((one) => one.includes('ran')).length).toBeGreaterThan(
      5,
    );
    await context.close();
  });
});

describe(`${scripts.length} script payloads as names, titles, quotes and texts`, () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveHostile(scripts);
  });

  it.each(isLong ? (['ar', 'en', 'fr'] as const) : (['ar', 'en'] as const))(
    'none runs in any place of the page: %s',
    async (language) => {
      const trap = { caught: [] as string[] };
      const opened = await openWorkbench(browser, served, {
        language,
        prepare: async (context) => {
          Object.assign(trap, await setTrap(context, (url) => isOwn(url, served)));
        },
      });
      const { page } = opened;
      // Hundreds of ties and actors are weighed anew for each scenario.
      page.setDefaultTimeout(LIMIT_MS / 3);
      const found: string[] = [];
      await everyPlace(new Desk(page, language), async (place) => {
        found.push(...(await markupFaults(page)).map((one) => `${place}: ${one}`));
      });
      // The inspector, one after the other, on things that carry the payloads.
      const step = isLong ? 1 : 6;
      for (let at = 0; at < scripts.length; at += step) {
        for (const part of ['actors', 'quotes', 'claims'] as const) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `#/sahel-2024/actors?at=${part}/x-${at}`);
          await page.waitForFunction(
            (text) =>
              document.querySelector('[role=complementary], aside')?.textContent?.includes(text),
            firstWord(scripts[at]),
          );
        }
      }
      found.push(...(await markupFaults(page)));
      expect(found).toEqual([]);
      expect(trap.caught).toEqual([]);
      expect(opened.faults).toEqual([]);
      expect(opened.foreign).toEqual([]);
      await opened.context.close();
    },
    LIMIT_MS,
  );

  it(
    'none runs in the report opened from the disk, in any language',
    async () => {
      const file = join(served.folder, 'report.html');
      const done = spawnSync(
        process.execPath,
        [program, 'weigh', join(served.folder, 'sahel-2024'), '--html', file],
        { cwd: root, encoding: 'utf8' },
      );
      expect(done.status, done.stderr).toBe(0);
      // The page may run nothing; without its policy it must still hold.
      for (const bypassCSP of [false, true]) {
        const context = await browser.newContext({ bypassCSP });
        const trap = await setTrap(context, ({ protocol }) => /^(file|data):$/.test(protocol));
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        for (const language of ['ar', 'en', 'fr']) {
          await page.locator(`label[for="show-${language}"]`).click();
          expect(await page.locator('article:visible').count()).toBe(1);
        }
        expect(await markupFaults(page)).toEqual([]);
        expect(await page.locator('script').count()).toBe(0);
        expect(trap.caught).toEqual([]);
        await context.close();
      }
    },
    LIMIT_MS,
  );
});

const isOwn = ({ protocol, origin }: URL, served: Served) =>
  /^(data|blob|about):$/.test(protocol) || origin === served.origin;

/** Enough of a payload to tell that the inspector shows it. */
const firstWord = (text = '') => text.trim().split(/\s/)[0] ?? '';

/** Words that no layout was drawn for. */
const ODD = [
  'a'.repeat(400),
  'م'.repeat(400),
  `${'كلمة طويلة جدًّا '.repeat(60)}.`,
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
  `https://example.org/${'x/'.repeat(200)}`,
  '\u202eright to left override\u202c and back',
  '\u202d\u202e\u202a\u202b nested and never closed',
  '\u2066\u2067\u2068 isolates never closed',
  // Of a kind that fonts set above the letter: one letter with more is a line that nothing can break.
  `e${'\u0301'.repeat(40)} a${'\u0308\u0327'.repeat(20)}`,
  `ل${'\u064b\u0651\u0670'.repeat(20)}`,
  '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(30),
  '🇲🇱🇷🇺🇩🇿'.repeat(60),
  `${'\u200b\u200c\u200d\u2060'.repeat(100)}x`,
  '\u3164',
  'line one\nline two\r\n\tline three',
  '𝕄𝕒𝕝𝕚 '.repeat(80),
  '﷽'.repeat(40),
  '……‥‥⸻'.repeat(50),
  '\u200b\u2060',
];

describe('odd names', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveHostile(ODD);
  });

  it.each([
    { language: 'ar', width: 1440 },
    { language: 'en', width: 1024 },
    { language: 'en', width: 390 },
  ] as const)(
    'push nothing out of the page: $language, $width pixels',
    async ({ language, width }) => {
      const opened = await openWorkbench(browser, served, { language, width });
      const { page } = opened;
      const wide: string[] = [];
      const look = async (place: string) => {
        wide.push(...(await widerThanTheirPane(page)).map((one) => `${place}: ${one}`));
      };
      if (width > 900) await everyPlace(new Desk(page, language), look);
      else {
        for (const place of ['conflict/g1', 'ties?at=ties/x-0', 'balance', 'report', 'sources']) {
          await goTo(page, place);
          await weighed(page);
          await look(place);
        }
      }
      expect(wide).toEqual([]);
      expect(opened.faults).toEqual([]);
      await opened.context.close();
    },
    LIMIT_MS,
  );

  it('are read as their code points where nothing of them would be seen', async () => {
    const { page, context } = await openWorkbench(browser, served);
    for (const part of ['actors', 'claims', 'events', 'sources'] as const) {
      await goTo(page, part);
      for (const [text, shown] of [
        ['\u3164', 'U+3164'],
        ['\u200b\u2060', 'U+200B U+2060'],
      ] as const) {
        const row = page.locator(`tr[data-address="${part}/x-${ODD.indexOf(text)}"]`);
        expect(await row.innerText()).toContain(shown);
      }
    }
    await context.close();
  });
});
