/**
 * Drafts as they are kept. The browser goes through every object that it stores, and copies every text,
 * on the page's own thread, while a history may hold five hundred steps and two documents stand beside
 * it. So what is stored is bytes, each made once: a document by itself, steps by blocks of which only
 * the last one grows.
 */
import type { Situation } from '../../situation/index.ts';
import type { Draft, Held, PackedDraft } from './draft-base.ts';
import type { Step } from './history.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const STEPS_IN_BLOCK = 64;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The document saved last, which drafts have in common. Others are many, and live as long as their steps. */
let saved: { readonly of: Situation; readonly bytes: Bytes } | undefined;
const texts = new WeakMap<Step, string>();
/** Of the last step of a block, the block. */
const blocks = new WeakMap<Step, { readonly first: Step; readonly bytes: Bytes }>();

function textOf(step: Step): string {
  const text = texts.get(step) ?? JSON.stringify(step);
  texts.set(step, text);
  return text;
}

function bytesOf(situation: Situation): Bytes {
  return saved?.of === situation ? saved.bytes : encoder.encode(JSON.stringify(situation));
}

function blockBytes(steps: readonly Step[]): Bytes {
  const [first, last] = [steps[0] as Step, steps.at(-1) as Step];
  const known = blocks.get(last);
  if (known?.first === first) return known.bytes;
  const bytes = encoder.encode(`[${steps.map(textOf).join()}]`);
  blocks.set(last, { first, bytes });
  return bytes;
}

/** By their numbers, so that blocks stay as they are when the oldest steps are given up. */
function inBlocks(steps: readonly Step[]): Bytes[] {
  const groups: Step[][] = [];
  let number: number | undefined;
  for (const step of steps) {
    const own = Math.floor(step.id / STEPS_IN_BLOCK);
    if (own !== number) groups.push([]);
    number = own;
    groups.at(-1)?.push(step);
  }
  return groups.map(blockBytes);
}

export function packed(held: Held, key: string): PackedDraft {
  const { situation, revision, at, shown, base, pending, history } = held;
  saved = { of: base, bytes: bytesOf(base) };
  return {
    key,
    situation,
    revision,
    at,
    text: bytesOf(shown),
    base: saved.bytes,
    pending: pending.map((one) => JSON.stringify(one)),
    history: { steps: inBlocks(history.steps), done: history.done },
  };
}

const read = <T>(one: string | T): T => (typeof one === 'string' ? JSON.parse(one) : one);
const textIn = (one: string | Bytes) => (typeof one === 'string' ? one : decoder.decode(one));

/** Drafts of before, which hold texts and single steps, are read too. */
export function unpacked(draft: PackedDraft): Draft {
  const { steps, done } = draft.history;
  return {
    situation: draft.situation,
    revision: draft.revision,
    at: draft.at,
    text: textIn(draft.text),
    base: textIn(draft.base),
    pending: draft.pending.map((one) => read(one)),
    history: {
      steps: steps.flatMap((one): Step[] =>
        one instanceof Uint8Array ? JSON.parse(decoder.decode(one)) : [read<Step>(one)],
      ),
      done,
    },
  };
}
