/// <reference lib="dom" />
/** All scenarios at once in the workbench: what differs, where each cell leads, by key, on a narrow page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { goTo, openWorkbench, type Served, serve, tidy } from './workbench.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve()]);
});
beforeEach(() => served.restore());

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

/** The workbench at the overview, once all five scenarios are weighed. */
async function opened(language: 'ar' | 'en', width: number) {
  const one = await openWorkbench(browser, served, { language, width });
  await goTo(one.page, 'scenarios');
  const table = one.page.locator('.overview table');
  await table.locator('tbody tr').first().locator('td:nth-child(7) button').waitFor();
  return { ...one, table };
}

describe('all scenarios at once', () => {
  it('stand in the order of the document, what differs apart from what does not', async () => {
    const { page, context, table, faults } = await opened('en', 1440);
    const heads = await table.locator('thead tr').first().locator('th').allTextContents();
    expect(heads.slice(2)).toEqual([
      'Wagner leaves',
      'Mali expels Wagner',
      'Algeria and Mali reconcile',
      'Burkina Faso follows',
      'Burkina Faso counted as a client',
    ]);
    const rows = await table.locator('tbody tr').count();
    const moved = await table.locator('tbody tr td:nth-child(3) .moved').count();
    const counted = await table.locator('thead tr').nth(1).locator('td').nth(1).textContent();
    expect(counted).toBe(`${moved} of ${rows}`);
    expect(moved).toBeGreaterThan(0);
    // The last one changes nothing that is told first.
    expect(await table.locator('tbody tr td:nth-child(7) .moved').count()).toBe(0);
    const same = await table.locator('tbody td:nth-child(7)').allTextContents();
    expect(new Set(same)).toEqual(new Set(['as before']));
    const camps = table.locator('tbody tr', { hasText: 'Balance: camps' });
    expect(await camps.locator('td').nth(3).textContent()).toContain('to the other camp: Algeria');
    expect(faults).toEqual([]);
    await page.close();
    await context.close();
  });

  it('lead to the scale of a cell under its scenario, and back to all', async () => {
    const { page, context, table } = await opened('en', 1440);
    const row = table.locator('tbody tr', { hasText: 'Rupture: the rupture' }).first();
    await row.locator('td').nth(3).getByRole('button').click();
    await page.waitForURL(/conflict\/g2\?.*scenario=algeria-mali-reconcile/);
    await goTo(page, 'scenarios?scenario=algeria-mali-reconcile');
    await page.getByRole('button', { name: 'All scenarios' }).click();
    await table.waitFor();
    await table.getByRole('button', { name: 'Burkina Faso follows' }).click();
    await page.waitForURL(/scenarios\?scenario=burkina-follows/);
    await context.close();
  });

  it('are one stop of the keyboard; arrows go from cell to cell, as the line runs', async () => {
    for (const [language, key] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      const { page, context, table } = await opened(language, 1440);
      const first = table.locator('tbody tr').first().locator('td');
      await first.nth(0).getByRole('button').focus();
      expect(await table.locator('button[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press(key);
      const place = () =>
        page.evaluate(() => {
          const cell = document.activeElement?.closest('td');
          const row = cell?.parentElement as HTMLTableRowElement | undefined;
          return [row?.rowIndex, cell?.cellIndex];
        });
      expect(await place()).toEqual([2, 2]);
      await page.keyboard.press('ArrowDown');
      expect(await place()).toEqual([3, 2]);
      await context.close();
    }
  });

  it.each(['en', 'ar'] as const)(
    'scroll in their own box under their first column, in %s',
    async (language) => {
      const { page, context, table } = await opened(language, 390);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      const head = table.locator('tbody th').first();
      const before = await head.boundingBox();
      await table.locator('tbody tr').first().locator('td').last().scrollIntoViewIfNeeded();
      const moved = await page.locator('.overview').evaluate((box) => Math.abs(box.scrollLeft));
      expect(moved).toBeGreaterThan(100);
      expect((await head.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
      await context.close();
    },
  );
});
