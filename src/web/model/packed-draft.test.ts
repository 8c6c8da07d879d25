import { describe, expect, it } from 'vitest';
import { smallSituation } from './document.cases.ts';
import type { Held } from './draft-base.ts';
import type { Step } from './history.ts';
import { packed, unpacked } from './packed-draft.ts';

const edit = { op: 'set', at: 'ties/a/sign', value: '-' } as const;
const step = (id: number): Step => ({
  id,
  edits: [edit],
  inverse: [{ ...edit, value: '+' }],
  said: [],
  label: { kind: 'reset', about: 'ميزان' },
  at: 7 + id,
});

const situationOf = (title: string) =>
  smallSituation((document) => ({ ...document, title: { ar: title, en: title } }));

const base = situationOf('مالي');
const steps = Array.from({ length: 150 }, (_, id) => step(id + 1));
const held: Held = {
  situation: 'one',
  shown: situationOf('مالي وروسيا'),
  revision: 'r1',
  base,
  pending: [edit],
  history: { steps, done: 149 },
  at: 8,
};

const isBytes = (one: unknown) => one instanceof Uint8Array;

describe('packed', () => {
  it('holds bytes in place of documents and steps, and gives back what was kept', () => {
    const kept = structuredClone(packed(held, 'window/one'));
    expect(kept.key).toBe('window/one');
    expect([kept.text, kept.base, ...kept.history.steps].every(isBytes)).toBe(true);
    const draft = unpacked(kept);
    expect(JSON.parse(draft.text)).toEqual(held.shown);
    expect(JSON.parse(draft.base)).toEqual(base);
    expect(draft.history).toEqual(held.history);
    expect(draft.pending).toEqual(held.pending);
    expect([draft.situation, draft.revision, draft.at]).toEqual(['one', 'r1', 8]);
  });

  it('makes anew only the block that grew and the document that changed', () => {
    const before = packed(held, 'k');
    const history = { steps: [...steps, step(151)], done: 150 };
    const after = packed({ ...held, shown: situationOf('النيجر'), history }, 'k');
    expect(after.base).toBe(before.base);
    expect(after.text).not.toEqual(before.text);
    expect(after.history.steps.slice(0, -1)).toEqual(before.history.steps.slice(0, -1));
    const isKept = after.history.steps.map((one, at) => one === before.history.steps[at]);
    expect(isKept).toEqual([true, true, false]);
  });

  it('keeps the blocks that stand when the oldest step is given up, and not a block cut short', () => {
    const before = packed(held, 'k');
    const left = { steps: steps.slice(1), done: 148 };
    const after = packed({ ...held, history: left }, 'k');
    expect(after.history.steps.map((one, at) => one === before.history.steps[at])).toEqual([
      false,
      true,
      true,
    ]);
    expect(unpacked(after).history).toEqual(left);
    // Undone, and another made in place of the last ones.
    const other = { steps: [...steps.slice(0, 140), { ...step(151), at: 1 }], done: 141 };
    expect(unpacked(packed({ ...held, history: other }, 'k')).history).toEqual(other);
  });

  it('is one document where nothing is unsaved', () => {
    const kept = packed({ ...held, shown: base, pending: [] }, 'k');
    expect(kept.text).toBe(kept.base);
  });

  it('reads a draft of before as it is', () => {
    const { situation, revision, at, pending } = held;
    const old = { key: 'k', situation, revision, at, text: '{"a":1}', base: '{}' };
    const texts = { steps: steps.slice(0, 2).map((one) => JSON.stringify(one)), done: 1 };
    const draft = unpacked({ ...old, pending: [JSON.stringify(edit)], history: texts });
    expect(draft).toMatchObject({ text: '{"a":1}', base: '{}', pending });
    expect(draft.history).toEqual({ steps: steps.slice(0, 2), done: 1 });
    const objects = { steps: steps.slice(0, 2), done: 2 };
    expect(unpacked({ ...old, pending, history: objects }).history).toEqual(objects);
  });
});
