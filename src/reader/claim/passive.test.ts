import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: [Language, string, string[]][] = [
  [
    'en',
    'The strike was claimed by the Islamic State group.',
    ['the Islamic State group | alleges'],
  ],
  ['en', 'Two explosions, blamed by Kyiv on rebels, shook the town.', ['Kyiv | alleges']],
  ['en', 'The remarks were dismissed by Kabul as "propaganda".', ['Kabul | assert']],
  ['en', 'Three men accused of spying were freed.', []],
  ['en', 'The plan is supported by Paris.', []],
  [
    'fr',
    "L'attaque a été attribuée par les autorités à des rebelles.",
    ['les autorités | alleges'],
  ],
  ['fr', 'Une version contestée par les familles.', ['les familles | doubts']],
  ['fr', "Le maire a été accusé d'avoir fui.", []],
  ['fr', 'Le plan est soutenu par Paris.', []],
  ['en', 'The rebels, backed by Rwanda, took the town.', []],
  ['fr', 'Les rebelles du M23, soutenus par le Rwanda, ont pris Goma.', []],
  ['en', 'Egypt, accused by Ethiopia of interference, summoned the envoy.', ['Ethiopia | alleges']],
  [
    'fr',
    "L'Égypte, accusée par l'Éthiopie d'ingérence, a convoqué l'ambassadeur.",
    ["l'Éthiopie | alleges"],
  ],
];

describe('claims told in the passive', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
