import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, printSituation } from '../../situation/index.ts';
import { smallSituation } from './document.cases.ts';
import { doStep, moveTo, noHistory } from './history.ts';

const weight = (value: number): Edit => ({ op: 'set', at: 'ties/a-b/weight', value });

function done(steps: readonly (readonly Edit[])[]) {
  let situation = smallSituation();
  let history = noHistory;
  for (const [at, edits] of steps.entries()) {
    const moved = doStep(situation, history, edits, at);
    if (!moved.ok) throw new Error(moved.errors[0]?.message);
    ({ situation, history } = moved);
  }
  return { situation, history };
}

describe('history', () => {
  it('goes back and forth to the byte', () => {
    const anyStep = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((value) => [weight(value)]),
      fc.constantFrom<Edit[]>(
        [{ op: 'set', at: 'ties/b-c/sign', value: '+' }],
        [{ op: 'set', at: 'title/fr', value: 'Petit' }],
        [{ op: 'set', at: 'actors/a/note', value: { en: 'x' } }, weight(5)],
      ),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), fc.nat(8), (steps, target) => {
        const { situation, history } = done(steps);
        const back = moveTo(situation, history, Math.min(target, steps.length));
        if (!back.ok) throw new Error('undo failed');
        const part = done(steps.slice(0, target)).situation;
        expect(printSituation(back.situation)).toBe(printSituation(part));
        const again = moveTo(back.situation, back.history, steps.length);
        if (!again.ok) throw new Error('redo failed');
        expect(printSituation(again.situation)).toBe(printSituation(situation));
      }),
    );
  });

  it('gives back the very document of before, and works it out where another has come since', () => {
    const one = done([[weight(2)]]);
    const two = doStep(one.situation, one.history, [weight(3)], 1);
    if (!two.ok) throw new Error('the step failed');
    const back = moveTo(two.situation, two.history, 1);
    expect(back.ok && back.situation).toBe(one.situation);
    // Somebody else has named it meanwhile: that stays.
    const merged = { ...two.situation, title: { en: 'Theirs' } };
    const kept = moveTo(merged, two.history, 1);
    if (!kept.ok) throw new Error('undo failed');
    expect(kept.situation.title).toEqual({ en: 'Theirs' });
    expect(kept.situation.ties).toEqual(one.situation.ties);
  });

  it('keeps undone steps until the next one, then drops them', () => {
    const { situation, history } = done([[weight(2)], [weight(3)]]);
    const back = moveTo(situation, history, 1);
    if (!back.ok) throw new Error('undo failed');
    expect([back.history.done, back.history.steps.length]).toEqual([1, 2]);
    const next = doStep(back.situation, back.history, [weight(7)], 9);
    if (!next.ok) throw new Error('the step failed');
    expect(next.history.steps.map((step) => step.at)).toEqual([0, 9]);
    expect(next.history.done).toBe(2);
  });

  it('takes no edit that is not sound, and says why', () => {
    const moved = doStep(
      smallSituation(),
      noHistory,
      [{ op: 'set', at: 'ties/a-b/a', value: 'x' }],
      0,
    );
    expect(moved.ok).toBe(false);
    expect(!moved.ok && moved.errors[0]?.message).toMatch(/x/);
  });
});
