import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, printSituation, type Situation } from '../../situation/index.ts';
import { difference } from './difference.ts';
import { smallSituation } from './document.cases.ts';
import { merge } from './merge.ts';

function edited(situation: Situation, ...edits: Edit[]): Situation {
  const applied = applyEdits(situation, edits);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  return applied.situation;
}

const sign: Edit = { op: 'set', at: 'ties/a-b/sign', value: '-' };
const weight: Edit = { op: 'set', at: 'ties/a-b/weight', value: 4 };
const actor = (id: string, name: string): Edit => ({
  op: 'add',
  at: 'actors',
  value: { id, name: { en: name }, kind: 'state' },
});

describe('merge', () => {
  const base = smallSituation();
  const met = (theirs: Situation, ...own: Edit[]) => merge(base, theirs, edited(base, ...own), own);

  it('puts edits of different fields and members together', () => {
    const theirs = edited(base, weight, actor('d', 'D'));
    const found = met(theirs, sign, actor('e', 'E'));
    if (found.kind !== 'merged') throw new Error('expected a merge');
    expect(found.situation.ties[0]).toMatchObject({ sign: '-', weight: 4 });
    expect(found.situation.actors.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('asks where both changed the same', () => {
    const theirs = edited(base, { ...sign, value: 'unknown' });
    expect(met(theirs, sign)).toMatchObject({ kind: 'clash', touched: ['ties/a-b/sign'] });
    expect(met(edited(base, actor('d', 'D')), actor('d', 'Other')).kind).toBe('clash');
  });

  it('puts the own edits over theirs, where both changed the same, and leaves the rest as theirs', () => {
    const theirs = edited(base, { ...sign, value: 'unknown' }, weight, actor('d', 'D'));
    const found = met(theirs, sign, actor('d', 'Other'));
    if (found.kind !== 'clash' || !found.mine) throw new Error('expected a clash');
    expect(found.mine.ties[0]).toMatchObject({ sign: '-', weight: 4 });
    expect(found.mine.actors.map((one) => [one.id, one.name.en])).toContainEqual(['d', 'Other']);
    expect(found.mine.actors).toHaveLength(4);
  });

  it('has nothing to put over a document in which what was edited is gone', () => {
    const found = met(edited(base, { op: 'remove', at: 'ties/a-b' }), sign);
    expect(found).toMatchObject({ kind: 'clash', touched: ['ties/a-b/sign'] });
    expect(found).not.toHaveProperty('mine');
  });

  it('over theirs, each field is as its last editor left it: here where it was edited here', () => {
    const field = fc.constantFrom('a-b/sign', 'a-b/weight', 'b-c/sign', 'b-c/weight');
    const edit = fc.tuple(field, fc.integer({ min: 0, max: 2 })).map(
      ([at, n]): Edit => ({
        op: 'set',
        at: `ties/${at}`,
        value: at.endsWith('sign') ? (['+', '-', 'unknown'][n] as string) : n + 1,
      }),
    );
    const values = (situation: Situation) =>
      new Map(
        situation.ties.flatMap(({ id, sign: s, weight: w }): [string, unknown][] => [
          [`ties/${id}/sign`, s],
          [`ties/${id}/weight`, w],
        ]),
      );
    let clashes = 0;
    fc.assert(
      fc.property(fc.array(edit), fc.array(edit), (others, own) => {
        const theirs = edited(base, ...others);
        const found = met(theirs, ...own);
        clashes += Number(found.kind === 'clash');
        const both = found.kind === 'merged' ? found.situation : found.mine;
        const [mine, left] = [values(edited(base, ...own)), values(theirs)];
        const touched = new Set(own.map(({ at }) => at));
        for (const [at, value] of values(both as Situation)) {
          expect(value).toBe((touched.has(at) ? mine : left).get(at));
        }
      }),
    );
    expect(clashes).toBeGreaterThan(0);
  });

  it('takes an edit that the other made too as done', () => {
    const theirs = edited(base, sign, actor('d', 'D'), weight);
    const found = met(theirs, sign, actor('d', 'D'));
    expect(found.kind === 'merged' && printSituation(found.situation)).toBe(printSituation(theirs));
  });

  it('asks where one removed what the other changed', () => {
    const removal: Edit = { op: 'remove', at: 'ties/a-b' };
    expect(met(edited(base, removal), sign).kind).toBe('clash');
    expect(met(edited(base, sign), removal).kind).toBe('clash');
  });

  it('asks where the two together would not be sound', () => {
    const theirs = edited(base, { op: 'remove', at: 'ties/b-c' }, { op: 'remove', at: 'actors/c' });
    const own: Edit = { op: 'add', at: 'ties', value: { id: 'a-c', a: 'a', b: 'c', sign: '+' } };
    expect(met(theirs, own).kind).toBe('clash');
  });
});

describe('difference', () => {
  const anyEdits = fc.uniqueArray(
    fc.constantFrom<Edit>(
      sign,
      weight,
      { op: 'remove', at: 'ties/b-c' },
      actor('d', 'D'),
      { ...actor('e', 'E'), before: 'b' } as Edit,
      { op: 'set', at: 'question', value: { en: 'Why?' } },
      { op: 'set', at: 'asOf', value: '2025' },
    ),
  );

  it('leads from one document to the other, and is empty between equals', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (left, right) => {
        const from = edited(smallSituation(), ...left);
        const to = edited(smallSituation(), ...right);
        expect(printSituation(edited(from, ...difference(from, to)))).toBe(printSituation(to));
        expect(difference(from, structuredClone(from))).toEqual([]);
      }),
    );
  });

  it('gives a list in another order as a whole', () => {
    const base = smallSituation();
    const turned = { ...base, actors: base.actors.toReversed() };
    expect(difference(base, turned).map((edit) => [edit.op, edit.at])).toEqual([['set', 'actors']]);
    expect(printSituation(edited(base, ...difference(base, turned)))).toBe(printSituation(turned));
  });
});
