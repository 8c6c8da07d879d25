import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/index.ts';
import { faultWords } from '../words/fault/index.ts';
import { expectedOf } from './expected.ts';
import { foundOf } from './found.ts';

/** The phrases that stand in the checker, with their gaps filled. */
function phrases(pattern: RegExp, gap: string): [string, string][] {
  return ['situation', 'store'].flatMap((room) => {
    const folder = new URL(`../../${room}/`, import.meta.url);
    return readdirSync(folder)
      .filter((name) => /^[\w-]+\.ts$/.test(name))
      .flatMap((file) =>
        [...readFileSync(new URL(file, folder), 'utf8').matchAll(pattern)].flatMap(
          ([, phrase = '']): [string, string][] => {
            const text = phrase.slice(1, -1).replace(/\\(['\\])/g, '$1');
            if (/^\$\{[^}]*\}$/.test(text) || /^\$\{\w+\} at /.test(text)) return [];
            return [[file, filled(text, gap)]];
          },
        ),
      );
  });
}

/** Gaps that hold words of the checker, not what it found. */
function filled(text: string, gap: string): string {
  return text
    .replace(/\$\{unit\}/, ' 3 entries')
    .replace(/^\$\{quoted\(yn\)\}, which infeasible\[\$\{by\}\]/, '"YN", which infeasible[3]')
    .replace(/\$\{(?:quoted\([^}]*\)|found)\}/g, '"3"')
    .replace(/^\$\{first[^}]*\} at .*/, '"3" at needs[0]')
    .replace(/\$\{yn.length\}/, '3')
    .replace(/\$\{megabytes[^}]*\}/, '3 MB')
    .replace(/^text in \$\{other\}$/, 'text in UTF-16')
    .replace(/left out is "\$\{yn\}"/, 'left out is "YN"')
    .replace(/\$\{.*an.*\} \$\{word\}/, 'an actor')
    .replace(/\$\{towards\}/, 'any patron')
    .replace(/"\$\{close\}" \(\$\{opened\}\)/, '"]" (list opened at 1:1)')
    .replace(/\$\{side\} \$\{limit\}/, 'at least 3')
    .replace(/than \$\{limit\}/, 'than 3')
    .replace(/\$\{issue\.code[^}]*\}/, 'greater')
    .replace(/\$\{[^}]*\}/g, gap);
}

const said = (text: string) => {
  const say = faultWords.en;
  const wanted = expectedOf(text);
  return wanted && say.or(wanted.map(({ code, facts }) => say.expected[code](facts)));
};
const there = (text: string) => {
  const found = foundOf(text);
  if (found === undefined) return undefined;
  const told = faultWords.en.found[found.code](found.facts);
  return found.at === undefined ? told : faultWords.en.at(told, found.at);
};

const EXPECTED =
  /(?:expected(?:: string)?(?::| =) |error: |message = |fault\([^;]*?, |#(?:stop|spoil|missing|fault)\()('(?:[^'\\]|\\.)*'|`[^`]*`)/g;
const FOUND = /(?:found(?::| =) )('(?:[^'\\]|\\.)*'|`[^`]*`)/g;

describe('the forms', () => {
  const wanted = phrases(EXPECTED, '3').filter(
    // Texts that only edits meet, and the words that are put together elsewhere.
    ([, text]) => !/^one more$|^expected |^unknown |^3 [a-z]+: /.test(text),
  );
  const met = phrases(FOUND, '3').filter(([, text]) => !/^3: 3$/.test(text));

  it('are looked for where the checker says them', () => {
    expect(wanted.length).toBeGreaterThan(80);
    expect(met.length).toBeGreaterThan(30);
  });

  it.each(wanted)('%s: expected %s', (_file, text) => {
    expect(said(text)).toBe(text);
  });

  it.each(met)('%s: found %s', (_file, text) => {
    expect(there(text)).toBe(text);
  });
});

describe('the words', () => {
  it('are there for every form, with every fact said', () => {
    for (const language of languages) {
      for (const part of ['expected', 'found', 'dateFault'] as const) {
        for (const [code, say] of Object.entries(faultWords[language][part])) {
          const text = say(['alpha', 'beta', 'gamma']);
          expect(text, code).not.toMatch(/undefined/);
          expect(text.length, code).toBeGreaterThan(0);
        }
      }
    }
  });

  it('say in Arabic and French whatever facts the English says', () => {
    const facts = (text: string) => ['alpha', 'beta'].map((fact) => text.includes(fact));
    for (const language of ['ar', 'fr'] as const) {
      for (const part of ['expected', 'found', 'dateFault'] as const) {
        for (const [code, say] of Object.entries(faultWords[language][part])) {
          if (code === 'next' || code === 'otherActor') continue;
          const english = (faultWords.en[part] as Record<string, typeof say>)[code]?.([
            'alpha',
            'beta',
          ]);
          expect(facts(say(['alpha', 'beta'])), `${language} ${code}`).toEqual(
            facts(english ?? ''),
          );
        }
      }
    }
  });
});
