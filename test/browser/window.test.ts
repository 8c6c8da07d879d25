/// <reference lib="dom" />
/** Two windows on one document, a killed server, a killed tab: nothing is lost, and the page says what is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Desk, eventually, stored } from './desk.ts';
import { hasDraft } from './kept-draft.ts';
import { goTo, launch, openWorkbench, type Served, serve, tidy, weighed } from './workbench.ts';

const isLong = process.env.MIZAN_LONG === '1';
const ROUNDS = isLong ? 100 : 3;

let browser: Browser;
const opened: { served: Served[]; contexts: BrowserContext[] } = { served: [], contexts: [] };

beforeAll(async () => {
  browser = await launch();
});

afterEach(async () => {
  for (const context of opened.contexts.splice(0)) await context.close();
  for (const served of opened.served.splice(0)) {
    await served.stop();
    tidy(served);
  }
});

afterAll(async () => {
  await browser?.close();
});

async function start(): Promise<Served> {
  const served = await serve();
  opened.served.push(served);
  return served;
}

/** A person with a browser of their own. */
async function person(served: Served): Promise<Desk> {
  const { page, context } = await openWorkbench(browser, served);
  opened.contexts.push(context);
  return new Desk(page, 'en');
}

const signOf = (served: Served, tie: string) =>
  stored(served).ties.find((one) => one.id === tie)?.sign;

async function choose(desk: Desk, tie: string, sign: string): Promise<void> {
  await goTo(desk.page, `ties?at=ties/${tie}`);
  await desk.side.getByLabel(desk.words.field.sign).selectOption(sign);
}

const notice = ({ main }: Desk) => main.getByRole('alert');

describe('two windows', () => {
  it('edits that do not touch are put together', async () => {
    const served = await start();
    const [one, other] = [await person(served), await person(served)];
    await choose(one, 'mali-russia', '-');
    await eventually(() => signOf(served, 'mali-russia')).toBe('-');
    await choose(other, 'mali-turkey', 'unknown');
    await notice(other).waitFor();
    // Nothing was overwritten while the offer stands.
    expect(signOf(served, 'mali-russia')).toBe('-');
    await notice(other).getByRole('button', { name: other.words.meet.merge }).click();
    await eventually(() => signOf(served, 'mali-turkey')).toBe('unknown');
    expect(signOf(served, 'mali-russia')).toBe('-');
    await other.atRest();
    expect(await notice(other).count()).toBe(0);
    // The first window meets what the second saved, and both edits stay.
    await choose(one, 'mali-china', 'unknown');
    await notice(one).getByRole('button', { name: one.words.meet.merge }).click();
    await eventually(() => signOf(served, 'mali-china')).toBe('unknown');
    expect(['mali-russia', 'mali-turkey'].map((tie) => signOf(served, tie))).toEqual([
      '-',
      'unknown',
    ]);
  });

  it.each(['mine', 'theirs'] as const)(
    'edits that touch ask whose stand, and the other stays within reach: %s',
    async (choice) => {
      const served = await start();
      const [one, other] = [await person(served), await person(served)];
      await choose(one, 'mali-russia', '-');
      await eventually(() => signOf(served, 'mali-russia')).toBe('-');
      await choose(other, 'mali-russia', 'unknown');
      await notice(other).waitFor();
      expect(await notice(other).innerText()).toMatch(/Mali . Russia, /);
      // What keeping the own edit would change in theirs: nobody chooses blindly.
      await notice(other).getByText('against → sign unknown').waitFor();
      expect(
        await notice(other).getByRole('button', { name: other.words.meet.merge }).count(),
      ).toBe(0);
      expect(signOf(served, 'mali-russia')).toBe('-');
      await notice(other).getByRole('button', { name: other.words.meet[choice] }).click();
      const kept = choice === 'mine' ? 'unknown' : '-';
      await other.atRest();
      await eventually(() => signOf(served, 'mali-russia')).toBe(kept);
      // What was not chosen is in the history, with its name.
      const { names } = await other.steps();
      expect(names.join('\n')).toContain('Changed sign: Mali ↔ Russia');
      expect(names.at(-1)).toContain(other.words.step[choice]);
      await other.press('Control+KeyZ');
      const brought = choice === 'mine' ? '-' : 'unknown';
      await eventually(() => signOf(served, 'mali-russia')).toBe(brought);
    },
  );
});

