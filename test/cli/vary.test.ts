/** Whose order can be varied: what is too much is refused with its bound and another way. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, mizan } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mizan-vary-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const letters = ['p', 'q', 'r', 's', 't', 'u'];
const wishes = [
  ...letters,
  ...letters.flatMap((a, k) => letters.slice(k + 1).flatMap((b) => [`${a} & ${b}`, `${a} | ${b}`])),
].slice(0, 31);
const statements = wishes.map((holds, k) => ({ id: `w${k}`, name: { en: holds }, holds }));
const options = (some: readonly string[]) => some.map((id) => ({ id, name: { en: id } }));
const makers = [
  {
    id: 'a',
    options: options(letters.slice(0, 3)),
    statements,
    priority: statements.map(({ id }) => id),
    order: 'known',
  },
  {
    id: 'b',
    options: options(letters.slice(3)),
    statements: [{ id: 'z', name: { en: 'z' }, holds: 's' }],
    order: 'known',
  },
];
const situation = {
  mizan: 1,
  id: 'many',
  title: { en: 'Many' },
  asOf: '2024',
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, kind: 'state' })),
  games: [
    {
      id: 'g',
      title: { en: 'G' },
      decisionMakers: makers,
      observed: { outcome: { state: 'YYYYYY' } },
    },
  ],
};
const file = join(scratch, 'situation.json');
writeFileSync(file, JSON.stringify(situation));

describe('an order of more than thirty statements', () => {
  it('is no input of the wrong kind: the call is told the bound and what to do', () => {
    const asked = mizan('inverse', file, '--vary', 'a', '--lang', 'en');
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect(asked.err).toBe(
      'mizan inverse: expected at most 30 statements of "a" to vary, found 31; --over rankings varies the ranking instead\n',
    );
    expect(json('inverse', file, '--vary', 'a', '--over', 'rankings').vary).toEqual(['a']);
  });

  it('is refused in worlds alike', () => {
    const asked = mizan('conflict', file, '--worlds', '--vary', 'a', '--lang', 'en');
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect(asked.err).toMatch(/at most 30 statements of "a" to vary, found 31; name others/);
  });
});
