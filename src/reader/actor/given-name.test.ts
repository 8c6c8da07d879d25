import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const actors = (text: string, language: 'ar' | 'en' | 'fr' = 'en') =>
  read(text, { language })
    .proposals.flatMap((one) => (one.kind === 'actor' ? [`${one.actor}`] : []))
    .join(' ');

describe('names of states that are persons', () => {
  it.each([
    ['Then Chad Mulligan of the institute spoke.', 'chad-mulligan'],
    ['It was, says Georgia Wells of the paper, a mistake.', 'georgia-wells'],
    ['The actor Denzel Washington spoke.', 'denzel-washington'],
    ['A fisherman, Washington Silva, laughed.', 'washington-silva'],
    ['In Jordan the king spoke; Jordan closed its border.', 'jordan jordan'],
    ['But Washington did not answer.', 'united-states'],
    ['They say Georgia President Mikheil Kavelashvili refused.', 'georgia'],
    ['Yesterday Jordan Prime Minister Jafar Hassan spoke.', 'jordan'],
    ['Georgia Votes Amid New Protests', 'georgia'],
  ])('%s', (text, expected) => {
    expect(actors(text).split(' ').slice(0, expected.split(' ').length).join(' ')).toBe(expected);
  });
});

describe('organs of a state', () => {
  it('are governments, of the state, and no mention of it', () => {
    const actor = read('The FSB arrested him.', { language: 'en' }).proposals.find(
      (one) => one.kind === 'actor',
    );
    expect(actor).toMatchObject({ actor: 'russia', type: 'government', of: 'russia' });
    expect(actor).not.toHaveProperty('iso3');
  });
});

describe('leaders act for the state while in office', () => {
  const parties = (text: string, published: string) =>
    read(text, { language: 'en', published }).proposals.flatMap((one) =>
      one.kind === 'event' ? [one.from.join()] : [],
    );
  it.each([
    ['Hollande sent troops to Mali.', '2015-03-01', 'france'],
    ['Hollande criticised Mali.', '2024-03-01', 'hollande'],
    ['In January 2013 Hollande sent troops to Mali.', '2024-03-01', 'france'],
    ['Trump attacked Iran.', '2022-06-01', 'trump'],
    ['Trump attacked Iran.', '2025-06-25', 'united-states'],
    ['Trump attacked Iran.', '2019-06-25', 'united-states'],
  ])('%s %s', (text, published, expected) => {
    expect(parties(text, published)).toEqual([expected]);
  });

  it('a former leader is a person of no state', () => {
    const of = (published: string) =>
      read('Hollande spoke.', { language: 'en', published }).proposals.map(
        (one) => one.kind === 'actor' && one.of,
      );
    expect(of('2015-03-01')).toEqual(['france']);
    expect(of('2024-03-01')).toEqual([undefined]);
  });
});

describe('where it was said is a place', () => {
  it.each([
    ['He announced from Hanoi that it was over.', ''],
    ['A message from Hanoi arrived.', 'vietnam'],
  ])('%s', (text, expected) => {
    expect(actors(text)).toBe(expected);
  });
});
