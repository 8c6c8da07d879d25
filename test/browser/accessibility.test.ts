/// <reference lib="dom" />
/** axe finds nothing serious or critical in any place of the workbench, in three languages and two themes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { everyPlace } from './place.ts';
import {
  accessibilityFaults,
  launch,
  openWorkbench,
  type Served,
  serve,
  tidy,
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

/** The colour of the words as they are drawn now. */
const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

describe.each(['ar', 'en', 'fr'] as const)('open to everyone in %s', (language) => {
  // One walk for both themes: the page follows the system, and the system changes at each place.
  it('no serious or critical fault in any place, light or dark', async () => {
    const opened = await openWorkbench(browser, served, { language, theme: 'system' });
    const { page } = opened;
    const found: string[] = [];
    const places: string[] = [];
    const inks = new Set<string>();
    await everyPlace(new Desk(page, language), async (place) => {
      places.push(place);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        inks.add(`${colorScheme} ${await ink(page)}`);
        const faults = await accessibilityFaults(page);
        found.push(...faults.map((fault) => `${place}, ${colorScheme}: ${fault}`));
      }
    });
    expect(found).toEqual([]);
    expect(places.length).toBeGreaterThan(25);
    // Both themes were drawn, each with an ink of its own.
    expect(inks.size).toBe(2);
    expect(new Set([...inks].map((one) => one.split(' ').slice(1).join(' '))).size).toBe(2);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.context.close();
  });
});
