import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../situation/partial-date.ts';
import { nisbaForms } from '../phrase/arabic.ts';
import { tokens } from '../text/token.ts';
import { entries } from './data/index.ts';
import type { Forms, LexiconEntry } from './entry.ts';
import { frenchForms } from './french-form.ts';

const languages = ['ar', 'en', 'fr'] as const;
type Language = (typeof languages)[number];

/** 193 members of the United Nations, 2 observers, and Taiwan, Kosovo, Western Sahara. */
const states = `AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR
  BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU
  DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC
  GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA
  KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR
  MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL
  PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ
  SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM
  YEM ZAF ZMB ZWE PSE VAT TWN XKX ESH`.split(/\s+/);

/** A form as the reader compares it: its folded words. */
const key = (form: string) =>
  tokens(form, 0, form.length)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ');

/** The same with capitals: "FAMa" and "Fama" are two spellings to look for. */
const spelling = (form: string) =>
  tokens(form, 0, form.length)
    .map((token) => `${token.norm}${token.cap}`)
    .join(' ');

const groups = (entry: LexiconEntry): Forms[] => [
  entry.names,
  entry.acronyms ?? {},
  entry.adjective ?? {},
  entry.people ?? {},
  ...(entry.metonyms ?? []),
  ...(entry.leaders ?? []).map((leader) => leader.names),
];

const inflected = (language: Language, adjectives: string[] = []) => {
  if (language === 'ar') return adjectives.flatMap(nisbaForms);
  return language === 'fr' ? adjectives.flatMap(frenchForms) : adjectives;
};

/** Every folded form by which an entry may be found in a text of the language. */
function claimed(entry: LexiconEntry, language: Language): Set<string> {
  const listed = groups(entry).flatMap((forms) => forms[language] ?? []);
  return new Set([...listed, ...inflected(language, entry.adjective?.[language])].map(key));
}

interface Clause {
  kind: string;
  forms: string[];
}
const clauses = (entry: LexiconEntry): Clause[] =>
  (entry.rule ?? '')
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [kind = '', forms = ''] = part.split(':');
      return {
        kind: kind.trim(),
        forms: forms
          .split(',')
          .map(key)
          .filter((form) => form !== ''),
      };
    });

const stem = (form: string) =>
  form.replace(/^ال/, '').replace(/(ية|يون|يين|يان|يات|يا|يتان|يتين)$/, 'ي');
/** Does a rule of the entry speak of the form, or of the adjective it is made from? */
const ruled = (entry: LexiconEntry, form: string) =>
  clauses(entry).some(
    ({ forms }) => forms.includes(form) || forms.some((other) => stem(other) === stem(form)),
  );

const where = (entry: LexiconEntry) => entry.id;
const bad = (test: (entry: LexiconEntry) => boolean) => entries.filter(test).map(where);

const TALKS = /^(محادثات|مفاوضات|مباحثات)|(talks|negotiations)$|^(pourparlers|négociations) /;
const TEXT =
  /^(اتفاق|إعلان|بيان)|(accords?|agreement|declaration|deal|communiqu[eé])$|^(accords?|déclaration|communiqué) /i;

