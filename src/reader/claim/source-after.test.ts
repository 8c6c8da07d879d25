import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: [Language, string, string[]][] = [
  ['en', 'The truce is holding, both sides say.', ['both sides | assert']],
  ['en', '"It is over," said the baker.', ['the baker | assert']],
  ['fr', 'La trêve tient, assurent les deux camps.', ['les deux camps | assert']],
  ['fr', "« C'est du chantage », s'est emporté le ministre.", ['le ministre | assert']],
  ['fr', "Le groupe, basé à Lyon, a annoncé la nomination d'un directeur.", []],
  [
    'fr',
    'Des informations, selon lesquelles le maire aurait fui, sont fausses.',
    ['Des informations | assert'],
  ],
  [
    'fr',
    'Pour le chercheur Paul Adam, le régime joue sa survie.',
    ['le chercheur Paul Adam | likely'],
  ],
  ['fr', "Pour l'armée, le chemin sera long.", []],
  ['en', 'For analysts, the deal is dead.', ['analysts | likely']],
  ['en', 'For the army, the road is long.', []],
  ['fr', "« C'est du chantage », s'étrangle Nino, 54 ans.", ['Nino | assert']],
  ['fr', "Les élections trancheront, veut croire l'opposition.", ["l'opposition | likely"]],
  // Perhaps, and perhaps in one word with its conjunction.
  ['ar', 'ربّما انسحب الجنود من البلدة، بحسب صحيفة محلية.', ['صحيفة محلية | may']],
  ['ar', 'وربما انسحب الجنود من البلدة، بحسب صحيفة محلية.', ['صحيفة محلية | may']],
  ['ar', 'ولعلّ الجنود انسحبوا من البلدة، بحسب صحيفة محلية.', ['صحيفة محلية | may']],
  ['ar', 'وقد انسحب الجنود من البلدة، بحسب صحيفة محلية.', ['صحيفة محلية | assert']],
];

describe('who stands after the verb', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
