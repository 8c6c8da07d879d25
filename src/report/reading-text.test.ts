import { describe, expect, it } from 'vitest';
import { read } from '../reader/index.ts';
import type { Language } from '../situation/index.ts';
import { readingText } from './reading-text.ts';

const ESCAPE = String.fromCharCode(27);
const RAW = new RegExp(`[${ESCAPE}\u202e\u200b\u2028\t]`);
const TEXT = `Russia signed with Iran.\u202e Algeria ${ESCAPE}[31mtook up arms\tagainst Mali in 2020. Mali and\u200b Ru\u0455sia signed\u2028a deal.`;

const told = (language: Language, text = TEXT) =>
  readingText(text, read(text, { language: 'en', lexicon: [] }), language);

describe('a reading on the terminal', () => {
  it('writes out what a terminal would obey or hide, in any language', () => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const shown = told(language);
      expect(shown).not.toMatch(RAW);
      expect(shown).toContain('Iran.\\u202e Algeria \\u001b[31mtook up arms against Mali');
      expect(shown).toContain('and\\u200b');
      expect(shown).toContain('signed\\u2028a deal');
    }
  });

  it('does not drop an isolate that stands in the text', () => {
    expect(told('en', 'Russia signed \u2067with Iran.')).toContain('signed \\u2067with Iran.');
  });

  it('tells what to look out for in words', () => {
    const line = (text: string) => text.replace(/\s+/g, ' ');
    const shown = line(told('en'));
    expect(shown).not.toContain('{"kind"');
    expect(shown).toContain(
      'Look out: The text holds a character that turns the direction of writing (U+202E): what is shown',
    );
    expect(shown).toContain('The text holds a character that cannot be seen (U+200B).');
    expect(shown).toContain(
      'One word mixes letters of more than one script, which may look alike: “Ru\u0455sia”.',
    );
    expect(line(told('fr'))).toContain('Un mot mêle des lettres de plusieurs écritures');
    expect(line(told('ar'))).toContain('في النص محرف لا يُرى (\u2066U+200B\u2069).');
  });

  it('has no such line where there is nothing to look out for', () => {
    expect(told('en', 'Russia signed with Iran.')).not.toContain('Look out');
  });
});
