import { describe, expect, test } from 'vitest';
import { parseSituation } from './parse.ts';
import { printSituation } from './print.ts';
import type { Situation } from './situation.ts';
import { testDocument, testText } from './test-document.cases.ts';

const read = (text: string): Situation => {
  const parsed = parseSituation(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  return parsed.situation;
};

/** The same document with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}

describe('printing', () => {
  const situation = read(testText);
  const printed = printSituation(situation);

  test('reads back equal, and prints the same bytes', () => {
    expect(read(printed)).toEqual(situation);
    expect(printSituation(read(printed))).toBe(printed);
  });

  test('does not depend on the order of keys or the layout of the file', () => {
    expect(printSituation(read(JSON.stringify(reversed(testDocument))))).toBe(printed);
  });

  test('is two spaces, schema order, one final line feed, no defaults', () => {
    expect(printed.startsWith('{\n  "mizan": 1,\n  "id": "two-harbours",\n  "title": {\n')).toBe(
      true,
    );
    expect(printed.endsWith('\n}\n')).toBe(true);
    for (const absent of ['"moves": "both"', '"status": "asserted"', '[]', '"weight": 1,']) {
      expect(printed).not.toContain(absent);
    }
    expect(printed).toContain('الميناءان');
  });

  test('values in edits keep their order', () => {
    const edits = [{ op: 'set', at: 'title', value: { fr: 'B', en: 'A' } }];
    const scenario = { id: 's', title: { en: 'S' }, edits };
    const text = printSituation(read(JSON.stringify({ ...testDocument, scenarios: [scenario] })));
    expect(text.indexOf('"fr": "B"')).toBeLessThan(text.indexOf('"en": "A"'));
  });
});
