/// <reference lib="dom" />
/** The situation's views and the way in: forms, removal, timeline, map, a folder of situations. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Situation } from '../../src/situation/index.ts';
import { openSituation } from '../../src/store/index.ts';
import { root } from '../cli/run.ts';
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
  weighed,
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

/** Serves a folder as it is: empty, or of several situations. */
async function serveFolder(folder: string) {
  const child = spawn(process.execPath, [program, 'serve', folder, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (piece) => resolve(String(piece).trim()));
    child.once('exit', (code) => reject(new Error(`mizan serve ended with ${code}`)));
  });
  return {
    url,
    origin: new URL(url).origin,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Undoes until the stored document is the one it was. */
async function undoTo(page: Page, before: Situation): Promise<void> {
  await page.locator('h1').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(stored, PATIENCE).toEqual(before);
}

describe('forms', () => {
  it('enter an event by keyboard, with a date that is checked and words that are pinned', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      await goTo(page, 'events');
      await page.keyboard.press('n');
      await page.locator('#form-summary').waitFor();
      await page.keyboard.type('A talk in Bamako');
      await page.locator('#form-date').fill('2024-13');
      expect(await page.locator('#form-date-said').innerText()).toContain('no such month');
      await page.keyboard.press('Control+Enter');
      expect(await page.locator('.thing-form [role=alert]').innerText()).toContain('1 field');
      await page.locator('#form-date').fill('2024-10');
      expect(await page.locator('#form-date-said').innerText()).toContain('October 2024');
      await page.locator('#form-span').selectOption('early');
      await page.locator('#form-quotes').click();
      await page.locator('.picker input[type=search]').fill('روسيا');
      await page.locator('.picker .places li').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quotes-input > ul > li').first().waitFor();
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => stored().events.length, PATIENCE).toBe(before.events.length + 1);
      const event = stored().events.at(-1);
      expect(event).toMatchObject({ date: '2024-10', span: 'early', type: 'CONSULT' });
      const quote = stored().quotes.find((one) => one.id === event?.quotes[0]);
      expect(quote?.exact).toBe('روسيا');
      await undoTo(page, before);
    });
  });

  it('edit a tie in Arabic, to a sign that is not known', async () => {
    await withWorkbench(
      async ({ page }) => {
        const before = stored();
        await goTo(page, 'ties?at=ties/mali-russia');
        await page.keyboard.press('e');
        await page.locator('.sign-input input').nth(2).check();
        await page.keyboard.press('Control+Enter');
        await expect
          .poll(() => stored().ties.find((one) => one.id === 'mali-russia')?.sign, PATIENCE)
          .toBe('unknown');
        await undoTo(page, before);
      },
      { language: 'ar', theme: 'dark' },
    );
  });

  it('say what names a thing before it is removed, and take it back in one step', async () => {
    await withWorkbench(async ({ page }) => {
      const before = stored();
      await goTo(page, 'actors?at=actors/china');
      await page.locator('.side [data-act=remove]').waitFor();
      await page.keyboard.press('Delete');
      const panel = page.locator('.removing');
      await panel.waitFor();
      expect(await panel.innerText()).toMatch(/Goes with it[\s\S]*China[\s\S]*no longer names it/);
      await panel.locator('button.act').first().click();
      await expect
        .poll(() => stored().actors.some(({ id }) => id === 'china'), PATIENCE)
        .toBe(false);
      expect(stored().ties.some(({ a, b }) => a === 'china' || b === 'china')).toBe(false);
      await undoTo(page, before);
      await goTo(page, 'actors?at=actors/russia');
      await page.locator('.side [data-act=remove]').click();
      expect(await panel.innerText()).toContain('Decides here, and leaves with its options');
    });
  });
});

