/** axe finds nothing serious or critical in any place of the workbench, in three languages and two themes. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

describe.each(['ar', 'en', 'fr'] as const)('open to everyone in %s', (language) => {
  it.each(['light', 'dark'])('no serious or critical fault in any place: %s', async (theme) => {
    const opened = await openWorkbench(browser, served, { language, theme });
    const found: string[] = [];
    const places: string[] = [];
    await everyPlace(new Desk(opened.page, language), async (place) => {
      places.push(place);
      const faults = await accessibilityFaults(opened.page);
      found.push(...faults.map((fault) => `${place}: ${fault}`));
    });
    expect(found).toEqual([]);
    expect(places.length).toBeGreaterThan(25);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.context.close();
  });
});
