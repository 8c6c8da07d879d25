/// <reference lib="dom" />
/** The worlds of a game in the page: equal to the command line's to the byte, with progress and an end. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mizan } from '../cli/run.ts';
import {
  accessibilityFaults,
  goTo,
  launch,
  openWorkbench,
  type Served,
  serve,
  tidy,
} from './workbench.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  served = await serve();
});

beforeEach(() => served.restore());

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

const panel = (page: Page) => page.locator('section.worlds');

async function saved(page: Page, name: RegExp): Promise<string> {
  const waits = page.waitForEvent('download');
  await panel(page).getByRole('button', { name }).click();
  return readFileSync(await (await waits).path(), 'utf8');
}

describe('worlds in the page', () => {
  it('are the bytes of the command line, for both games', async () => {
    const { context, page, faults, foreign } = await openWorkbench(browser, served);
    for (const game of ['g1', 'g2']) {
      await goTo(page, `conflict/${game}`);
      await panel(page).getByRole('button', { name: 'Weigh the worlds' }).click();
      await panel(page).locator('.worlds-table').waitFor();
      const text = await saved(page, /Save as JSON/);
      const ran = mizan('conflict', 'examples/sahel-2024', '--game', game, '--worlds', '--json');
      expect(text).toBe(`${JSON.stringify(JSON.parse(ran.out).worlds)}\n`);
      // As the program printed it, not only as it reads back.
      expect(ran.out).toContain(`"worlds":${text.trim()}`);
    }
    const first = panel(page).locator('.share .count').first();
    expect(await first.textContent()).toContain('64,800');
    expect(await panel(page).locator('.worlds-table tbody tr').count()).toBe(13);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([faults, foreign]).toEqual([[], []]);
    await context.close();
  });

  it('show how far they are, end when told, and say when they are of before', async () => {
    const { context, page } = await openWorkbench(browser, served);
    await goTo(page, 'conflict/g2');
    // Many more states at once than a person would look at: the same game, drawn for a long time.
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage as (message: unknown) => void;
      Worker.prototype.postMessage = function slow(this: Worker, message: unknown) {
        const isChunk = (message as { kind?: string }).kind === 'chunk';
        setTimeout(() => post.call(this, message), isChunk ? 400 : 0);
      } as typeof Worker.prototype.postMessage;
    });
    const weigh = panel(page).getByRole('button', { name: 'Weigh the worlds' });
    await weigh.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('progressbar').waitFor();
    // The button is still there for the keyboard, and does nothing until they are weighed.
    const isFocused = () => weigh.evaluate((one) => one === document.activeElement);
    expect(await isFocused()).toBe(true);
    expect(await weigh.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLProgressElement>('.worlds progress')?.value) > 0,
    );
    const took = await page.evaluate(async () => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.worlds button')];
      const start = performance.now();
      buttons.find((one) => one.textContent === 'Cancel')?.click();
      while (document.querySelector('.worlds progress')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - start;
    });
    expect(took).toBeLessThan(200);
    expect(await isFocused()).toBe(true);
    expect(await weigh.getAttribute('aria-disabled')).toBeNull();
    expect(await panel(page).getByRole('status').textContent()).toContain('Cancelled');
    await context.close();
  });

  it('are of before once an order is edited', async () => {
    const { context, page } = await openWorkbench(browser, served);
    await goTo(page, 'conflict/g2');
    await panel(page).getByRole('button', { name: 'Weigh the worlds' }).click();
    await panel(page).locator('.worlds-table').waitFor();
    await page.locator('select.reading').first().selectOption({ index: 1 });
    await page.waitForFunction(() =>
      /of before/.test(document.querySelector('.worlds [role="status"]')?.textContent ?? ''),
    );
    expect(await panel(page).locator('.worlds-table').count()).toBe(0);
    await context.close();
  });
});
