/** People of a nationality who are harmed: their state is acted upon, and never acts by them. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** `TYPE who > whom` of every event. */
const roles = (text: string, language: 'ar' | 'en' | 'fr') =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('victims named by their nationality', () => {
  it.each([
    ['en', 'Three Chadian soldiers were killed near the border.', 'ASSAULT  > chad'],
    ['en', 'Three Chadian civilians were killed near the border.', 'ASSAULT  > chad'],
    ['en', 'A Nigerien gendarme was wounded on Sunday.', 'ASSAULT  > niger'],
    ['en', 'In Mali, two Chinese workers were kidnapped on Monday.', 'ASSAULT  > china'],
    ['en', 'Gunmen killed two Chinese workers in Mali.', 'ASSAULT  > china'],
    ['en', 'The killing of two Chinese engineers in Mali angered Beijing.', 'ASSAULT  > china'],
    ['en', 'Two Chinese workers were killed by JNIM.', 'ASSAULT jnim > china'],
    [
      'en',
      'Gunmen killed at least fourteen Nigerien soldiers near the Malian border.',
      'ASSAULT  > niger',
    ],
    ['en', 'Rebels killed over thirty Chinese workers.', 'ASSAULT  > china'],
    ['en', "Bandits attacked a Nigerian town's market.", 'ASSAULT  > nigeria'],
    ['en', 'Russian troops shelled a Ukrainian town on Monday.', 'ASSAULT russia > ukraine'],
    ['fr', 'Des hommes armés ont attaqué une ville nigériane.', 'ASSAULT  > nigeria'],
    ['ar', 'قصفت روسيا بلدة أوكرانية قرب خاركيف.', 'ASSAULT russia > ukraine'],
    ['fr', 'Ils ont tué au moins dix soldats maliens.', 'ASSAULT  > mali'],
    ['fr', 'Quatre civils burkinabè ont été tués.', 'ASSAULT  > burkina-faso'],
    ['fr', 'Un gendarme nigérien a été blessé dimanche.', 'ASSAULT  > niger'],
    ['fr', 'Des hommes armés ont tué deux ouvriers chinois au Mali.', 'ASSAULT  > china'],
    ['ar', 'قتل ثلاثة مدنيين تشاديين قرب الحدود.', 'ASSAULT  > chad'],
    ['ar', 'خطف عاملان صينيان في شمال مالي.', 'ASSAULT  > china'],
    ['ar', 'خُطف ثلاثة صينيين في شمال مالي.', 'ASSAULT  > china'],
    ['ar', 'قتل مسلحون عاملين صينيين في مالي.', 'ASSAULT  > china'],
    ['ar', 'قتلت بوكو حرام ثلاثة مدنيين تشاديين قرب الحدود.', 'ASSAULT boko-haram > chad'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

describe('no victims', () => {
  it.each([
    ['en', 'Malian villagers attacked the market.', 'ASSAULT  > '],
    ['en', 'Two Chinese trucks were destroyed near the border.', 'ASSAULT  > '],
    // where it was, and not on whom
    ['en', 'Hostages taken to a mine in Guinea were killed.', 'ASSAULT  > '],
    ['en', 'Mali killed three Malian civilians.', 'ASSAULT mali > '],
    ['fr', 'Deux camions chinois ont été détruits.', 'ASSAULT  > '],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(roles(text, language)).toEqual([expected]);
  });
});
