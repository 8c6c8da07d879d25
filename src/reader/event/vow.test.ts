/** What a vow announces tells whether it threatens. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

const events = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status}`] : [],
  );

const table: [Language, string, string[]][] = [
  ['en', 'The chief vowed to march on the capital.', ['THREATEN asserted', 'ASSAULT hypothetical']],
  ['en', 'The chief vowed to sign.', ['AGREE future']],
  ['fr', 'Le chef a promis de bombarder le port.', ['THREATEN asserted', 'ASSAULT hypothetical']],
  ['fr', 'Le chef a promis de signer.', ['AGREE asserted']],
  ['ar', 'تعهد الزعيم بقصف الميناء.', ['THREATEN asserted', 'ASSAULT hypothetical']],
];

describe('vows', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual(expected);
  });
});
