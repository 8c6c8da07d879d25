import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { maskMarkdown } from './markdown.ts';

describe('maskMarkdown', () => {
  it.each([
    ['# Mali **leaves**', '  Mali   leaves  '],
    ['- [Mali](https://x.org/Niger) left', `   Mali${' '.repeat(22)} left`],
    ['a `code` b', 'a  code  b'],
    ['<b>Mali</b>', '   Mali    '],
    ['snake_case and _Mali_', 'snake_case and  Mali '],
  ])('%s', (text, expected) => {
    expect(maskMarkdown(text)).toBe(expected);
  });

  it('drops fenced code', () => {
    expect(maskMarkdown('a\n```\nMali\n```\nb')).toBe('a\n   \n    \n   \nb');
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => maskMarkdown(text).length === text.length,
      ),
    );
  });

  it('lets the reader quote the text itself', () => {
    const text =
      '## [Mali](https://example.org/niger) and **South Sudan**\n\nSee https://example.org/russia now.';
    const { proposals } = read(text, { language: 'en', format: 'markdown' });
    const states = proposals.flatMap((one) =>
      one.kind === 'actor' && one.iso3 ? [one.evidence[0]!.quote] : [],
    );
    expect(states).toEqual(['Mali', 'South Sudan']);
    for (const one of proposals) {
      for (const { start, end, quote } of one.evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });
});