describe('the lexicon that comes with Mizan', () => {
  it('does not take talks for the text that came of them', () => {
    const mixed = bad(({ names }) => {
      const all = Object.values(names).flat();
      return all.some((name) => TALKS.test(name)) && all.some((name) => TEXT.test(name));
    });
    expect(mixed).toEqual([]);
  });

  it('has every state once, and no other', () => {
    const codes = entries.filter((entry) => entry.type === 'state').map((entry) => entry.iso3);
    expect([...codes].sort()).toEqual([...states].sort());
    expect(states).toHaveLength(193 + 2 + 3);
    expect(bad((entry) => entry.type !== 'state' && entry.iso3 !== undefined)).toEqual([]);
  });

  it.each(languages)('gives every state a name, a capital, an adjective and a people: %s', (l) => {
    const lacking = (entry: LexiconEntry) =>
      entry.type === 'state' &&
      !(
        entry.names[l]?.length &&
        entry.adjective?.[l]?.length &&
        entry.people?.[l]?.length &&
        entry.metonyms?.some((metonym) => metonym.kind === 'capital' && metonym[l]?.length)
      );
    expect(bad(lacking)).toEqual([]);
  });

  it('has well-formed ids, each for one actor', () => {
    const ids = entries.map((entry) => entry.id);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]{0,63}$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(bad((entry) => entry.partOf !== undefined && !known.has(entry.partOf))).toEqual([]);
    const owners = new Map<string, string>(ids.map((id) => [id, id]));
    for (const entry of entries) {
      for (const { id } of entry.leaders ?? []) {
        expect(id).toMatch(/^[a-z][a-z0-9-]{0,63}$/);
        expect(`${id} of ${owners.get(id) ?? entry.id}`).toBe(`${id} of ${entry.id}`);
        owners.set(id, entry.id);
      }
    }
    expect(bad((entry) => !!entry.leaders?.some(({ id }) => known.has(id)))).toEqual([]);
  });

  it('dates in EDTF, and ends after it begins', () => {
    for (const entry of entries) {
      for (const { from, to } of [entry, ...(entry.leaders ?? [])]) {
        for (const date of [from, to]) if (date) expect(isPartialDate(date), date).toBe(true);
        if (from && to) expect(`${entry.id}: ${from < to}`).toBe(`${entry.id}: true`);
      }
    }
  });

  it('gives a leader two terms only apart', () => {
    for (const entry of entries) {
      for (const [i, one] of (entry.leaders ?? []).entries()) {
        const next = entry.leaders?.slice(i + 1).find((other) => other.id === one.id);
        if (!next) continue;
        expect(next.names).toEqual(one.names);
        expect(`${one.id} ${one.to! <= next.from!}`).toBe(`${one.id} true`);
      }
    }
  });

  it('writes each language in its own letters', () => {
    const forms = entries.flatMap((entry) =>
      groups(entry).flatMap((group) =>
        languages.flatMap((l) => (group[l] ?? []).map((f) => ({ l, f }))),
      ),
    );
    const wrong = forms.filter(({ l, f }) =>
      l === 'ar'
        ? !/\p{Script=Arabic}/u.test(f) || /\p{Script=Latin}/u.test(f)
        : !/^[^\p{Script=Arabic}]+$/u.test(f),
    );
    expect(wrong).toEqual([]);
    expect(
      forms.filter(({ f }) => f !== f.trim() || / {2}|[’“”]/.test(f) || f !== f.normalize('NFC')),
    ).toEqual([]);
  });

  it('lists no spelling twice that the folding makes one', () => {
    const twice = entries.flatMap((entry) =>
      groups(entry).flatMap((group) =>
        languages.flatMap((l) =>
          (group[l] ?? []).filter(
            (form, i, all) => all.findIndex((other) => spelling(other) === spelling(form)) < i,
          ),
        ),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('writes its rules in the one grammar, about its own forms', () => {
    for (const entry of entries) {
      const own = new Set(languages.flatMap((language) => [...claimed(entry, language)]));
      for (const { kind, forms } of clauses(entry)) {
        expect(['needs-context', 'default', 'longest'], entry.id).toContain(kind);
        expect(forms.length, entry.id).toBeGreaterThan(0);
        if (kind === 'longest') continue;
        expect(
          forms.filter((form) => !own.has(form)).map((form) => `${entry.id}: ${form}`),
        ).toEqual([]);
      }
    }
  });

  it.each(languages)('lets no two actors claim one form without a rule: %s', (language) => {
    const owners = new Map<string, LexiconEntry[]>();
    for (const entry of entries) {
      for (const form of claimed(entry, language)) {
        owners.set(form, [...(owners.get(form) ?? []), entry]);
      }
    }
    const unruled = [...owners]
      .filter(([form, claimants]) => claimants.length > 1 && claimants.some((e) => !ruled(e, form)))
      .map(
        ([form, claimants]) =>
          `${form}: ${claimants.map((e) => (ruled(e, form) ? e.id : `${e.id}!`)).join(', ')}`,
      );
    expect(unruled).toEqual([]);
  });
});
