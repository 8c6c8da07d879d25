/// <reference lib="dom" />
/** Every field of the page that takes a date takes it as the page shows one, in any of the languages. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { goTo, launch, openWorkbench, program, type Served, serve, tidy } from './workbench.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve();
}, 120_000);
beforeEach(() => served.restore());

afterAll(async () => {
  await served?.stop();
  if (served) tidy(served);
  await browser?.close();
});

/** Longer than a line of help needs, shorter than a shrug. */
const HELP = /2024-10|3 October 2024|October/;

async function takesDates(field: Locator): Promise<void> {
  for (const typed of ['19 October 2024', '19 octobre 2024', '١٩ أكتوبر ٢٠٢٤', '2024-10-19']) {
    await field.fill(typed);
    await expect.poll(() => field.getAttribute('aria-invalid'), { message: typed }).toBeNull();
    await field.blur();
    await expect.poll(() => field.inputValue(), { message: typed }).toBe('2024-10-19');
  }
}

/** Checked while it is typed: it says at once what is wrong, and what would do. */
async function saysWhatIsWrong(page: Page, field: Locator): Promise<void> {
  for (const nonsense of ['the other day', '31 October', '2024/10/19']) {
    await field.fill(nonsense);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const said = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await expect.poll(() => said.innerText(), { message: nonsense }).toMatch(HELP);
    expect(await said.innerText()).toContain(nonsense);
  }
  await field.fill('31 February 2024');
  const said = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
  await expect.poll(() => said.innerText()).toMatch(/no such day/);
}

describe('a date where a situation begins', () => {
  it.each(['published', 'asOf'])('is taken as it is shown, and else refused: %s', async (which) => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-begin-'));
    const child = spawn(process.execPath, [program, 'serve', folder, '--no-open', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) => {
      child.stdout.once('data', (piece) => resolve(String(piece).split('\n')[0] ?? ''));
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(() => {
      if (location.origin === 'null') return;
      localStorage.setItem('mizan.settings', JSON.stringify({ language: 'en', theme: 'light' }));
    });
    try {
      const page = await context.newPage();
      await page.goto(url);
      const field = page.locator(`#begin-${which}`);
      if (which === 'published') await page.locator('#begin-text').fill('Mali broke the accord.');
      else await page.locator('.way').nth(1).click();
      await takesDates(field);
      await saysWhatIsWrong(page, field);
      const form = page.locator(which === 'published' ? 'form.begin' : 'form.begin-empty');
      if (which === 'asOf') await form.locator('input[name=name]').fill('A matter');
      // It does not begin with a date that is none.
      await form.locator('button[type=submit]').click();
      await page.waitForTimeout(300);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill('19 octobre 2024');
      await form.locator('button[type=submit]').click();
      const first = which === 'published' ? 'review' : 'sources';
      await page.locator(`[data-view=${first}]`).waitFor({ timeout: 60_000 });
      expect(await page.locator('button.where').innerText()).toContain('19 October 2024');
    } finally {
      await context.close();
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function withPage(act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await openWorkbench(browser, served);
  try {
    await act(page);
  } finally {
    await context.close();
  }
}

describe('a date of a situation', () => {
  it('in the forms of events, ties, supplies and sources, and in the head', async () => {
    await withPage(async (page) => {
      for (const view of ['events', 'ties', 'supplies', 'claims']) {
        await goTo(page, view);
        await page.keyboard.press('KeyN');
        const field = page.locator('.date-input input').first();
        await field.waitFor();
        await takesDates(field);
        await saysWhatIsWrong(page, field);
      }
      await goTo(page, 'actors');
      await page.locator('button.where').click();
      for (const id of ['#head-asOf', '#other-date']) {
        await takesDates(page.locator(id));
        await saysWhatIsWrong(page, page.locator(id));
      }
    });
  });

  it('of a text that is brought in, and of an event that is mended', async () => {
    await withPage(async (page) => {
      const desk = new Desk(page, 'en');
      await goTo(page, 'sources/new');
      const published = page.locator('#import-published');
      await takesDates(published);
      await page.locator('textarea[name="text"]').fill('Mali broke the accord.');
      await page.getByLabel(desk.words.field.title, { exact: true }).fill('A text');
      await published.fill('the other day');
      await page.getByRole('button', { name: desk.reading.keep }).click();
      await expect.poll(() => page.getByRole('alert').first().innerText()).toMatch(HELP);
      await goTo(page, 'review/the-halt');
      await page
        .getByRole('region', { name: desk.reading.proposals })
        .getByRole('listitem')
        .first()
        .waitFor({ timeout: 60_000 });
      const mended = page.locator('#mend-date');
      for (let asked = 0; asked < 40; asked++) {
        await page.keyboard.press('KeyE');
        await page.getByRole('textbox', { name: desk.reading.own }).waitFor();
        if ((await mended.count()) > 0) break;
        await page.keyboard.press('Escape');
        await page.keyboard.press('KeyJ');
      }
      await takesDates(mended);
      await mended.fill('the other day');
      await mended.press('Enter');
      await expect.poll(() => page.getByRole('alert').first().innerText()).toMatch(HELP);
    });
  });

  it('of a conflict', async () => {
    await withPage(async (page) => {
      await goTo(page, 'conflict/g1');
      const field = page.getByRole('textbox', { name: 'when', exact: true }).first();
      for (const [typed, written] of [
        ['17 October 2024', '2024-10-17'],
        ['18 octobre 2024', '2024-10-18'],
        ['١٩ أكتوبر ٢٠٢٤', '2024-10-19'],
      ] as const) {
        await field.fill(typed);
        await field.press('Enter');
        await expect.poll(() => field.inputValue(), { message: typed }).toBe(written);
      }
      await field.fill('the other day');
      await field.press('Enter');
      const said = page.getByText(/cannot be taken\. A year, month or day is needed/);
      await expect.poll(() => said.first().isVisible()).toBe(true);
    });
  });
});
