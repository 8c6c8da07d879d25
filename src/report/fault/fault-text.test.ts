import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, parseSituation } from '../../situation/index.ts';
import { testDocument } from '../../situation/test-document.cases.ts';
import { withoutIsolates } from '../direction.ts';
import { faultText, issueLine } from './fault-text.ts';

// biome-ignore lint/suspicious/noExplicitAny: the test breaks a document in ways no type allows
type Loose = any;

const plain = (text: string) => withoutIsolates(text).replace(/[\u00a0\u202f]/g, ' ');

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseSituation(text);
  return parsed.ok ? parsed.warnings : parsed.errors;
}

function issuesAfter(change: (document: Loose) => void): readonly Issue[] {
  const document = structuredClone(testDocument);
  change(document);
  return issuesOf(JSON.stringify(document));
}

describe('a finding', () => {
  it.each<[string, (d: Loose) => void, string, string]>([
    [
      'an unknown id',
      (d) => {
        d.actors[2].partOf = 'nort';
      },
      'l’acteur "nort" est inconnu ; vouliez-vous dire "north" ?',
      'لا طرف بالاسم "nort"؛ أتقصد "north"؟',
    ],
    [
      'an unknown id of the other gender',
      (d) => {
        d.quotes[0].source = 'nowhere';
      },
      'la source "nowhere" est inconnue',
      'لا مصدر بالاسم "nowhere"',
    ],
    [
      'an unknown key',
      (d) => {
        d.ties[0].colour = 1;
      },
      'la clé "colour" est inconnue',
      'لا مفتاح بالاسم "colour"',
    ],
    [
      'a negative number',
      (d) => {
        d.needs[0].weight = -0.5;
      },
      'il faut un nombre supérieur à 0, et non −0,5',
      'المطلوب عدد أكبر من 0، والموجود −0.5',
    ],
    [
      'a bound below zero',
      (d) => {
        d.actors[0].place.lat = -91;
      },
      'il faut un nombre au moins égal à −90, et non −91',
      'المطلوب عدد لا يقلّ عن −90، والموجود −91',
    ],
    [
      'a text that looks like a number',
      (d) => {
        d.needs[0].weight = '-1';
      },
      'il faut un nombre, et non "-1"',
      'المطلوب عدد، والموجود "-1"',
    ],
    [
      'a date of no calendar',
      (d) => {
        d.asOf = '2021-02-30';
      },
      'il faut une date en EDTF (2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..), et non "2021-02-30" (2021-02 n’a pas de jour 30)',
      'المطلوب تاريخ بصيغة EDTF (2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..)، والموجود "2021-02-30" (ليس في 2021-02 يوم رقمه 30)',
    ],
    [
      'a text of the document, letter by letter',
      (d) => {
        d.asOf = 'hier ; ou « jamais » !';
      },
      'il faut une date en EDTF (2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..), et non "hier ; ou « jamais » !" (trop long pour une date)',
      'المطلوب تاريخ بصيغة EDTF (2024, 2024-10, 2024-10-03, 2024-10/2024-11, 2023-09/..)، والموجود "hier ; ou « jamais » !" (أطول من أن يكون تاريخًا)',
    ],
    [
      'a value of two kinds',
      (d) => {
        d.supplies[0].amount = 'much';
      },
      'il faut un nombre ou un objet, et non "much"',
      'المطلوب عدد أو كائن، والموجود "much"',
    ],
  ])('%s', (_name, change, fr, ar) => {
    const [issue] = issuesAfter(change);
    expect(plain(faultText(issue as Issue, 'fr'))).toBe(fr);
    expect(plain(faultText(issue as Issue, 'ar'))).toBe(ar);
  });

  it('keeps what stands in the document as it stands there', () => {
    const [issue] = issuesAfter((d) => {
      d.asOf = 'oui ; non';
    });
    expect(faultText(issue as Issue, 'fr')).toContain('oui ; non');
  });

  it('of a scenario is said behind the path that it leads to', () => {
    const [issue] = issuesAfter((d) => {
      d.scenarios[0].edits = [{ op: 'set', at: `ties/${d.ties[0].id}/b`, value: 'nobody' }];
    });
    expect(plain(faultText(issue as Issue, 'fr'))).toBe(
      'les modifications mènent à une situation incohérente ; en ties[0].b, l’acteur "nobody" est inconnu',
    );
    expect(plain(faultText(issue as Issue, 'ar'))).toBe(
      'لا تبقى الحالة المدروسة سليمة مع هذه التعديلات؛ عند ties[0].b، لا طرف بالاسم "nobody"',
    );
  });

  it('that has no known form stays in English', () => {
    const odd = { expected: 'a purple one', found: 'x y', message: 'expected a purple one' };
    expect(faultText(odd, 'ar')).toBe('expected a purple one');
    const low = { expected: 'a rung', found: '-2', message: 'expected a rung, found -2' };
    expect(plain(faultText(low, 'en'))).toBe('expected a rung, found −2');
  });

  it('of a file that is not JSON is said too', () => {
    const issue = issuesOf('{"mizan": 1,}').find(({ found }) => found.includes('comma'));
    expect(plain(issueLine(issue as Issue, 'fr'))).toBe(
      'situation.json:1:13 .: il faut une clé, et non une virgule de trop avant "}"',
    );
    expect(withoutIsolates(issueLine(issue as Issue, 'ar'))).toBe(
      'situation.json:1:13 .: المطلوب مفتاح، والموجود فاصلة زائدة قبل "}"',
    );
  });
});

