import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { entries } from './data/index.ts';
import { parseLexicon } from './lexicon-file.ts';

const guard = { id: 'azawad-guard', type: 'armed-group', names: { en: ['Azawad Guard'] } };
const parse = (list: unknown, before = entries) =>
  parseLexicon(typeof list === 'string' ? list : JSON.stringify(list, null, 1), 'l.json', before);
const faults = (list: unknown) => {
  const parsed = parse(list);
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path}: ${message}`);
};

describe('a lexicon of one’s own', () => {
  it('takes every entry that comes with Mizan, as replacements', () => {
    const parsed = parse(entries);
    expect(parsed.ok ? [] : parsed.errors.slice(0, 5)).toEqual([]);
    expect(parsed.ok && parsed.notes).toHaveLength(Math.min(entries.length, 1000));
  });

  it('is read with, and without it nothing is found', () => {
    const parsed = parse([guard]);
    if (!parsed.ok) throw new Error('wrong');
    const actors = (lexicon = parsed.value) =>
      read('The Azawad Guard rejected the offer.', { lexicon }).proposals.flatMap((one) =>
        one.kind === 'actor' ? [one.actor] : [],
      );
    expect(actors()).toContain('azawad-guard');
    expect(actors([])).not.toContain('azawad-guard');
  });

  it.each([
    [
      'a form of another',
      [{ ...guard, names: { en: ['Moscow'] } }],
      /names\.en\[0\]: .*a form of "russia"/,
    ],
    [
      'a form of another, folded',
      [{ ...guard, names: { ar: ['مُوسكو'] } }],
      /names\.ar\[0\]: .*"russia"/,
    ],
    [
      'an inflected adjective',
      [{ ...guard, names: { fr: ['russes'] } }],
      /names\.fr\[0\]: .*"russia"/,
    ],
    [
      'one form twice',
      [guard, { ...guard, id: 'other-guard' }],
      /\[1\]\.names\.en\[0\]: .*"azawad-guard"/,
    ],
    ['an id twice', [guard, guard], /\[1\]\.id: expected an id once/],
    ['an unknown key', [{ ...guard, kind: 'x' }], /\[0\]\.kind: unknown key "kind"/],
    ['no name', [{ ...guard, names: {} }], /a name in at least one of ar, en, fr/],
    ['letters of another language', [{ ...guard, names: { ar: ['Guard'] } }], /Arabic letters/],
    ['a form of one letter', [{ ...guard, names: { en: ['G.'] } }], /two letters or more/],
    ['no date', [{ ...guard, from: 'long ago' }], /\[0\]\.from: expected a date in EDTF/],
    [
      'a rule of no kind',
      [{ ...guard, rule: 'always: Azawad Guard' }],
      /\[0\]\.rule: expected clauses/,
    ],
    [
      'a rule about nothing',
      [{ ...guard, rule: 'default: Russia' }],
      /\[0\]\.rule: .*a form of this entry/,
    ],
    ['a part of nobody', [{ ...guard, partOf: 'rusia' }], /did you mean "russia"\?/],
    [
      'an actor as leader',
      [{ ...guard, leaders: [{ id: 'russia', names: { en: ['X Y'] } }] }],
      /leaders\[0\]\.id/,
    ],
    ['a code on no state', [{ ...guard, iso3: 'AZG' }], /a code on states alone/],
    ['a reserved key', '[{"id":"x","__proto__":{}}]', /__proto__/],
    ['no list', '{}', /expected a list/],
    ['half a file', '[{"id": "x"', /expected/],
  ])('refuses %s', (_name, list, message) => {
    expect(faults(list).join('\n')).toMatch(message);
  });

  it.each(['default', 'needs-context'])('takes a form of another with the rule %s', (clause) => {
    expect(faults([{ ...guard, names: { en: ['Moscow'] }, rule: `${clause}: Moscow` }])).toEqual(
      [],
    );
  });

  it('replaces an entry of Mizan, whose forms are then free, and says so', () => {
    const parsed = parse([
      { id: 'nato', type: 'organisation', names: { en: ['The Pact'] } },
      { ...guard, names: { en: ['NATO'] } },
    ]);
    expect(parsed.ok && parsed.notes.map(({ path, line }) => [path, line])).toEqual([
      ['[0].id', 3],
    ]);
  });

  it('says where, to the line and column', () => {
    const parsed = parseLexicon('[\n {"id": "x", "type": 3, "names": {"en": ["XY"]}}\n]', 'l', []);
    expect(parsed.ok ? [] : parsed.errors.map(({ line, column }) => [line, column])).toEqual([
      [2, 22],
    ]);
  });
});
