/// <reference lib="dom" />
/** Arabic digits, once chosen, everywhere: every view is walked through, and fields read both rows. */
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../cli/run.ts';
import { Desk, eventually, plain, stored, storedText } from './desk.ts';
import { everyPlace } from './place.ts';
import { goTo, launch, openWorkbench, type Served, serve, tidy, weighed } from './workbench.ts';

let browser: Browser;
let served: Served;
let sharing: Served;

beforeAll(async () => {
  browser = await launch();
  served = await serve();
  const folder = mkdtempSync(join(tmpdir(), 'mizan-numerals-'));
  const worked = join(root, 'examples', 'classic', 'hand-worked-sharing');
  cpSync(worked, join(folder, 'sahel-2024'), { recursive: true });
  sharing = await serve(folder);
});

afterAll(async () => {
  await browser?.close();
  for (const one of [served, sharing]) {
    await one?.stop();
    if (one) tidy(one);
  }
});

const inArabic = (of: Served) => openWorkbench(browser, of, { language: 'ar', numerals: 'arabic' });

/** What the analyst and the sources wrote: it stands as it was written. */
function written(of: Served): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(JSON.parse(storedText(of)));
  const folder = join(of.folder, 'sahel-2024', 'sources');
  for (const file of readdirSync(folder)) texts.push(readFileSync(join(folder, file), 'utf8'));
  return plain(texts.join('\n'));
}

/** What is seen: text, what stands in fields, what they hint at. Code, keys and names of digits are not asked. */
function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      if (around?.closest('script, style, code, kbd, .mono') || !around?.checkVisibility())
        continue;
      found.push(node.textContent ?? '');
    }
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
    for (const one of fields)
      if (!['range', 'radio', 'checkbox'].includes(one.type))
        found.push(one.value, one.placeholder);
    return found;
  });
}

/** A digit of 0-9 outside of codes: m1, g2, H3. */
const LATIN = /(?<![\w-]*[A-Za-z][\w-]*)[0-9](?![\w-]*[A-Za-z])/;

/** Pieces of a text as the page puts them together: voices in a chain, words cut where they end. */
const pieces = (text: string) => text.split(/ ← | · |: |…/).map((one) => one.trim());

async function latinDigits(page: Page, words: string): Promise<string[]> {
  const texts = (await seen(page)).map(plain);
  return texts.filter(
    (text) =>
      pieces(text).some((one) => LATIN.test(one) && one !== '0123' && !words.includes(one)) &&
      !/0123$/.test(text),
  );
}

it('stand in every view, in text and in fields', async () => {
  const { page, context, faults } = await inArabic(served);
  const words = written(served);
  const left: string[] = [];
  const look = async (place: string) => {
    for (const one of await latinDigits(page, words)) left.push(`${place}: ${one.slice(0, 80)}`);
  };
  await everyPlace(new Desk(page, 'ar'), look);
  const forms = [
    'ties/edit?at=ties/mali-russia',
    'needs/edit?at=needs/ground-combat',
    'supplies/edit?at=supplies/wagner-ground',
    'events/edit?at=events/e-accord',
    'actors/edit?at=actors/mali',
    'conflict/g1?at=games/g1/states/NNNNNN',
  ];
  for (const place of forms) {
    await goTo(page, place);
    await weighed(page);
    await look(place);
  }
  expect([...new Set(left)]).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}, 300_000);

it('stand in capacities and thresholds, and their forms', async () => {
  const { page, context } = await inArabic(sharing);
  const words = written(sharing);
  for (const place of [
    'dependence?at=capacities/mill-in-all',
    'dependence/edit?at=capacities/mill-in-all',
    'dependence/edit?at=thresholds/b-bears',
  ]) {
    await goTo(page, place);
    await weighed(page);
    await expect.poll(() => latinDigits(page, words), { timeout: 20_000 }).toEqual([]);
  }
  await context.close();
});

it('are read in fields as Latin ones are, and shown again as they were chosen', async () => {
  const { page, context, faults } = await inArabic(served);
  const desk = new Desk(page, 'ar');
  await goTo(page, 'ties?at=ties/mali-russia');
  const weight = desk.side.getByRole('spinbutton');
  const weightOf = () => stored(served).ties.find(({ id }) => id === 'mali-russia')?.weight;
  for (const [typed, value] of [
    ['٣', 3],
    ['12', 12],
  ] as const) {
    await weight.fill(typed);
    await weight.press('Enter');
    await eventually(weightOf).toBe(value);
  }
  await expect.poll(() => weight.inputValue()).toBe('١٢');
  await weight.press('ArrowUp');
  await weight.press('Enter');
  await eventually(weightOf).toBe(13);

  await goTo(page, 'dependence');
  const amount = desk.main.locator('.need-matrix .ends input').first();
  await amount.fill('٠٫٢٥');
  await amount.press('Enter');
  await eventually(() => storedText(served)).toContain('"low": 0.25');
  await expect.poll(() => amount.inputValue()).toBe('٠٫٢٥');

  await goTo(page, 'ties/edit?at=ties/mali-russia');
  const during = desk.main.getByLabel(desk.words.field.during, { exact: true });
  await during.fill('٢٠٢٤-٠٩/..');
  await page.keyboard.press('Control+Enter');
  await eventually(() => storedText(served)).toContain('"during": "2024-09/.."');
  await goTo(page, 'ties/edit?at=ties/mali-russia');
  await expect.poll(() => during.inputValue()).toBe('٢٠٢٤-٠٩/..');
  expect(faults).toEqual([]);
  await context.close();
});

it('run from left to right in a field for dates, and the name of a month from right to left', async () => {
  const { page, context } = await inArabic(served);
  const desk = new Desk(page, 'ar');
  await goTo(page, 'ties/edit?at=ties/mali-russia');
  const during = desk.main.getByLabel(desk.words.field.during, { exact: true });
  const drawn = () =>
    during.evaluate((field) => {
      const { direction, unicodeBidi } = getComputedStyle(field);
      return `${direction} ${unicodeBidi}`;
    });
  await during.fill('٢٠٢٤-٠٩/..');
  expect(await drawn()).toBe('ltr isolate-override');
  // An override would set the letters of the month one by one from the left.
  await during.fill('٣ أكتوبر ٢٠٢٤');
  expect(await drawn()).not.toContain('override');
  expect(await drawn()).toContain('rtl');
  await context.close();
});
