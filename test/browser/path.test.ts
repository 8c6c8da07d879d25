/// <reference lib="dom" />
/** The analyst's whole path, from a text to a report that a colleague can repeat, and all of it undone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/run.ts';
import { Desk, eventually, plain, stored, storedText } from './desk.ts';
import { launch, openWorkbench, program, type Served, serve, tidy, weighed } from './workbench.ts';

/** Texts of the project's own, each with its title and one name mended into it. */
const TEXTS = {
  ar: { file: 'ar-libya.txt', title: 'ليبيا في خريف 2024', mended: 'كما صحّحه المحلّل' },
  en: { file: 'en-korea.txt', title: 'Korea, autumn 2024', mended: 'as the analyst mended it' },
  fr: {
    file: 'fr-haiti.txt',
    title: 'Haïti, automne 2024',
    mended: 'comme l’analyste l’a corrigé',
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

/** 1. A text of the project is pasted in, and read. */
async function bringIn(desk: Desk, text: string, title: string): Promise<void> {
  const { reading } = desk;
  const { field } = desk.words;
  await desk.open('sources');
  await desk.main.getByRole('button', { name: reading.add }).click();
  await desk.main.getByLabel(reading.text, { exact: true }).fill(text);
  await desk.main.getByLabel(field.title, { exact: true }).fill(title);
  await desk.main.getByLabel(field.published, { exact: true }).fill('2024-10-25');
  await desk.main.getByRole('button', { name: reading.keep }).click();
  await desk.main.getByRole('heading', { name: title }).waitFor();
  await desk.main.getByRole('button', { name: reading.review, exact: true }).click();
  await desk.page.locator('[data-view="review"]').getByRole('listitem').first().waitFor();
}

const answers = (desk: Desk) =>
  desk.main
    .locator('li[data-answer]')
    .evaluateAll((list) => list.map((one) => one.getAttribute('data-answer') ?? ''));

/** 2. Ten proposals answered by single keys; what is entered stands on words of the text. */
async function review(desk: Desk, mended: string): Promise<void> {
  const { page } = desk;
  await desk.press('KeyA', 'KeyA', 'KeyA', 'KeyR', 'KeyA', 'KeyS', 'KeyR');
  // The next event is mended: the form takes the keys, and Enter accepts it.
  const asked = desk.main.locator('li[aria-current]');
  while (!(await asked.innerText()).startsWith(desk.reading.kind.event)) {
    await desk.press('KeyJ');
  }
  await desk.press('KeyE');
  await page.getByRole('textbox', { name: desk.reading.own }).fill(mended);
  await desk.press('Enter', 'KeyJ', 'KeyK', 'KeyA', 'KeyA');
  await eventually(() => answers(desk)).toHaveLength(10);
  const kinds = await answers(desk);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([count('accepted'), count('mended'), count('rejected'), count('later')]).toEqual([
    6, 1, 2, 1,
  ]);
}

/** 3. A tie is mended in the inspector. */
async function mendTie(desk: Desk): Promise<void> {
  const { field } = desk.words;
  await desk.open('ties');
  await desk.main.locator('[data-address="ties/mali-russia"]').getByRole('button').first().click();
  await desk.side.getByLabel(field.sign).selectOption('-');
  const weight = desk.side.getByLabel(field.weight);
  await weight.fill('2');
  await weight.press('Enter');
}

/** Where something stands once it has stopped moving: the lines go to their places, and the page under an answer that grew. */
async function atRest(one: Locator) {
  for (let before = ''; ; ) {
    const box = await one.boundingBox();
    const now = JSON.stringify(box);
    if (box && now === before) return box;
    before = now;
    await one.page().waitForTimeout(250);
  }
}

/** 4. Russia's statements: one moved by the keyboard, one by dragging. */
async function reorder(desk: Desk): Promise<void> {
  await desk.open('conflict');
  const line = (id: string) =>
    desk.main.locator(`[data-address="games/g1/decisionMakers/russia/statements/${id}"]`).first();
  const grip = (id: string) => line(id).getByRole('button', { name: desk.words.order.move });
  await grip('APP').focus();
  await desk.press('Alt+ArrowUp');
  await eventually(() => order(desk)).toMatch(/^APP STAY SUP/);
  // The line keeps the focus while it moves.
  await eventually(() =>
    desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
  ).toContain('APP');
  await grip('GO').scrollIntoViewIfNeeded();
  const from = await atRest(grip('GO'));
  const to = await atRest(line('SUP'));
  const { mouse } = desk.page;
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + 4, to.y + to.height / 2, { steps: 12 });
  await mouse.up();
  await eventually(() => order(desk)).toBe('APP STAY GO SUP noA2 CAUT');
}

const order = (desk: Desk) =>
  desk.main
    .locator('[data-address^="games/g1/decisionMakers/russia/statements/"]')
    .evaluateAll((list) =>
      [...new Set(list.map((one) => one.getAttribute('data-address')?.split('/').at(-1)))].join(
        ' ',
      ),
    );

/** The verdict's words, without the numbers of its footnotes. */
const verdictOf = async (desk: Desk) =>
  plain(
    await desk.main
      .locator('.answer')
      .first()
      .evaluate((one) => {
        const words = one.cloneNode(true) as Element;
        for (const note of words.querySelectorAll('sup, button')) note.remove();
        return words.textContent ?? '';
      }),
  );

/** 5. A scenario is run; every line of the comparison is one that the command line gives too. */
async function runScenario(desk: Desk, served: Served): Promise<void> {
  await desk.atRest();
  await desk.open('scenarios');
  const wagner = { ar: 'رحيل فاغنر', en: 'Wagner leaves', fr: 'Wagner part' }[desk.language];
  const choice = desk.main.getByRole('button', { name: wagner, exact: true }).first();
  await choice.click();
  await weighed(desk.page);
  const rows = desk.main.getByRole('table').first().getByRole('row');
  await eventually(() => rows.count()).toBeGreaterThan(8);
  const shown = await rows.evaluateAll((list) =>
    list.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
  const written = weighedByCommand(served, desk.language, 'md', '--scenario', 'wagner-leaves');
  // A document begins the heads of its columns with a capital, the page does not.
  const lines = new Set(tableRows(written).map((row) => row.toLowerCase()));
  const unknown = shown
    .map((cells) => cells.map(plain).join('|').toLowerCase())
    .filter((row) => !lines.has(row));
  expect(unknown).toEqual([]);
  // The departure moves something on the scales of ties and of needs.
  const { view } = desk.words;
  for (const scale of [view.balance, view.dependence]) {
    expect(shown.filter((cells) => plain(cells[0] ?? '').startsWith(scale)).length).toBeGreaterThan(
      0,
    );
  }
  await choice.click();
  await weighed(desk.page);
}

/** The rows of Markdown's tables, their cells as plain words. */
function tableRows(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => plain(cell.replace(/[*_\\]/g, '')))
        .join('|'),
    );
}

