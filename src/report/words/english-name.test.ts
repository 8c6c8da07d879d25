import { expect, it } from 'vitest';
import { agrees } from './english-name.ts';

it('tells several from one by the last word of a name', () => {
  const form = (name: string) => agrees(name, 'is', 'are');
  expect(form('\u2068the armed groups\u2069')).toBe('are');
  expect(form('the project’s supporters')).toBe('are');
  expect(form('the United States')).toBe('is');
  expect(form('the Organization of American States')).toBe('is');
  expect(form('the press')).toBe('is');
  expect(form('Mali')).toBe('is');
});