describe('timeline and map', () => {
  it('are moved by keys, open words by a click, and can be bookmarked', async () => {
    await withWorkbench(async ({ page }) => {
      await goTo(page, 'timeline');
      await page.locator('.timeline [data-event]').first().waitFor();
      await page.keyboard.press('Equal');
      await page.waitForFunction(() => /timeline\/actor_\d{4}-\d\d-\d\d_/.test(location.hash));
      await page.keyboard.press('Digit0');
      await page.waitForFunction(() => !location.hash.includes('_'));
      await page.locator('.timeline [data-event=e-warning] text').first().click();
      await expect.poll(() => page.locator('.side h2').innerText()).toContain('warning');
      await goTo(page, 'map/17_0_30');
      await page.locator('.map [data-place]').first().waitFor();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => /map\/17\.00_[1-9]/.test(location.hash));
      await page.locator('.map [data-place="12.64,-8"] .ground').click({ force: true });
      await expect.poll(() => page.locator('.side h2').innerText()).toBe('Mali');
    });
  });

  it.each([
    ['ar', 'dark'],
    ['fr', 'light'],
  ])('are free of serious faults in %s, %s', async (language, theme) => {
    await withWorkbench(
      async ({ page }) => {
        const views = ['timeline', 'map', 'start', 'events/new', 'ties/edit?at=ties/mali-russia'];
        for (const view of views) {
          await goTo(page, view);
          await page.waitForTimeout(300);
          expect(await accessibilityFaults(page), view).toEqual([]);
        }
        await page.keyboard.press('Escape');
        await page.keyboard.press('Shift+Slash');
        await page.locator('dialog.keys').waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { language, theme },
    );
  });
});

