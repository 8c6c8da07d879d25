import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { saidText } from './said-text.ts';

const plain = (fact: string) => fact;
const both = (expected: string, found: string) =>
  languages.map((language) => saidText({ expected, found }, language, plain));

describe('what was expected and found, on the page', () => {
  it('has the words of the report', () => {
    expect(both('a number at least 2, or a list', '-1')).toEqual([
      'المطلوب عدد لا يقلّ عن 2 أو قائمة، والموجود \u2066−1\u2069',
      'expected a number at least 2, or a list, found \u2066−1\u2069',
      'il faut un nombre au moins égal à 2 ou une liste, et non \u2066−1\u2069',
    ]);
  });

  it('and words of its own where those are for a reader of the file', () => {
    const [, en, fr] = both('low at most high', '3 to 1');
    expect(en).toBe('expected the low end first, found 3 to 1');
    expect(fr).toBe('il faut le plus petit d’abord, et non de 3 à 1');
    const [, dated] = both('a date in EDTF: 2024, 2024-10', '"2021-02-30" (2021-02 has no day 30)');
    expect(dated).toBe(
      'expected a date such as 2024, 2024-10 or 2024-10-03, or a span, found 2021-02-30 (2021-02 has no day 30)',
    );
    const [, whole] = both('the id of an actor', '3');
    expect(whole).toBe('expected something that is in the document, found 3');
  });

  it('is not known where the phrase has no form', () => {
    expect(both('a purple one', '3')).toEqual([undefined, undefined, undefined]);
  });

  it('may show a fact as it likes, and knows of which phrase it is', () => {
    const error = { expected: 'one of +, -', found: '"x"' };
    expect(saidText(error, 'en', (fact, code) => `${code}(${fact})`)).toBe(
      'expected one of oneOf(+, -), found quoted(x)',
    );
  });
});

it('the words of the page say every fact, leave no English, and have no colon', () => {
  const facts = ['\u2068one\u2069', '\u2068two\u2069'];
  for (const language of languages) {
    const { expected, found } = refusal[language];
    expect(Object.keys({ ...expected, ...found }).length).toBeGreaterThan(30);
    for (const say of Object.values({ ...expected, ...found })) {
      const text = say(facts);
      expect(text).not.toMatch(/undefined|:(\s|$)/);
      if (language === 'ar')
        expect(text.replace(/[\u2066\u2068].*?\u2069/g, '')).not.toMatch(/[a-z]{4}/);
    }
  }
});

it('the languages have words of the page for the same phrases', () => {
  const keys = (part: 'expected' | 'found') =>
    languages.map((language) => Object.keys(refusal[language][part]).sort());
  for (const other of keys('expected')) expect(other).toEqual(keys('expected')[0]);
  const [ar, en] = keys('found');
  expect(ar).toEqual(en);
});
