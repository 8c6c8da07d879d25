import { describe, expect, it } from 'vitest';
import { agrees, of } from './french-name.ts';

describe('a name after "de"', () => {
  it.each([
    ['le Mali', 'du Mali'],
    ['les groupes armés', 'des groupes armés'],
    ['la Chine', 'de la Chine'],
    ['l’Algérie', 'de l’Algérie'],
    ['Wagner', 'de Wagner'],
    ['Alger', 'd’Alger'],
    ['\u2068le Niger\u2069', 'du \u2068Niger\u2069'],
    ['\u2068Iran\u2069', 'd’\u2068Iran\u2069'],
  ])('%s: %s', (name, said) => {
    expect(of(name)).toBe(said);
  });
});

it('gives the verb the number of the name', () => {
  const form = (name: string) => agrees(name, 'a', 'ont');
  expect(form('\u2068les groupes armés\u2069')).toBe('ont');
  expect(form('les États-Unis')).toBe('ont');
  expect(form('le Mali')).toBe('a');
  expect(form('Lesbos')).toBe('a');
});
