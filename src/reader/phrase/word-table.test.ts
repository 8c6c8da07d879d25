import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { wordTable } from './word-table.ts';

describe('a table of words', () => {
  it('has what was put into it and nothing else', () => {
    const table = wordTable({ day: 1 });
    expect([table.day, table.constructor, table.valueOf]).toEqual([1, undefined, undefined]);
  });
});

describe('the word that every object answers for', () => {
  const head = (text: string) =>
    read(text, { published: '2024-11-15' }).proposals.filter((one) => one.kind === 'date');

  it.each([
    'France and Mali met the constructor of Russia.',
    'La France et le Mali, constructor avec la Russie.',
    'The rally of constructor Monday to Tuesday in Mali.',
    'Le constructor lundi au mardi au Mali.',
    'Le 3 constructor 2024 le constructor dernier.',
  ])('reads %s', (text) => {
    expect(() => read(text, { published: '2024-11-15' })).not.toThrow();
  });

  it.each([
    'last constructor',
    'two constructor ago',
    'early constructor',
    'the end of the constructor',
  ])('makes no date of %s', (words) => {
    expect(head(`Mali met Niger ${words}.`)).toEqual([]);
  });

  it.each([
    'il y a deux constructor',
    'le constructor dernier',
    'début constructor',
    'un constructor suivant',
  ])('makes no date of %s', (words) => {
    expect(head(`Le Mali a rencontré le Niger ${words}.`)).toEqual([]);
  });

  it('makes no date of it in Arabic', () => {
    expect(head('التقت مالي النيجر مطلع constructor في باماكو.')).toEqual([]);
  });
});
