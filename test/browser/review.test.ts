/// <reference lib="dom" />
/** Bringing a text in and answering its proposals, by keyboard alone, in Arabic and in English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWords } from '../../src/web/words/form/index.ts';
import { readingWords } from '../../src/web/words/reading/index.ts';
import { eventually } from './desk.ts';
import { goTo, launch, type Opened, openWorkbench, type Served, serve, tidy } from './workbench.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

async function withWorkbench(
  language: string,
  theme: string,
  use: (opened: Opened, server: Served) => Promise<void>,
): Promise<void> {
  const server = await serve();
  const opened = await openWorkbench(browser, server, { language, theme });
  try {
    await use(opened, server);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
  } finally {
    await opened.context.close();
    await server.stop();
    tidy(server);
  }
}

interface Stored {
  readonly sources: { id: string; file?: string }[];
  readonly actors: { id: string; quotes: string[] }[];
  readonly events: { id: string; type: string; quotes: string[] }[];
  readonly quotes: { id: string; source: string; exact: string }[];
}

const folderOf = (server: Served) => join(server.folder, 'sahel-2024');
const stored = (server: Served) =>
  JSON.parse(readFileSync(join(folderOf(server), 'situation.json'), 'utf8')) as Stored;

const TEXTS = {
  ar: {
    title: 'تحذير',
    text: 'حذّرت اليابان البرازيل في 3 أكتوبر 2024. والجو حارّ.\n\nوقّعت كندا اتفاقًا مع المكسيك.',
  },
  en: {
    title: 'A warning',
    text: 'Japan warned Brazil on 3 October 2024. It was hot.\n\nCanada signed an agreement with Mexico.',
  },
} as const;

/** Pastes a text into the form by keyboard and opens it for review. */
async function bring(page: Page, { title, text }: { title: string; text: string }) {
  await goTo(page, 'sources/new');
  await page.locator('textarea[name="text"]').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.locator('.marked').waitFor();
  expect(await page.locator('.marked').evaluate((one) => one.textContent)).toBe(text);
  await page.locator('.title .act').last().focus();
  await page.keyboard.press('Enter');
  await page.locator('.queue .card').waitFor({ timeout: 60_000 });
}

const answers = (page: Page) =>
  page.locator('.queue li').evaluateAll((list) => list.map((one) => one.dataset.answer ?? ''));

/** An edit is drawn a frame or two after its key: with its weighing. */
const firstThree = async (page: Page) => (await answers(page)).slice(0, 3);

describe.each(['ar', 'en'] as const)('a text in %s', (language) => {
  it('is called by its first line where nobody gives it a title', async () => {
    await withWorkbench(language, 'light', async ({ page }, server) => {
      await goTo(page, 'sources/new');
      const headline = language === 'ar' ? 'تحذير إلى موسكو' : 'A warning to Moscow';
      await page.locator('textarea[name="text"]').fill(`${headline}\n\n${TEXTS[language].text}`);
      const title = page.locator('input[name="title"]');
      expect(await title.getAttribute('placeholder')).toBe(headline);
      await page.keyboard.press('Control+Enter');
      await page.locator('.marked').waitFor();
      await expect
        .poll(() => (stored(server).sources.at(-1) as { title?: object } | undefined)?.title)
        .toEqual({ [language]: headline });
    });
  });

  it('is brought in, read, and answered by single keys; undone by U and by Ctrl Z', async () => {
    await withWorkbench(language, 'light', async ({ page }, server) => {
      const before = stored(server);
      await bring(page, TEXTS[language]);
      expect(readdirSync(join(folderOf(server), 'sources')).length).toBe(4);
      // What stands around the sentences is no part of the text.
      expect(await page.locator('.marked').evaluate((one) => one.textContent)).toBe(
        TEXTS[language].text,
      );
      expect(await page.locator('.sentence.silent').count()).toBe(1);
      const count = (await answers(page)).length;
      expect(count).toBeGreaterThan(4);
      // Reading alone enters nothing.
      await expect.poll(() => stored(server).sources.length).toBe(before.sources.length + 1);
      expect(stored(server).actors).toEqual(before.actors);

      await page.keyboard.press('KeyA');
      await page.keyboard.press('KeyA');
      await page.keyboard.press('KeyR');
      await eventually(() => firstThree(page)).toEqual(['accepted', 'accepted', 'rejected']);
      await expect
        .poll(() => stored(server).quotes.length, { timeout: 20_000 })
        .toBeGreaterThan(before.quotes.length);
      const now = stored(server);
      const own = now.sources.at(-1)?.id;
      for (const quote of now.quotes.slice(before.quotes.length)) {
        expect(quote.source).toBe(own);
        expect(TEXTS[language].text).toContain(quote.exact);
      }

      await page.keyboard.press('KeyU');
      await eventually(() => firstThree(page)).toEqual(['accepted', 'accepted', '']);
      await page.keyboard.press('Control+KeyZ');
      await eventually(() => firstThree(page)).toEqual(['accepted', '', '']);
      await page.keyboard.press('KeyU');
      await eventually(() => firstThree(page)).toEqual(['', '', '']);
      await expect
        .poll(() => stored(server).quotes.length, { timeout: 20_000 })
        .toBe(before.quotes.length);
      expect(stored(server).actors).toEqual(before.actors);
      // G and a letter goes to a view, and answers nothing.
      await page.keyboard.press('KeyG');
      await page.keyboard.press('KeyA');
      await page.locator('[data-view="actors"] h1').waitFor();
      expect(stored(server).actors).toEqual(before.actors);
    });
  });
});

