/**
 * Drafts as they are kept. The browser goes through every object that it stores, on the page's own
 * thread, and a history may hold five hundred steps: each step is made a text once, and texts are
 * stored as they are.
 */
import type { Draft, PackedDraft } from './draft-base.ts';

const texts = new WeakMap<object, string>();

function textOf(one: object): string {
  const text = texts.get(one) ?? JSON.stringify(one);
  texts.set(one, text);
  return text;
}

export function packed(draft: Draft): PackedDraft {
  const { steps, done } = draft.history;
  return {
    ...draft,
    pending: draft.pending.map(textOf),
    history: { steps: steps.map(textOf), done },
  };
}

/** Drafts of before, whose steps are objects, are read as they are. */
export function unpacked(draft: PackedDraft): Draft {
  const read = <T>(one: string | T): T => (typeof one === 'string' ? JSON.parse(one) : one);
  const { steps, done } = draft.history;
  return {
    ...draft,
    pending: draft.pending.map((one) => read(one)),
    history: { steps: steps.map((one) => read(one)), done },
  };
}
