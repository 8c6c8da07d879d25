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
    '"We won the town," Jane Doe told reporters. "It was a hard day for all."',
    ['Jane Doe | assert', 'Jane Doe | assert'],
  ],
  ['en', '"It was a hard day for all."', []],
  [
    'fr',
    "Le préfet Jonas Keller a dit que le pont tenait. « C'est une page qui se tourne. »",
    ['Le préfet Jonas Keller | assert', 'Le préfet Jonas Keller | assert'],
  ],
  [
    'fr',
    'Le préfet Jonas Keller a dit que le pont tenait. « Le Pont »',
    ['Le préfet Jonas Keller | assert'],
  ],
  [
    'ar',
    'قال لافروف إن المحادثات فشلت. «كان يوما صعبا على الجميع».',
    ['لافروف | assert', 'لافروف | assert'],
  ],
];

describe('quotations without a verb', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