/** Kills the page's process, as the system does when it runs out of memory. */
async function killTab(page: Page): Promise<void> {
  const gone = new Promise((resolve) => page.once('crash', resolve));
  page.goto('chrome://crash').catch(() => {});
  await gone;
}

/** The same folder at the same address again; it knows no browser yet. */
async function startAgain(served: Served): Promise<Served> {
  const again = await serve(served.folder, Number(new URL(served.url).port));
  opened.served.push(again);
  return again;
}

/**
 * The cookie, given by a second tab as `mizan serve` opens one. The draft of a window that lives is
 * not taken over: the tab opens without its steps.
 */
async function letIn(again: Served, context: BrowserContext): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(again.url);
  await weighed(tab);
  expect((await new Desk(tab, 'en').steps()).names).toEqual([]);
  await tab.close();
}

async function serveAgain(served: Served, context: BrowserContext): Promise<Served> {
  const again = await startAgain(served);
  await letIn(again, context);
  return again;
}

describe('a killed server', () => {
  it('is said; what is edited meanwhile is kept, and sent when it answers again', async () => {
    const served = await start();
    const desk = await person(served);
    // The other views are fetched when the first is at rest.
    await goTo(desk.page, 'ties?at=ties/mali-russia');
    await desk.atRest();
    await served.stop();
    await choose(desk, 'mali-russia', '-');
    const { offline } = desk.words.status;
    await desk.page.locator('[data-save]').getByText(offline).waitFor();
    // The scales go on without it.
    await weighed(desk.page);
    await choose(desk, 'mali-turkey', 'unknown');
    const again = await serveAgain(served, desk.page.context());
    await eventually(() => signOf(again, 'mali-russia')).toBe('-');
    await eventually(() => signOf(again, 'mali-turkey')).toBe('unknown');
    await desk.atRest();
    expect((await desk.steps()).names).toHaveLength(2);
  });

  it('that answers again and does not know the window yet is said, and the page stays', async () => {
    const served = await start();
    const desk = await person(served);
    await goTo(desk.page, 'ties?at=ties/mali-russia');
    await desk.atRest();
    await served.stop();
    await choose(desk, 'mali-russia', '-');
    const again = await startAgain(served);
    const said = desk.page.locator('[data-save]').getByText(desk.words.status.refused('').trim());
    await said.waitFor();
    await choose(desk, 'mali-turkey', 'unknown');
    await said.waitFor();
    expect(signOf(again, 'mali-russia')).toBe('+');
    await letIn(again, desk.page.context());
    await desk.atRest();
    expect(['mali-russia', 'mali-turkey'].map((tie) => signOf(again, tie))).toEqual([
      '-',
      'unknown',
    ]);
    expect((await desk.steps()).names).toHaveLength(2);
  });

  it('takes nothing of the page with it: parts that cannot be fetched are stood in for', async () => {
    const served = await start();
    const desk = await person(served);
    const { page, words } = desk;
    await goTo(page, `needs?at=needs/${stored(served).needs[0]?.id}`);
    const field = desk.side.locator('input.number').first();
    await field.waitFor();
    const late = /\/(server-said|refusal-notice|shortcut-sheet)-[^/]*\.js$/;
    await page.context().route(late, (route) => route.abort());
    // What was fetched ahead is kept by the page itself: it begins anew, and has none.
    await page.reload();
    await field.fill('-1');
    await field.press('Enter');
    await notice(desk).getByText(words.fault.edit).waitFor();
    await notice(desk).getByRole('button', { name: words.bar.close }).click();
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog').getByText(words.fault.view).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().unroute(late);
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog', { name: words.keys.title }).waitFor();
  });

  it('a file that changed underneath is met, not overwritten', async () => {
    const served = await start();
    const desk = await person(served);
    await goTo(desk.page, 'ties?at=ties/mali-russia');
    await desk.atRest();
    await served.stop();
    await choose(desk, 'mali-russia', 'unknown');
    const file = join(served.folder, 'sahel-2024', 'situation.json');
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf('"id": "mali-russia"');
    writeFileSync(file, text.slice(0, at) + text.slice(at).replace('"sign": "+"', '"sign": "-"'));
    const again = await serveAgain(served, desk.page.context());
    await notice(desk).waitFor({ timeout: 40_000 });
    expect(signOf(again, 'mali-russia')).toBe('-');
    await notice(desk).getByRole('button', { name: desk.words.meet.mine }).click();
    await eventually(() => signOf(again, 'mali-russia')).toBe('unknown');
  });
});

