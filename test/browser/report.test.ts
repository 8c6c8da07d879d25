/** The page that `mizan weigh --html` writes, opened from disk as a reader would. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mizan } from '../cli/run.ts';
import { launch } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'mizan-page-'));
const file = join(scratch, 'page.html');
/** What the script of axe puts into the page. */
interface Axe {
  axe: {
    run(
      root: Document,
      options: object,
    ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
  };
}

let browser: Browser;

beforeAll(async () => {
  expect(mizan('weigh', 'examples/sahel-2024', '--html', file).code).toBe(0);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function open(options: {
  language: string;
  scheme: 'light' | 'dark';
  width?: number;
}): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1000, height: 1200 },
    colorScheme: options.scheme,
    bypassCSP: true,
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.locator(`label[for="show-${options.language}"]`).click();
  return { page, requests };
}

describe.each(['ar', 'en', 'fr'])('in %s', (language) => {
  it.each(['light', 'dark'] as const)(
    'has no serious or critical fault of accessibility, %s',
    async (scheme) => {
      const { page } = await open({ language, scheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as Axe).axe.run(document, { resultTypes: ['violations'] }),
      );
      const grave = violations.filter(
        (one: { impact: string }) => one.impact === 'serious' || one.impact === 'critical',
      );
      expect(
        grave.map(
          (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
        ),
      ).toEqual([]);
      await page.close();
    },
  );

  it('shows that language alone, in its direction, and asks for nothing', async () => {
    const { page, requests } = await open({ language, scheme: 'light' });
    const shown = await page
      .locator('article:visible')
      .evaluateAll((list) =>
        list.map((one) => [one.getAttribute('lang'), getComputedStyle(one).direction]),
      );
    expect(shown).toEqual([[language, language === 'ar' ? 'rtl' : 'ltr']]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual(
      [],
    );
    await page.close();
  });

  it.each([1000, 390])('lets nothing stand out of the page at %i pixels', async (width) => {
    const { page } = await open({ language, scheme: 'light', width });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('opens each number onto its words', async () => {
    const { page } = await open({ language, scheme: 'light' });
    const links = page.locator('article:visible sup a');
    expect(await links.count()).toBeGreaterThan(3);
    const target = (await links.first().getAttribute('href')) as string;
    await links.first().click();
    expect(await page.locator(target).locator('q').textContent()).not.toBe('');
    await page.close();
  });
});

it('prints the language that is shown', async () => {
  const { page } = await open({ language: 'ar', scheme: 'dark' });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.languages').isVisible()).toBe(false);
  expect(await page.locator('article:visible').count()).toBe(1);
  await page.close();
});
