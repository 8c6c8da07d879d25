/// <reference lib="dom" />
/** A page as wide as a telephone: rows are entries, tables are still tables, a finger finds its mark. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { widerThanTheirPane } from './place.ts';
import {
  accessibilityFaults,
  goTo,
  launch,
  openWorkbench,
  type Served,
  serve,
  tidy,
  weighed,
} from './workbench.ts';

let browser: Browser;
let served: Served;

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

const TABLES = [
  'sources',
  'actors',
  'ties',
  'events',
  'claims',
  'needs',
  'supplies',
  'balance',
  'dependence',
  'hypotheses',
];

/** The tables whose rows are entries that stand out of their place all the same. */
const standingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stacks')]
      .filter((one) => one.scrollWidth > (one.parentElement?.clientWidth ?? 0) + 1)
      .map((one) => one.parentElement?.getAttribute('aria-label')),
  );

/** What can be pressed or typed in within tables, and is lower than 32 pixels; a mark spreads its own. */
const lowTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stacks :is(button, input, select):not(.says.no)')]
      .filter((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 1 && height < 31.5;
      })
      .map((one) => `${one.tagName}.${one.className}`),
  );

describe.each([
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'fr', theme: 'light' },
] as const)('at 390 pixels in $language', ({ language, theme }) => {
  it('every table is whole, open to everyone and to touch', async () => {
    const opened = await openWorkbench(browser, served, { language, theme, width: 390 });
    const { page } = opened;
    for (const view of TABLES) {
      await goTo(page, view);
      await weighed(page);
      expect(await standingOut(page), view).toEqual([]);
      expect(await widerThanTheirPane(page), view).toEqual([]);
      expect(await lowTargets(page), view).toEqual([]);
      expect(await accessibilityFaults(page), view).toEqual([]);
      const table = page.getByRole('main').getByRole('table').first();
      expect(await table.getByRole('columnheader').count(), view).toBeGreaterThan(1);
      expect(await table.getByRole('rowheader').count(), view).toBeGreaterThan(0);
      expect(await table.getByRole('cell').count(), view).toBeGreaterThan(1);
    }
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  }, 120_000);

  it('the answer slides over the page at a press, and opens its words', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    const answer = page.locator('.side .situation-answer');
    expect(await answer.isVisible()).toBe(false);
    await page.locator('.status .to-answer').click();
    await answer.waitFor();
    expect(await widerThanTheirPane(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await answer.locator('.note').first().click();
    await page.locator('.side blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await answer.isVisible()).toBe(false);
    await context.close();
  });

  it('what slides over the page leaves the status line in sight', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    await goTo(page, 'claims?at=claims/c-rug');
    await page.locator('.side.open blockquote').first().waitFor();
    const [side, status] = await Promise.all(
      ['.side', '.status'].map((one) => page.locator(one).boundingBox()),
    );
    expect(status?.height).toBeGreaterThan(20);
    expect((side?.y ?? 0) + (side?.height ?? 0)).toBeLessThanOrEqual((status?.y ?? 0) + 0.5);
    expect(await page.locator('.side .close').isVisible()).toBe(true);
    await context.close();
  });

  it('every view is two presses away', async () => {
    const { page, context, faults } = await openWorkbench(browser, served, {
      language,
      width: 390,
    });
    const nav = page.locator('.nav');
    expect(await nav.isVisible()).toBe(false);
    await page.locator('.top-bar .views').click();
    expect(await nav.isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await nav.locator('a[href*="/claims"]').click();
    await page.locator('[data-view="claims"] h1').waitFor();
    expect(await nav.isVisible()).toBe(false);
    await page.locator('.top-bar .views').focus();
    await page.keyboard.press('Enter');
    expect(await nav.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await nav.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('F6 goes through the panes that are in sight, and leaves none over what has the focus', async () => {
    const { page, context, faults } = await openWorkbench(browser, served, {
      language,
      width: 390,
    });
    const where = () =>
      page.evaluate(
        () => document.activeElement?.closest('.nav, .main, .side')?.classList[0] ?? 'none',
      );
    await goTo(page, 'claims?at=claims/c-rug');
    await page.locator('.side.open .close').waitFor();
    await page.keyboard.press('F6');
    await expect.poll(where).toBe('side');
    await page.keyboard.press('F6');
    await expect.poll(where).toBe('main');
    await page.locator('.top-bar .views').click();
    await page.keyboard.press('F6');
    await expect.poll(where).toBe('nav');
    const current = page.locator('.nav [aria-current=page]');
    await expect.poll(() => current.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('F6');
    await expect.poll(where).toBe('main');
    await page.locator('.nav').waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the status line is one line, which the document pane leaves in sight', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    const boxOf = async (one: string) => {
      const box = await page.locator(one).boundingBox();
      return { top: box?.y ?? 0, end: (box?.y ?? 0) + (box?.height ?? 0) };
    };
    const [status, keys] = [await boxOf('.status'), await boxOf('.status .to-keys')];
    expect(status.end - status.top).toBeLessThan(44);
    expect(Math.abs(keys.top - (await boxOf('.status .to-answer')).top)).toBeLessThan(4);
    await page.locator('.top-bar .views').click();
    expect((await boxOf('.nav')).end).toBeLessThanOrEqual(status.top + 0.5);
    await context.close();
  });

  it('a state tells who does what and how each rests without being moved aside', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    for (const game of ['conflict/g1', 'conflict/g2']) {
      await goTo(page, game);
      const table = page.locator('.state-table');
      await table.waitFor();
      expect(await standingOut(page), game).toEqual([]);
      const row = table.locator('tbody tr').first();
      expect(await row.locator('td[data-label]:visible').count(), game).toBe(4);
      expect(await row.locator('td:visible .rest-marks').count(), game).toBe(1);
      expect(await table.getByRole('rowheader').count(), game).toBeGreaterThan(10);
    }
    await context.close();
  });

  it('a number stays beside what it counts, and published conflicts stand one under the other', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    await goTo(page, 'start');
    const heights = await page
      .locator('.situations .fact')
      .evaluateAll((list) =>
        list.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)),
      );
    expect(heights.length).toBe(3);
    for (const lines of heights) expect(lines).toBeLessThan(1.5);
    await page.locator('[data-way=C]').click();
    const sides = await page
      .locator('.classics li')
      .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().left));
    expect(new Set(sides).size).toBe(1);
    await context.close();
  });

  it('a field in an entry is reached by key and edits', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width: 390 });
    await goTo(page, 'needs');
    await page.locator('.stacks tbody .row-name').first().focus();
    await page.keyboard.press('Tab');
    const field = page.locator('.stacks tbody input').first();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.status [role=status][data-save]:not(.warn)').waitFor();
    expect(Number((await field.inputValue()).replace(',', '.'))).toBeGreaterThan(0.2);
    await context.close();
  });
});
