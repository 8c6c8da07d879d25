/** Turns of agencies that the third set of their sentences brought to light. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';
const of = (text: string, language: Language) =>
  read(text, { language, published: '2025-06-16' }).proposals;
/** `TYPE status who > whom` of every event. */
const events = (text: string, language: Language) =>
  of(text, language).flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.status} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('an aside that tells what was done to who acts', () => {
  it.each([
    [
      'en',
      'The M23 rebels, backed by Rwanda, seized the airport.',
      ['SUPPORT asserted rwanda > m23', 'ASSAULT asserted m23 > '],
    ],
    [
      'fr',
      'Le Hezbollah, armé par l’Iran, a tiré des roquettes sur Haïfa.',
      ['AID asserted iran > hezbollah', 'ASSAULT asserted hezbollah > '],
    ],
    [
      'en',
      'Egypt, accused by Ethiopia of interference, summoned the ambassador.',
      ['ACCUSE attributed ethiopia > egypt', 'ACCUSE asserted egypt > '],
    ],
    // who stands behind another is not struck
    ['ar', 'استعاد الجيش السوداني مدينة ود مدني بدعم من مصر.', ['ASSAULT asserted sudan > ']],
    ['ar', 'هاجم الحوثيون المدعومون من إيران إسرائيل.', ['ASSAULT asserted houthis > israel']],
    ['ar', 'سيطرت حركة 23 مارس المدعومة من رواندا على غوما.', ['ASSAULT asserted m23 > ']],
    ['fr', 'Le M23 a déclaré un cessez-le-feu.', ['RETREAT asserted m23 > ']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual(expected);
  });
});

describe('who acts, and on whom', () => {
  it.each([
    // who refuses stands before the word of refusing, in Arabic behind it
    [
      'fr',
      'L’Ukraine attaquera tant que Moscou refusera tout retrait.',
      'RETREAT negated russia > ',
    ],
    ['ar', 'رفض المجلس الانتقالي الجنوبي دعوة الرياض إلى سحب قواته.', 'RETREAT negated stc > '],
    // for whom a ship is that is stopped
    [
      'fr',
      'La marine djiboutienne a intercepté un boutre chargé de drones destinés aux Houthis.',
      'COERCE asserted djibouti > ',
    ],
    // two soldiers of somebody
    ['ar', 'قُتل جنديان من القوات المالية في هجوم.', 'ASSAULT asserted  > mali'],
    // the subject behind a reflexive verb
    ['fr', 'Le pont est rouvert, s’est félicitée l’ONU.', 'SUPPORT asserted united-nations > '],
    // the light verb carries its own noun
    [
      'en',
      'Rwanda and Congo exchanged accusations on Tuesday over fresh clashes in the province.',
      'ACCUSE asserted rwanda,dr-congo > ',
    ],
    [
      'en',
      'Rwanda and Congo exchanged accusations on Tuesday over fresh clashes in the province.',
      'ASSAULT asserted  > ',
    ],
    // an agent of another verb is not acted upon
    ['en', 'The gang was paid by Serbia and armed by Russia.', 'AID asserted russia > '],
    // where ambassadors are that are recalled
    ['fr', 'Bamako a rappelé ses ambassadeurs en Algérie.', 'SANCTION asserted mali > algeria'],
    ['fr', 'Paris a déployé des soldats en Ukraine.', 'MOBILIZE asserted france > '],
    // an air force acts for its state
    ['ar', 'قصف سلاح الجو الباكستاني معسكرا.', 'ASSAULT asserted pakistan > '],
    // what "that" begins is no object
    ['en', 'Russia rejected reports that it sent fighters to Mali.', 'REJECT asserted russia > '],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });
});

describe('whether it was done', () => {
  it.each([
    // a noun behind a preposition waits for no verb
    [
      'fr',
      'Kinshasa et Kigali ont repris leurs discussions, sous médiation qatarie, sans parvenir à un accord.',
      'CONSULT asserted qatar > ',
    ],
    // what is rejected in words was said
    ['en', 'Hezbollah rejected Lebanon’s appeal to disarm.', 'REQUEST asserted lebanon > '],
    ['en', 'Hezbollah rejected Lebanon’s appeal to disarm.', 'RETREAT negated hezbollah > '],
    [
      'ar',
      'رفض المجلس الانتقالي الجنوبي دعوة الرياض إلى سحب قواته.',
      'REQUEST asserted saudi-arabia > ',
    ],
    // what nobody has claimed has happened
    ['en', 'No group claimed the attack on the Malian army.', 'ASSAULT asserted  > mali'],
    // what the same voice says next it does not deny
    [
      'fr',
      'Le Hezbollah a démenti avoir tiré, affirmant que ses hommes respectent la trêve.',
      'RETREAT attributed  > ',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });

  it.each([
    // أي goes with what is indefinite
    'قُتل جنديان، ولم تتبن أي جهة الهجوم.',
  ])('%s', (text) => {
    expect(events(text, 'ar').filter((one) => one.includes('negated'))).toEqual([]);
  });
});

describe('words of acts', () => {
  it.each([
    ['fr', 'Deux employés détenus par les rebelles ont prié.', 'COERCE asserted  > '],
    ['en', 'Wagner veterans were sent to the island.', 'MOBILIZE asserted  > wagner-group'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toContain(expected);
  });

  it('right behind an Arabic preposition stands no verb', () => {
    expect(events('أجرى الوزير محادثات بشأن دعم المؤسسة العسكرية.', 'ar')).toEqual([
      'CONSULT asserted  > ',
    ]);
  });

  it('a capital behind talks is where they are, whoever talks', () => {
    const states = of('أجرى قائد الجيش اللبناني محادثات في باريس.', 'ar').flatMap((one) =>
      one.kind === 'actor' ? [one.actor] : [],
    );
    expect(states).toEqual(['lebanon']);
  });
});

describe('claims', () => {
  const claims = (text: string, language: Language) =>
    of(text, language).flatMap((one) => (one.kind === 'claim' ? [`${one.by} ${one.hedge}`] : []));

  it.each([
    [
      'ar',
      'أعلن الحوثيون أنهم استهدفوا سفينة في خليج عدن قالوا إنها إسرائيلية.',
      ['houthis assert', 'houthis assert'],
    ],
    [
      'fr',
      'Les employés ont été remis en liberté, s’est félicitée l’ONU.',
      ['united-nations assert'],
    ],
    ['en', 'Moscow dismissed reports that fighters were sent to Mali.', ['russia doubts']],
    ['en', 'Saudi jets dropped leaflets warning residents to stay away.', []],
    ['en', 'Russia warned it had to respond.', ['russia assert']],
    ['en', 'Russia warned Ukraine needed to stop.', ['russia assert']],
    ['fr', 'L’attaque, la troisième en un mois, a inquiété Paris.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(claims(text, language)).toEqual(expected);
  });
});
