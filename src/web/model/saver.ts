/**
 * Saving, without being asked.
 *   1. a draft is kept in the browser when the edits pause for a moment, 0.7 s after the first at most,
 *      as soon as what it holds was drawn
 *   2. the document is sent when the edits pause; one request at a time
 *   3. when nothing answers it is tried again, at growing intervals
 *   4. what stands on the server and is an own save whose answer was lost, or holds nothing that is
 *      not here as well, is what is built on from then; nobody is asked
 *   5. when somebody else has saved, a merge is offered where the edits do not touch, else a choice:
 *      theirs, or the own edits over theirs
 */
import type { StoreApi } from 'zustand/vanilla';
import { printSituation, type Situation } from '../../situation/index.ts';
import type { DataSource, Fetched } from '../data/index.ts';
import { difference, isSame } from './difference.ts';
import type { Drafts } from './draft.ts';
import { doStep, type StepLabel } from './history.ts';
import { type Merge, merge } from './merge.ts';
import { readDocument } from './opening.ts';
import type { Open, SaveState, WorkbenchState } from './state.ts';
import { whenDrawn } from './when-drawn.ts';

const DRAFT_MS = 200;
const LONGEST_DRAFT_MS = 700;
/** While a line is dragged without a rest no frame is the last. */
const MOST_FRAMES = 12;
const SAVE_MS = 600;
const LONGEST_WAIT_MS = 15_000;
/** Each holds a document and its text: a day without a server must not fill the memory. */
const MOST_UNHEARD = 6;
/** Until what was refused for a passing reason is sent again. */
const AGAIN_MS = 3000;

interface Place {
  readonly source: DataSource;
  readonly drafts: Drafts;
  now(): number;
}

export class Saver {
  readonly #place: Place;
  readonly #store: Pick<StoreApi<WorkbenchState>, 'getState' | 'setState'>;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit was made that no draft holds yet. */
  #draftDue: number | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  /** Whether something was to be sent while something was on its way. */
  #isWanted = false;
  /** What was sent since the last answer, and may have arrived all the same. */
  #unheard: readonly Open[] = [];
  #wait = 1000;

  constructor(place: Place, store: Pick<StoreApi<WorkbenchState>, 'getState' | 'setState'>) {
    this.#place = place;
    this.#store = store;
  }

  /** The document changed. */
  changed(): void {
    const { save } = this.#store.getState();
    if (save.kind !== 'mergeable' && save.kind !== 'clash') this.#say({ kind: 'unsaved' });
    this.#draftSoon();
    this.#later(SAVE_MS);
  }

  /** Not while edits follow one another, as when a line is dragged: each would wait for the draft. */
  #draftSoon(): void {
    const now = this.#place.now();
    this.#draftDue ??= now + LONGEST_DRAFT_MS;
    const wait = Math.min(DRAFT_MS, this.#draftDue - now);
    // One that is due is on its way: further edits do not put it off.
    if (wait <= 0) return;
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => {
      whenDrawn(this.#store, MOST_FRAMES, () => void this.keepDraft());
    }, wait);
  }

