import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';
const of = (text: string, language: Language) =>
  read(text, { language, published: '2025-06-16' }).proposals;
const states = (text: string, language: Language) =>
  of(text, language).flatMap((one) => (one.kind === 'actor' && one.iso3 ? [one.iso3] : []));

describe('capitals between which something is', () => {
  it.each([
    ['en', 'Tensions between Moscow and Algiers rose.', ['RUS', 'DZA']],
    ['en', 'A gas pipeline deal between Moscow and Ankara was signed.', ['RUS', 'TUR']],
    ['en', 'Border clashes between Kabul and Islamabad resumed.', ['AFG', 'PAK']],
    ['fr', 'Les tensions entre Kinshasa et Kigali montent.', ['COD', 'RWA']],
    ['fr', 'L’accord conclu entre Alger et Bamako est mort.', ['DZA', 'MLI']],
    ['ar', 'التوتر بين موسكو وباماكو يتصاعد.', ['RUS', 'MLI']],
  ] as const)('are governments: %s %s', (language, text, expected) => {
    expect(states(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'The road between Moscow and Kyiv was cut.'],
    ['en', 'Flights resumed between Moscow and Algiers.'],
    ['en', 'A convoy was attacked between Bamako and Ségou.'],
    ['fr', 'La route entre Kinshasa et Kigali est coupée.'],
    ['fr', 'Les vols directs entre Paris et Alger ont repris.'],
    ['fr', 'Un convoi a été attaqué entre Bamako et Ségou.'],
    ['ar', 'الطريق بين دمشق وبيروت مقطوع.'],
    ['ar', 'استؤنفت الرحلات الجوية بين موسكو ودمشق.'],
  ] as const)('are places where a way leads, or the other is one: %s %s', (language, text) => {
    expect(states(text, language)).toEqual([]);
  });
});

const events = (text: string, language: Language) =>
  of(text, language).flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('what two do together they do both, before its verb too', () => {
  it.each([
    ['en', 'Talks between Baku and Yerevan were held in Geneva.', 'CONSULT azerbaijan,armenia > '],
    ['fr', 'L’accord entre Kinshasa et Kigali a été signé à Doha.', 'AGREE dr-congo,rwanda > '],
    ['ar', 'جرت محادثات بين كييف وموسكو في جنيف.', 'CONSULT ukraine,russia > '],
    ['fr', 'La médiation américaine entre Kinshasa et Kigali piétine.', 'CONSULT united-states > '],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(events(text, language)).toEqual([expected]);
  });
});
