/** One place under its spellings, and near names kept apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../lexicon/data/index.ts';
import { spellingKey } from '../lexicon/spelling-key.ts';
import { read } from '../read.ts';
import { tokens } from '../text/token.ts';

type Language = 'ar' | 'en' | 'fr';

/** `actor words as spelled` of every mention that is no state. */
const places = (text: string, language: Language) =>
  read(text, { language }).proposals.flatMap((one) =>
    one.kind === 'actor' && !one.iso3 && !one.new ? [`${one.actor} ${one.evidence[0]!.quote}`] : [],
  );

const key = (name: string) =>
  spellingKey(
    tokens(name, 0, name.length)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ norm }) => norm),
  );

describe('one place', () => {
  it.each([
    ['en', 'Fighting broke out near Tinzaouatène.', 'tinzaouaten Tinzaouatène'],
    ['en', 'The column left Tin Zaouatine at dawn.', 'tinzaouaten Tin Zaouatine'],
    ['en', 'They buried their dead in Tin-Zaouaten.', 'tinzaouaten Tin-Zaouaten'],
    ['en', 'The road to Tinzawatene is mined.', 'tinzaouaten Tinzawatene'],
    ['fr', 'L’armée s’est repliée de Tinzawatène.', 'tinzaouaten Tinzawatène'],
    ['ar', 'انسحبت القافلة من تين زواتين.', 'tinzaouaten تين زواتين'],
    ['ar', 'دارت المعارك بتنزاوتين وحولها.', 'tinzaouaten تنزاوتين'],
    ['en', 'A camp at Agelhok was shelled.', 'aguelhok Agelhok'],
    ['en', 'Rebels hold Tesalit.', 'tessalit Tesalit'],
    ['en', 'Ships reached Tobrouk.', 'tobruk Tobrouk'],
    ['fr', 'Un raid a visé Al-Koufrah et Misratah.', 'misrata Misratah'],
    ['en', 'Kadougli is under siege.', 'kadugli Kadougli'],
    ['fr', 'Les civils fuient Benghasi et Bandiagarra.', 'bandiagara Bandiagarra'],
    ['en', 'A strike hit Koupyansk.', 'kupiansk Koupyansk'],
    ['ar', 'وصلت التعزيزات إلى أغلهوك.', 'aguelhok أغلهوك'],
    ['ar', 'قصفت باندياجارا أمس.', 'bandiagara باندياجارا'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(places(text, language)).toContain(expected);
  });
});

describe('near names', () => {
  it.each([
    ['en', 'Timiaouine lies across the border.'],
    ['en', 'Tessit is not far.'],
    ['fr', 'Niono est une ville du delta.'],
    ['en', 'Aguelal and Kidira are towns.'],
    ['en', 'Benghazou and Tobrak are made up.'],
    ['en', 'Manaka is a name.'],
    ['en', 'The tinzaouatine of the song is a common noun here.'],
    ['ar', 'قال المسؤول إن التقرير جاهز.'],
    ['ar', 'وقع ذلك بالقرب من البلدة.'],
    ['ar', 'تندرارة بلدة مغربية.'],
    ['ar', 'كتب الكاتب عن التجارة والطريق.'],
  ] as const)('are none of the places: %s %s', (language, text) => {
    expect(places(text, language)).toEqual([]);
  });

  it('have a key of their own', () => {
    const pairs = [
      ['Tinzaouaten', 'Timiaouine'],
      ['Tessalit', 'Tessalat'],
      ['Bandiagara', 'Bandiagora'],
      ['Kramatorsk', 'Kramatersk'],
      ['تنزواتين', 'تمنراست'],
    ] as const;
    for (const [one, other] of pairs) expect(key(one)).not.toBe(key(other));
  });
});

describe('keys', () => {
  it('are no more for capitals, accents, spaces and hyphens', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdgiklmnorstuz'), minLength: 3 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const plain = key(`${one} ${other}`);
        expect(key(`${one}-${other}`)).toBe(plain);
        expect(key(`${one}${other}`)).toBe(plain);
        expect(key(`${one.toUpperCase()} ${other}`)).toBe(plain);
        expect(key(`${one} ${other}`.replaceAll('i', 'ï').replaceAll('a', 'â'))).toBe(plain);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('are none where they would be short', () => {
    for (const name of ['Gao', 'Ber', 'Kidal', 'Goma', 'غاو', 'كيدال'])
      expect(key(name)).toBe(undefined);
  });

  it('are shared by two places of the lexicon only where neither is taken', () => {
    const owners = new Map<string, string>();
    const shared = new Set<string>();
    for (const { id, type, names, adjective, people } of entries) {
      if (type !== 'other' || adjective || people) continue;
      for (const form of [...(names.en ?? []), ...(names.fr ?? []), ...(names.ar ?? [])]) {
        const own = key(form);
        if (own === undefined) continue;
        if (owners.has(own) && owners.get(own) !== id) shared.add(own);
        owners.set(own, id);
      }
    }
    expect([...shared]).toEqual([]);
  });
});
