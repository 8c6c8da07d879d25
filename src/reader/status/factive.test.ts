import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** `TYPE status` of every event, in order. */
const events = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status}`] : [],
  );

describe('what is not commented on, not condemned, not explained has happened', () => {
  it.each([
    [
      'en',
      'Neither Rwanda nor Burundi has commented on the shelling of the village.',
      'ASSAULT asserted',
    ],
    ['en', 'India has not condemned the Russian attack on Odessa.', 'ASSAULT asserted'],
    ['fr', 'Paris n’a pas commenté l’attaque russe contre Odessa.', 'ASSAULT asserted'],
    ['fr', 'L’Inde n’a jamais condamné l’attaque russe contre Odessa.', 'ASSAULT asserted'],
    ['ar', 'لم تعلق أنقرة على الهجوم الروسي على أوديسا.', 'ASSAULT asserted'],
    ['ar', 'لم تدن الهند الهجوم الروسي على أوديسا.', 'ASSAULT asserted'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });

  it.each([
    ['en', 'India did not attack the base.', 'ASSAULT negated'],
    ['en', 'India has not signed the agreement with Nepal.', 'AGREE negated'],
    ['fr', 'Paris n’a pas attaqué la base.', 'ASSAULT negated'],
    ['ar', 'لم تعلق أنقرة المساعدات.', 'SANCTION negated'],
  ] as const)('what is denied has not: %s %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });
});
