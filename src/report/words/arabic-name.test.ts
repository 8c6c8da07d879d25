import { describe, expect, it } from 'vitest';
import { to } from './arabic-name.ts';

describe('a name after «لِ»', () => {
  it.each([
    ['مراعاة الجزائر', 'لمراعاة الجزائر'],
    ['النفوذ في الساحل', 'للنفوذ في الساحل'],
    ['اللين', 'للين'],
    ['فاغنر في أوكرانيا', 'لفاغنر في أوكرانيا'],
    ['\u2068الوقوف مع مالي\u2069', '\u2068للوقوف مع مالي\u2069'],
    ['STAY', 'لـ STAY'],
  ])('%s: %s', (name, said) => {
    expect(to(name)).toBe(said);
  });
});
