import { isValidElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../model/settings.ts';
import { unbroken } from './running.tsx';

type Span = ReactElement<{ readonly className: string; readonly children: string }>;

/** Pieces as text, those that may not be broken in brackets. */
function shown(text: string, settings: Partial<Settings> = {}): string {
  const said = unbroken(text, {
    language: 'en',
    numerals: 'latin',
    months: 'common',
    ...settings,
  } as Settings);
  if (typeof said === 'string') return said;
  return said
    .map((one) => {
      if (!isValidElement(one)) return one;
      const { className, children } = (one as Span).props;
      return className === 'unbroken' ? `[${children}]` : children;
    })
    .join('');
}

describe('running text', () => {
  it('keeps a range on one line, its characters as they were written', () => {
    expect(shown('0.60 – 0.88')).toBe('[0.60 – 0.88]');
    expect(shown('covered (12 – 14%) of it, 3 – 4 here')).toBe(
      'covered [(12 – 14%)] of it, [3 – 4] here',
    );
    expect(shown('−1 – 0,5')).toBe('[−1 – 0,5]');
  });

  it('lets a dash between words break', () => {
    expect(shown('here – there, in 2023 – here')).toBe('here – there, in 2023 – here');
    expect(shown('no dash')).toBe('no dash');
  });

  it('writes both ends of a range in the digits of the reader', () => {
    const said = shown('من 0.60 – 0.88 إلى 7', { language: 'ar', numerals: 'arabic' });
    expect(said.replaceAll('\u200e', '')).toBe('من [٠٫٦٠ – ٠٫٨٨] إلى ٧');
  });
});
