/// <reference lib="dom" />
/** A row under strain that has just come: its words in the frame of the edit, its fields in the next, none moved by it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goTo, launch, openWorkbench, type Served, serve, tidy } from './workbench.ts';

interface Frame {
  readonly names: readonly string[];
  /** How many rows can be edited. */
  readonly whole: number;
  readonly heights: readonly number[];
}

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

/** Every frame of the table from now on, as it was drawn. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(globalThis, { frames });
    const look = () => {
      const rows = [...document.querySelectorAll<HTMLElement>('.strained tbody tr[data-address]')];
      frames.push({
        names: rows.map((row) => row.querySelector('.row-name')?.textContent ?? ''),
        whole: rows.filter((row) => row.querySelector('fieldset button')).length,
        heights: rows.map((row) => Math.round(row.getBoundingClientRect().height)),
      });
      next();
    };
    // After the frame, before a timer set within it.
    const next = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = look;
        port2.postMessage(undefined);
      });
    next();
  });

const framesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { frames: Frame[] }).frames);

describe.each([
  { language: 'en', width: 1440 },
  { language: 'en', width: 390 },
  { language: 'ar', width: 390 },
] as const)('ties that come under strain, $language at $width', ({ language, width }) => {
  it('are read in the frame of the edit and edited from the next, as high as before', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    await goTo(page, 'balance?at=ties/mali-russia');
    const rows = page.locator('.strained tbody tr[data-address]');
    await rows.first().getByRole('textbox').waitFor();
    // What stands when the table appears is whole at once.
    expect(await rows.count()).toBe(1);
    const sign = page.locator('.side select').first();
    await sign.waitFor();
    await watchFrames(page);
    // The second time they come back: no less new than the first.
    for (let time = 0; time < 2; time++) {
      await page.evaluate(
        () => void (globalThis as unknown as { frames: Frame[] }).frames.splice(0),
      );
      await sign.selectOption('-');
      await rows.nth(4).getByRole('textbox').waitFor();
      const last = async () => (await framesOf(page)).at(-1)?.whole;
      await expect.poll(last).toBe(5);
      const [first, ...others] = (await framesOf(page)).filter(({ names }) => names.length === 5);
      expect(first?.names.every((name) => name.length > 3)).toBe(true);
      expect(first?.whole).toBe(1);
      expect(others.at(-1)?.whole).toBe(5);
      for (const other of others) expect(other.heights).toEqual(first?.heights);
      await sign.selectOption('+');
      await expect.poll(() => rows.count()).toBe(1);
      await expect.poll(async () => (await framesOf(page)).at(-1)?.names.length).toBe(1);
    }
    await context.close();
  });
});
