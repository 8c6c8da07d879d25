/// <reference lib="dom" />
/** The workbench in a real browser, behind the real server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  goTo,
  launch,
  type Opened,
  openWorkbench,
  type Served,
  serve,
  tidy,
  weighed,
} from './workbench.ts';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
  browser = await launch();
});

beforeEach(() => served.restore());

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

/** A fresh browser profile at the one server; whatever goes wrong on the page fails the test. */
async function withWorkbench(
  use: (opened: Opened, server: Served) => Promise<void>,
  settings: Parameters<typeof openWorkbench>[2] = {},
): Promise<void> {
  const opened = await openWorkbench(browser, served, settings);
  try {
    await use(opened, served);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
  } finally {
    await opened.context.close();
  }
}

const storedSign = (server: Served) => {
  const file = join(server.folder, 'sahel-2024', 'situation.json');
  const { ties } = JSON.parse(readFileSync(file, 'utf8')) as {
    ties: { id: string; sign: string }[];
  };
  return ties.find((one) => one.id === 'mali-russia')?.sign;
};

const chooseSign = async (page: Page, sign: string) => {
  await goTo(page, 'ties?at=ties/mali-russia');
  await page.locator('.side select').first().selectOption(sign);
};

describe('the workbench', () => {
  it('opens on the flagship, weighed, within its budget of script', async () => {
    const opened = await openWorkbench(browser, served);
    const { page } = opened;
    await page.locator('.answer').first().waitFor();
    expect(await page.locator('.answer').first().innerText()).toContain('heeding Algeria');
    expect(await page.locator('.page').innerText()).toContain('240 of 720');
    // The token is gone from the address bar, and the address names what is shown.
    expect(page.url()).toBe(`${served.origin}/#/sahel-2024`);
    // What was asked for before the first weighing was shown; the other views are fetched after it.
    const names = await page.evaluate(() => {
      const weighed = performance.getEntriesByName('mizan.weighed').at(-1)?.startTime ?? 0;
      return performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < weighed)
        .map((entry) => new URL(entry.name).pathname)
        .filter((path) => path.endsWith('.js'));
    });
    const sizes = await Promise.all(
      [...new Set(names)].map(async (path) => {
        const answer = await opened.context.request.get(served.origin + path);
        return gzipSync(await answer.body(), { level: 9 }).length;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(names.length).toBeGreaterThan(2);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(250_000);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.context.close();
  });

  it('says beside its first page what is settled, open and would decide; a note opens its words', async () => {
    await withWorkbench(async ({ page }) => {
      const answer = page.locator('.side .situation-answer');
      await answer.waitFor();
      const said = await answer.innerText();
      expect(said).toContain('Did Russia put Algeria before Mali?');
      for (const label of ['Settled.', 'Open.', 'What would decide.'])
        expect(said).toContain(label);
      await answer.locator('.note').first().click();
      await page.locator('.side blockquote').first().waitFor();
      await page.keyboard.press('Escape');
      await answer.waitFor();
      // Edits reach it when they pause; a scenario is named over it.
      await page.locator('.field.scenario').selectOption({ label: 'Wagner leaves' });
      await answer.getByText('already come about').waitFor();
      expect(await answer.innerText()).toContain('Wagner leaves');
      await page.evaluate(() => {
        location.hash = '#/sahel-2024/conflict/g1?reading=algeria=bluff';
      });
      await answer.getByText('Algeria: bluffing').waitFor();
    });
  });

  it('leads from a view that is not there to the one that is near', async () => {
    await withWorkbench(async ({ page }) => {
      await page.evaluate(() => {
        location.hash = '#/sahel-2024/balanse';
      });
      await page.getByRole('link', { name: 'Did you mean Balance?' }).click();
      await page.locator('[data-view="balance"] h1').waitFor();
    });
  });

  it('puts the focus where a way in has opened', async () => {
    await withWorkbench(async ({ page }) => {
      // The first view of a page takes no focus: it is the one of the situation, once it stands.
      await page.locator('main h1').first().waitFor();
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.locator('.start h1').waitFor();
      const focused = (selector: string) =>
        page.evaluate((of) => document.activeElement?.closest(of) !== null, selector);
      await expect.poll(() => focused('.start h1')).toBe(true);
      await page.keyboard.press('c');
      await page.locator('.classics').waitFor();
      await expect.poll(() => focused('.classics')).toBe(true);
    });
  });

  it('begins each view at its top; back in the browser it stands where it was left', async () => {
    await withWorkbench(async ({ page }) => {
      const top = () => page.evaluate(() => document.getElementById('page')?.scrollTop);
      const scrollTo = async (height: number) => {
        await page.evaluate((to) => {
          (document.getElementById('page') as HTMLElement).scrollTop = to;
        }, height);
        await expect.poll(top).toBe(height);
      };
      const link = (name: string | RegExp) =>
        page.getByRole('navigation').getByRole('link', { name }).first();
      const isThere = (name: string) => page.getByRole('heading', { name }).first().waitFor();
      // Each once, so that none is still to be loaded: what waits for its code begins at the top anyway.
      await link('Balance').click();
      await isThere('Balance');
      await link('Rupture').click();
      await page.locator('.state-table').waitFor();
      await scrollTo(700);
      await link('Operation').click();
      await isThere('Operation “Revenge”');
      await expect.poll(top).toBe(0);
      await scrollTo(500);
      await link('Balance').click();
      await isThere('Balance');
      await expect.poll(top).toBe(0);
      await page.goBack();
      await isThere('Operation “Revenge”');
      await expect.poll(top).toBe(500);
    });
  });

  it('turns to Arabic and to dark while it runs, and remembers', async () => {
    await withWorkbench(async ({ page }) => {
      await page.getByRole('button', { name: 'العربية' }).click();
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.locator('.nav').innerText()).toContain('الفرضيات');
      const left = (selector: string) =>
        page.locator(selector).evaluate((one) => one.getBoundingClientRect().left);
      expect(await left('.nav')).toBeGreaterThan(await left('.side'));
      await page.locator('.menu summary').click();
      await page.getByLabel('داكن').check();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByLabel('٠١٢٣').check();
      expect(await page.locator('.where').innerText()).toContain('٢٠٢٤');
      await page.reload();
      await weighed(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });

  it('finds things and commands by their names in any language', async () => {
    await withWorkbench(async ({ page }) => {
      const found = (name: string) =>
        page.locator('.palette [role=option]', { hasText: name }).first().waitFor();
      await page.keyboard.press('Control+k');
      await page.locator('dialog.palette input').waitFor();
      await page.keyboard.type('فاغنر');
      await page.locator('.palette [role=option]').first().waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('dépendance');
      await found('Dependence');
      await page.keyboard.press('Enter');
      await page.locator('[data-view="dependence"] h1').waitFor();
      await page.keyboard.press('Control+k');
      await page.locator('dialog.palette input').waitFor();
      await page.keyboard.type('Wagner leaves');
      await found('Wagner leaves');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('scenario=wagner-leaves'));
      await weighed(page);
      await page.keyboard.press('Shift+Slash');
      await page.locator('dialog.keys').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      await page.keyboard.press('h');
      await page.locator('[data-view="hypotheses"] h1').waitFor();
    });
  });

  it('edits, weighs, saves; undoes and does again; keeps the history over a reload', async () => {
    await withWorkbench(async ({ page }, server) => {
      await chooseSign(page, '-');
      await expect.poll(() => storedSign(server)).toBe('-');
      await page.locator('[data-save]', { hasText: /^Saved$/ }).waitFor();
      await goTo(page, 'history');
      expect(await page.locator('.history').innerText()).toMatch(/Changed sign: .*Mali.*Russia/s);
      expect(await page.locator('.history').innerText()).toContain('with → against');
      await page.reload();
      await page.locator('.history .now').waitFor();
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedSign(server)).toBe('+');
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => storedSign(server)).toBe('-');
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedSign(server)).toBe('+');
    });
  });

  it('keeps an edit through a killed server and a closed window', async () => {
    const first = await serve();
    const port = Number(new URL(first.url).port);
    const opened = await openWorkbench(browser, first);
    // The view is there before the server is gone.
    await goTo(opened.page, 'ties?at=ties/mali-russia');
    const sign = opened.page.locator('.side select').first();
    await sign.waitFor();
    await first.stop();
    await sign.selectOption('unknown');
    await opened.page.locator('[data-save]', { hasText: 'No server' }).waitFor();
    await opened.page.close();
    const second = await serve(first.folder, port);
    const page = await opened.context.newPage();
    await page.goto(second.url);
    await weighed(page);
    await expect.poll(() => storedSign(second), { timeout: 20_000 }).toBe('unknown');
    await goTo(page, 'history');
    expect(await page.locator('.history').innerText()).toContain('Changed sign');
    await opened.context.close();
    await second.stop();
    tidy(second);
  });

  it('opens the words behind a number, and the source behind the words', async () => {
    await withWorkbench(async ({ page }) => {
      await goTo(page, 'conflict/g1');
      await page.locator('.report .note').first().click();
      await page.locator('.side blockquote').first().waitFor();
      expect(await page.locator('.side blockquote p').first().getAttribute('lang')).toBe('ar');
      expect(page.url()).toContain('at=quotes/');
    });
  });
});
