import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `iso3 form quote party` of every mention of a state, in order. */
const states = (text: string, language: Language) =>
  read(text, { language }).proposals.flatMap((one) =>
    one.kind === 'actor' && one.iso3
      ? [`${one.iso3} ${one.form} ${one.evidence[0]!.quote}${one.party ? '' : ' (no party)'}`]
      : [],
  );

describe('the style of a state belongs to its name', () => {
  it.each([
    ['أعلنت المملكة العربية السعودية ذلك', ['SAU name المملكة العربية السعودية']],
    ['وقعت المملكة المغربية اتفاقا', ['MAR name المملكة المغربية']],
    ['أدانت المملكة المتحدة الهجوم', ['GBR name المملكة المتحدة']],
    ['رحبت مملكة البحرين بذلك', ['BHR name مملكة البحرين']],
    ['دعت المملكة الأردنية الهاشمية إلى ذلك', ['JOR name المملكة الأردنية الهاشمية']],
    [
      'وبالمملكة الأردنية وللمملكة المغربية',
      ['JOR name المملكة الأردنية', 'MAR name لمملكة المغربية'],
    ],
    ['جمهورية الجزائر ودولة مالي', ['DZA name جمهورية الجزائر', 'MLI name دولة مالي']],
    ['أعلنت الجمهورية المصرية ذلك', ['EGY name الجمهورية المصرية']],
    ['أدانت الجمهورية الإيرانية الإسلامية ذلك', ['IRN name الجمهورية الإيرانية الإسلامية']],
    ['كان رئيس الجمهورية في السودان', ['SDN name السودان']],
    ['جمهورية كوريا الشمالية', ['PRK name جمهورية كوريا الشمالية']],
    ['غادرت جمهورية ومالي.', ['MLI name مالي']],
  ] as const)('ar: %s', (text, expected) => {
    expect(states(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['The Kingdom of Tonga left.', ['TON name Kingdom of Tonga']],
    ['The Hashemite Kingdom of Jordan left.', ['JOR name Hashemite Kingdom of Jordan']],
    ['The United Kingdom left.', ['GBR name United Kingdom']],
    ['The United Kingdom of Libya left.', ['GBR name United Kingdom', 'LBY name Libya']],
    ['The Republic of Algeria left.', ['DZA name Republic of Algeria']],
    ['The Moroccan kingdom left.', ['MAR name Moroccan kingdom']],
    ['The state of Mali is poor.', ['MLI name Mali']],
    ['The republic and Mali left.', ['MLI name Mali']],
    ['A republic, of Mali he said.', ['MLI name Mali']],
  ] as const)('en: %s', (text, expected) => {
    expect(states(text, 'en')).toEqual(expected);
  });

  it.each([
    ['Le royaume du Maroc a signé.', ['MAR name royaume du Maroc']],
    ['Le royaume marocain a signé.', ['MAR name royaume marocain']],
    ["Le Royaume d'Arabie saoudite a signé.", ["SAU name Royaume d'Arabie saoudite"]],
    ["La République d'Algérie a signé.", ["DZA name République d'Algérie"]],
    ['Le Royaume-Uni a signé.', ['GBR name Royaume-Uni']],
    ['Le président de la République au Mali est parti.', ['MLI name Mali']],
  ] as const)('fr: %s', (text, expected) => {
    expect(states(text, 'fr')).toEqual(expected);
  });
});

describe('the kingdom alone', () => {
  it.each([
    ['أعلنت السعودية أن المملكة لن تطبع.', 'ar', ['SAU name السعودية', 'SAU metonym المملكة']],
    [
      'Saudi Arabia said the kingdom would wait.',
      'en',
      ['SAU name Saudi Arabia', 'SAU metonym kingdom'],
    ],
    ['Le Maroc dit que le royaume attendra.', 'fr', ['MAR name Maroc', 'MAR metonym royaume']],
  ] as const)('is the one that the text names: %s', (text, language, expected) => {
    expect(states(text, language)).toEqual(expected);
  });

  it.each([
    ['أعلنت المملكة أنها لن تطبع.', 'ar', []],
    ['السعودية والبحرين: المملكة لن تطبع.', 'ar', ['SAU name السعودية', 'BHR name البحرين']],
    ['Jordan spoke of the kingdom of God.', 'en', ['JOR name Jordan']],
    ['Jordan announced the kingdom-wide vote.', 'en', ['JOR name Jordan']],
    ['Le Maroc parle du royaume-ami.', 'fr', ['MAR name Maroc']],
    ['Le Maroc et le Royaume-Uni signent.', 'fr', ['MAR name Maroc', 'GBR name Royaume-Uni']],
  ] as const)(
    'is nobody where none or two are named, or it is another: %s',
    (text, language, expected) => {
      expect(states(text, language)).toEqual(expected);
    },
  );
});

describe('the subject between an Arabic verb and its object', () => {
  const roles = (text: string) =>
    read(text, { language: 'ar' }).proposals.flatMap((one) =>
      one.kind === 'event' ? [`${one.type} ${one.from} > ${one.to}`] : [],
    );
  it.each([
    ['وقعت المملكة المغربية اتفاقا مع فرنسا.', 'AGREE morocco > france'],
    ['شنت إسرائيل هجوما على سوريا.', 'ASSAULT israel > syria'],
    ['عقد الرئيس المصري محادثات مع نظيره التركي.', 'CONSULT egypt > turkey'],
    ['إن موسكو سلمت حفتر منظومات دفاع.', 'AID russia > libyan-national-army'],
    ['أنكرت أن تكون طهران قد زودت الحوثيين بصواريخ.', 'AID iran > houthis'],
  ])('acts: %s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});
