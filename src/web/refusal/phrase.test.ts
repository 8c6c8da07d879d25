import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { expectedOf, foundOf } from './phrase.ts';

const room = new URL('../../situation/', import.meta.url);
/** A text that is no document, or a warning: no edit meets these. */
const ELSEWHERE = /^(json-|decode-text|parse|caution|expression\.ts|generated|issue)/;

/** The phrases that stand in the engine, with their gaps filled. */
function phrases(pattern: RegExp, gaps: readonly string[]): [string, string][] {
  const files = readdirSync(room).filter(
    (name) => /^[\w-]+\.ts$/.test(name) && !ELSEWHERE.test(name),
  );
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, room), 'utf8');
    return [...text.matchAll(pattern)].flatMap(([, phrase = '']) => {
      const plain = phrase.slice(1, -1).replaceAll("\\'", "'");
      if (/^\$\{[^}]*\}$/.test(plain)) return [];
      // Two gaps hold words, not names or numbers.
      const worded = plain
        .replace(/^the id of \$\{[^}]*\} /, 'the id of a ')
        .replace(/towards \$\{[^}]*\}/, 'towards any patron');
      return gaps.map((gap): [string, string] => [file, worded.replace(/\$\{[^}]*\}/g, gap)]);
    });
  });
}

const wanted = [
  ...phrases(/(?:expected(?:: string)?(?::| =) |error: )('(?:[^'\\]|\\.)*'|`[^`]*`)/g, ['3']),
  ...['a name, ! or (', 'an operator or )', 'an operator (& | -> <->) or the end'].map(
    (phrase): [string, string] => ['expression.ts', phrase],
  ),
];

describe('what the engine expects', () => {
  it('is found in its files', () => {
    expect(wanted.length).toBeGreaterThan(45);
  });

  it.each(wanted.filter(([, phrase]) => !phrase.startsWith('3 at ')))('%s: %s', (_file, phrase) => {
    expect(expectedOf(phrase)).toBeDefined();
  });

  it('may be any of several, as a union is', () => {
    expect(expectedOf('a number at least 0, or an object')?.map(({ code }) => code)).toEqual([
      'atLeast',
      'value',
    ]);
    expect(expectedOf('a purple one')).toBeUndefined();
  });
});

describe('what it found', () => {
  it.each([
    ['"wagner"', 'quoted', ['wagner']],
    ['"wagner" a second time', 'twice', ['wagner']],
    ['"x" twice', 'twice', ['x']],
    ['"YN", which infeasible[2] excludes', 'excluded', ['YN', '2']],
    ['"late", which is before "early"', 'before', ['late', 'early']],
    ['"grain", which "pool" holds on the same days', 'sameDays', ['grain', 'pool']],
    ['"pool" on the same days', 'sameDays', ['pool']],
    ['3; the first left out is "YN"', 'leftOut', ['3', 'YN']],
    ['changes of a and b', 'movers', ['a and b']],
    ['mali → russia → mali', 'circle', ['mali → russia → mali']],
    ['II to CC', 'ordered', ['II', 'CC']],
    ['-1 at needs[0].weight', 'number', ['-1']],
    ['nothing', 'nothing', []],
    ['"2024-13" (there is no month 13)', 'quoted', ['2024-13']],
  ])('%s', (text, code, facts) => {
    expect(foundOf(text)).toEqual({ code, facts });
  });

  it('has words in every language, as what is expected has', () => {
    const facts = ['\u2068one\u2069', '\u2068two\u2069'];
    for (const language of languages) {
      for (const say of Object.values({
        ...refusal[language].expected,
        ...refusal[language].found,
      })) {
        const text = say(facts);
        expect(text.length).toBeGreaterThan(0);
        expect(text).not.toContain('undefined');
        if (language === 'ar')
          expect(text.replace(/[\u2066\u2068].*?\u2069/g, '')).not.toMatch(/[a-z]{4}(?!:)/);
      }
    }
  });
});
