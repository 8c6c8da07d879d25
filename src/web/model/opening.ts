/** Opening a situation: the saved document, and on top of it the draft that a window left behind. */
import {
  parseSituation,
  printSituation,
  type Situation,
  takeAsChecked,
} from '../../situation/index.ts';
import { type DataSource, type Fetched, Unreachable } from '../data/index.ts';
import type { Drafts } from './draft.ts';
import type { Draft } from './draft-base.ts';
import { noHistory } from './history.ts';
import type { Open } from './state.ts';

/** What was read last: a draft and what is saved are often the same text, and a draft is read twice. */
const texts = new Map<string, Situation>();
const MOST_TEXTS = 4;
const LONGEST = 2_000_000;

function kept(text: string, situation: Situation): Situation {
  if (text.length > LONGEST) return situation;
  texts.delete(text);
  texts.set(text, situation);
  for (const oldest of texts.keys()) if (texts.size > MOST_TEXTS) texts.delete(oldest);
  return situation;
}

/** @throws Error with the place and the expectation when the text is no situation */
export function readDocument(text: string): Situation {
  const known = texts.get(text);
  if (known) return known;
  const read = parseSituation(text);
  if (read.ok) return kept(text, read.situation);
  const [first] = read.errors;
  throw new Error(
    first ? `${first.file}:${first.line}:${first.column} ${first.path}: ${first.message}` : text,
  );
}

function asSaved(key: string, fetched: Fetched): Open {
  const { text, checked } = fetched;
  const situation = checked ? kept(text, takeAsChecked(checked)) : readDocument(text);
  return {
    key,
    situation,
    revision: fetched.revision,
    base: situation,
    pending: [],
    history: noHistory,
  };
}

/** A draft that stood on what is saved now, or was never saved; else only its unsaved edits count. */
function withDraft(draft: Draft): Open {
  return {
    key: draft.situation,
    situation: readDocument(draft.text),
    revision: draft.revision,
    base: readDocument(draft.base),
    pending: draft.pending,
    history: draft.history,
  };
}

/** Whether a draft still says something: it holds unsaved edits, or the history of what is saved. */
function isAlive(draft: Draft, saved: Open): boolean {
  if (draft.pending.length > 0) return true;
  return printSituation(readDocument(draft.text)) === printSituation(saved.situation);
}

/**
 * Opens a situation.
 *   1. with a draft of unsaved edits: the draft, on the revision it started from; saving it will tell
 *      whether somebody else has saved since
 *   2. with a draft that is all saved: the saved document with the draft's history
 *   3. where the server does not answer: the draft alone
 */
export async function opened(
  id: string,
  { source, drafts }: { readonly source: DataSource; readonly drafts: Drafts },
): Promise<{ document: Open; hasDraft: boolean }> {
  const asked = source.fetch(id);
  // Told below, when the draft is there.
  asked.catch(() => {});
  const draft = await drafts.load(id);
  let saved: Open;
  try {
    saved = asSaved(id, await asked);
  } catch (fault) {
    if (draft === undefined || !(fault instanceof Unreachable)) throw fault;
    return { document: withDraft(draft), hasDraft: true };
  }
  // Without a server a draft is all there is, saved or not.
  const isKept = draft !== undefined && (!source.isShared || isAlive(draft, saved));
  if (!isKept) return { document: saved, hasDraft: false };
  const document = withDraft(draft);
  if (draft.pending.length > 0) return { document, hasDraft: true };
  return { document: { ...document, revision: saved.revision }, hasDraft: false };
}
