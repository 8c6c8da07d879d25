import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `TYPE status` of every event, in order. */
const events = (text: string, language: Language) =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status}`] : [],
  );

const cases: [Language, string, string[]][] = [
  // put off: not done then
  ['en', 'Algeria postponed talks with Mali.', ['CONSULT negated']],
  ['en', 'The talks between Algeria and Mali were postponed.', ['CONSULT negated']],
  ['en', 'Algeria put off the visit of the Malian envoy.', ['CONSULT negated']],
  ['en', 'Egypt put the talks with Sudan off.', ['CONSULT negated']],
  ['en', 'France delayed the withdrawal of its troops from Niger.', ['RETREAT negated']],
  ['en', 'Paris deferred the delivery of arms to Kyiv.', ['AID negated']],
  ['en', 'The postponement of the summit surprised observers.', ['CONSULT negated']],
  ['en', 'Algiers decided to postpone the signing of the accord.', ['AGREE negated']],
  ['fr', 'L’Algérie a reporté les pourparlers avec le Mali.', ['CONSULT negated']],
  ['fr', 'Le report du sommet entre l’Égypte et l’Éthiopie a surpris.', ['CONSULT negated']],
  ['fr', 'La France a ajourné le retrait de ses troupes du Niger.', ['RETREAT negated']],
  ['fr', 'L’ajournement de la réunion entre le Mali et le Niger déçoit.', ['CONSULT negated']],
  ['fr', 'La visite du ministre malien, différée deux fois, inquiète.', ['CONSULT negated']],
  ['ar', 'أرجأت الجزائر المحادثات مع مالي.', ['CONSULT negated']],
  ['ar', 'أجّلت مصر زيارة وفدها إلى السودان.', ['CONSULT negated']],
  ['ar', 'أعلنت مصر تأجيل القمة مع إثيوبيا.', ['CONSULT negated']],
  ['ar', 'قررت فرنسا إرجاء سحب قواتها من النيجر.', ['RETREAT negated']],
  ['ar', 'تأجلت المفاوضات بين مصر وإثيوبيا.', ['CONSULT negated']],
  // whether it is put off is open, and so is whether it is done
  ['en', 'Russia has not postponed the talks with Ukraine.', ['CONSULT hypothetical']],
  ['en', 'Russia may postpone the talks with Ukraine.', ['CONSULT hypothetical']],
  ['en', 'Kenya will delay the deployment of its police to Haiti.', ['MOBILIZE hypothetical']],
  ['en', 'Reportedly, Egypt has postponed its visit to Sudan.', ['CONSULT hypothetical']],
  [
    'en',
    'Israel refused to postpone the raid on Rafah.',
    ['REJECT asserted', 'ASSAULT hypothetical'],
  ],
  ['fr', 'Paris n’a pas reporté la visite du ministre malien.', ['CONSULT hypothetical']],
  ['fr', 'Paris pourrait reporter la visite du ministre malien.', ['CONSULT hypothetical']],
  ['fr', 'Le Mali aurait reporté la réunion.', ['CONSULT hypothetical']],
  ['ar', 'لم تؤجل روسيا المحادثات مع أوكرانيا.', ['CONSULT hypothetical']],
  ['ar', 'قد تؤجل روسيا المحادثات مع أوكرانيا.', ['CONSULT hypothetical']],
  ['ar', 'ستؤجل روسيا المحادثات مع أوكرانيا.', ['CONSULT hypothetical']],
  ['ar', 'رفضت إسرائيل تأجيل الهجوم على رفح.', ['REJECT asserted', 'ASSAULT hypothetical']],
  ['ar', 'دعت مصر إثيوبيا إلى تأجيل توقيع الاتفاق.', ['REQUEST asserted', 'AGREE hypothetical']],
  // what puts off, why, and words that only look like it
  ['en', 'The attack on Kidal delayed the vote.', ['ASSAULT asserted']],
  ['en', 'Mali postponed the vote over the attack on Kidal.', ['ASSAULT asserted']],
  ['en', 'Russia withdrew its troops without delay.', ['RETREAT asserted']],
  ['fr', 'Un reporter a vu l’attaque des rebelles contre Kidal.', ['ASSAULT asserted']],
  ['fr', 'Le Mali diffère du Niger et a attaqué la base.', ['ASSAULT asserted']],
  ['en', 'Mali postponed the elections to 2027.', []],
];

describe('what is put off', () => {
  it.each(cases)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The talks between Algeria and Mali, set for 3 May, were postponed until 10 June.',
      '2025-05-03',
    ],
    ['en', 'The talks between Algeria and Mali were postponed to 10 June.', undefined],
    ['fr', 'Les pourparlers avec le Mali ont été reportés au 10 juin.', undefined],
    ['ar', 'تأجلت المفاوضات بين مصر وإثيوبيا إلى 10 يونيو.', undefined],
  ] as const)('is not dated by the day it is put off to: %s %s', (language, text, date) => {
    const found = read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
      one.kind === 'event' ? [one.date] : [],
    );
    expect(found).toEqual([date]);
  });
});
