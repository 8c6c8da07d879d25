/// <reference lib="dom" />
/** Every place of the workbench, one after the other: each view, each text, each thing, each sheet that floats. */

import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';
import { goTo, weighed } from './workbench.ts';

/** The addresses that the document pane leads to, as the page itself lists them. */
export async function listedViews(desk: Desk): Promise<string[]> {
  const pane = desk.page.getByRole('navigation', { name: desk.words.bar.document });
  const links = await pane
    .getByRole('link')
    .evaluateAll((list) => list.map((one) => one.getAttribute('href') ?? ''));
  return links.map((href) => href.replace(/^#\/sahel-2024\//, '').replace(/\?.*/, ''));
}

/** Places inside views, and one selected thing of every kind. */
const INSIDE = [
  'sources/new',
  'sources/the-halt?at=quotes/h-warning',
  'review/the-halt',
  'scenarios?scenario=wagner-leaves',
  'actors?at=actors/mali',
  'ties?at=ties/mali-russia',
  'events?at=events/e-accord',
  'claims?at=claims/c-stopped',
  'sources?at=sources/the-halt',
  'dependence?at=supplies/wagner-ground',
  'conflict/g1?at=games/g1/decisionMakers/russia/statements/APP',
  'hypotheses?at=questions/why-halted',
  'conflict/g1?scenario=wagner-leaves',
];

async function atRest({ page, reading }: Desk, place: string): Promise<void> {
  await goTo(page, place);
  if (place === 'review/the-halt') {
    const queue = page.getByRole('region', { name: reading.proposals });
    await queue.getByRole('listitem').first().waitFor({ timeout: 60_000 });
  }
  await weighed(page);
}

/** Calls `look` in every place, with its name. */
export async function everyPlace(
  desk: Desk,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const { page } = desk;
  for (const place of [...new Set([...(await listedViews(desk)), ...INSIDE])]) {
    await atRest(desk, place);
    await look(place);
    if (place !== 'review/the-halt') continue;
    await page.keyboard.press('KeyE');
    await page.getByRole('textbox', { name: desk.reading.own }).waitFor();
    await look('review, mending');
    await page.keyboard.press('Escape');
  }
  await goTo(page, 'conflict');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog').waitFor();
  await look('palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Slash');
  await page.getByRole('dialog').waitFor();
  await look('keys');
  await page.keyboard.press('Escape');
  await page.locator(`summary[aria-label="${desk.words.bar.settings}"]`).click();
  await page.getByRole('radio').first().waitFor();
  await look('settings');
}

/** The panes that are wider than they may be, each with the element that stands out farthest. */
export function widerThanTheirPane(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
    const farthest = (pane: Element) => {
      const { left, right } = pane.getBoundingClientRect();
      let most = 1;
      let found = '';
      for (const one of pane.querySelectorAll('*')) {
        let around = one.parentElement;
        while (around && around !== pane && !scrolls(around)) around = around.parentElement;
        if (around !== pane) continue;
        const box = one.getBoundingClientRect();
        const by = Math.max(box.right - right, left - box.left);
        if (by <= most) continue;
        most = by;
        found = `${one.tagName}.${one.className} in ${one.parentElement?.className} ${JSON.stringify((one.textContent ?? '').slice(0, 30))} ${getComputedStyle(one).whiteSpace}`;
      }
      return found;
    };
    return [document.documentElement, ...document.querySelectorAll('main, aside, dialog')]
      .filter((pane) => pane.scrollWidth - pane.clientWidth > 1)
      .map(
        (pane) =>
          `${pane.tagName} by ${pane.scrollWidth - pane.clientWidth}: ${farthest(pane).slice(0, 200)}`,
      );
  });
}
