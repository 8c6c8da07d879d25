import { describe, expect, it } from 'vitest';
import type { Draft } from './draft-base.ts';
import { packed, unpacked } from './packed-draft.ts';

const edit = { op: 'set', at: 'ties/a/sign', value: '-' } as const;
const draft: Draft = {
  key: 'window/one',
  situation: 'one',
  text: '{}',
  revision: 'r1',
  base: '{}',
  pending: [edit],
  history: {
    steps: [{ id: 1, edits: [edit], inverse: [{ ...edit, value: '+' }], said: [], at: 7 }],
    done: 1,
  },
  at: 8,
};

describe('packed', () => {
  it('holds texts in place of steps and edits, and gives back what was kept', () => {
    const kept = structuredClone(packed(draft));
    expect(kept.history.steps.map((one) => typeof one)).toEqual(['string']);
    expect(kept.pending.map((one) => typeof one)).toEqual(['string']);
    expect(unpacked(kept)).toEqual(draft);
  });

  it('reads a draft of before as it is', () => {
    expect(unpacked(structuredClone(draft))).toEqual(draft);
  });
});
