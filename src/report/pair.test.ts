import { expect, it } from 'vitest';
import { pair } from './pair.ts';

it('stands with an arrow that has no direction', () => {
  expect(pair('Russia', 'Algeria', 'en')).toBe('Russia ↔ Algeria');
  expect(pair('La Russie', 'L’Algérie', 'fr')).toBe('La Russie ↔ L’Algérie');
});

it('says its own direction in Arabic, so that Latin names keep their order too', () => {
  // A line that holds only the pair takes its direction from the first mark; the second lies between
  // the arrow and the second name, which would else join the arrow to two Latin names.
  expect(pair('روسيا', 'الجزائر', 'ar')).toBe('\u200fروسيا ↔\u200f الجزائر');
  expect(pair('Wagner', 'PKK', 'ar')).toMatch(/^\u200fWagner ↔\u200f PKK$/);
});
