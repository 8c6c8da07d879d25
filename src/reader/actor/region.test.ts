import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const of = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2025-06-16' }).proposals;
/** Every actor with its words, and whether it can act. */
const actors = (text: string, language: 'ar' | 'en' | 'fr') =>
  of(text, language).flatMap((one) =>
    one.kind === 'actor'
      ? [`${one.actor} ${one.evidence[0]!.quote}${one.party ? ' acts' : ''}`]
      : [],
  );
const events = (text: string, language: 'ar' | 'en' | 'fr') =>
  of(text, language).flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('a part of a country names the state, which does nothing', () => {
  it.each([
    ['en', 'Fighting spread in southern Lebanon.', 'lebanon Lebanon'],
    ['en', 'Fighting spread in eastern Congo.', 'dr-congo Congo'],
    ['en', 'Fighting spread in northern Mali.', 'mali Mali'],
    ['en', 'Fighting spread in the north-east of Syria.', 'syria Syria'],
    ['fr', 'Les combats gagnent le sud du Liban.', 'lebanon Liban'],
    ['fr', 'Les combats gagnent l’ouest du Niger.', 'niger Niger'],
    ['ar', 'اندلع القتال في جنوب لبنان.', 'lebanon لبنان'],
    ['ar', 'اندلع القتال شمال شرق سوريا.', 'syria سوريا'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actors(text, language)).toContain(expected);
  });

  it('and the place keeps its own proposal', () => {
    expect(actors('Fighting spread in southern Lebanon.', 'en')).toEqual([
      'south-lebanon southern Lebanon',
      'lebanon Lebanon',
    ]);
  });

  it.each([
    ['en', 'North Korea attacked.', 'north-korea North Korea acts'],
    ['fr', 'Le pays visé est l’Ukraine.', 'ukraine Ukraine acts'],
    ['ar', 'هاجمت جنوب أفريقيا القرار.', 'south-africa جنوب أفريقيا acts'],
  ] as const)(
    'a state does, and whoever stands behind a verb: %s %s',
    (language, text, expected) => {
      expect(actors(text, language)).toContain(expected);
    },
  );

  it.each([
    ['en', 'East Ukraine rebels attacked Mali.', 'ASSAULT  > mali'],
    ['en', 'Northern Burkina Faso has seen attacks on villages.', 'ASSAULT  > '],
    ['fr', 'Le nord du Mali connaît des attaques en juin.', 'ASSAULT  > '],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual([expected]);
  });
});

describe('a part of a country that is struck', () => {
  it.each([
    ['en', 'Israel bombed southern Lebanon.', 'ASSAULT israel > lebanon'],
    ['en', 'Northern Syria was bombed by Turkey.', 'ASSAULT turkey > syria'],
    ['en', 'Israel launched strikes on southern Lebanon.', 'ASSAULT israel > lebanon'],
    ['fr', 'Israël a bombardé le sud du Liban.', 'ASSAULT israel > lebanon'],
    ['fr', 'L’est de l’Ukraine a été frappé par la Russie.', 'ASSAULT russia > ukraine'],
    ['ar', 'قصفت إسرائيل جنوب لبنان.', 'ASSAULT israel > lebanon'],
    ['ar', 'قصف الجيش الروسي شرق أوكرانيا.', 'ASSAULT russia > ukraine'],
    ['ar', 'شنت إسرائيل غارات على جنوب لبنان.', 'ASSAULT israel > lebanon'],
  ] as const)('is its state, acted upon: %s %s', (language, text, expected) => {
    expect(events(text, language)).toEqual([expected]);
  });

  it.each([
    ['en', 'Turkey bombed a village in northern Syria.', 'ASSAULT turkey > '],
    ['ar', 'قتل جنديان شمال مالي.', 'ASSAULT  > '],
  ] as const)('is where it was, behind in: %s %s', (language, text, expected) => {
    expect(events(text, language)).toEqual([expected]);
  });
});
