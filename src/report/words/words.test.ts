import { describe, expect, it } from 'vitest';
import type { Language } from '../../situation/index.ts';
import { answerWords } from './answer/index.ts';
import { vocabularies } from './index.ts';

/** Every string of a vocabulary by its path, functions called with plain arguments. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, call(value as (...args: unknown[]) => string, path)]];
  return Object.entries(value as object).flatMap(([key, member]) =>
    spoken(member, `${path}.${key}`),
  );
}

const COUNTED =
  /assumptions\.(undated|illustrative)$|\.(kinds\.\w+|states|orders|turnsOn\w+|illustrative|moreStates|looseStates|statementsCount|strained|bestSoFar|oneOfBest|severalOptima|(unsourced|reading|scenario|evidence)\.title|moreTies|onSide|noMove|noImprovement|aside|figureStatesAlt|alt|undated|pathFails|pathBreaks|day|sanctioned)$/;

function call(say: (...args: unknown[]) => string, path: string): string {
  const args = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
  const lists = /\.(and|or|conditionAnd|conditionOr)$/.test(path);
  if (lists || /\.(openPairs|fromOthers)$/.test(path)) return say(['alpha', 'beta', 'gamma']);
  if (path.endsWith('.openToo')) return say(['alpha', 'beta'], 'gamma');
  if (path.endsWith('.openBelow')) return say('alpha', ['beta', 'gamma']);
  if (/\.answer\.(target|leading)$/.test(path)) return say('alpha', ['beta', 'gamma'], true);
  if (path.endsWith('.given')) return say([{ dm: 'alpha', reading: 'beta' }]);
  if (path.endsWith('.holdsLead')) return say('alpha', 7, 'gamma');
  if (!COUNTED.test(path)) return say(...args);
  if (path.endsWith('.sanctioned')) return say('alpha', 'beta', 0);
  if (path.endsWith('.orders')) return say(7n);
  if (path.endsWith('dependence.aside') || path.endsWith('scenario.title')) return say('alpha');
  return say(7, 7, 'gamma');
}

describe('the words', () => {
  const spokenIn = Object.fromEntries(
    Object.entries(vocabularies).map(([code, words]) => [
      code,
      spoken({ ...words, answer: answerWords[code as Language] }, code),
    ]),
  );

  it('has the same words in each language', () => {
    const paths = (code: string) => spokenIn[code]?.map(([path]) => path.slice(3)).sort();
    expect(paths('ar')).toEqual(paths('en'));
    expect(paths('fr')).toEqual(paths('en'));
  });

  it.each(['ar', 'en', 'fr'])('leaves no word empty and no argument unsaid in %s', (code) => {
    for (const [path, text] of spokenIn[code] ?? []) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('writes Arabic in Arabic letters', () => {
    const latin = (spokenIn.ar ?? []).filter(
      ([path, text]) =>
        !/\p{Script=Arabic}/u.test(text) && !/\.(seq|sseq|sim|gmr|smr)\.short$/.test(path),
    );
    expect(
      latin.filter(([, text]) =>
        /[a-z]{3}/i.test(text.replace(/alpha|beta|gamma|delta|epsilon|mizan/g, '')),
      ),
    ).toEqual([]);
  });

  it('keeps every name it is given', () => {
    for (const [code, words] of Object.entries(vocabularies)) {
      const text = words.conflict.ifOrder(
        'first event',
        'second event',
        'who',
        'above it',
        'below it',
      );
      for (const part of ['first event', 'second event', 'who', 'above it', 'below it'])
        expect(text, code).toContain(part);
    }
  });
});

describe('plurals', () => {
  it('follows the Arabic rule of counted nouns', () => {
    const { states } = vocabularies.ar.conflict;
    expect([1, 2, 3, 10, 11, 36, 100, 103, 111].map((count) => states(count))).toEqual([
      'حالة واحدة',
      'حالتان',
      '3 حالات',
      '10 حالات',
      '11 حالة',
      '36 حالة',
      '100 حالة',
      '103 حالات',
      '111 حالة',
    ]);
    expect(vocabularies.ar.conflict.orders(720n)).toBe('720 ترتيبًا');
    expect(vocabularies.ar.conflict.orders(64_800n)).toBe('64,800 ترتيب');
  });

  it('takes the singular for one in English, for zero and one in French', () => {
    expect(vocabularies.en.conflict.states(1)).toBe('1 state');
    expect(vocabularies.en.conflict.states(0)).toBe('0 states');
    expect(vocabularies.fr.conflict.states(0)).toBe('0 état');
    expect(vocabularies.fr.conflict.states(2)).toBe('2 états');
  });
});

describe('dates and names inside sentences', () => {
  it('takes the French preposition that a date asks for', () => {
    const { asOf, interval } = vocabularies.fr;
    expect([asOf('1er novembre 2024'), asOf('octobre 1991'), asOf('1966')]).toEqual([
      'au 1er novembre 2024',
      'en octobre 1991',
      'en 1966',
    ]);
    expect(interval('2020', '1er novembre 2024')).toBe('de 2020 au 1er novembre 2024');
  });

  it('holds a name that runs over a comma together, and says nothing twice', () => {
    const { given, outcomeHolds, whyStated } = vocabularies.en.conflict;
    const stated = given([]);
    expect(outcomeHolds(stated, 'A stays, B goes', 'Nash')).toContain('“A stays, B goes” holds');
    expect(outcomeHolds(stated, 'the halt', 'Nash')).toContain(', the halt holds');
    expect(whyStated(stated, 'A stays', '\u2068A\u2069 stays')).toMatch(
      /^With the preferences as stated: /,
    );
  });
});