describe('a reload', () => {
  it('has the steps of before, though the old page lets go of them a moment later', async () => {
    const served = await start();
    const desk = await person(served);
    await choose(desk, 'mali-russia', '-');
    await desk.atRest();
    const { names } = await desk.steps();
    expect(names).toHaveLength(1);
    await eventually(() => hasDraft(desk.page)).toBe(true);
    // The page that comes has the name of the old one, which is still there when it asks.
    const name = await desk.page.evaluate(() => sessionStorage.getItem('mizan.window') ?? '');
    const context = desk.page.context();
    const page = await context.newPage();
    await page.addInitScript((key) => {
      sessionStorage.setItem('mizan.window', key);
      // It waits half a second: too short for a machine that is slow to close the old page.
      const within = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (ms) => within(ms === 500 ? 30_000 : ms);
    }, name);
    const comes = page.goto(desk.page.url());
    const isAsked = () =>
      desk.page.evaluate(async (key) => {
        const { pending = [] } = await navigator.locks.query();
        return pending.some((lock) => lock.name === `mizan.draft.${key}`);
      }, name);
    await eventually(isAsked).toBe(true);
    await desk.page.close();
    await comes;
    await weighed(page);
    expect((await new Desk(page, 'en').steps()).names).toEqual(names);
  });

  it('of a copied window leaves the steps to the one that has them', async () => {
    const served = await start();
    const desk = await person(served);
    await choose(desk, 'mali-russia', '-');
    await desk.atRest();
    const name = await desk.page.evaluate(() => sessionStorage.getItem('mizan.window') ?? '');
    const page = await desk.page.context().newPage();
    await page.addInitScript((key) => sessionStorage.setItem('mizan.window', key), name);
    await page.goto(desk.page.url());
    await weighed(page);
    expect((await new Desk(page, 'en').steps()).names).toEqual([]);
    expect((await desk.steps()).names).toHaveLength(1);
  });
});

describe('a killed tab and a killed server', () => {
  it(
    `${ROUNDS} times over, an edit a second old is there again`,
    async () => {
      let served = await start();
      const port = Number(new URL(served.url).port);
      const { page: first, context } = await openWorkbench(browser, served);
      opened.contexts.push(context);
      let page = first;
      const signs = ['-', 'unknown', '+'];
      for (let round = 0; round < ROUNDS; round++) {
        const desk = new Desk(page, 'en');
        const sign = String(signs[round % 3]);
        await goTo(page, 'ties?at=ties/mali-russia');
        await desk.atRest();
        // The server goes first in every other round, so that the draft alone holds the edit.
        if (round % 2 === 0) await served.stop();
        await desk.side.getByLabel(desk.words.field.sign).selectOption(sign);
        await page.waitForTimeout(1000 + ((round * 137) % 700));
        await served.stop();
        await killTab(page);
        served = await serve(served.folder, port);
        opened.served.push(served);
        page = await context.newPage();
        await page.goto(served.url);
        await weighed(page);
        await eventually(() => signOf(served, 'mali-russia')).toBe(sign);
        const steps = await new Desk(page, 'en').steps();
        expect(steps.done).toBe(round + 1);
      }
    },
    isLong ? 1_800_000 : 180_000,
  );
});
