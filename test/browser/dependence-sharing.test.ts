/// <reference lib="dom" />
/** Shared capacities and thresholds in the dependence view: stated, edited, weighed, taken out. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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

/** A save waits for a pause, and the machine may be busy. */
const PATIENCE = { timeout: 20_000 };

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'mizan-sharing-'));
  const sharing = join(root, 'examples', 'classic', 'hand-worked-sharing');
  cpSync(sharing, join(folder, 'sahel-2024'), { recursive: true });
  served = await serve(folder);
});

beforeEach(() => served.restore());

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

const stored = (): Situation =>
  JSON.parse(
    readFileSync(join(served.folder, 'sahel-2024', 'situation.json'), 'utf8'),
  ) as Situation;

it('states, edits and takes out capacities and thresholds where they stand', async () => {
  const { page, context, faults, foreign } = await openWorkbench(browser, served);
  await goTo(page, 'dependence');
  const capacities = page.getByRole('region', { name: 'Shared capacities' });
  const mill = capacities.getByRole('row').filter({ hasText: 'the mill' });
  await expect.poll(() => mill.textContent(), PATIENCE).toContain('0.71');

  // Twice the capacity: both towns are met at once.
  const high = mill.getByRole('textbox', { name: 'Capacity of the mill: high' });
  await high.fill('1.4');
  await high.press('Enter');
  await weighed(page);
  await expect
    .poll(async () => plain((await mill.textContent()) ?? ''), PATIENCE)
    .toContain('0.71 – 1.00');
  await expect.poll(() => stored().capacities[0]?.amount, PATIENCE).toEqual({ low: 1, high: 1.4 });

  // A threshold that is out of reach keeps B, and N with it.
  const thresholds = page.getByRole('region', { name: 'What clients bear' });
  const b = thresholds.getByRole('row').filter({ hasText: /^B/ });
  await expect.poll(() => b.textContent(), PATIENCE).toContain('leaves by round 2');
  await b.getByRole('textbox', { name: 'Threshold of B: high' }).fill('0.51');
  await b.getByRole('textbox', { name: 'Threshold of B: high' }).press('Enter');
  await expect.poll(() => b.textContent(), PATIENCE).toContain('may leave, from round 2');

  // A capacity more, of the patron; it is selected, and taken out again.
  await page.getByRole('combobox', { name: '+ Capacity' }).selectOption({ label: 'the patron P' });
  await expect.poll(() => stored().capacities.length, PATIENCE).toBe(2);
  await page.getByRole('heading', { name: /^the patron P · / }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await capacities.getByRole('button', { name: /^Remove.*Capacity of the patron P/ }).click();
  await expect.poll(() => stored().capacities.length, PATIENCE).toBe(1);

  // By N beside a threshold, and from the palette, a form for another.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Add: threshold');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'New threshold' }).waitFor();
  await page.locator('#form-client').selectOption({ index: 2 });
  await page.keyboard.press('Escape');
  await thresholds.waitFor();
  await goTo(page, `dependence?at=capacities/${stored().capacities[0]?.id}`);
  await capacities.waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'New shared capacity' }).waitFor();
  await page.keyboard.press('Escape');
  await capacities.waitFor();
  expect(stored().capacities).toHaveLength(1);

  // A need is taken out of the capacity where it stands.
  await mill
    .getByRole('button', {
      name: 'Take out of the capacity of the mill: flour for the northern town',
    })
    .click();
  await expect.poll(() => stored().capacities[0]?.needs, PATIENCE).toEqual(['south-flour']);
  expect([faults, foreign]).toEqual([[], []]);
  await context.close();
});

it('opens the form of a capacity and of a threshold by key, and saves both as files', async () => {
  const { page, context, faults } = await openWorkbench(browser, served);
  await goTo(page, 'dependence?at=capacities/mill-in-all');
  await page.getByRole('button', { name: 'Edit E' }).waitFor();
  await page.keyboard.press('KeyE');
  await page.getByRole('heading', { level: 1, name: /^Edit: the mill · / }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'during' }).fill('2024-13');
  await page.keyboard.press('Control+Enter');
  await page.getByText('There is no such month', { exact: false }).waitFor();
  await page.getByRole('textbox', { name: 'during' }).fill('2024');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => stored().capacities[0]?.during, PATIENCE).toBe('2024');
  const capacities = page.getByRole('region', { name: 'Shared capacities' });
  await expect.poll(() => capacities.textContent(), PATIENCE).toContain('2024');

  // The thing stays selected: the next is a row further, its form opens by the same key.
  await goTo(page, 'dependence?at=thresholds/n-bears');
  await page.getByRole('button', { name: 'Edit E' }).waitFor();
  await page.keyboard.press('KeyE');
  const patron = page.getByRole('combobox', { name: 'patron' });
  await patron.selectOption({ label: 'N' });
  await page.keyboard.press('Control+Enter');
  await page.getByText('Nobody is its own patron').waitFor();
  await patron.selectOption({ label: 'any patron' });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => stored().thresholds[1]?.patron, PATIENCE).toBeUndefined();

  // Whoever leaves first is chosen, and the rounds follow.
  const thresholds = page.getByRole('region', { name: 'What clients bear' });
  const n = thresholds.getByRole('row').filter({ hasText: /^N/ });
  await thresholds
    .getByRole('combobox', { name: 'Who leaves first' })
    .selectOption({ label: 'if N leaves first' });
  await expect.poll(() => n.textContent(), PATIENCE).toContain('leaves first');
  await expect
    .poll(() => thresholds.getByRole('row').filter({ hasText: /^B/ }).textContent(), PATIENCE)
    .toContain('stays');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The table as CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('part,id,client,need');
  for (const start of ['capacities,mill-in-all,', 'thresholds,b-bears,b,'])
    expect(lines.some((line) => line.startsWith(start))).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

it('takes out what scenarios change only with their changes, asked first, as one step', async () => {
  const { page, context, faults } = await openWorkbench(browser, served);
  const before = stored();
  await goTo(page, 'dependence?at=thresholds/b-bears');
  const thresholds = page.getByRole('region', { name: 'What clients bear' });
  const notice = page.locator('.notice');
  const take = () => thresholds.getByRole('button', { name: 'Remove Threshold of B' }).click();
  await take();
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/B bears a little more builds on this/);
  await notice.getByRole('button', { name: 'Leave it as it is' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(stored()).toEqual(before);
  await take();
  await notice.getByRole('button', { name: /take these changes out/ }).click();
  await expect.poll(() => stored().thresholds.map(({ id }) => id), PATIENCE).toEqual(['n-bears']);
  expect(stored().scenarios.map(({ edits }) => edits.length)).toEqual([0, 1, 1]);
  expect(await notice.count()).toBe(0);
  await weighed(page);
  await page.locator('h1').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(stored, PATIENCE).toEqual(before);
  expect(faults).toEqual([]);
  await context.close();
});
