import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/words.ts';
import { entries } from './entries.ts';
import { glossaryMarkdown } from './glossary-markdown.ts';

const root = join(import.meta.dirname, '../../..');
const script = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u, fr: /\p{Script=Latin}/u };

describe('the glossary', () => {
  it('has some seventy entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(70);
  });

  it('gives every entry whole in three languages', () => {
    const wrong = entries.flatMap((entry) =>
      languages
        .filter((language) =>
          !script[language].test(entry.terms[language]) && entry.id !== 'debtrank'
            ? true
            : !script[language].test(entry.definition[language]) ||
              !/[.]$/.test(entry.definition[language]),
        )
        .map((language) => `${entry.id} ${language}`),
    );
    expect(wrong).toEqual([]);
  });

  it('writes definitions of at most three sentences', () => {
    const long = entries.flatMap((entry) =>
      languages
        .filter((language) => entry.definition[language].split(/[.!?؟](?=\s)/u).length > 3)
        .map((language) => `${entry.id} ${language}`),
    );
    expect(long).toEqual([]);
  });

  it('uses each id, term and alias for one entry only', () => {
    const double: string[] = [];
    for (const language of languages) {
      const owner = new Map<string, string>();
      for (const entry of entries) {
        for (const name of [entry.terms[language], ...entry.aliases[language]]) {
          const key = name.toLowerCase();
          const other = owner.get(key);
          if (other !== undefined) double.push(`${language} ${name}: ${other}, ${entry.id}`);
          owner.set(key, entry.id);
        }
      }
    }
    expect(double).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('refers only to entries that exist, and not to itself', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const lost = entries.flatMap((entry) =>
      entry.see.filter((id) => !ids.has(id) || id === entry.id).map((id) => `${entry.id} → ${id}`),
    );
    expect(lost).toEqual([]);
  });

  it('names only files that exist', () => {
    const lost = entries
      .filter(({ computedIn }) => computedIn !== undefined && !existsSync(join(root, computedIn)))
      .map(({ id, computedIn }) => `${id}: ${computedIn}`);
    expect(lost).toEqual([]);
  });

  it('is what docs/glossary.md says', () => {
    expect(readFileSync(join(root, 'docs/glossary.md'), 'utf8')).toBe(glossaryMarkdown(entries));
  });
});