const RUNS = process.env.MIZAN_LONG === '1' ? 5000 : 250;

/** Documents with values of every sort put everywhere, and texts cut or doubled anywhere. */
const value = fc.oneof(
  fc.constantFrom(-1, 0.5, 1e21, 2 ** 53, true, null, [], {}, [['YNN']], { low: 1, high: 0 }),
  fc.constantFrom('nobody', 'YNN', 'YYYY', '2021-02-30', '../..', 'a & (', 'close | | sail', ''),
  fc.constantFrom('north', 'closing', 'fuel', 'CALM', 'x'.repeat(80), 'a b', '!(close', '-'),
);

/** Puts a value at the place that a number names among all places of a document. */
function putAt(document: Loose, place: number, put: unknown): void {
  const places: [Loose, string][] = [];
  const walk = (around: Loose): void => {
    for (const key of Object.keys(around)) {
      places.push([around, key]);
      if (typeof around[key] === 'object' && around[key] !== null) walk(around[key]);
    }
  };
  walk(document);
  const [around, key] = places[place % places.length] as [Loose, string];
  around[key] = put;
}

describe('whatever is wrong with a document', () => {
  const seen = new Set<string>();
  const holds = (issue: Issue): void => {
    seen.add(issue.expected);
    if (!/-\d/.test(`${issue.expected}${issue.found}`)) {
      expect(withoutIsolates(faultText(issue, 'en'))).toBe(issue.message);
    }
    for (const language of ['ar', 'fr'] as const) {
      const text = faultText(issue, language);
      expect(text, issue.message).not.toBe(issue.message);
      expect(text).not.toMatch(/undefined|\0/);
      // One thought after a place: no colon of its own, but what stands in the document.
      const own = text.replace(/\u2068[^\u2069]*\u2069|"[^"]*"|\\u\w+/g, '');
      expect(own, text).not.toMatch(/:(\s|$)/);
    }
  };

  it('is said in each language, and in English as the checker says it: values', () => {
    fc.assert(
      fc.property(fc.nat(), value, (place, put) => {
        issuesAfter((document) => putAt(document, place, put)).forEach(holds);
      }),
      { numRuns: RUNS },
    );
    expect(seen.size).toBeGreaterThan(25);
  });

  it('and texts', () => {
    const whole = JSON.stringify(testDocument);
    const piece = fc.constantFrom(
      ...['', ',', ',,', '"', "'x'", '\\q', '\u0001', 'tru', '-01', '1e999', '//', '{', '[', ']'],
      ...['}', ':', '\\ud800', '\\u00zz', '\\u0000', '"__proto__":1,', '"id":2,', '\n', 'null'],
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(3), piece, (at, cut, put) => {
        issuesOf(whole.slice(0, at) + put + whole.slice(at + cut)).forEach(holds);
      }),
      { numRuns: RUNS },
    );
  });
});
