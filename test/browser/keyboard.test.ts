/// <reference lib="dom" />
/** Without a pointer: every view and every main act by keys, the focus always seen and never lost. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk, eventually, stored } from './desk.ts';
import { listedViews } from './place.ts';
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

async function withDesk(
  language: 'ar' | 'en',
  use: (desk: Desk, opened: Opened) => Promise<void>,
): Promise<void> {
  const opened = await openWorkbench(browser, served, { language });
  try {
    await use(new Desk(opened.page, language), opened);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
  } finally {
    await opened.context.close();
  }
}

/** What has the focus: whether it is anything, whether it is in sight, whether it is marked. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const isMarked =
      style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
    return {
      isNone: one === document.body,
      isSeen: one === document.body || (isIn && isMarked && one.matches(':focus-visible')),
      name: `${one.tagName}.${one.className} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40)}`,
    };
  });

describe.each(['ar', 'en'] as const)('by keys alone in %s', (language) => {
  it('Tab walks every view, and the focus is always seen', async () => {
    await withDesk(language, async ({ page, ...desk }) => {
      const unseen: string[] = [];
      for (const view of await listedViews(new Desk(page, desk.language))) {
        await goTo(page, view);
        await weighed(page);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.getByRole('main').focus();
        // Far enough to be inside the view, whatever it holds.
        for (let at = 0; at < 25; at++) {
          await page.keyboard.press('Tab');
          const now = await focused(page);
          if (now.isNone) break;
          if (!now.isSeen) unseen.push(`${view}: ${now.name}`);
        }
      }
      expect(unseen).toEqual([]);
    });
  });

  it('the sheet names a key for every view, and each goes there', async () => {
    await withDesk(language, async (desk) => {
      const { page } = desk;
      await page.keyboard.press('Shift+Slash');
      const sheet = page.getByRole('dialog', { name: desk.words.keys.title });
      await sheet.getByRole('listitem').first().waitFor();
      const lines = await sheet
        .getByRole('listitem')
        .evaluateAll((list) =>
          list.map((one) => [...one.children].map((part) => part.textContent ?? '')),
        );
      await page.keyboard.press('Escape');
      const names = Object.entries(desk.words.view);
      const reached: string[] = [];
      for (const [key = '', name] of lines) {
        const view = names.find((one) => one[1] === name)?.[0];
        if (view === undefined || key.length !== 1) continue;
        await page.keyboard.press('KeyG');
        await page.keyboard.press(`Key${key}`);
        await page.locator(`[data-view="${view}"] h1`).waitFor();
        reached.push(view);
      }
      const listed = (await listedViews(desk)).filter((one) => !one.includes('/'));
      expect(listed.filter((one) => !reached.includes(one))).toEqual([]);
    });
  });

  it('what floats keeps the focus inside, and Escape gives it back', async () => {
    await withDesk(language, async (desk) => {
      const { page } = desk;
      const opener = page.getByRole('link', { name: new RegExp(desk.words.view.ties) });
      for (const keys of ['Control+KeyK', 'Shift+Slash']) {
        await opener.focus();
        await page.keyboard.press(keys);
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        for (let at = 0; at < 12; at++) {
          await page.keyboard.press(at % 3 === 2 ? 'Shift+Tab' : 'Tab');
          // The browser's own bar may have it for one step; nothing behind the dialog may.
          const isBehind = await page.evaluate(() => {
            const { activeElement: one } = document;
            return one !== document.body && one?.closest('dialog') === null;
          });
          expect(isBehind).toBe(false);
        }
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await expect
          .poll(() => opener.evaluate((one) => one === document.activeElement))
          .toBe(true);
      }
      const settings = page.locator('summary', { has: page.locator('svg') }).last();
      await settings.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('radio').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      await expect
        .poll(() => settings.evaluate((one) => one === document.activeElement))
        .toBe(true);
    });
  });
});

it('a key in the instant after Escape is the page’s own', async () => {
  await withDesk('en', async ({ page }) => {
    await goTo(page, 'ties');
    await page.keyboard.press('Control+KeyK');
    await page.locator('dialog.palette').waitFor();
    // The browser closes a dialog first and tells of it later: both in one task leave no time between.
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      const question = { key: '?', code: 'Slash', shiftKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', question));
    });
    await page.locator('dialog.keys').waitFor();
    // What the palette tells late closes nothing but the palette.
    await page.waitForTimeout(200);
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await page.locator('dialog.keys').isVisible()).toBe(true);
  });
});

/** Tabs until something with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string'
      ? (text: string) => text.includes(name)
      : (text: string) => name.test(text);
  for (let at = 0; at < 200; at++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const one = document.activeElement;
      return one === document.body
        ? ''
        : `${one?.getAttribute('aria-label') ?? ''} ${one?.closest('label')?.textContent ?? ''} ${one?.textContent ?? ''}`;
    });
    if (wanted(text)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

describe('the main acts by keys alone', () => {
  it('on a French board, letters are those printed on it', async () => {
    await withDesk('en', async ({ page }) => {
      const press = (key: string, code: string) =>
        page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
          key,
          code,
          bubbles: true,
        });
      await press('g', 'KeyG');
      await press('a', 'KeyQ');
      await page.locator('[data-view="actors"] h1').waitFor();
      await press('g', 'KeyG');
      await press('w', 'KeyZ');
      await page.locator('[data-view="scenarios"] h1').waitFor();
    });
  });

  it('on a French board, the minus at 6 turns the sign of a strained tie, and Z at W undoes it', async () => {
    await withDesk('en', async (desk, { page }) => {
      const down = (one: Element, init: KeyboardEventInit) =>
        one.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
      await desk.open('balance');
      const row = page.locator('.strained tbody tr[data-address]').first();
      await row.getByRole('button').first().evaluate(down, { key: '-', code: 'Digit6' });
      await page.getByText('No tie is under strain.').waitFor();
      await page.locator('body').evaluate(down, { key: 'z', code: 'KeyW', ctrlKey: true });
      await row.waitFor();
      await desk.atRest();
    });
  });

  it('a tie: found, mended, undone, done again', async () => {
    await withDesk('en', async (desk, { page }) => {
      const { words } = desk;
      const sign = () => stored(served).ties.find((one) => one.id === 'mali-russia')?.sign;
      await desk.press('Control+KeyK');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('Mali + Russia');
      await page.getByRole('option', { name: 'Mali + Russia' }).first().waitFor();
      await desk.press('Enter');
      await desk.side.getByRole('heading').first().waitFor();
      // From the page into the inspector.
      while (!(await desk.side.evaluate((one) => one.contains(document.activeElement)))) {
        await desk.press('F6');
      }
      if (
        !(await desk.side
          .getByLabel(words.field.sign)
          .evaluate((one) => one === document.activeElement))
      ) {
        await tabTo(page, words.field.sign);
      }
      await page.keyboard.type(words.choice['-']);
      await eventually(sign).toBe('-');
      await page.keyboard.press('Escape');
      await page.getByRole('main').focus();
      await desk.press('Control+KeyZ');
      await eventually(sign).toBe('+');
      await desk.press('Control+Shift+KeyZ');
      await eventually(sign).toBe('-');
      await desk.press('Control+KeyZ');
      await eventually(sign).toBe('+');
      await desk.atRest();
    });
  });

  it('J and K step through what stands on the page, Enter opens the words', async () => {
    await withDesk('en', async (desk, { page }) => {
      await desk.press('KeyG', 'KeyT');
      await page.locator('[data-view="ties"] h1').waitFor();
      const at = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('at');
      await desk.press('KeyJ');
      await expect.poll(at).toMatch(/^ties\//);
      const first = at();
      await desk.press('KeyJ');
      await expect.poll(at).not.toBe(first);
      await desk.press('KeyK');
      await expect.poll(at).toBe(first);
      await desk.press('Escape');
      await expect.poll(at).toBe(null);
      expect((await focused(page)).isNone).toBe(false);
    });
  });

  it('what if: a new scenario, one change, every scale beside its base', async () => {
    await withDesk('en', async (desk, { page }) => {
      const { scenarios } = desk.words;
      const before = stored(served).scenarios.length;
      await desk.press('KeyG', 'KeyW');
      await page.locator('[data-view="scenarios"] h1').waitFor();
      await tabTo(page, scenarios.branch);
      await desk.press('Enter');
      await eventually(() => stored(served).scenarios.length).toBe(before + 1);
      // A scenario that changes nothing yet asks for its first change.
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await expect.poll(label, { timeout: 20_000 }).toContain(scenarios.leaves);
      await page.keyboard.type('Wagner');
      await tabTo(page, new RegExp(`^ *${scenarios.add} *$`));
      await desk.press('Enter');
      await eventually(() => stored(served).scenarios.at(-1)?.edits.length).toBeGreaterThan(3);
      await weighed(page);
      const beside = () => desk.main.getByRole('table').first().innerText();
      await expect.poll(beside, { timeout: 20_000 }).toContain('Mali ↔ Algeria');
      expect((await focused(page)).isNone).toBe(false);
      await desk.press('Control+KeyZ', 'Control+KeyZ');
      await eventually(() => stored(served).scenarios.length).toBe(before);
      await desk.atRest();
    });
  });

  it('a report: exported from the palette, in two actions', async () => {
    await withDesk('ar', async (desk, { page }) => {
      await desk.press('Control+KeyK');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type(desk.words.command.export('HTML'));
      await page.getByRole('dialog').getByRole('option').first().waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), desk.press('Enter')]);
      expect(readFileSync(await download.path(), 'utf8')).toContain('dir="rtl"');
    });
  });

  it('a view that is gone gives the focus to the one that came', async () => {
    await withDesk('en', async (desk, { page }) => {
      await desk.press('KeyG', 'KeyS');
      await page.locator('[data-view="sources"] h1').waitFor();
      await tabTo(page, desk.reading.add);
      await desk.press('Enter');
      await desk.main.getByRole('textbox').first().waitFor();
      const now = await focused(page);
      expect(now.isNone, now.name).toBe(false);
      expect(await desk.main.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    });
  });

  it('the first Tab leads past the bar to the page', async () => {
    await withDesk('en', async (desk, { page }) => {
      await page.keyboard.press('Tab');
      expect((await focused(page)).name).toContain(desk.words.bar.skip);
      await page.keyboard.press('Enter');
      expect(await desk.main.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});
