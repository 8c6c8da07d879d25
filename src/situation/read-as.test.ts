import { describe, expect, test } from 'vitest';
import { readAs } from './read-as.ts';
import { readSituation } from './read-situation.ts';
import { situationSchema } from './schema.ts';
import { testDocument } from './test-document.cases.ts';

const actor = { id: 'a', name: { en: 'A' }, kind: 'firm' };
const documentWith = (part: object) => ({ ...testDocument, scenarios: [], ...part });

describe('reading', () => {
  test('list by list gives what reading at once gives', () => {
    const atOnce = readAs(situationSchema, testDocument);
    expect(readSituation(testDocument)).toEqual(atOnce);
    expect(atOnce.ok).toBe(true);
    for (const value of [
      null,
      5,
      [],
      {},
      { ...testDocument, ties: 5 },
      { ...testDocument, x: 1 },
    ]) {
      expect(readSituation(value)).toEqual(readAs(situationSchema, value));
    }
  });

  test('a large value that is sound is read', () => {
    const quotes = Array.from({ length: 20_000 }, (_, i) => `q${i}`);
    const read = readSituation(documentWith({ actors: [{ ...actor, quotes }] }));
    expect(read.ok && read.data.actors[0]!.quotes.length).toBe(20_000);
  });

  test('of many faults the first are enough, and nothing overflows', () => {
    const quotes = Array.from({ length: 150_000 }, () => 7);
    const inMember = readSituation(documentWith({ actors: [{ ...actor, quotes }] }));
    expect(inMember).toMatchObject({ ok: false, issues: { length: 1000 } });
    if (!inMember.ok) expect(inMember.issues[999]!.path).toEqual(['actors', 0, 'quotes', 999]);
    const inList = readSituation(
      documentWith({ actors: Array.from({ length: 150_000 }, () => 7) }),
    );
    expect(inList).toMatchObject({ ok: false, issues: { length: 1000 } });
    const keys = Object.fromEntries(quotes.map((_, i) => [`k${i}`, 1]));
    expect(readSituation({ ...testDocument, ...keys }).ok).toBe(false);
  });
});
