/// <reference lib="dom" />
/** The network by keys and by hand, an actor put on the map, and both free of serious faults. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

beforeEach(() => served.restore());

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

/** Where the actors were put, as the browser keeps it. */
const keptPlaces = (page: Page): Promise<Record<string, [number, number]>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('mizan.places.sahel-2024') ?? '{}'));

/** The pixel of an actor whose place is kept, while the whole network is seen. */
async function pixelOf(page: Page, actor: string) {
  const box = await page.locator('.network').boundingBox();
  const places = Object.values(await keptPlaces(page));
  const own = (await keptPlaces(page))[actor];
  if (!box || !own) throw new Error(`no ${actor}`);
  const ends = (at: 0 | 1) => [
    Math.min(...places.map((one) => one[at])),
    Math.max(...places.map((one) => one[at])),
  ];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [ends(0), ends(1)];
  const scale = Math.min((box.width - 192) / (right - left), (box.height - 80) / (bottom - top));
  return {
    x: box.x + box.width / 2 + (own[0] - (left + right) / 2) * scale,
    y: box.y + box.height / 2 + (own[1] - (top + bottom) / 2) * scale,
  };
}

/** All of it in sight and the pointer over China, once the picture has come to rest under it. */
async function overChina(page: Page) {
  let at = { x: 0, y: 0 };
  const said = async () => {
    await page.keyboard.press('Digit0');
    at = await pixelOf(page, 'china');
    await page.mouse.move(at.x - 30, at.y);
    await page.mouse.move(at.x, at.y);
    return page.locator('.network-tip').allInnerTexts();
  };
  await expect.poll(said).toEqual([expect.stringContaining('China')]);
  return at;
}

/** What each of the pictures has once it is drawn. */
const DRAWN = {
  network: '.network[data-painted]',
  timeline: '.timeline [data-event]',
  map: '.map [data-place]',
};

async function goToPicture(page: Page, place: string): Promise<void> {
  await goTo(page, place);
  const [name] = place.split(/[/?]/) as [keyof typeof DRAWN];
  await page.locator(DRAWN[name]).first().waitFor();
}

describe('an actor of the network', () => {
  it('is put elsewhere by keys and by hand, stays there over a reload, and goes back on command', async () => {
    await withWorkbench(async ({ page }) => {
      const before = JSON.stringify(stored());
      await goToNetwork(page, '?at=actors/mali');
      expect(await keptPlaces(page)).toEqual({});
      await page.locator('.network').focus();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowUp');
      const first = await keptPlaces(page);
      expect(Object.keys(first).length).toBeGreaterThan(10);
      await page.keyboard.press('Shift+ArrowRight');
      const nudged = (await keptPlaces(page)).mali;
      expect(nudged?.[0]).toBeGreaterThan(first.mali?.[0] ?? Number.NaN);
      // By hand, with all of it in sight.
      const from = await overChina(page);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
      expect((await keptPlaces(page)).china).toEqual(first.china);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
      await page.mouse.up();
      await expect.poll(async () => (await keptPlaces(page)).china).not.toEqual(first.china);
      expect(await selected(page)).toBe('actors/china');
      const put = await keptPlaces(page);
      expect(put.china?.[0]).toBeGreaterThan(first.china?.[0] ?? Number.NaN);
      expect(put.china?.[1]).toBeGreaterThan(first.china?.[1] ?? Number.NaN);
      expect(put.mali).toEqual(nudged);
      await page.reload();
      await page.locator('.network[data-painted]').waitFor();
      expect(await keptPlaces(page)).toEqual(put);
      await page.locator('.network').focus();
      await overChina(page);
      // Nothing of it is in the document or among what can be undone.
      expect(await page.locator('.status').innerText()).toContain('Saved');
      expect(JSON.stringify(stored())).toBe(before);
      await page.keyboard.press('Control+KeyK');
      await page.locator('dialog.palette input').fill('remettre les acteurs');
      await page.getByRole('option', { name: 'Put the network’s places back' }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => keptPlaces(page)).toEqual({});
      await page.locator('.network').focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowUp');
      const back = await keptPlaces(page);
      const moved = (await selected(page)).split('/')[1];
      for (const [id, place] of Object.entries(first))
        if (id !== moved) expect(back[id], id).toEqual(place);
      await page.locator('.page').getByRole('button', { name: 'Put places back' }).click();
      expect(await keptPlaces(page)).toEqual({});
    });
  });
});

