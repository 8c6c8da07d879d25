/// <reference lib="dom" />
/** What the inspector tells of the selected thing: sentences whole, the letters of a state, the row it is. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editing } from '../../src/web/words/editing/index.ts';
import { readingWords } from '../../src/web/words/reading/index.ts';
import { Desk, eventually, plain, stored } from './desk.ts';
import { goTo, launch, openWorkbench, type Served, serve, tidy } from './workbench.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serve();
  browser = await launch();
});

beforeEach(() => served.restore());

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  if (served) tidy(served);
});

/** The fields of words whose words are not all in sight. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.side .field.words')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth)
      .map((one) => one.value),
  );

const LONG =
  'a sentence that says what was said and by whom, and then goes on for three lines more';

describe.each([
  { language: 'ar', width: 1440 },
  { language: 'en', width: 390 },
] as const)('the inspector in $language, $width wide', ({ language, width }) => {
  it('shows sentences whole, and keeps one at Enter as one paragraph', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    const desk = new Desk(page, language);
    for (const at of [
      'claims?at=claims/c-rug',
      'events?at=events/e-accord',
      'conflict/g1?at=games/g1',
      'hypotheses?at=questions/why-halted/hypotheses/h2',
    ]) {
      await goTo(page, at);
      await page.locator('.side .field.words').first().waitFor();
      expect(await cut(page), at).toEqual([]);
    }
    await goTo(page, 'claims?at=claims/c-rug');
    const field = desk.side.getByLabel(desk.words.field.statement);
    await field.fill(`${LONG}\n${LONG}`);
    expect(await cut(page)).toEqual([]);
    await field.press('Enter');
    const statement = () =>
      (stored(served).claims.find(({ id }) => id === 'c-rug') as { statement?: object } | undefined)
        ?.statement;
    await eventually(statement).toMatchObject({ [language]: `${LONG} ${LONG}` });
    await context.close();
  });

  it('tells what a decision maker puts first, and opens each statement', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    const first = language === 'ar' ? 'إبقاء فاغنر في مالي' : 'keeping Wagner in Mali';
    for (const [at, count] of [
      ['russia', 6],
      ['russia/readings/appeaser', 4],
    ] as const) {
      await goTo(page, `conflict/g1?at=games/g1/decisionMakers/${at}`);
      const order = page.locator('.side ol.numbered');
      await order.waitFor();
      const lines = (await order.locator('li').allInnerTexts()).map(plain);
      expect(lines).toHaveLength(count);
      expect(lines[0]).toBe(first);
      await order.getByRole('button').first().click();
      await page.locator('.side .symbol-key').waitFor();
      expect(page.url()).toContain('decisionMakers/russia/statements/STAY');
    }
    await context.close();
  });

  it('says of each letter of a state which option it is, and whose', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    await goTo(page, 'conflict/g1?at=games/g1/states/YNNYNN');
    const key = page.locator('.side .state-key');
    await key.waitFor();
    expect(plain(await key.innerText())).toContain(plain(editing[language].states.letters));
    const letters = await key.locator('li > :first-child').allInnerTexts();
    expect(letters.join('')).toBe('YNNYNN');
    const lines = (await key.locator('li').allInnerTexts()).map(plain);
    const [mali = '', , , algeria = ''] = lines;
    expect(mali).toContain(language === 'ar' ? 'مالي: الإصرار على الهجوم' : 'Mali: insisting on');
    expect(algeria).toContain(language === 'ar' ? 'الجزائر: تحذير' : 'Algeria: warning Moscow');
    await context.close();
  });

  it('names what an expression speaks of, and the statements of a reading', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    const russia = 'conflict/g1?at=games/g1/decisionMakers/russia';
    await goTo(page, `${russia}/statements/APP`);
    const key = page.locator('.side .symbol-key li');
    await key.first().waitFor();
    const lines = (await key.allInnerTexts()).map(plain);
    const [warning, offensive, insisting, committing] = {
      ar: ['الجزائر: تحذير موسكو', 'يقع الهجوم (m1 & r1)', 'مالي: الإصرار', 'روسيا: إشراك'],
      en: [
        'Algeria: warning Moscow',
        'the offensive takes place (m1 & r1)',
        'Mali: insisting',
        'Russia: committing',
      ],
    }[language];
    expect(lines).toEqual([
      `a1 ${warning}`,
      `OFFENSIVE ${offensive}`,
      expect.stringContaining(`m1 ${insisting}`),
      expect.stringContaining(`r1 ${committing}`),
    ]);
    await goTo(page, `${russia}/readings/cautious`);
    const order = page.locator('.side .fields ol li');
    await order.first().waitFor();
    expect((await order.allInnerTexts()).map(plain)).toEqual(
      language === 'ar'
        ? ['إبقاء فاغنر في مالي', 'اجتناب الهجوم', 'الوقوف مع مالي']
        : ['keeping Wagner in Mali', 'keeping out of the offensive', 'standing with Mali'],
    );
    await context.close();
  });

  it('a scenario that is looked at is marked in its list, and is not weighed for that', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    await goTo(page, 'scenarios?at=scenarios/open-break');
    const rows = page.locator('.scenario-list li.selected');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    expect(await rows.getAttribute('data-address')).toBe('scenarios/open-break');
    const button = rows.locator('button');
    expect(await button.getAttribute('aria-current')).toBe('true');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await context.close();
  });

  it('lists each source once, with the ways to its text', async () => {
    const { page, context } = await openWorkbench(browser, served, { language, width });
    const reader = readingWords[language];
    await goTo(page, 'sources');
    const main = new Desk(page, language).main;
    const texts = stored(served).sources.filter((one) => one.file !== undefined);
    for (const name of [reader.open, reader.review]) {
      expect(await main.getByRole('button', { name: new RegExp(`^${name}`) }).count()).toBe(
        texts.length,
      );
    }
    const row = main.locator(`[data-address="sources/${texts[0]?.id}"]`);
    expect(await row.count()).toBe(1);
    await row.getByRole('button', { name: new RegExp(`^${reader.open}`) }).click();
    await page.locator('.marked').waitFor();
    expect(page.url()).toContain(`/sources/${texts[0]?.id}`);
    expect(page.url()).not.toContain('at=');
    await context.close();
  });
});
