import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { flags } from './flag.ts';
import { language, paragraphLanguage } from './language.ts';
import { SourceError } from './source-error.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

function failure(run: () => unknown): SourceError {
  try {
    run();
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('no SourceError');
}

describe('decode', () => {
  it('drops a byte-order mark and nothing else', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a))).toBe('a\r\n');
  });

  it('refuses bytes that are not UTF-8, at 1:1', () => {
    expect(failure(() => decode(bytes(0x61, 0xff)))).toMatchObject({
      code: 'encoding',
      line: 1,
      column: 1,
    });
  });

  it('says where a NUL stands', () => {
    expect(failure(() => decode(bytes(0x61, 0x0a, 0x62, 0)))).toMatchObject({
      code: 'nul',
      line: 2,
      column: 2,
    });
  });

  it('refuses a text above the limit without reading it', () => {
    const error = failure(() => decode(new Uint8Array(6_000_000)));
    expect(error).toMatchObject({ code: 'size', expected: 'at most 5000000 bytes of text' });
    expect(decode(new Uint8Array(6_000_000).fill(97), 7_000_000)).toHaveLength(6_000_000);
  });
});

describe('language', () => {
  it.each(["Gunmen bombed a town's market.", "He'd hit a Mali bank's gate", 'Kyiv’s mayor left'])(
    'hears no French in the apostrophe of %s',
    (text) => expect(language(text)).toBe('en'),
  );

  it.each(["L'armée s'est retirée", 'D’abord, l’attaque', 'Selon lui, Kiev n’attaque pas'])(
    'hears the French one of %s',
    (text) => expect(language(text)).toBe('fr'),
  );

  it('is told by script and function words', () => {
    expect(language('قال الرئيس إن Wagner غادرت')).toBe('ar');
    expect(language('The president said that the war was over.')).toBe('en');
    expect(language('Le président a dit que la guerre était finie.')).toBe('fr');
    expect(language('')).toBe('en');
  });

  it('follows a paragraph in another language', () => {
    const text =
      'Le ministre a déclaré que les troupes des deux pays sont dans la ville et que la guerre est finie.';
    expect(paragraphLanguage(text, 0, text.length, 'en')).toBe('fr');
    expect(paragraphLanguage('Kyiv, Moscow', 0, 12, 'fr')).toBe('fr');
    expect(paragraphLanguage('قال الرئيس نعم', 0, 14, 'en')).toBe('ar');
  });
});

describe('flags', () => {
  it('shows what the eye cannot see', () => {
    expect(flags('Rus\u0455ia a\u200Bb \u202Eabc مالي').flags).toEqual([
      { kind: 'mixed-script', start: 0, end: 6, found: 'Rus\u0455ia' },
      { kind: 'invisible', start: 8, end: 9, found: 'U+200B' },
      { kind: 'bidi-control', start: 11, end: 12, found: 'U+202E' },
    ]);
    expect(flags('Russia, Россия, مالي, Ελλάδα 3').count).toBe(0);
  });

  it('keeps the list short and the count whole', () => {
    const found = flags('\u200B'.repeat(5000));
    expect(found.flags).toHaveLength(1000);
    expect(found.count).toBe(5000);
  });
});
