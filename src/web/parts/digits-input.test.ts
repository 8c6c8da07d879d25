import { expect, it } from 'vitest';
import { hasLetterFromRight } from './digits-input.tsx';

it.each(['', '2024-10', '٢٠٢٤-١٠/..', '۲۰۲۴', '../2024-10-03', 'Oct 2024', '3 août 2024'])(
  'is no word that runs from right to left: %j',
  (text) => expect(hasLetterFromRight(text)).toBe(false),
);

it.each(['3 أكتوبر 2024', '٣ تشرين الأول ٢٠٢٤', 'أكتوبر', '2024 م', '2024 ژانویه', 'ינואר'])(
  'has a letter that runs from right to left: %j',
  (text) => expect(hasLetterFromRight(text)).toBe(true),
);
