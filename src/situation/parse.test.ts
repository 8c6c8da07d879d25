import { describe, expect, test } from 'vitest';
import { formatIssue, type Issue } from './issue.ts';
import { parseSituation } from './parse.ts';
import { testText } from './test-document.cases.ts';

function errorsOf(input: string | Uint8Array): readonly Issue[] {
  const parsed = parseSituation(input);
  return parsed.ok ? [] : parsed.errors;
}
const lines = (input: string | Uint8Array): string[] => errorsOf(input).map(formatIssue);

const minimal = '{"mizan": 1, "id": "x", "title": {"en": "X"}, "asOf": "2024"}';

describe('what is accepted', () => {
  test('the rich document, without warnings, with defaults filled in', () => {
    const parsed = parseSituation(testText);
    if (!parsed.ok) throw new Error(parsed.errors.map(formatIssue).join('\n'));
    expect(parsed.warnings).toEqual([]);
    expect(parsed.situation.ties[1]).toMatchObject({ weight: 1, inferred: false, quotes: [] });
  });

  test('the smallest document; bytes, a byte-order mark and CRLF make no difference', () => {
    const plain = parseSituation(minimal);
    expect(plain.ok).toBe(true);
    const bytes = new TextEncoder().encode(`\ufeff${minimal.replaceAll(', ', ',\r\n')}`);
    expect(parseSituation(bytes)).toEqual(plain);
  });
});

describe('places', () => {
  test('the sentence that the style asks for', () => {
    const text = testText.replace('"b": "guard"', '"b": "gaurd"');
    const line = text.slice(0, text.indexOf('"gaurd"')).split('\n').length;
    expect(lines(text)).toEqual([
      `situation.json:${line}:12 ties[1].b: unknown actor "gaurd"; did you mean "guard"?`,
    ]);
  });

  test('a missing key stands at its object, an unknown one at itself', () => {
    expect(lines('{"mizan": 1,\r\n  "titel": {"en": "X"}, "id": "x", "asOf": "2024"}')).toEqual([
      'situation.json:1:1 title: expected an object, found nothing',
      'situation.json:2:3 titel: unknown key "titel"; did you mean "title"?',
    ]);
  });

  test('columns count UTF-16 units from 1, without the byte-order mark', () => {
    const text = '\ufeff{"mizan": 1, "id": "x", "title": {"en": "😀"}, "asOf": 5}';
    expect(errorsOf(text)[0]).toMatchObject({ line: 1, column: 56, path: 'asOf' });
  });

  test('inside an expression the column is that of the fault', () => {
    const text = testText.replace('"!BLOCKADE"', '"!BLOCKADE & toll"');
    const at = text.indexOf('toll"', text.indexOf('!BLOCKADE'));
    const column = at - text.lastIndexOf('\n', at);
    expect(errorsOf(text)[0]).toMatchObject({
      column,
      found: '"toll"',
      near: 'raise-toll',
      path: 'games[0].decisionMakers[0].statements[0].holds',
    });
  });
});

describe('all at once', () => {
  test('syntax, schema and rules in one list, in the order of the text', () => {
    const text = testText
      .replace('"asOf": "2021-06"', '"asOf": "2021-13"')
      .replace('"a": "south"', '"a": "sotuh"')
      .replace('"weight": 3', '"weight": 03')
      .replace('"claim": "closed"', '"claim": "clsoed"');
    expect(errorsOf(text).map(({ path, found }) => [path, found])).toEqual([
      ['asOf', '"2021-13" (there is no month 13)'],
      ['ties[0].weight', '03'],
      ['ties[1].a', '"sotuh"'],
      ['questions[0].evidence[0].claim', '"clsoed"'],
    ]);
  });

  test('no more than 1,000 errors are listed', () => {
    const actors = Array.from({ length: 3000 }, () => '{}').join(',');
    const text = `${minimal.slice(0, -1)}, "actors": [${actors}]}`;
    expect(errorsOf(text).length).toBe(1000);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, bigEndian: boolean) =>
    Uint8Array.from(
      text.split('').flatMap((c) => (bigEndian ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0])),
    );
  test.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'text in UTF-16'],
    ['UTF-16 without, big end first', utf16(minimal, true), 'text in UTF-16'],
    ['UTF-16 without, little end first', utf16(minimal, false), 'text in UTF-16'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'text in UTF-32'],
    ['Latin-1', new Uint8Array([0x22, 0xe9, 0x22]), 'bytes that are not UTF-8'],
    ['a NUL', new TextEncoder().encode(`${minimal}\0`), 'a NUL character at offset 61'],
    ['half a pair', `${minimal}\ud800`, 'half a surrogate pair'],
    ['21 MB', ' '.repeat(21_000_000), '21 MB'],
  ])('%s', (_, input, found) => {
    expect(errorsOf(input)).toMatchObject([{ path: '.', line: 1, column: 1, found }]);
  });
});
