import { describe, expect, it } from 'vitest';
import { parseSituation, type Situation } from '../../situation/index.ts';
import { testText } from '../../situation/test-document.cases.ts';
import { Inputs } from './inputs.ts';

function document(): Situation {
  const read = parseSituation(testText);
  if (!read.ok) throw new Error(read.errors[0]?.message);
  return read.situation;
}

/** Counts how often something is taken from a situation. */
function counting(find: (of: Situation) => unknown) {
  const inputs = new Inputs();
  let count = 0;
  return (of: Situation, by = '') => {
    const found = inputs.from('one', of, by, (watched) => {
      count++;
      return find(watched);
    });
    return [count, found];
  };
}

describe('Inputs', () => {
  const first = document();

  it('takes again where a part that was read is another object, and only there', () => {
    const take = counting(({ ties, actors }) => ties.length + actors.length);
    const sum = first.ties.length + first.actors.length;
    expect(take(first)).toEqual([1, sum]);
    expect(take({ ...first, claims: [...first.claims] })).toEqual([1, sum]);
    expect(take({ ...first, ties: first.ties.slice(1) })).toEqual([2, sum - 1]);
    expect(take({ ...first, actors: first.actors.slice(1) })).toEqual([3, sum - 1]);
    expect(take(first)).toEqual([3, sum]);
  });

  it('reads more where what it read before sends it there', () => {
    const take = counting((of) => of.ties.length || of.actors.length);
    const without = { ...first, ties: [] };
    expect(take(first)[0]).toBe(1);
    expect(take({ ...first, actors: [] })[0]).toBe(1);
    expect(take(without)).toEqual([2, first.actors.length]);
    expect(take({ ...without, actors: [] })).toEqual([3, 0]);
  });

  it('tells what was given besides, and what goes through every part', () => {
    const take = counting((of) => Object.keys({ ...of }).join());
    const { note, ...bare } = { ...first, note: { en: 'Note' } };
    expect([take(bare)[0], take({ ...bare })[0], take(bare, 'by')[0]]).toEqual([1, 1, 2]);
    expect(take({ ...bare, note })[1]).toContain('note');
    expect(take({ ...bare, title: { ...bare.title } })[0]).toBe(4);
  });

  it('holds whether a part is there', () => {
    const take = counting((of) => ('note' in of ? 'noted' : 'bare'));
    const { note: _, ...bare } = first;
    expect(take(bare)[1]).toBe('bare');
    expect(take({ ...bare, note: { en: 'Note' } })[1]).toBe('noted');
  });
});