describe('the way in', () => {
  it('begins in an empty folder with a page of HTML, and goes on to its review', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-empty-'));
    const own = await serveFolder(folder);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    try {
      await page.goto(own.url);
      await page.locator('.start h1').waitFor();
      const html =
        '<!doctype html><title>x</title><article><h1>A warning</h1><p>Japan warned Brazil on 3 October 2024.</p></article>';
      const file = { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) };
      const choose = page.locator('.drop input[type=file]');
      await choose.setInputFiles({ ...file, name: 'a.pdf', buffer: Buffer.from('%PDF-1.7') });
      await page.getByText('This is a PDF').waitFor();
      await choose.setInputFiles(file);
      // As in every form of the page.
      await page.locator('.begin textarea').press('Control+Enter');
      await page.locator('[data-view=review]').waitFor();
      const made = join(folder, 'a-warning');
      expect(existsSync(join(made, 'situation.json'))).toBe(true);
      expect(readFileSync(join(made, 'sources', 'a-warning.en.txt'), 'utf8')).toBe(
        'A warning\nJapan warned Brazil on 3 October 2024.',
      );
    } finally {
      await context.close();
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('lists the situations of a folder, opens one, makes another, and tells of a broken file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-several-'));
    const example = (name: string) => join(root, 'examples', name);
    cpSync(example('sahel-2024'), join(folder, 'one'), { recursive: true });
    cpSync(example('classic/chicken'), join(folder, 'two'), { recursive: true });
    cpSync(example('classic/chicken'), join(folder, 'three'), { recursive: true });
    writeFileSync(join(folder, 'three', 'situation.json'), '{ "mizan": 1 }');
    const own = await serveFolder(folder);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    try {
      await page.goto(own.url);
      await page.locator('.situations li').nth(2).waitFor();
      expect(await page.locator('.situations').innerText()).toContain('9 sources');
      await page.locator('.situations a', { hasText: 'three' }).click();
      await expect
        .poll(() => page.locator('.failure').innerText(), PATIENCE)
        .toMatch(/situation\.json\W*, line 1/);
      // Each fault that the check tells, and where.
      const checked = openSituation(join(folder, 'three'));
      const faults = checked.ok ? [] : checked.errors;
      expect(faults.length).toBeGreaterThan(2);
      const told = await page.locator('.file-faults li').allInnerTexts();
      expect(told).toHaveLength(faults.length);
      for (const [at, { path }] of faults.entries()) expect(told[at]).toContain(path);
      await page.goto(`${own.origin}/#/`);
      await page.locator('.situations a', { hasText: 'Sahel' }).click();
      await weighed(page);
      // What is edited is saved in the folder, though that has another name than the document.
      await page.evaluate(() => {
        location.hash = '#/one/ties?at=ties/mali-russia';
      });
      await page.locator('.side select').first().selectOption('-');
      await page.locator('[data-save]', { hasText: /^Saved$/ }).waitFor();
      const sign = () =>
        (
          JSON.parse(readFileSync(join(folder, 'one', 'situation.json'), 'utf8')) as Situation
        ).ties.find(({ id }) => id === 'mali-russia')?.sign;
      await expect.poll(sign, PATIENCE).toBe('-');
      await page.keyboard.press('Escape');
      await page.locator('h1').first().focus();
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.locator('.start').waitFor();
      await page.keyboard.press('q');
      await page.locator('.begin-empty input[name=name]').fill('A new matter');
      await page.keyboard.press('Enter');
      await page.locator('[data-view=sources]').waitFor();
      expect(page.url()).toContain('#/a-new-matter/sources/new');
      expect(existsSync(join(folder, 'a-new-matter', 'situation.json'))).toBe(true);

      // A map of nobody says what to do first, and does it by N.
      await page.evaluate(() => {
        location.hash = '#/a-new-matter/map';
      });
      await page.getByText('Nothing to put on the map yet').waitFor();
      expect(await page.getByText('No place known').count()).toBe(0);
      await page.locator('h1').first().focus();
      await page.keyboard.press('n');
      await page.locator('#form-name').waitFor();
      expect(page.url()).toContain('#/a-new-matter/actors/new');
      await page.keyboard.type('Green Island');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-address^="actors/"]').first().waitFor();
      await page.evaluate(() => {
        location.hash = '#/a-new-matter/map';
      });
      // Where nothing has a place yet, whoever can be given one is in sight.
      await page.getByRole('button', { name: 'Give Green Island a place' }).waitFor();
    } finally {
      await context.close();
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('reports', () => {
  it.each([
    ['HTML', 'html', '<!doctype html'],
    ['DOCX', 'docx', 'PK'],
    ['PDF', 'pdf', '%PDF'],
    ['MD', 'md', '# '],
  ])('download as %s', async (name, ending, head) => {
    await withWorkbench(async ({ page }) => {
      await goTo(page, 'report');
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        page.locator('.title .seg button', { hasText: name }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`sahel-2024.en.${ending}`);
      const content = readFileSync(await download.path());
      expect(content.subarray(0, head.length).toString('latin1').toLowerCase()).toBe(
        head.toLowerCase(),
      );
      expect(content.length).toBeGreaterThan(5000);
    });
  });
});

describe.each(['en', 'ar', 'fr'])('on a narrow page in %s', (language) => {
  it('shows every event whole, and scrolls the figure of the balance in a named region', async () => {
    await withWorkbench(
      async ({ page }) => {
        await goTo(page, 'events');
        const table = page.locator('.things section.scroll');
        expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
        await goTo(page, 'balance');
        await weighed(page);
        const frame = page.locator('section.drawing').first();
        await expect.poll(() => frame.getAttribute('tabindex'), PATIENCE).toBe('0');
        expect(await frame.getAttribute('aria-label')).not.toBe('');
        const sizes = await frame.evaluate((one) => {
          const svg = one.querySelector('svg') as SVGSVGElement;
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return [...svg.querySelectorAll('text')].map(
            (text) => Number(text.getAttribute('font-size')) * scale,
          );
        });
        expect(Math.min(...sizes)).toBeGreaterThan(9);
      },
      { language, width: 390 },
    );
  });

  it('counts the voices of a chain that are not shown', async () => {
    await withWorkbench(
      async ({ page }) => {
        await goTo(page, 'claims');
        const cell = page.locator('[data-address="claims/c-rug"] td').first().locator('[title]');
        expect(await cell.textContent()).toContain('(+2)');
        expect((await cell.getAttribute('title'))?.split(/[→←]/)).toHaveLength(4);
      },
      { language, width: 390 },
    );
  });
});
