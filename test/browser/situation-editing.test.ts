/// <reference lib="dom" />
/** The situation edited without a file in sight: needs, refusals in words, removal, words pinned, empty views. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Situation } from '../../src/situation/index.ts';
import { Desk, eventually, plain, storedText } from './desk.ts';
import {
  accessibilityFaults,
  goTo,
  launch,
  type Opened,
  openWorkbench,
  program,
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

const stored = () => JSON.parse(storedText(served)) as Situation;

/** A step back at a time, each once the one before is saved, until the stored document is that of before. */
async function undoTo(page: Page, before: Situation): Promise<void> {
  await page.locator('h1').first().focus();
  for (let text = storedText(served); !isDeepStrictEqual(stored(), before); ) {
    await page.keyboard.press('Control+z');
    await eventually(() => storedText(served)).not.toBe(text);
    text = storedText(served);
  }
}

describe('needs and supplies', () => {
  it('are entered by forms, with a supplier that is named on the way', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      await goTo(page, 'needs');
      await page.keyboard.press('n');
      await page.locator('#form-name').waitFor();
      await page.keyboard.type('Fuel for Gao');
      await page.locator('#form-client').selectOption('mali');
      await page.locator('#form-weight').fill('0');
      await page.keyboard.press('Control+Enter');
      expect(await page.locator('#form-weight-fault').innerText()).toBe('A number above 0.');
      await page.locator('#form-weight').fill('0.5');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-address="needs/fuel-for-gao"]').waitFor();
      // The need is selected: a new supply is of it.
      await page.evaluate(() => {
        location.hash = '#/sahel-2024/supplies/new?at=needs/fuel-for-gao';
      });
      await page.locator('#form-supplier').waitFor();
      expect(await page.locator('#form-need').inputValue()).toBe('fuel-for-gao');
      await page.locator('[data-field=supplier] .link').click();
      await page.keyboard.type('A trader');
      await page.keyboard.press('Enter');
      expect(await page.locator('#form-supplier').inputValue()).toBe('a-trader');
      await page.keyboard.press('Control+Enter');
      await eventually(() => stored().supplies.at(-1)).toMatchObject({
        need: 'fuel-for-gao',
        supplier: 'a-trader',
        amount: { low: 0, high: 1 },
      });
      expect(stored().actors.at(-1)).toMatchObject({ id: 'a-trader', kind: 'state' });
      await undoTo(page, before);
    });
  });
});

describe('an edit that is not taken', () => {
  it.each([
    ['ar', /المطلوب عدد أكبر من 0، والموجود −1/],
    ['fr', /il faut un nombre supérieur à 0, et non −1/],
    ['en', /expected a number greater than 0, found −1/],
  ] as const)('is said in the language of the page: %s', async (language, expected) => {
    await withWorkbench(
      async ({ page }) => {
        await goTo(page, `needs?at=needs/${stored().needs[0]?.id}`);
        const field = page.locator('.side input.number').first();
        await field.fill('-1');
        await field.press('Enter');
        const notice = page.locator('.notice');
        await notice.waitFor();
        expect(plain(await notice.innerText())).toMatch(expected);
        expect(await accessibilityFaults(page)).toEqual([]);
        await notice.locator('button').last().click();
        await notice.waitFor({ state: 'detached' });
      },
      { language },
    );
  });
});

describe('the head of a situation', () => {
  it('is edited from the bar, and weighed at another date without a change', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      await page.locator('button.where').click();
      await page.locator('#head-question').fill('Who held it back?');
      await page.locator('.thing-form button[type=submit]').first().click();
      await eventually(() => stored().question?.en).toBe('Who held it back?');
      await undoTo(page, before);
      await page.locator('button.where').click();
      await page.locator('#other-date').fill('2022-06');
      await page.locator('.other-date button[type=submit]').click();
      await expect.poll(() => page.url()).toContain('as-of=2022-06');
      expect(plain(await page.locator('button.where').innerText())).toContain('June 2022');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(stored()).toEqual(before);
    });
  });
});

describe('removing what decides', () => {
  it('takes it out of its games with its options, as one step that is undone as one', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      await goTo(page, 'actors?at=actors/russia');
      await page.locator('.side [data-act=remove]').click();
      const panel = page.locator('.removing');
      await panel.locator('button.act').first().click();
      await eventually(() => stored().actors.some(({ id }) => id === 'russia')).toBe(false);
      const makers = stored().games.flatMap((game) => game.decisionMakers.map(({ id }) => id));
      expect(makers).not.toContain('russia');
      await undoTo(page, before);
      expect((await new Desk(page, 'en').steps()).done).toBe(0);
    });
  });
});