const RAID = {
  ar: {
    title: 'غارة',
    text: 'قصفت اليابان البرازيل في 3 أكتوبر 2024.',
    who: 'اليابان',
    as: 'مالي',
  },
  en: {
    title: 'A raid',
    text: 'Japan attacked Brazil on 3 October 2024.',
    who: 'Japan',
    as: 'Mali',
  },
} as const;

describe.each(['ar', 'en'] as const)('an actor of a text in %s', (language) => {
  it('is merged by M with one that is there, and what the text says of it goes to that one', async () => {
    await withWorkbench(language, 'dark', async ({ page }, server) => {
      const before = stored(server);
      const { who, as, ...text } = RAID[language];
      await bring(page, text);
      const picker = page.locator('.merge');
      const options = picker.getByRole('option');
      const heading = page.locator('.card h3');
      await page.keyboard.press('KeyK');
      const isAsked = async () =>
        (await heading.innerText()).replace(/[\u2066-\u2069]/g, '') === who;
      for (let n = 0; n < 3 && !(await isAsked()); n++) await page.keyboard.press('KeyJ');
      await page.keyboard.press('KeyM');
      await picker.waitFor();
      await page.keyboard.press('Escape');
      await picker.waitFor({ state: 'detached' });
      await eventually(async () => (await answers(page)).join('')).toBe('');

      await page.keyboard.press('KeyM');
      const all = await options.count();
      await page.keyboard.insertText(as);
      await expect.poll(() => options.count()).toBeLessThan(all);
      const chosen = picker.getByRole('option', { selected: true }).locator('bdi').first();
      expect(await chosen.innerText()).toBe(as);
      await page.keyboard.press('Enter');
      await eventually(async () => (await answers(page)).filter(Boolean)).toEqual(['merged']);
      await expect.poll(() => stored(server).quotes.at(-1)?.exact, { timeout: 20_000 }).toBe(who);
      const now = stored(server);
      const quotesOf = (one: Stored) => one.actors.find(({ id }) => id === 'mali')?.quotes ?? [];
      expect(quotesOf(now)).toEqual([...quotesOf(before), now.quotes.at(-1)?.id]);
      expect(now.actors.map(({ id }) => id)).toEqual(before.actors.map(({ id }) => id));

      const act = page.locator('.card dl', { hasText: formWords[language].kind.ASSAULT });
      for (let n = 0; n < 3; n++) await page.keyboard.press('KeyK');
      for (let n = 0; n < 3 && (await act.count()) === 0; n++) await page.keyboard.press('KeyJ');
      expect(await act.innerText()).toContain(as);
      expect(await act.innerText()).not.toContain(who);

      await page.keyboard.press('KeyU');
      await eventually(async () => (await answers(page)).join('')).toBe('');
      await expect
        .poll(() => stored(server).quotes.length, { timeout: 20_000 })
        .toBe(before.quotes.length);
      expect(stored(server).actors).toEqual(before.actors);
    });
  });
});

describe('words that a person selects', () => {
  it('become a quote at their offsets, pinned to the selected thing', async () => {
    await withWorkbench('en', 'light', async ({ page }, server) => {
      const before = stored(server);
      await goTo(page, 'sources/the-halt?at=actors/mali');
      await page.locator('.marked').waitFor();
      await page.evaluate(() => {
        const text = document.querySelector('.marked')?.firstChild as Text;
        getSelection()?.setBaseAndExtent(text, 9, text, 21);
      });
      await page.getByRole('button', { name: readingWords.en.pinTo('Mali') }).click();
      await expect
        .poll(() => stored(server).quotes.length, { timeout: 20_000 })
        .toBe(before.quotes.length + 1);
      const file = readFileSync(join(folderOf(server), 'sources/the-halt.ar.txt'), 'utf8');
      const quote = stored(server).quotes.at(-1) as Stored['quotes'][0] & { start: number };
      expect(file.slice(quote.start, quote.start + quote.exact.length)).toBe(quote.exact);
      const mali = stored(server).actors.find((one) => one.id === 'mali');
      expect(mali?.quotes).toContain(quote.id);
    });
  });
});

/** What was read the wrong way round: who warned whom. */
const NEW = { ar: 'الجزيرة الخضراء', en: 'Green Island' } as const;

describe.each(['ar', 'en'] as const)('an event read wrongly in %s', (language) => {
  it('is mended in who did it to whom, by an actor that the document does not have yet', async () => {
    await withWorkbench(language, 'light', async ({ page }, server) => {
      await bring(page, TEXTS[language]);
      const words = formWords[language];
      const events = page.locator('.queue .line', { hasText: readingWords[language].kind.event });
      await events.first().click();
      await page.locator('.card h3').waitFor();
      await page.keyboard.press('KeyE');
      const form = page.locator('.mend');
      await form.waitFor();
      // The sorts of act are said in words, as on the card.
      expect(Object.values(words.kind)).toContain(
        await form.locator('select[name=choice] option:checked').innerText(),
      );
      const from = form.locator('.party').first();
      for (let n = await from.locator('.held').count(); n > 0; n--)
        await from.locator('.held').first().click();
      await from.locator('button.link').click();
      await page.keyboard.insertText(NEW[language]);
      await page.keyboard.press('Enter');
      await from.locator('.held').waitFor();
      await form.locator('button[type=submit]').click();
      await form.waitFor({ state: 'detached' });
      const entered = () => stored(server).events.at(-1) as unknown as { from: string[] };
      const nameOf = (id: string | undefined) =>
        (stored(server).actors.find((one) => one.id === id) as { name?: object } | undefined)?.name;
      await eventually(() => nameOf(entered().from[0])).toEqual({ [language]: NEW[language] });
      // What stands cannot be answered again, and its card says so.
      expect(await answers(page)).toContain('mended');
    });
  });
});