  /** Before another situation is opened: the draft is kept, and what is not saved yet is sent. */
  async leave(): Promise<void> {
    clearTimeout(this.#saveTimer);
    await this.keepDraft();
    void this.#send();
  }

  async keepDraft(): Promise<void> {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    this.#draftDue = undefined;
    const { document } = this.#store.getState();
    if (document === undefined) return;
    await this.#place.drafts.keep({
      situation: document.key,
      shown: document.situation,
      revision: document.revision,
      base: document.base,
      pending: document.pending,
      history: document.history,
      at: this.#place.now(),
    });
  }

  /** Answers a merge or a clash; true when the document shown changed. */
  settle(choice: 'merge' | 'mine' | 'theirs'): boolean {
    const { save, document } = this.#store.getState();
    if (document === undefined || (save.kind !== 'mergeable' && save.kind !== 'clash'))
      return false;
    const base = readDocument(save.theirs.text);
    const onTheirs = { ...document, base, revision: save.theirs.revision };
    // Of what stands here now: more may have been edited while the offer stood.
    const found = merge(document.base, base, document.situation, document.pending);
    // What was edited under the notice may clash anew, or fit no longer: it is asked again then.
    const isNew =
      found.kind === 'clash' && (save.kind === 'mergeable' || (!found.mine && !save.isWhole));
    if (isNew && choice !== 'theirs') {
      this.#clash(save.theirs, found);
      return false;
    }
    const both = found.kind === 'merged' ? found.situation : found.mine;
    const next = choice === 'theirs' ? base : (both ?? document.situation);
    const label: StepLabel = { kind: choice === 'merge' ? 'merged' : choice };
    // What is here in their place is a step after theirs, so that undoing it brings theirs back.
    const met =
      choice === 'mine'
        ? this.#asStep(onTheirs, difference(document.situation, base), { kind: 'theirs' })
        : onTheirs;
    const settled = this.#asStep(met, difference(met.situation, next), label);
    const pending = difference(base, settled.situation);
    this.#store.setState({ document: { ...settled, pending } });
    this.#say({ kind: pending.length > 0 ? 'unsaved' : 'saved' });
    this.changed();
    return settled.situation !== document.situation;
  }

  #asStep(document: Open, edits: ReturnType<typeof difference>, label: StepLabel): Open {
    if (edits.length === 0) return document;
    const { situation, history } = document;
    const moved = doStep(situation, history, edits, this.#place.now(), label);
    if (!moved.ok) return document;
    return { ...document, situation: moved.situation, history: moved.history };
  }

  /** What says nothing new changes nothing: an edit after an edit is unsaved as before. */
  #say(save: SaveState): void {
    const isKnown =
      Object.keys(save).length === 1 && this.#store.getState().save.kind === save.kind;
    if (!isKnown) this.#store.setState({ save });
  }

  #clash(theirs: Fetched, { touched, mine }: Extract<Merge, { kind: 'clash' }>): void {
    this.#say({ kind: 'clash', theirs, touched, isWhole: mine === undefined });
  }

  #later(ms: number): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#send(), ms);
  }

  async #send(): Promise<void> {
    const { document, save } = this.#store.getState();
    const waits = save.kind === 'mergeable' || save.kind === 'clash';
    this.#isWanted = this.#isSending;
    if (document === undefined || waits || this.#isSending) return;
    if (document.pending.length === 0) {
      if (save.kind !== 'refused') this.#say({ kind: 'saved' });
      return;
    }
    this.#isSending = true;
    this.#say({ kind: 'saving' });
    const { situation, revision } = document;
    try {
      const text = printSituation(situation);
      this.#heard(document, await this.#place.source.save(document.key, text, revision));
      this.#wait = 1000;
    } catch {
      this.#lost(document);
      this.#say({ kind: 'offline' });
      this.#later(this.#wait);
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT_MS);
    } finally {
      this.#isSending = false;
      if (this.#isWanted) this.#later(0);
    }
  }

  /** Either the first arrived, and then nothing answered; or one of the last did, once something was there again. */
  #lost(sent: Open): void {
    const others = this.#unheard.filter((one) => one.situation !== sent.situation);
    this.#unheard = [...others.slice(0, 1), ...others.slice(1).slice(-MOST_UNHEARD), sent];
  }

  #heard(sent: Open, saved: Awaited<ReturnType<DataSource['save']>>): void {
    const { document } = this.#store.getState();
    // Another situation was opened meanwhile: its own saving goes on.
    if (document === undefined || document.key !== sent.key) return;
    if (saved.kind === 'refused') {
      this.#say({ kind: 'refused', message: saved.message });
      if (saved.mayPass) this.#later(AGAIN_MS);
    } else if (saved.kind === 'changed') this.#meet(document, saved.theirs);
    else this.#build(document, sent.situation, saved.revision, sent.pending.length);
    void this.keepDraft();
  }

  /** What is saved is built on from now: the edits after the first `done` are sent next. */
  #build(document: Open, base: Situation, revision: string, done: number): void {
    const pending = document.pending.slice(done);
    this.#unheard = [];
    this.#store.setState({ document: { ...document, revision, base, pending } });
    this.#say({ kind: pending.length > 0 ? 'unsaved' : 'saved' });
    if (pending.length > 0) this.#later(SAVE_MS);
  }

  #meet(document: Open, theirs: Fetched): void {
    const { base, situation, pending } = document;
    const saved = readDocument(theirs.text);
    const own = this.#unheard.find(
      (one) => one.key === document.key && isSame(one.situation, saved),
    );
    if (own) {
      this.#build(document, own.situation, theirs.revision, own.pending.length);
      return;
    }
    this.#unheard = [];
    const found = merge(base, saved, situation, pending);
    if (found.kind === 'clash') this.#clash(theirs, found);
    else if (isSame(found.situation, situation)) {
      const left = difference(saved, situation);
      this.#build({ ...document, pending: left }, saved, theirs.revision, 0);
    } else this.#say({ kind: 'mergeable', theirs });
  }
}