describe('words in a text', () => {
  it('are pinned to anything, or begin a new thing, and say what falls with the source', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      const source = before.sources.find((one) => one.file !== undefined)?.id ?? '';
      await goTo(page, `sources/${source}`);
      await page.locator('[data-text]').waitFor();
      const choose = () =>
        page.evaluate(() => {
          const node = document
            .createTreeWalker(document.querySelector('[data-text]') as Node, NodeFilter.SHOW_TEXT)
            .nextNode() as Text;
          getSelection()?.setBaseAndExtent(node, 0, node, 8);
        });
      await choose();
      await page.locator('.pin-choice select').selectOption('ties/mali-russia');
      await eventually(
        () =>
          stored().quotes.find(
            (one) =>
              one.id ===
              stored()
                .ties.find(({ id }) => id === 'mali-russia')
                ?.quotes.at(-1),
          )?.start,
      ).toBe(0);
      await undoTo(page, before);
      await goTo(page, `sources/${source}`);
      await page.getByRole('button', { name: 'What falls if this source is wrong' }).click();
      await page.locator('.side .resting li').first().waitFor();
      expect(page.url()).toContain(`at=sources/${source}`);
      await goTo(page, 'sources/unsourced');
      expect(await page.locator('.unsourced-list').innerText()).toContain('Without a source');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

it('a change of a scenario starts from what stands in it, and is added once it changes something', async () => {
  await withWorkbench(async ({ page }) => {
    const before = stored();
    await goTo(page, 'scenarios');
    await page.keyboard.press('n');
    const line = page.locator('.compose-line', { hasText: 'A supply becomes' });
    const boxes = line.getByRole('spinbutton');
    const ends = () =>
      boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const edits = () => stored().scenarios.at(-1)?.edits;
    await line.getByRole('combobox').selectOption('wagner-ground');
    await expect.poll(ends).toEqual(['0.7', '1']);
    await line.getByRole('button').press('Enter');
    await boxes.first().fill('0.4');
    await page.keyboard.press('Enter');
    const at = 'supplies/wagner-ground/amount';
    await eventually(edits).toEqual([{ op: 'set', at, value: { low: 0.4, high: 1 } }]);
    await line.getByRole('combobox').selectOption('wagner-air');
    const { amount } = before.supplies.find(({ id }) => id === 'wagner-air') ?? {};
    const { low, high } = typeof amount === 'object' ? amount : { low: amount, high: amount };
    await expect.poll(ends).toEqual([String(low), String(high)]);
    await line.getByRole('combobox').selectOption('wagner-ground');
    await expect.poll(ends).toEqual(['0.4', '1']);
    await boxes.last().fill('');
    await line.getByRole('button').press('Enter');
    // Whoever leaves after another takes only what that one has left.
    const leaves = page.locator('.compose-line', { hasText: 'An actor leaves' });
    for (const actor of ['wagner', 'mali']) {
      const count = edits()?.length ?? 0;
      await leaves.getByRole('combobox').selectOption(actor);
      await leaves.getByRole('button').click();
      await eventually(() => edits()?.length).toBeGreaterThan(count);
    }
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await leaves.getByRole('option', { name: 'Wagner', exact: true }).count()).toBe(0);
    expect(edits()?.filter(({ at: one }) => one === 'ties/mali-wagner')).toHaveLength(1);
    await undoTo(page, before);
  });
});

const EMPTY = [
  ...['sources', 'review', 'network', 'actors', 'ties', 'events', 'claims', 'needs', 'supplies'],
  ...['timeline', 'map', 'conflict', 'balance', 'dependence', 'hypotheses', 'scenarios', 'history'],
];

/** Serves an empty folder, and opens it in a browser profile of its own. */
async function openEmpty(language: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bare-'));
  const child = spawn(process.execPath, [program, 'serve', folder, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (piece) => resolve(String(piece).split('\n')[0] ?? ''));
    child.once('exit', (code) => reject(new Error(`mizan serve ended with ${code}`)));
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(
    (text) => {
      if (location.origin !== 'null') localStorage.setItem('mizan.settings', text);
    },
    JSON.stringify({ language, theme: 'light' }),
  );
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    async close() {
      await context.close();
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('an empty situation', () => {
  it.each(['en', 'ar', 'fr'])('says in each view what it is for: %s', async (language) => {
    const { page, close } = await openEmpty(language);
    try {
      await page.locator('.way').nth(1).click();
      await page.locator('.begin-empty input[name=name]').fill('Bare');
      await page.keyboard.press('Enter');
      await page.locator('[data-view=sources]').waitFor();
      for (const view of EMPTY) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/bare/${view}`);
        const shown = page.locator(`[data-view=${view}]`);
        await shown.waitFor();
        await expect
          .poll(async () => plain(await shown.innerText()).length, { timeout: 10_000 })
          .toBeGreaterThan(30);
        expect(await shown.locator('table').count(), view).toBe(0);
        expect(await accessibilityFaults(page), view).toEqual([]);
      }
    } finally {
      await close();
    }
  });
});
