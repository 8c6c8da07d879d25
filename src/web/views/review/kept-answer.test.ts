import { describe, expect, it } from 'vitest';
import type { ReviewDecision } from '../../../review/index.ts';
import { answersOf, decisionsOf, mergedAnswers } from './kept-answer.ts';
import type { Decision } from './queue.ts';

const yes = (proposal: string): ReviewDecision => ({ proposal, kind: 'accepted', at: 'events/e' });
const no = (proposal: string): ReviewDecision => ({ proposal, kind: 'rejected' });

describe('answers in a file and in a window', () => {
  it('are written without the steps of the window, and read without them', () => {
    const held = new Map<string, Decision>([
      ['a', { key: 'a', kind: 'accepted', step: 4, at: 'events/e' }],
      ['b', { key: 'b', kind: 'later' }],
    ]);
    const written = answersOf(held);
    expect(written).toEqual([yes('a'), { proposal: 'b', kind: 'later' }]);
    expect(decisionsOf(written, [], new Set([4]))).toEqual([
      { key: 'a', kind: 'accepted', at: 'events/e' },
      { key: 'b', kind: 'later' },
    ]);
  });

  it('keep the step of an answer of this window that is still done, and of no other', () => {
    const own: Decision[] = [{ key: 'a', kind: 'accepted', step: 4 }];
    expect(decisionsOf([yes('a')], own, new Set([4]))[0]?.step).toBe(4);
    expect(decisionsOf([yes('a')], own, new Set([5]))[0]?.step).toBeUndefined();
    expect(decisionsOf([no('a')], own, new Set([4]))[0]?.step).toBeUndefined();
  });
});

describe('answers of two at once', () => {
  it.each([
    ['each answered another', [], [yes('a')], [no('b')], [no('b'), yes('a')]],
    ['both answered the same one', [], [yes('a')], [no('a')], [yes('a')]],
    ['one took an answer back', [yes('a')], [], [yes('a'), no('b')], [no('b')]],
    ['the other took it back', [yes('a')], [yes('a')], [], []],
    ['nothing new here', [yes('a')], [yes('a')], [no('a')], [no('a')]],
  ])('%s', (_name, base, ours, theirs, merged) => {
    expect(mergedAnswers(base, ours, theirs)).toEqual(merged);
  });
});
