import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const events = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status} ${one.date ?? '-'}`] : [],
  );

describe('an act of speech that was done', () => {
  it.each([
    ['en', 'Slovakia threatened to attack Hungary unless gas flowed.', 'THREATEN asserted -'],
    [
      'fr',
      'La Hongrie menace de bloquer le projet si le gazoduc reste fermé.',
      'THREATEN asserted -',
    ],
    ['ar', 'هددت المجر بقصف القاعدة ما لم يستأنف ضخ الغاز.', 'THREATEN asserted -'],
    ['en', 'Mali and Niger agreed to extend the gas contract until 2030.', 'AGREE asserted -'],
    ['ar', 'دعت المعارضة في مالي إلى إضراب عام في 20 كانون الأول/ديسمبر.', 'REQUEST asserted -'],
  ] as const)('is done, whatever its terms and dates: %s %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });

  it.each([
    ['en', 'Unless gas flows, Slovakia may threaten Hungary.', 'THREATEN hypothetical'],
    ['en', 'The agreement is to be signed on 20 December.', 'AGREE'],
    ['fr', 'La Hongrie menacera de bloquer le projet si le gazoduc reste fermé.', 'THREATEN'],
  ] as const)('and not where its own form leaves it open: %s %s', (language, text, type) => {
    const found = events(text, language).filter((one) => one.startsWith(type));
    expect(found.filter((one) => one.includes('asserted'))).toEqual([]);
  });
});

describe('what is threatened or ordered on a condition', () => {
  it.each([
    ['en', 'Kenya threatened to attack Uganda if it supplied arms to rebels.', 'THREATEN'],
    ['en', 'The minister has ordered the army to shell the port if talks fail.', 'REQUEST'],
    ['fr', "Le Kenya menace d'attaquer l'Ouganda s'il livre des armes aux rebelles.", 'THREATEN'],
  ] as const)('is not done, the threat or the order is: %s %s', (language, text, type) => {
    const found = events(text, language).filter((one) => one.includes('asserted'));
    expect(found).toEqual([`${type} asserted -`]);
  });
});

describe('an act that is announced', () => {
  it.each([
    ['en', 'Oman is expected to host a third round of talks in December.', 'CONSULT future'],
    [
      'ar',
      'من المتوقع أن تستضيف سلطنة عمان جولة ثالثة من المحادثات في كانون الأول/ديسمبر.',
      'CONSULT future',
    ],
    ['en', 'Oman wants to host a third round of talks.', 'CONSULT hypothetical'],
  ] as const)('is future, and one that is wished for is not: %s %s', (language, text, expected) => {
    expect(events(text, language).map((one) => one.replace(/ [^ ]*$/, ''))).toContain(expected);
  });
});

describe('a noun at the head of what is claimed', () => {
  it.each([
    ['en', 'Analysts believe that the ceasefire is unlikely to last.', 'RETREAT hypothetical -'],
    ['ar', 'يرى باحثون أن الهدنة لن تصمد.', 'RETREAT negated -'],
  ] as const)('tells of an act: %s %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });
});

describe('words that look like an act', () => {
  it.each([
    ['fr', 'La Jordanie accueille une base permanente.', []],
    ['fr', 'Les réfugiés accueillis en Moldavie sont partis.', []],
    ['fr', 'Paris a accueilli le président malien.', ['CONSULT asserted -']],
    ['ar', 'أصبح الأمر أمرا معتادا في السويد.', []],
    ['en', 'Serbia has mortar shells.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual(expected);
  });
});

describe('what does the putting off', () => {
  // A headline has no verb that the tables know, so what follows a noun reaches back to it.
  it.each([
    ['en', 'The attack on Gao delayed the signing of the agreement.', 'ASSAULT', 'AGREE'],
    ['en', 'Protest in Niger, delaying the summit with Mali.', 'PROTEST', 'CONSULT'],
    ['fr', "L'attaque des rebelles reporte le sommet.", 'ASSAULT', 'CONSULT'],
    ['ar', 'الهجوم يؤجل محادثات مالي والجزائر.', 'ASSAULT', 'CONSULT'],
  ] as const)('is not what is put off: %s %s', (language, text, doer, putOff) => {
    expect(events(text, language)).toEqual([`${doer} asserted -`, `${putOff} negated -`]);
  });

  it('and what is put off in the passive stands before the word', () => {
    expect(events('Sommet de Bamako reporté.', 'fr')).toEqual(['CONSULT negated -']);
  });
});
