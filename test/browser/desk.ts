/// <reference lib="dom" />
/** What an analyst does at the workbench, by the names and roles that the page gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/situation/index.ts';
import { words } from '../../src/web/words/index.ts';
import { readingWords } from '../../src/web/words/reading/index.ts';
import { type Served, weighed } from './workbench.ts';

export interface Stored {
  readonly sources: { id: string; file?: string }[];
  readonly quotes: { id: string; source: string; exact: string; start: number; end: number }[];
  readonly actors: { id: string; name: Record<string, string>; quotes: string[] }[];
  readonly events: { id: string; summary: Record<string, string> }[];
  readonly claims: { id: string }[];
  readonly ties: { id: string; sign: string; weight?: number }[];
  readonly games: { id: string; decisionMakers: { id: string; priority: string[] }[] }[];
  readonly needs: { id: string }[];
  readonly scenarios: { id: string; edits: object[] }[];
}

const fileOf = (served: Served) => join(served.folder, 'sahel-2024', 'situation.json');

/** The document as it stands on the disk. */
export const storedText = (served: Served): string => readFileSync(fileOf(served), 'utf8');
export const stored = (served: Served): Stored => JSON.parse(storedText(served)) as Stored;

/** Without the marks that keep directions and pieces together, and with single spaces: the words themselves. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2060\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Polls with patience: a machine that is busy saves and weighs later, not otherwise. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 30_000 });

/** A page in one language. */
export class Desk {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  get words() {
    return words[this.language];
  }

  get reading() {
    return readingWords[this.language];
  }

  /** The page in the middle, its navigation, its inspector: by the names a reader hears. */
  get main(): Locator {
    return this.page.getByRole('main');
  }

  get side(): Locator {
    return this.page.getByRole('complementary', { name: this.words.bar.inspector });
  }

  /** Opens a view through the document pane. */
  async open(view: keyof typeof words.en.view): Promise<void> {
    const pane = this.page.getByRole('navigation', { name: this.words.bar.document });
    const name = this.words.view[view];
    await pane.getByRole('link', { name: new RegExp(`^\\s*${name}`) }).click();
    await this.page.locator(`[data-view="${view}"] h1`).waitFor();
  }

  async press(...codes: string[]): Promise<void> {
    for (const code of codes) await this.page.keyboard.press(code);
  }

  /** Waits until what is shown is saved and weighed. */
  async atRest(): Promise<void> {
    const saved = this.words.status.saved;
    await this.page.locator('[data-save]').getByText(saved, { exact: true }).waitFor();
    await weighed(this.page);
  }

  /** The names of the steps, the first done first, and how many of them are done. */
  async steps(): Promise<{ names: string[]; done: number }> {
    await this.open('history');
    const rows = await this.main.getByRole('listitem').evaluateAll((list) =>
      list.map((one) => ({
        name: one.querySelector('button')?.firstElementChild?.textContent ?? '',
        isNow: one.querySelector('[aria-current=step]') !== null,
      })),
    );
    const inOrder = rows.reverse();
    return {
      // A tie is called by its sign as it is now.
      names: inOrder.slice(1).map((one) => plain(one.name).replace(/ [+−?] /g, ' ↔ ')),
      done: Math.max(
        0,
        inOrder.findIndex((one) => one.isNow),
      ),
    };
  }

  /** Exports the report in a format, and gives what was downloaded. */
  async exported(format: 'HTML' | 'MD' | 'DOCX'): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.main.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  }
}
