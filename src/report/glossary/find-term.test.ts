import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../situation/words.ts';
import { entries } from './entries.ts';
import { findTerm, nearTerm } from './find-term.ts';

describe('findTerm', () => {
  it('finds every entry by its id, its terms and its aliases in its own language', () => {
    const lost = entries.flatMap((entry) => [
      ...languages.flatMap((language) =>
        [entry.terms[language], ...entry.aliases[language]].filter(
          (name) => findTerm(name, language) !== entry,
        ),
      ),
      ...(findTerm(entry.id) === entry ? [] : [entry.id]),
    ]);
    expect(lost).toEqual([]);
  });

  it.each([
    ['SEQ', 'seq'],
    ['Frustration  Index', 'frustration-index'],
    ['frustration-index', 'frustration-index'],
    ['DÉCIDEUR', 'decision-maker'],
    ['decideur', 'decision-maker'],
    ["cotation de l'amiraute", 'admiralty-grade'],
    ['مؤشر الاختلال', 'frustration-index'],
    ['الخيار', 'option'],
    ['استقرار ناش', 'nash'],
    ['توازن ناش', 'nash'],
  ])('reads %s', (text, id) => {
    expect(findTerm(text)?.id).toBe(id);
  });

  it.each([
    ['frustraton index', 'frustration index'],
    ['hypergme', 'hypergame'],
    ['améliortion unilatérale', 'amélioration unilatérale'],
    ['مؤشر الاختلل', 'مؤشّر الاختلال'],
  ])('suggests a near name for %s', (text, near) => {
    expect(findTerm(text)).toBeUndefined();
    expect(nearTerm(text)).toBe(near);
  });

  it('suggests a name that has the word in it, in the language of the reader', () => {
    expect(nearTerm('frustration', 'fr')).toBe('indice de frustration');
    expect(nearTerm('frustration', 'en')).toBe('frustration index');
    expect(nearTerm('الاختلال', 'ar')).toBe('مؤشّر الاختلال');
    expect(nearTerm('frusttration index', 'fr')).toBe('frustration index');
  });

  it('finds nothing for nothing, and nothing near for something far', () => {
    for (const text of ['', 'zzzzzzzzzz']) {
      expect(findTerm(text)).toBeUndefined();
      expect(nearTerm(text)).toBeUndefined();
    }
  });

  it('never throws, and answers alike whatever the case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        findTerm(text);
        nearTerm(text);
      }),
    );
    for (const { terms } of entries) {
      expect(findTerm(terms.en.toUpperCase())).toBe(findTerm(terms.en));
    }
  });
});
