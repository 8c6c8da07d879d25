import { expect, it } from 'vitest';
import { entries } from './entries.ts';
import { sourceText } from './source-text.ts';

it('says in the reader’s language what is said of a source, and leaves its title', () => {
  const source = 'Fraser & Hipel 1979 (abstract); Fang, Hipel & Kilgour 1993 (from memory)';
  expect(sourceText(source, 'en')).toBe(source);
  expect(sourceText(source, 'fr')).toBe(
    'Fraser & Hipel 1979 (résumé); Fang, Hipel & Kilgour 1993 (de mémoire)',
  );
  expect(sourceText('Our wording', 'ar')).toBe('صياغتنا');
});

it('leaves no such word in English in any entry', () => {
  for (const { source } of entries)
    expect(sourceText(source, 'fr')).not.toMatch(
      /\b(from memory|abstract|our (own|convention|wording))\b/i,
    );
});
