import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID } from '../../situation/index.ts';
import { freeName, idOfWords, symbolOfWords } from './free-name.ts';

it('takes the base where it is free, else the first free number', () => {
  expect(freeName('a', [])).toBe('a');
  expect(freeName('a', ['a', 'a2'])).toBe('a3');
  expect(freeName('x', ['x'], '-')).toBe('x-2');
});

it('makes ids and symbols that the grammar takes, of any words', () => {
  expect(idOfWords('Éviter la riposte', 'need')).toBe('eviter-la-riposte');
  expect(idOfWords('وقود', 'need')).toBe('need');
  expect(symbolOfWords('Keep the force here', 's')).toBe('keepTheForce');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(idOfWords(text, 'it')).toMatch(ID);
      expect(symbolOfWords(text, 's')).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
    }),
  );
});
