import { expect, it } from 'vitest';
import { capOf } from './cap.ts';

it.each([
  ['Esc', 'fr', 'Échap'],
  ['Enter', 'fr', 'Entrée'],
  ['Del', 'fr', 'Suppr'],
  ['Space', 'fr', 'Espace'],
  ['K', 'fr', 'K'],
  ['Esc', 'en', 'Esc'],
  ['Del', 'ar', 'Del'],
] as const)('the key %s is printed in %s as %s', (name, language, cap) => {
  expect(capOf(name, language)).toBe(cap);
});
