import { describe, expect, it } from 'vitest';
import { tokens } from '../text/token.ts';
import { nisbaForms, readings } from './arabic.ts';
import { Trie } from './trie.ts';

describe('readings', () => {
  const known = new Set(['روسيا', 'الجزائر', 'مالي', 'وزير', 'ينشر', 'كندا']);
  const read = (word: string) =>
    readings(word, (one) => known.has(one)).map(({ word: rest, clitic }) => `${clitic}+${rest}`);

  it.each([
    ['روسيا', ['+روسيا']],
    ['وروسيا', ['و+روسيا']],
    ['بروسيا', ['ب+روسيا']],
    ['وبروسيا', ['وب+روسيا']],
    ['للجزائر', ['لل+الجزائر']],
    ['وللجزائر', ['ولل+الجزائر']],
    ['فكمالي', ['فك+مالي']],
    ['سينشر', ['س+ينشر']],
    ['وسينشر', ['وس+ينشر']],
    ['وزير', ['+وزير']],
    ['كندا', ['+كندا']],
    ['المالية', []],
  ])('%s', (word, expected) => {
    expect(read(word)).toEqual(expected);
  });

  it('never stems', () => {
    expect(read('ماليتها')).toEqual([]);
  });
});

describe('nisbaForms', () => {
  it('makes every number and gender, with and without the article', () => {
    const forms = nisbaForms('روسي');
    for (const form of [
      'روسي',
      'الروسي',
      'روسية',
      'الروسية',
      'روسيون',
      'الروسيين',
      'روسيات',
      'الروسيتين',
    ]) {
      expect(forms).toContain(form);
    }
    expect(forms).not.toContain('الروسيا');
  });
});

describe('Trie', () => {
  const table = new Trie<string>();
  table.add(['break', 'off'], 'short');
  table.add(['break', 'off', '*', 'relations'], 'long');
  const match = (text: string) => {
    const list = tokens(text, 0, text.length);
    return table.match(list, 0, list[0]!.norm);
  };

  it('takes the longest phrase, across a gap of up to four words', () => {
    expect(match('break off all diplomatic relations now')).toEqual({ values: ['long'], end: 5 });
    expect(match('break off relations')).toEqual({ values: ['long'], end: 3 });
    expect(match('break off a b c d e relations')).toEqual({ values: ['short'], end: 2 });
    expect(match('break, off')).toBeUndefined();
  });

  it('lets no gap cross a mark', () => {
    expect(match('break off, then relations')).toEqual({ values: ['short'], end: 2 });
  });
});
