/// <reference lib="dom" />
/** A conflict and the other scales edited in place, in a real browser, by mouse and by keyboard. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Situation } from '../../src/situation/index.ts';
import { root } from '../cli/run.ts';
import { plain } from './desk.ts';
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

beforeEach(() => served.restore());

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
      expect(await side.innerText()).toContain('would not move: nothing better');
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
      // The pointer leaves the handle: the line stays held, down to its place and up again.
      await page.mouse.move(from.x + 260, from.y + 10, { steps: 12 });
      await eventually(() => equilibria(page)).toEqual(before);
      await page.mouse.move(from.x + 260, to.y + 4, { steps: 3 });
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

describe('a line that is dragged', () => {
  it('is moved from its name as well, once it is selected', async () => {
    await withPage(async (page) => {
      await openGame(page);
      const order = () => stored(served).games[0]?.decisionMakers[1]?.priority?.slice(0, 3);
      await page.locator('[data-statement="SUP"] .row-name').first().click();
      await page.keyboard.press('Alt+ArrowUp');
      await eventually(order).toEqual(['STAY', 'SUP', 'APP']);
      await undo(page);
      await eventually(order).toEqual(['STAY', 'APP', 'SUP']);
    });
  });

  it('is seen where it will stand, and stands there when it is let go', async () => {
    await withPage(async (page) => {
      await openGame(page);
      const list = page.locator('ol.order').first();
      const grip = list.locator('.grip').first();
      await grip.scrollIntoViewIfNeeded();
      // By the eye, once all motion is over: the id of each line and where it begins.
      const seen = () =>
        list.evaluate(async (one) => {
          const motions = one.getAnimations({ subtree: true });
          await Promise.allSettled(motions.map(({ finished }) => finished));
          const top = one.getBoundingClientRect().top;
          const lines = [...one.children].map((line) => ({
            id: line.getAttribute('data-line'),
            top: Math.round(line.getBoundingClientRect().top - top),
          }));
          return lines.sort((a, b) => a.top - b.top);
        });
      const written = () =>
        list.locator(':scope > li').evaluateAll((all) => all.map((one) => one.dataset.line));
      const before = await seen();
      const third = (await list.locator(':scope > li').nth(2).boundingBox())!;
      const from = (await grip.boundingBox())!;
      await page.mouse.move(from.x + 4, from.y + 4);
      await page.mouse.down();
      await page.mouse.move(from.x + 4, third.y + third.height - 2, { steps: 6 });
      const ids = before.map(({ id }) => id);
      const next = [ids[1], ids[2], ids[0], ...ids.slice(3)];
      await eventually(async () => (await seen()).map(({ id }) => id)).toEqual(next);
      // The page is not laid out for it: the lines stand as they stood.
      expect(await written()).toEqual(ids);
      const held = await seen();
      await page.mouse.up();
      await eventually(written).toEqual(next);
      expect(await seen()).toEqual(held);
      expect(await list.locator(':scope > li[style*="transform"]').count()).toBe(0);
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
      const cell = page.getByRole('checkbox', { name: /^a2 .*, status quo$/ });
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
          // The key is shown on the button, and does what it does.
          await page.getByRole('button', { name: 'Start a conflict of two N' }).waitFor();
          await page.keyboard.press('KeyN');
          await page.locator('svg.board .state').first().waitFor();
          expect(await page.locator('svg.board .state').count()).toBe(4);
          await weighed(page);
          await goTo(page, 'dependence');
          await page.getByRole('button', { name: 'Start with one need N' }).waitFor();
          await page.keyboard.press('KeyN');
          await page.locator('.need-matrix .amount').waitFor();
          await goTo(page, 'hypotheses');
          await page.getByRole('button', { name: 'Start with two explanations N' }).waitFor();
          await page.keyboard.press('KeyN');
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

describe('a large game', () => {
  it('is drawn in layers: readable, gone through by keys, from the state that one chooses', async () => {
    await withPage(async (page) => {
      await goTo(page, 'conflict/g2');
      const states = page.locator('svg.layers .state');
      await states.first().waitFor();
      expect(await states.count()).toBeLessThanOrEqual(34);
      expect(await states.count()).toBeGreaterThan(20);
      const sizes = await page
        .locator('svg.layers text')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      const scale = await page
        .locator('svg.layers')
        .evaluate(
          (one: SVGSVGElement) => one.getBoundingClientRect().width / one.viewBox.baseVal.width,
        );
      expect(scale).toBeCloseTo(1, 3);
      // Every equilibrium of the table is on the figure, and says so.
      await page.getByRole('button', { name: 'equilibria', exact: true }).click();
      const rows = page.locator('.state-table tbody tr');
      await eventually(() => rows.count()).toBe(3);
      expect(await page.locator('svg.layers .state[aria-label*="equilibrium"]').count()).toBe(3);
      expect(await states.first().getAttribute('aria-label')).toContain('Mali diversifies');

      await states.first().focus();
      await page.keyboard.press('ArrowRight');
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('data-yn') ?? '');
      const there = await focused();
      expect(there).toMatch(/^[YN]{7}$/);
      expect(page.url()).not.toContain('at=');
      await page.keyboard.press('ArrowDown');
      const below = await focused();
      expect(below).not.toBe(there);
      await page.keyboard.press('Enter');
      await eventually(() => page.url()).toContain(`at=games/g2/states/${below}`);
      await page.locator('.side .verdict').first().waitFor();
      expect(await page.locator('.layers .moves .better').count()).toBeGreaterThan(0);
      const before = await states.count();
      await page.getByRole('button', { name: /^Draw from state \d+$/ }).click();
      await eventually(() => states.first().getAttribute('data-yn')).toBe(below);
      expect(await states.count()).not.toBe(before);
      await page.getByLabel('Drawn from').selectOption({ label: 'the status quo' });
      await eventually(() => states.first().getAttribute('data-yn')).toBe('NYNNNYN');
      // The same as a list.
      await page.getByText('As a list').click();
      const list = page.locator('.layers-text li');
      await eventually(() => list.count()).toBe(await states.count());
      expect(await list.nth(1).innerText()).toContain('Moves:');
    });
  });

  it('is saved as a drawing that stands by itself', async () => {
    await withPage(async (page) => {
      await goTo(page, 'conflict/g2');
      await page.locator('svg.layers .state').first().waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'The figure as SVG' }).click();
      const text = readFileSync(await (await coming).path(), 'utf8');
      expect(text).toMatch(/^<svg[^>]*viewBox/);
      expect(text).toContain('Mali diversifies');
      expect(text).not.toMatch(/class=|var\(--/);
    });
  });

  it('takes an option, and the states that its scenarios write follow', async () => {
    await withPage(async (page) => {
      const before = stored(served);
      await goTo(page, 'conflict/g2');
      await page.getByRole('button', { name: /option ?: Russia/ }).click();
      await eventually(() => stored(served).games[1]?.decisionMakers[1]?.options.length).toBe(3);
      const written = JSON.stringify(stored(served).scenarios).match(/"state":"[YN]+"/g) ?? [];
      expect(written.length).toBeGreaterThan(2);
      for (const one of written) expect(one).toMatch(/"[YN]{8}"$/);
      await undo(page);
      await eventually(() => stored(served)).toEqual(before);
    });
  });
});

describe('readings and observations', () => {
  it('a reading is added, mended, weighed and removed', async () => {
    await withPage(async (page) => {
      const base = stored(served).games[0]!;
      const russia = () => stored(served).games[0]!.decisionMakers[1]!;
      await openGame(page);
      await page.getByRole('button', { name: /\+ Reading ?: Russia/ }).click();
      await page.getByLabel('New reading of Russia: a short phrase').fill('tired');
      await page.keyboard.press('Enter');
      await eventually(() => russia().readings.at(-1)?.id).toBe('tired');
      expect(russia().readings.at(-1)?.priority).toEqual(russia().priority);
      await page.getByRole('button', { name: 'tired', exact: true }).click();
      const detail = page.locator('.reading-detail');
      await detail.getByRole('button', { name: /^Take .?STAY.? out/ }).click();
      await eventually(() => russia().readings.at(-1)?.priority.includes('STAY')).toBe(false);
      await detail.getByRole('button', { name: 'Weigh under this reading' }).click();
      await eventually(() => page.url()).toMatch(/reading=russia(=|%3D)tired/);
      await detail.getByLabel('Edit tired').fill('tired of it');
      await page.keyboard.press('Enter');
      await eventually(() => russia().readings.at(-1)?.name.en).toBe('tired of it');
      await detail.getByRole('button', { name: /^Remove .*tired/ }).click();
      await eventually(() => russia().readings.length).toBe(5);
      expect(page.url()).not.toContain('reading=');
      for (let k = 0; k < 4; k++) await undo(page);
      await eventually(() => stored(served).games[0]).toEqual(base);
    });
  });

  it('a click sets the status quo; a path grows by moves there are, and loses its last step', async () => {
    await withPage(async (page) => {
      const base = stored(served).games[0]!;
      const game = () => stored(served).games[0]!;
      await openGame(page);
      await page.getByRole('button', { name: 'sets the status quo' }).click();
      await page.locator('svg.board .state[data-yn="NNNNNN"]').click();
      await eventually(() => game().statusQuo?.state).toBe('NNNNNN');
      // Once: the next click only chooses.
      await page.locator('svg.board .state[data-yn="YNNYNN"]').click();
      expect(game().statusQuo?.state).toBe('NNNNNN');
      await undo(page);
      await eventually(() => game().statusQuo?.state).toBe('YNNNNN');

      // What no single move comes to is not taken, and says why; the click is still looked for.
      await page.getByRole('button', { name: 'adds a step' }).click();
      await page.locator('svg.board .state[data-yn="NYNNNY"]').click();
      await page.getByText('One step is the move of one decision maker').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'A click explains' }).click();

      const panel = page.locator('.observation');
      await panel.getByRole('button', { name: '+ A step' }).click();
      const makers = await panel.getByLabel('Who moves').locator('option').allInnerTexts();
      expect(makers).toContain('Mali');
      await panel.getByLabel('Who moves').selectOption({ label: 'Mali' });
      expect(await panel.getByLabel('By what').locator('option').count()).toBe(1);
      await panel.getByRole('button', { name: 'Add', exact: true }).click();
      await eventually(() => game().observed?.path?.at(-1)?.state).toBe('NNNYNN');
      await panel.getByRole('button', { name: 'Remove the last step' }).click();
      await eventually(() => game().observed?.path?.length).toBe(4);

      await panel.getByRole('button', { name: /^what it rests on ?: observed/ }).click();
      await panel.getByLabel('event: observed').selectOption('e-warning');
      await eventually(() => game().observed?.outcome?.event).toBe('e-warning');
      await panel.locator('.quotes-input li').first().getByRole('button').click();
      await eventually(() => game().observed?.outcome?.quotes.length).toBe(2);
      for (let k = 0; k < 4; k++) await undo(page);
      await eventually(() => game()).toEqual(base);
    });
  });

  it('a proposition that is named elsewhere says by what, and goes with its expression in its place', async () => {
    await withPage(async (page) => {
      const base = stored(served).games[0]!;
      await openGame(page);
      await page.getByRole('button', { name: 'Remove OFFENSIVE' }).click();
      const used = page.locator('.proposition .used');
      await used.getByText('is still named by').waitFor();
      expect(await used.locator('li').count()).toBeGreaterThan(1);
      await used.getByRole('button', { name: /in its place there/ }).click();
      await eventually(() => JSON.stringify(stored(served).games[0])).not.toContain('OFFENSIVE');
      await undo(page);
      await eventually(() => stored(served).games[0]).toEqual(base);
    });
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
      const row = page.locator('.strained tbody tr[data-address]').first();
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
      await goTo(page, 'conflict/g1?at=games/g1/decisionMakers/russia/readings/deterred');
      await page.locator('.reading-detail').waitFor();
      await page.locator('.observed-row [aria-expanded]').first().click();
      await page.locator('.quotes-input').first().waitFor();
      await look('reading, observation');
      await goTo(page, 'conflict/g2?at=games/g2/states/YYNNNYN');
      await page.locator('svg.layers .state[aria-pressed="true"]').waitFor();
      await look('layers');
      for (const view of ['dependence', 'hypotheses', 'balance']) {
        await goTo(page, view);
        await look(view);
      }
      expect(found).toEqual([]);
    }, settings);
  });
});

describe('an option that a scenario has in an expression', () => {
  it('is removed or renamed with what becomes of the scenario, asked first, as one step', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-together-'));
    cpSync(join(root, 'examples', 'sahel-2024'), join(folder, 'sahel-2024'), { recursive: true });
    const file = join(folder, 'sahel-2024', 'situation.json');
    const change = {
      op: 'set',
      at: 'games/g1/decisionMakers/russia/statements/SUP/holds',
      value: 'm1 -> r2',
    };
    const scenario = { id: 'other', title: { en: 'Another order' }, edits: [change] };
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...whole, scenarios: [scenario] }));
    const own = await serve(folder);
    const scenarioOf = () => stored(own).scenarios[0]?.edits;
    const options = () =>
      (stored(own).games[0]!.decisionMakers[1] as unknown as { options: { id: string }[] }).options;
    try {
      await withPage(
        async (page) => {
          await goTo(page, 'conflict/g1?at=games/g1/decisionMakers/russia/options/r2');
          const row = page.locator('.option-table tr[data-line=r2]');
          const notice = page.locator('.notice');
          await row.locator('.take').click();
          await notice.waitFor();
          expect(plain(await notice.innerText())).toMatch(/Another order builds on this/);
          expect(await notice.getByRole('listitem').count()).toBe(1);
          expect(await accessibilityFaults(page)).toEqual([]);
          // Left as it is, nothing was done.
          await notice.getByRole('button', { name: 'Leave it as it is' }).click();
          await notice.waitFor({ state: 'detached' });
          expect(scenarioOf()).toEqual([change]);

          // Renamed: the scenario follows, and what is selected too.
          const id = row.locator('.id input');
          await id.fill('stay');
          await id.press('Enter');
          await notice.getByRole('button', { name: /rename it in the scenario/ }).click();
          await eventually(() => scenarioOf()).toEqual([{ ...change, value: 'm1 -> stay' }]);
          expect(options().map((one) => one.id)).toEqual(['r1', 'stay']);
          await expect.poll(() => page.url()).toContain('/options/stay');
          await page.locator('.side [data-address], .side .fields').first().waitFor();
          expect(await page.locator('.option-table .wrong-why').count()).toBe(0);

          await page.locator('.option-table tr[data-line=stay] .take').click();
          await notice.getByRole('button', { name: /take these changes out/ }).click();
          await eventually(() => options().map((one) => one.id)).toEqual(['r1']);
          expect(scenarioOf()).toEqual([]);
          // What went with it is told, as if nothing had stood in the way.
          await page.getByRole('status').getByText('With it went').waitFor();
          expect(await page.locator('.option-table .wrong-why').count()).toBe(0);

          await page.locator('h1').first().focus();
          await undo(page);
          await eventually(() => options().map((one) => one.id)).toEqual(['r1', 'stay']);
          await undo(page);
          await eventually(() => scenarioOf()).toEqual([change]);
          expect(await page.getByText('With it went').count()).toBe(0);
        },
        {},
        own,
      );
    } finally {
      await own.stop();
      tidy(own);
    }
  });
});
