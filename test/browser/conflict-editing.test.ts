/// <reference lib="dom" />
/** A conflict and the other scales edited in place, in a real browser, by mouse and by keyboard. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Situation } from '../../src/situation/index.ts';
import { root } from '../cli/run.ts';
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

type Settings = Parameters<typeof openWorkbench>[2];

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

const stored = (server: Served): Situation =>
  JSON.parse(readFileSync(join(server.folder, 'sahel-2024', 'situation.json'), 'utf8'));

async function withPage(
  use: (page: Page) => Promise<void>,
  settings: Settings = {},
  server = served,
): Promise<void> {
  const opened = await openWorkbench(browser, server, settings);
  try {
    await use(opened.page);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
  } finally {
    await opened.context.close();
  }
}

async function openGame(page: Page): Promise<void> {
  await goTo(page, 'conflict/g1');
  await page.locator('svg.board .state').first().waitFor();
}

/** The numbers of the states that the board shows as equilibria. */
const equilibria = (page: Page) =>
  page
    .locator('svg.board .state[aria-label*="equilibrium"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-yn')).sort());

/** Saving waits for a pause, and the machine may be busy. */
const eventually = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 20_000 });

const undo = async (page: Page) => {
  await page.locator('h1').first().focus();
  await page.keyboard.press('Control+z');
};

describe('the states of a conflict', () => {
  it('are chosen on the board by arrow keys and in the table, and explained', async () => {
    await withPage(async (page) => {
      await openGame(page);
      await page.locator('.state-table tr', { hasText: '◎' }).locator('button').click();
      const side = page.locator('.side');
      await side.getByText('what was observed', { exact: false }).first().waitFor();
      expect(await side.innerText()).toContain('An equilibrium under all six concepts');
      expect(await side.innerText()).toContain('wants no move');
      const before = page.url();
      await page.locator('svg.board .state[aria-pressed="true"]').focus();
      await page.keyboard.press('ArrowDown');
      expect(page.url()).not.toBe(before);
      expect(page.url()).toMatch(/at=games\/g1\/states\/[YN]{6}/);
      await side.getByText('would move', { exact: false }).first().waitFor();
      expect(await page.locator('.board .moves .better').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'equilibria', exact: true }).click();
      const rows = page.locator('.state-table tbody tr');
      await eventually(() => rows.count()).toBe(4);
      await page.getByRole('button', { name: 'GMR', exact: true }).first().click();
      await eventually(() => rows.count()).toBeGreaterThan(4);
    });
  });

  it('change while a statement is dragged; letting go is one step, Escape puts it back', async () => {
    await withPage(async (page) => {
      await openGame(page);
      const before = await equilibria(page);
      const grip = page.locator('[data-statement="GO"] .grip').first();
      const top = page.locator('[data-statement="STAY"]').first();
      await grip.scrollIntoViewIfNeeded();
      const from = (await grip.boundingBox())!;
      const to = (await top.boundingBox())!;
      await page.mouse.move(from.x + 8, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(from.x + 8, to.y + 4, { steps: 12 });
      // Still held: the states have followed.
      await eventually(() => equilibria(page)).not.toEqual(before);
      await page.keyboard.press('Escape');
      await eventually(() => equilibria(page)).toEqual(before);
      await page.mouse.up();

      const first = page.locator('[data-statement="APP"] .grip').first();
      await first.focus();
      await page.keyboard.press('Alt+ArrowUp');
      await eventually(() =>
        stored(served).games[0]?.decisionMakers[1]?.priority?.slice(0, 2),
      ).toEqual(['APP', 'STAY']);
      // The line keeps the focus where it went.
      expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
      await goTo(page, 'history');
      expect(await page.locator('.history .said').allInnerTexts()).toHaveLength(2);
      await undo(page);
      await eventually(() => stored(served).games[0]?.decisionMakers[1]?.priority?.[0]).toBe(
        'STAY',
      );
    });
  });
});

