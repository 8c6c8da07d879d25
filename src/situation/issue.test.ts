import { expect, test } from 'vitest';
import { cycles } from './cycle.ts';
import { pathText, quoted, shown } from './issue.ts';
import { nearestName } from './near.ts';

test('paths', () => {
  expect(pathText([])).toBe('.');
  expect(pathText(['ties', 3, 'b'])).toBe('ties[3].b');
  expect(pathText([0, 'a-b', 'with space', ''])).toBe('[0].a-b["with space"][""]');
});

test('values as they are shown: cut, escaped, never able to disturb a terminal', () => {
  expect(quoted('a"b\n\u001b[31m\u202e\ud800')).toBe('"a\\"b\\n\\u001b[31m\\u202e\\ud800"');
  expect(quoted(`${'x'.repeat(59)}😀 and more`)).toBe(`"${'x'.repeat(59)}…"`);
  expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  expect(quoted('عربي')).toBe('"عربي"');
  expect([[], [1], {}, null, undefined, 5, true].map(shown)).toEqual([
    'an empty list',
    'a list',
    'an object',
    'null',
    'nothing',
    '5',
    'true',
  ]);
});

test.each([
  ['wagner', ['russia', 'wagner-group'], 'wagner-group'],
  ['gaurd', ['south', 'guard'], 'guard'],
  ['asof', ['asOf', 'aso'], 'asOf'],
  ['titel', ['tie', 'title'], 'title'],
  ['x', ['mali', 'russia'], undefined],
  ['algeria', ['nigeria', 'libya'], 'nigeria'],
  ['m9', ['r1', 'm1'], 'm1'],
  ['a'.repeat(65), ['a'.repeat(64)], undefined],
])('nearest to %s', (name, among, expected) => {
  expect(nearestName(name, among)).toBe(expected);
});

test('circles', () => {
  const graph = (edges: Record<string, string>) =>
    new Map(Object.entries(edges).map(([from, to]) => [from, to.split('')]));
  expect(cycles(graph({ a: 'bc', b: 'd', c: 'd', d: '' }))).toEqual([]);
  expect(cycles(graph({ a: 'b', b: 'c', c: 'a', d: 'a' }))).toEqual([['a', 'b', 'c']]);
  expect(cycles(graph({ a: 'a', b: 'c', c: 'b', d: 'x' }))).toEqual([['a'], ['b', 'c']]);
  expect(cycles(graph({ x: 'a', a: 'b', b: 'a' }))).toEqual([['a', 'b']]);
  const long = new Map(Array.from({ length: 100_000 }, (_, i) => [`${i}`, [`${i + 1}`]]));
  expect(cycles(long)).toEqual([]);
  long.set('100000', ['0']);
  expect(cycles(long)[0]).toHaveLength(100_001);
});
