/// <reference lib="dom" />
/** The report as the page shows it, part by part what the server writes of the same situation. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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

/** Letters and digits alone: the file has a colon where the page has a column. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The headings of the report that the server writes in Markdown, under the choices of the page. */
async function written(page: Page, language: string, scenario: string | undefined) {
  const text = await page.evaluate(
    async ([lang, chosen]) => {
      const answer = await fetch(`/api/situations/sahel-2024/report?format=md&lang=${lang}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(chosen ? { scenario: chosen } : {}),
      });
      return answer.text();
    },
    [language, scenario] as const,
  );
  const headings = text.split('\n').flatMap((line) => /^##+ (.*)$/.exec(line)?.[1] ?? []);
  // The small words beside a heading stand in brackets there.
  return headings.map((one) => plain(one.replace(/ \([^()]*\)$/, '')));
}

const shown = async (page: Page) => {
  const headings = page.locator('main article :is(h2, h3)');
  const texts = await headings.evaluateAll((list) =>
    list.map((one) => {
      const copy = one.cloneNode(true) as HTMLElement;
      for (const aside of copy.querySelectorAll('small')) aside.remove();
      return copy.textContent ?? '';
    }),
  );
  // Whose words they are has a heading on the page, and none in the file.
  return texts.slice(0, -1).map(plain);
};

it.each([
  { language: 'en', scenario: undefined },
  { language: 'ar', scenario: undefined },
  { language: 'fr', scenario: 'wagner-leaves' },
] as const)('has the parts of the file: $language, $scenario', async ({ language, scenario }) => {
  const { page, context } = await openWorkbench(browser, served, { language });
  await goTo(page, `report${scenario ? `?scenario=${scenario}` : ''}`);
  const expected = await written(page, language, scenario);
  expect(expected.length).toBeGreaterThan(12);
  await expect.poll(() => shown(page), { timeout: 20_000 }).toEqual(expected);
  await context.close();
});
