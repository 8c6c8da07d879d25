/// <reference lib="dom" />
/** A text read on the command line, answered in the workbench: the answers go into the review file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reviewFileWords } from '../../src/web/words/review-file/index.ts';
import { mizan } from '../cli/run.ts';
import { stored } from './desk.ts';
import {
  accessibilityFaults,
  goTo,
  launch,
  openWorkbench,
  type Served,
  serve,
  tidy,
} from './workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const TEXTS = {
  ar: 'تحذير\n\nحذّرت اليابان البرازيل في 3 أكتوبر 2024. والجو حارّ.\n\nوقّعت كندا اتفاقًا مع المكسيك.\n',
  en: 'A warning\n\nJapan warned Brazil on 3 October 2024. It was hot.\n\nCanada signed an agreement with Mexico.\n',
  fr: 'Un avertissement\n\nLe Japon a averti le Brésil le 3 octobre 2024. Il faisait chaud.\n\nLe Canada a signé un accord avec le Mexique.\n',
} as const;

/** The machine may be busy. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

const folderOf = (served: Served) => join(served.folder, 'sahel-2024');
const fileOf = (served: Served) => join(folderOf(served), 'reviews', 'news.txt.json');
interface Kept {
  decisions: { proposal: string; kind: string; at?: string }[];
  proposals: { id: string; readers: string[]; differs?: unknown }[];
}
const kept = (served: Served): Kept => JSON.parse(readFileSync(fileOf(served), 'utf8'));
const kinds = (served: Served) => kept(served).decisions.map(({ kind }) => kind);

it.each(['ar', 'en', 'fr'] as const)('a review file is answered, in %s', async (language) => {
  const served = await serve();
  const words = reviewFileWords[language];
  const article = join(served.folder, 'news.txt');
  writeFileSync(article, TEXTS[language]);
  expect(mizan('read', article, '--into', folderOf(served)).code).toBe(0);
  // One proposal as if a model had read the text too, and not agreed.
  const file = kept(served);
  Object.assign(file.proposals[0]!, {
    readers: ['rules', 'model'],
    also: 'model stub',
    differs: [{ field: 'type', rules: 'state', model: 'bloc' }],
  });
  writeFileSync(fileOf(served), JSON.stringify(file));
  const { page, context, faults, foreign } = await openWorkbench(browser, served, { language });
  try {
    const before = stored(served);
    await goTo(page, 'review');
    const title = TEXTS[language].split('\n')[0]!;
    await page.getByRole('button', { name: words.opens(title) }).click();
    await page.locator('.queue .card').waitFor({ timeout: 60_000 });
    // The text is a source now; nothing that was read in it is entered.
    await soon(() => stored(served).sources.length).toBe(before.sources.length + 1);
    expect(stored(served).actors).toEqual(before.actors);
    expect(await page.locator('.marked').evaluate((one) => one.textContent)).toBe(TEXTS[language]);
    expect(await page.locator('.card').innerText()).toContain(words.differ);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.keyboard.press('KeyA');
    await page.keyboard.press('KeyR');
    await soon(() => kinds(served)).toEqual(['accepted', 'rejected']);
    const [accepted] = kept(served).decisions;
    expect(accepted?.at).toMatch(/^actors\//);
    await soon(() => stored(served).quotes.length).toBe(before.quotes.length + 1);
    expect(TEXTS[language]).toContain(stored(served).quotes.at(-1)?.exact);

    await page.keyboard.press('KeyU');
    await soon(() => kinds(served)).toEqual(['accepted']);
    // A step undone anywhere takes its answer out of the file as well.
    await page.keyboard.press('KeyU');
    await soon(() => kinds(served)).toEqual([]);
    await page.keyboard.press('KeyA');
    await soon(() => kinds(served)).toEqual(['accepted']);

    // Another reading of the same text keeps the answer, and so does another window.
    expect(mizan('read', article, '--into', folderOf(served)).out).toContain(
      '1 earlier answer kept',
    );
    await page.keyboard.press('KeyR');
    await soon(() => kinds(served)).toEqual(['accepted', 'rejected']);
    await page.reload();
    await page.locator('.queue .card').waitFor({ timeout: 60_000 });
    const answers = () =>
      page.locator('.queue li').evaluateAll((list) => list.map((one) => one.dataset.answer ?? ''));
    await expect
      .poll(async () => (await answers()).slice(0, 3))
      .toEqual(['accepted', 'rejected', '']);
    expect(kinds(served)).toEqual(['accepted', 'rejected']);
    expect(faults.filter((one) => !/412/.test(one))).toEqual([]);
    expect(foreign).toEqual([]);
  } finally {
    await context.close();
    await served.stop();
    tidy(served);
  }
});

it('a model of the server reads a text when it is asked to, and not before', async () => {
  const served = await serve();
  const { page, context, faults } = await openWorkbench(browser, served, { language: 'en' });
  const words = reviewFileWords.en;
  const text = join(folderOf(served), 'sources', 'wagner-and-mali.en.txt');
  let posts = 0;
  await page.route('**/api/model', (route) =>
    route.fulfill({ json: { model: 'stub', endpoint: 'https://models.example', isLocal: false } }),
  );
  await page.route('**/api/situations/sahel-2024/reviews', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posts++;
    expect(route.request().postDataJSON()).toMatchObject({ file: 'wagner-and-mali.en.txt' });
    expect(mizan('read', text, '--into', folderOf(served)).code).toBe(0);
    return route.fulfill({ status: 201, json: {} });
  });
  try {
    await goTo(page, 'review/wagner-and-mali');
    await page.locator('.queue .card').waitFor({ timeout: 60_000 });
    const offer = page.getByRole('button', { name: /Have .*stub.* read it as well/ });
    await offer.waitFor();
    expect(await page.locator('.read-text').innerText()).toMatch(/The text leaves this machine/);
    expect(posts).toBe(0);
    await offer.click();
    await page.getByText(words.keptIn('\u2068reviews/wagner-and-mali.en.txt.json\u2069')).waitFor();
    expect(posts).toBe(1);
    await page.locator('.queue .card').waitFor({ timeout: 60_000 });
    await page.keyboard.press('KeyR');
    const file = join(folderOf(served), 'reviews', 'wagner-and-mali.en.txt.json');
    await soon(() => JSON.parse(readFileSync(file, 'utf8')).decisions.length).toBe(1);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await served.stop();
    tidy(served);
  }
});