/** What the command line writes for the same folder, in the same language. */
function weighedByCommand(
  served: Served,
  language: string,
  format: 'md' | 'html',
  ...more: string[]
): string {
  const file = join(served.folder, `by-command.${format}`);
  const done = spawnSync(
    process.execPath,
    [
      program,
      'weigh',
      join(served.folder, 'sahel-2024'),
      '--lang',
      language,
      `--${format}`,
      file,
      ...more,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return readFileSync(file, 'utf8');
}

/** 6. The report is exported; a colleague with the folder repeats it to the byte. */
async function exportReports(desk: Desk, served: Served, verdict: string): Promise<void> {
  await desk.open('report');
  const html = (await desk.exported('HTML')).toString('utf8');
  expect(html).toBe(weighedByCommand(served, desk.language, 'html'));
  const markdown = (await desk.exported('MD')).toString('utf8');
  expect(markdown).toBe(weighedByCommand(served, desk.language, 'md'));
  expect(plain(markdown.replace(/[*_\\]/g, ''))).toContain(verdict);
  // A Word document is a ZIP whose parts are named in the clear.
  const docx = await desk.exported('DOCX');
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  expect(docx.includes('word/document.xml')).toBe(true);
}

describe.each(['ar', 'en', 'fr'] as const)('the whole path in %s', (language) => {
  it('from a text to a report, undone step by step, reloaded, and done again', async () => {
    const served = await serve();
    const { context, page, faults, foreign } = await openWorkbench(browser, served, { language });
    const desk = new Desk(page, language);
    const { file, title, mended } = TEXTS[language];
    const text = readFileSync(join(root, 'test/reader/held-out', file), 'utf8');
    try {
      const before = storedText(served);
      await bringIn(desk, text, title);
      await review(desk, mended);
      await mendTie(desk);
      await reorder(desk);
      await desk.atRest();
      const verdict = await verdictOf(desk);
      expect(verdict.length).toBeGreaterThan(30);
      await runScenario(desk, served);
      await exportReports(desk, served, verdict);

      // What is on the disk is what was done.
      const done = stored(served);
      const after = storedText(served);
      const own = done.sources.at(-1);
      expect(own?.file).toBeDefined();
      const kept = readFileSync(join(served.folder, 'sahel-2024', own?.file ?? ''), 'utf8');
      expect(kept).toBe(text);
      for (const quote of done.quotes.filter((one) => one.source === own?.id)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      }
      expect(done.ties.find((one) => one.id === 'mali-russia')).toMatchObject({
        sign: '-',
        weight: 2,
      });
      expect(done.events.some((one) => one.summary[language] === mended)).toBe(true);

      // All of it undone, by the keyboard, a named step at a time.
      const { names, done: count } = await desk.steps();
      expect(count).toBe(names.length);
      expect(names.length).toBeGreaterThanOrEqual(10);
      expect(names.filter((name) => name === '')).toEqual([]);
      expect(names[0]).toContain(title);
      for (let left = count; left > 0; left--) await desk.press('Control+KeyZ');
      await eventually(() => storedText(served)).toBe(before);
      expect(await desk.steps()).toEqual({ names, done: 0 });

      // Nothing is lost by a reload: what was undone is done again, to the byte.
      await desk.atRest();
      await page.reload();
      await desk.atRest();
      expect(await desk.steps()).toEqual({ names, done: 0 });
      for (let left = count; left > 0; left--) await desk.press('Control+Shift+KeyZ');
      await eventually(() => storedText(served)).toBe(after);
      await desk.open('conflict');
      await weighed(page);
      await eventually(() => verdictOf(desk)).toBe(verdict);
      expect(faults).toEqual([]);
      expect(foreign).toEqual([]);
    } finally {
      await context.close();
      await served.stop();
      tidy(served);
    }
  });
});
