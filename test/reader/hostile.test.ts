/** Texts made to hang, crash or fool the reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Proposal, read, readSentences, SourceError } from '../../src/reader/index.ts';
import { growth, linear } from './growth.ts';

const long = process.env.MIZAN_LONG === '1';
const gold = (name: string) =>
  readFileSync(join(import.meta.dirname, 'gold', `${name}.txt`), 'utf8');

function misquotes(text: string, proposals: readonly Proposal[]): number {
  return proposals.filter((one) =>
    one.evidence.some(({ start, end, quote }) => text.slice(start, end) !== quote),
  ).length;
}

/** Reads without keeping, each quote checked. */
function readAll(text: string): void {
  let wrong = 0;
  for (const { proposals } of readSentences(text, { published: '2024-11-15' }))
    wrong += misquotes(text, proposals);
  expect(wrong).toBe(0);
}

/** Pieces to repeat: each aims at one loop of the reader. */
const attacks: Record<string, string> = {
  letters: 'x',
  'one Arabic letter': 'و',
  spaces: ' ',
  newlines: '\n',
  'combining marks': '\u0301',
  'vowel marks': 'ب\u064E\u0651',
  tatweel: 'ـ',
  stops: '. ',
  dots: '.',
  commas: 'a, ',
  hyphens: 'a-',
  apostrophes: "l'",
  brackets: '((',
  quotes: '"«',
  'closing quotes': '. »',
  digits: '3 ',
  numbers: '1,000,',
  'joined words': 'وبلل ',
  'an open gap': 'broke off a b ',
  'many triggers': 'attacked ',
  'many markers': 'may not ',
  'many cues': 'said ',
  'many dates': 'since March ',
  'date ranges': 'between 3 and ',
  'many actors': 'Mali, ',
  'many names': 'Mr Aa Bb ',
  'Arabic cues': 'قال ',
  'Arabic months': 'شباط / ',
  'bidi controls': 'a\u202E\u2066',
  'zero width': 'a\u200B',
  'surrogate pairs': '😀',
};

const letters = long ? 1_000_000 : 60_000;

describe('growth', () => {
  it.each(Object.entries(attacks))('is linear on %s', (_, piece) => {
    const text = (n: number) => piece.repeat(Math.ceil(n / piece.length));
    expect(growth(readAll, text, letters)).toEqual(linear);
  });

  it('tells a reader that goes back to the beginning for every letter', () => {
    let seen = 0;
    const rereads = (text: string) => {
      for (let at = 0; at < text.length; at += 24) {
        for (let back = 0; back < at; back++) seen += text.charCodeAt(back);
      }
    };
    const found = growth(rereads, (n) => 'x'.repeat(n), 30_000);
    expect(seen).toBeGreaterThan(0);
    expect(found).not.toEqual(linear);
  });
});

describe('prose in one line', () => {
  it.each(['ar-yemen', 'en-sudan', 'fr-iran'])('%s, over and over', (name) => {
    const one = gold(name).replace(/\n+/g, ' ');
    const size = long ? 50_000_000 : 300_000;
    const text = one.repeat(Math.ceil(size / Buffer.byteLength(one)));
    // other tests of this process have left theirs: what this one adds is counted
    const held = process.memoryUsage().rss - Buffer.byteLength(text);
    const speed = () => {
      let sentences = 0;
      const before = process.cpuUsage();
      for (const { proposals } of readSentences(text, { published: '2024-11-15' })) {
        sentences++;
        if (sentences % 50 === 0) expect(misquotes(text, proposals)).toBe(0);
      }
      return sentences / (process.cpuUsage(before).user / 1e6);
    };
    // The first reading compiles what it runs, and a busy machine lends less of its processor.
    let best = 0;
    for (let times = 0; times < 3 && best <= 1000; times++) best = Math.max(best, speed());
    expect(best).toBeGreaterThan(1000);
    expect(process.memoryUsage().rss - held).toBeLessThan(600e6);
  });
});

describe('what cannot be trusted', () => {
  it('refuses NUL and half a surrogate pair, with line and column', () => {
    for (const text of ['ok\nno\0', 'ok\nno\uD800', 'ok\nno\uDC00x']) {
      expect(() => read(text)).toThrow(SourceError);
      expect(() => read(text)).toThrow(/^2:3 /);
    }
  });

  it('is not fooled by letters of another script, and says so', () => {
    const { proposals, flags } = read('Rus\u0455ia attacked the town.', { language: 'en' });
    expect(proposals.filter((one) => one.kind === 'actor')).toEqual([]);
    expect(flags.map((flag) => flag.kind)).toEqual(['mixed-script']);
  });

  it.each([
    ['Persian letters', 'هاجمت روسیا المدینة', 'russia'],
    ['presentation forms', 'ﺍﻟﺠﺰﺍﺋﺮ أدانت الهجوم', 'algeria'],
    ['vowel marks', 'رُوسِيَا هاجَمَت', 'russia'],
    ['tatweel', 'روســيا هاجمت', 'russia'],
    ['zero width', 'Rus\u200Bsia attacked', 'russia'],
    ['soft hyphens', 'Rus\u00ADsia attacked', 'russia'],
  ])('reads through %s and quotes them as they stand', (_, text, actor) => {
    const { proposals } = read(text);
    expect(proposals.flatMap((one) => (one.kind === 'actor' ? [one.actor] : []))).toContain(actor);
    expect(misquotes(text, proposals)).toBe(0);
  });
});

describe('any text at all', () => {
  const seeds = [
    'ar-yemen',
    'ar-lebanon',
    'en-sudan',
    'en-ukraine',
    'fr-iran',
    'fr-grandslacs',
  ].map(gold);
  const noise = [
    '\u202E',
    '\u200B',
    '\u0301',
    '"',
    '«',
    '»',
    '(',
    ')',
    '\r\n',
    '\n',
    ' ',
    '.',
    '…',
    'ـ',
    '😀',
    '\uFEFF',
    '3',
    '2024',
    ',',
    '،',
    "'",
    '’',
    '-',
    '—',
    'ل',
    'و',
  ];

  it('never crashes or misquotes on a text with noise in it', () => {
    const pieces = fc.array(
      fc.record({
        seed: fc.nat(seeds.length - 1),
        from: fc.nat(1500),
        length: fc.nat(120),
        noise: fc.constantFrom(...noise),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list
          .map((one) => seeds[one.seed]!.slice(one.from, one.from + one.length) + one.noise)
          .join('');
        const { proposals } = read(text, { published: '2024-11-15' });
        expect(misquotes(text, proposals)).toBe(0);
        const starts = proposals.map((one) => one.evidence[0]!.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: long ? 5000 : 150 },
    );
  });

  it('never crashes on strings at random', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        if (text.includes('\0') || !text.isWellFormed()) return;
        expect(misquotes(text, read(text).proposals)).toBe(0);
      }),
      { numRuns: long ? 20_000 : 300 },
    );
  });

  it('gives the same answer twice', () => {
    for (const text of seeds) {
      expect(JSON.stringify(read(text, { published: '2024-11-15' }))).toBe(
        JSON.stringify(read(text, { published: '2024-11-15' })),
      );
    }
  });
});