describe('the game', () => {
  it('takes an expression only when it stands, with the near name one key away', async () => {
    await withPage(async (page) => {
      await openGame(page);
      const field = page.getByLabel('OFFENSIVE: holds when');
      await field.fill('m1 & rr1');
      await page.getByText('is no option or proposition', { exact: false }).waitFor();
      await page.keyboard.press('Alt+Enter');
      expect(await field.inputValue()).toBe('m1 & r1');
      await field.fill('m1 & (r1');
      await page.getByText('Expected an operator or )', { exact: false }).waitFor();
      await field.fill('m1 & r1 & !r2');
      await page.keyboard.press('Enter');
      await eventually(() => stored(served).games[0]?.propositions[0]?.holds).toBe('m1 & r1 & !r2');
      await undo(page);
      await eventually(() => stored(served).games[0]?.propositions[0]?.holds).toBe('m1 & r1');
    });
  });

  it('grows by an option and a combination that cannot occur, and all of it is undone', async () => {
    await withPage(async (page) => {
      const base = stored(served).games[0]!;
      await openGame(page);
      await page.getByRole('button', { name: /option ?: Russia/ }).click();
      await eventually(() => stored(served).games[0]?.decisionMakers[1]?.options.length).toBe(3);
      expect(stored(served).games[0]?.observed?.outcome?.state).toHaveLength(7);
      await page.getByText('72 of 128 combinations can occur').waitFor();
      await page.getByRole('button', { name: /^r3 .*: either$/ }).click();
      await page.getByRole('button', { name: /^z1 .*: either$/ }).click();
      const forecast = page.locator('.combination-form .count');
      await eventually(() => forecast.innerText()).toMatch(/takes away 32 states/);
      await page.getByRole('button', { name: 'Add a combination' }).click();
      await eventually(() => stored(served).games[0]?.infeasible.at(-1)?.holds).toBe('r3 & z1');
      // A state of the path would be forbidden: it says which, and is not taken.
      await page.getByRole('button', { name: /^r1 .*: either$/ }).click();
      await page.getByText('would forbid a state that the document names').waitFor();
      expect(await page.getByRole('button', { name: 'Add a combination' }).isDisabled()).toBe(true);
      // A column that does not stand waits, with the reason; Escape puts it back.
      const cell = page.getByRole('checkbox', { name: /^a2 .*, start$/ });
      await cell.click();
      await page.getByText('which cannot occur', { exact: false }).waitFor();
      await page.keyboard.press('Escape');
      expect(await cell.isChecked()).toBe(false);
      await undo(page);
      await undo(page);
      await eventually(() => stored(served).games[0]).toEqual(base);
    });
  });

  it('begins with two decision makers where there is none; so do needs and a question', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-first-'));
    cpSync(join(root, 'examples', 'sahel-2024'), join(folder, 'sahel-2024'), { recursive: true });
    const file = join(folder, 'sahel-2024', 'situation.json');
    const bare = { games: [], needs: [], supplies: [], questions: [], scenarios: [] };
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...bare }));
    const empty = await serve(folder);
    try {
      await withPage(
        async (page) => {
          await goTo(page, 'conflict');
          await page.getByRole('button', { name: 'Start a conflict of two' }).click();
          await page.locator('svg.board .state').first().waitFor();
          expect(await page.locator('svg.board .state').count()).toBe(4);
          await weighed(page);
          await goTo(page, 'dependence');
          await page.getByRole('button', { name: 'Start with one need' }).click();
          await page.locator('.need-matrix .amount').waitFor();
          await goTo(page, 'hypotheses');
          await page.getByRole('button', { name: 'Start with two explanations' }).click();
          await page.locator('.rating').first().waitFor();
          await eventually(() => stored(empty).questions.length).toBe(1);
          expect(stored(empty).games[0]?.decisionMakers).toHaveLength(2);
          expect(stored(empty).needs).toHaveLength(1);
        },
        {},
        empty,
      );
    } finally {
      await empty.stop();
      tidy(empty);
    }
  });
});

describe('the other scales', () => {
  it('weigh again what is edited in their cells', async () => {
    await withPage(async (page) => {
      await goTo(page, 'dependence');
      const covered = page.locator('.need-matrix tr.all .covered');
      const before = await covered.innerText();
      await page.getByLabel('ground combat: Wagner: low').fill('0.2');
      await page.keyboard.press('Enter');
      await eventually(() => covered.innerText()).not.toBe(before);
      await page.getByLabel('ground combat: Wagner: low').fill('2');
      await page.keyboard.press('Enter');
      await page.getByText('The low end is at most the high end', { exact: false }).waitFor();
      await page.keyboard.press('Escape');
      await undo(page);
      await eventually(() => covered.innerText()).toBe(before);

      await goTo(page, 'hypotheses');
      const total = page.locator('.evidence-matrix .totals td').first();
      const score = await total.innerText();
      const cell = page.locator('.rating select').first();
      await cell.focus();
      await page.keyboard.press('1');
      await eventually(() => total.innerText()).not.toBe(score);
      await page.keyboard.press('Shift+4');
      await eventually(() => cell.inputValue()).toBe('II…C');
      await page.keyboard.press('ArrowDown');
      expect(
        await page
          .locator('.rating select')
          .nth(5)
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await undo(page);
      await undo(page);
      await eventually(() => total.innerText()).toBe(score);

      await goTo(page, 'balance');
      const row = page.locator('.strained tbody tr').first();
      await row.getByRole('button', { name: 'against' }).click();
      await page.getByText('No tie is under strain.').waitFor();
      await undo(page);
      await row.waitFor();
    });
  });

  it.each([
    { language: 'ar', theme: 'dark' },
    { language: 'en', theme: 'light' },
    { language: 'fr', theme: 'dark' },
  ])('are open to everyone while they are edited: $language, $theme', async (settings) => {
    await withPage(async (page) => {
      const found: string[] = [];
      const look = async (where: string) =>
        found.push(...(await accessibilityFaults(page)).map((fault) => `${where}: ${fault}`));
      await goTo(page, 'conflict/g1?at=games/g1/decisionMakers/russia/statements/SUP');
      await page.locator('.statement-detail').waitFor();
      await look('statement');
      await goTo(page, 'conflict/g1?at=games/g1/states/YNNYNN');
      await page.locator('.side .verdict').first().waitFor();
      await look('state');
      for (const view of ['dependence', 'hypotheses', 'balance']) {
        await goTo(page, view);
        await look(view);
      }
      expect(found).toEqual([]);
    }, settings);
  });
});
