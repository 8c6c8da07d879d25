/// <reference lib="dom" />
/** The network by keys and by hand, an actor put on the map, and both free of serious faults. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Situation } from '../../src/situation/index.ts';
import { widerThanTheirPane } from './place.ts';
import {
  accessibilityFaults,
  goTo,
  launch,
  type Opened,
  openWorkbench,
  type Served,
  serve,
  tidy,
} from './workbench.ts';

/** A save waits for a pause, and the machine may be busy. */
const PATIENCE = { timeout: 20_000 };

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  served = await serve();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

async function withWorkbench(
  use: (opened: Opened) => Promise<void>,
  settings: Parameters<typeof openWorkbench>[2] = {},
): Promise<void> {
  const opened = await openWorkbench(browser, served, settings);
  try {
    await use(opened);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
  } finally {
    await opened.context.close();
  }
}

const stored = (): Situation =>
  JSON.parse(
    readFileSync(join(served.folder, 'sahel-2024', 'situation.json'), 'utf8'),
  ) as Situation;

const selected = (page: Page) =>
  page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('at') ?? '');

async function goToNetwork(page: Page, query = ''): Promise<void> {
  await goTo(page, `network${query}`);
  await page.locator('.network[data-painted]').waitFor();
}

describe('the network', () => {
  it('is walked through by keys: actor to actor, tie to tie, its sign set and taken back', async () => {
    await withWorkbench(async ({ page }) => {
      await goToNetwork(page, '?at=actors/mali');
      await page.locator('.network').focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => selected(page)).toMatch(/^actors\/(?!mali)/);
      const reached = (await selected(page)).split('/')[1] ?? '';
      await page.keyboard.press('Space');
      await expect.poll(() => selected(page)).toMatch(/^ties\//);
      const id = (await selected(page)).split('/')[1];
      const tie = () => stored().ties.find((one) => one.id === id);
      const before = tie()?.sign;
      expect([tie()?.a, tie()?.b]).toContain(reached);
      const said = await page.locator('.network-frame [role=status]').innerText();
      expect(said.length).toBeGreaterThan(10);
      await page.keyboard.press('Digit0');
      await expect.poll(() => tie()?.sign, PATIENCE).toBe('unknown');
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => tie()?.sign, PATIENCE).toBe(before);
      const ring = await page
        .locator('.network')
        .evaluate((element) => getComputedStyle(element).boxShadow);
      expect(ring).not.toBe('none');
    });
  });

  it('is dragged without being drawn, and selects what is clicked', async () => {
    await withWorkbench(async ({ page }) => {
      await goToNetwork(page);
      const box = await page.locator('.network').boundingBox();
      if (!box) throw new Error('no network');
      const world = page.locator('.network-world');
      const at = () => world.evaluate((element) => element.style.transform);
      const before = await at();
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + 80, box.y + 50, { steps: 4 });
      await expect.poll(at).not.toBe(before);
      await page.mouse.up();
      expect(await selected(page)).toBe('');
      // The table beneath has every tie, and what is chosen there is chosen in the picture.
      await page
        .locator('[data-address="ties/mali-russia"] th, [data-address="ties/mali-russia"] td')
        .first()
        .click();
      await expect.poll(() => selected(page)).toBe('ties/mali-russia');
    });
  });
});

describe('an actor without a place', () => {
  const unplaced = (page: Page) => page.locator('.unplaced li button');
  const ids = () => stored().actors.flatMap((one) => (one.place ? [] : [one.id]));

  it('is put on the map by a click, as one step that can be undone', async () => {
    await withWorkbench(async ({ page }) => {
      const before = ids();
      await goTo(page, 'map/17_0_30');
      await page.locator('.unplaced summary').click();
      await unplaced(page).first().click();
      await page.locator('.placing').waitFor();
      const box = await page.locator('.map').boundingBox();
      if (!box) throw new Error('no map');
      await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2);
      await expect.poll(() => ids().length, PATIENCE).toBe(before.length - 1);
      const put = stored().actors.find(({ id }) => id === before[0]);
      expect(put?.place?.lat).toBeCloseTo(17, 1);
      expect(put?.place?.lon).toBeGreaterThan(1.5);
      expect(await page.locator('.placing').count()).toBe(0);
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => ids().length, PATIENCE).toBe(before.length);
    });
  });

  it('is put there by keys alone, in Arabic, or left where it was', async () => {
    await withWorkbench(
      async ({ page }) => {
        const before = ids();
        await goTo(page, 'map/17_0_30');
        await page.locator('.unplaced summary').click();
        await unplaced(page).nth(1).focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.className))
          .toMatch(/placing-map/);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await page.locator('.placing').count()).toBe(0);
        // The focus is where it came from: Enter begins anew.
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest('.unplaced') !== null))
          .toBe(true);
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.className))
          .toMatch(/placing-map/);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        await expect.poll(() => ids().length, PATIENCE).toBe(before.length - 1);
        const put = stored().actors.find(({ id }) => id === before[1]);
        expect(put?.place).toEqual({ lat: 17.8, lon: 0 });
        await page.keyboard.press('Control+KeyZ');
        await expect.poll(() => ids().length, PATIENCE).toBe(before.length);
      },
      { language: 'ar', theme: 'dark' },
    );
  });
});

describe('both', () => {
  it.each([
    ['en', 'light', 1440],
    ['ar', 'dark', 1024],
    ['fr', 'light', 960],
  ])('are free of serious faults in %s, %s, %i wide', async (language, theme, width) => {
    await withWorkbench(
      async ({ page }) => {
        for (const place of ['network', 'network?at=ties/mali-russia', 'timeline', 'map']) {
          await goTo(page, place);
          await page.waitForTimeout(300);
          expect(await accessibilityFaults(page), place).toEqual([]);
        }
      },
      { language, theme, width },
    );
  });

  it.each(['en', 'ar'])('are no wider than a telephone in %s', async (language) => {
    await withWorkbench(
      async ({ page }) => {
        for (const place of ['network', 'timeline/one', 'map']) {
          await goTo(page, place);
          await page.waitForTimeout(300);
          expect(await widerThanTheirPane(page), place).toEqual([]);
        }
      },
      { language, width: 390 },
    );
  });
});
