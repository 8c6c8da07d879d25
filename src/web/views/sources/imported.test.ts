import { describe, expect, it } from 'vitest';
import { applyEdits, type Situation } from '../../../situation/index.ts';
import { guessedLanguage, imported } from './imported.ts';

const empty: Situation = {
  mizan: 1,
  id: 'empty',
  title: { en: 'Empty' },
  asOf: '2024-11-01',
  sources: [],
  quotes: [],
  actors: [],
  events: [],
  ties: [],
  claims: [],
  needs: [],
  supplies: [],
  capacities: [],
  thresholds: [],
  questions: [],
  games: [],
  scenarios: [],
};

describe('a text brought by a person', () => {
  it.each([
    ['Émeute à Gao', 'fr', 'emeute-a-gao'],
    ['توقّف العملية', 'ar', 'text-ar'],
    ['<script>alert(1)</script>', 'en', 'script-alert-1-script'],
  ] as const)('enters soundly under an id of its own: %s', (title, language, id) => {
    const brought = { title, text: 'abc', language, published: '2024-10' };
    const first = imported(empty, brought);
    expect(first).toMatchObject({ id, file: `sources/${id}.${language}.txt` });
    const applied = applyEdits(empty, first.edits);
    if (!applied.ok) throw new Error(applied.errors[0]?.message);
    // SHA-256 of "abc", FIPS 180-4.
    expect(applied.situation.sources[0]?.sha256).toMatch(/^ba7816bf.*f20015ad$/);
    expect(imported(applied.situation, brought).id).toBe(`${id}-2`);
  });

  it('is guessed to be in the language it is written in', () => {
    expect(guessedLanguage('حذّرت الجزائر روسيا')).toBe('ar');
    expect(guessedLanguage('Algeria warned Russia in the spring')).toBe('en');
    expect(guessedLanguage('Alger met en garde la Russie dans une lettre')).toBe('fr');
  });
});
