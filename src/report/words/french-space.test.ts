import { describe, expect, it } from 'vitest';
import { spaced, spacedText } from './french-space.ts';
import { vocabularies } from './index.ts';

describe('the spaces of French', () => {
  it.each([
    ['Reste ouvert : ceci ; cela', 'Reste ouvert\u00a0: ceci\u202f; cela'],
    ['Qui ? « Elle » !', 'Qui\u202f? «\u00a0Elle\u00a0»\u202f!'],
    ['à 10:30, http://a.b/?c', 'à 10:30, http://a.b/?c'],
  ])('%s', (given, set) => {
    expect(spacedText(given)).toBe(set);
    expect(spacedText(set)).toBe(set);
  });

  it('are set in constants and in what is put into sentences', () => {
    const words = spaced({ a: 'un : deux', b: (x: string) => `${x} ; fin`, c: [1, 'x ?'] });
    expect(words.a).toBe('un\u00a0: deux');
    expect(words.b('avant : après')).toBe('avant\u00a0: après\u202f; fin');
    expect(words.c).toEqual([1, 'x\u202f?']);
  });

  it('hold in the vocabulary', () => {
    expect(vocabularies.fr.colon).toBe('\u00a0:');
    expect(vocabularies.fr.conflict.orderQuestion('a', 'b')).toMatch(
      /d’abord\u00a0: a, ou b\u202f\?$/,
    );
    expect(vocabularies.fr.quoted('mot')).toBe('«\u00a0mot\u00a0»');
  });
});