describe('a crowd', () => {
  it('has its two sides, parted by a line, and its strain', async () => {
    // Under the name that `serve` looks for.
    const folder = mkdtempSync(join(tmpdir(), 'mizan-crowd-'));
    mkdirSync(join(folder, 'sahel-2024'));
    const side = (n: number) => Math.floor(n / 70);
    const actors = Array.from({ length: 140 }, (_, n) => ({
      id: `a${n}`,
      name: { en: `Actor ${n}` },
      kind: 'state',
    }));
    const ties = actors.flatMap((_, n) =>
      [1, 7, 31].map((by) => {
        const other = (n + by) % 140;
        const isOdd = n === 20 && by === 7;
        const sign = (side(n) === side(other)) !== isOdd ? '+' : '-';
        return { id: `t${n}-${by}`, a: `a${n}`, b: `a${other}`, sign };
      }),
    );
    const head = { mizan: 1, id: 'crowd', title: { en: 'A crowd' }, asOf: '2024-12' };
    const text = JSON.stringify({ ...head, actors, ties });
    writeFileSync(join(folder, 'sahel-2024', 'situation.json'), text);
    const own = await serve(folder);
    try {
      const { page, context } = await openWorkbench(browser, own);
      await goTo(page, 'network');
      await page.locator('.network[data-painted]').waitFor(PATIENCE);
      const sides = page.locator('.network-sides');
      await expect.poll(() => sides.innerText()).toMatch(/70 on this side\s+70 on this side/);
      expect(await page.locator('.network-answer').innerText()).toContain('Actor 20');
      await context.close();
    } finally {
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('signs of ties on the map', () => {
  it.each(['en', 'ar'])('touch no name, no mark and no other sign in %s', async (language) => {
    await withWorkbench(
      async ({ page }) => {
        await goTo(page, 'map');
        await page.locator('.page fieldset.seg button').first().click();
        await page.locator('[data-sign]').first().waitFor();
        const touching = await page.evaluate(() => {
          const boxes = (selector: string) =>
            [...document.querySelectorAll(selector)].map((one) => ({
              what: one.textContent || one.getAttribute('class') || selector,
              box: one.getBoundingClientRect(),
            }));
          const signs = boxes('.map .tie-ground');
          const words = boxes('.map .tie-word');
          const rest = [...boxes('.map .spot > text'), ...words];
          const meet = (a: DOMRect, b: DOMRect) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            // A line of text is taller than its letters.
            a.top < b.bottom - 4 &&
            b.top < a.bottom - 4;
          const found: string[] = [];
          signs.forEach(({ box }, at) => {
            for (const other of rest) if (meet(box, other.box)) found.push(other.what);
            signs.forEach((other, n) => {
              if (n !== at && meet(box, other.box)) found.push('another sign');
            });
          });
          return { found, signs: signs.length, words: words.length };
        });
        expect(touching.found).toEqual([]);
        expect(touching.signs).toBeGreaterThan(5);
        expect(touching.words).toBe(1);
      },
      { language },
    );
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

  it('that is a state is put at its capital with the others, in one step', async () => {
    const file = join(served.folder, 'sahel-2024', 'situation.json');
    const situation = JSON.parse(readFileSync(file, 'utf8'));
    for (const one of situation.actors) if (one.id !== 'mali') delete one.place;
    writeFileSync(file, JSON.stringify(situation));
    await withWorkbench(async ({ page }) => {
      const before = ids();
      await goTo(page, 'map');
      const states = page.getByRole('button', { name: 'Put the 8 states at their capitals' });
      await states.click();
      await expect.poll(() => ids().length, PATIENCE).toBe(before.length - 8);
      expect(stored().actors.find(({ id }) => id === 'algeria')?.place).toEqual({
        lat: 36.75,
        lon: 3.06,
      });
      expect(await states.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
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
          await goToPicture(page, place);
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
          await goToPicture(page, place);
          expect(await widerThanTheirPane(page), place).toEqual([]);
        }
      },
      { language, width: 390 },
    );
  });
});
