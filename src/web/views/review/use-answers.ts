/** What the keys and buttons of the review do. */
import { nameOf, thingAt } from '../../model/thing.ts';
import { useStoreOfPage, useWorkbench } from '../../model/use-workbench.ts';
import type { WorkbenchStore } from '../../model/workbench.ts';
import { mergedEdits } from './merge-edit.ts';
import { type Accepted, acceptedEdits, type Mending } from './proposal-edit.ts';
import { proposalLine } from './proposal-name.ts';
import { type Decision, isEntered, nextOpen } from './queue.ts';
import { reviewOf, setReview } from './session.ts';
import type { Review } from './use-review.ts';

/** The last answer is taken back; its step is undone, or reversed where others came after it. */
function takeBack(store: WorkbenchStore, key: string, steps: ReadonlySet<number>): void {
  const decisions = [...reviewOf(key).decisions];
  let last = decisions.pop();
  // Steps undone elsewhere have nothing left to take back.
  while (last?.step !== undefined && !steps.has(last.step)) last = decisions.pop();
  if (last === undefined) return;
  if (last.step !== undefined) {
    const { document: open, undo: back, edit } = store.getState();
    const { history } = open ?? {};
    const step = history?.steps.find((one) => one.id === last.step);
    if (history?.steps[history.done - 1] === step) back();
    else if (step && !edit([...step.inverse])) return;
  }
  setReview(key, { decisions, at: last.key });
}

/** The answers that enter something: each is one step of the history, or none where all is there. */
function useEntering(review: Review, note: (decision: Decision) => void) {
  const { held, current, read, situation } = review;
  const store = useStoreOfPage();
  const language = useWorkbench((state) => state.settings.language);
  const open = current && read && !isEntered(held.get(current.key)) ? { current, read } : undefined;
  const enter = (kind: Decision['kind'], entered: Accepted | undefined, as = '') => {
    if (open === undefined || !entered?.ok) return;
    const { address: at, edits } = entered;
    const { key, proposal } = open.current;
    if (edits.length === 0) {
      note({ key, kind, at });
      return;
    }
    const { known, same } = open.read;
    const about = proposalLine({ situation, known, same, language }, proposal) + as;
    if (!store.getState().edit(edits, { kind: 'accept', count: 1, about })) return;
    const step = store.getState().document?.history.steps.at(-1)?.id;
    note({ key, kind, at, ...(step === undefined ? {} : { step }) });
  };
  const accept = (mending?: Mending) => {
    if (open === undefined) return;
    const accepted = acceptedEdits(situation, open.read, open.current.proposal, mending);
    enter(mending ? 'mended' : 'accepted', accepted);
  };
  const merge = (id: string) => {
    if (open === undefined) return;
    const merged = mergedEdits(situation, open.read, open.current.proposal, id);
    const thing = merged && thingAt(situation, merged.address);
    const name = thing ? nameOf(situation, thing, language) : id;
    enter('merged', merged, ` = \u2068${name}\u2069`);
  };
  return { accept, merge };
}

export function useAnswers(review: Review) {
  const { key, items, held, current, steps } = review;
  const store = useStoreOfPage();
  const note = (decision: Decision) => {
    const { decisions } = reviewOf(key);
    const after = new Map(held).set(decision.key, decision);
    const next = nextOpen(items, after, decision.key) ?? decision.key;
    setReview(key, { decisions: [...decisions, decision], at: next });
  };
  const say = (kind: 'rejected' | 'later') => {
    // What was entered is taken back by undoing it, not by a second answer.
    if (current && held.get(current.key)?.step === undefined) note({ key: current.key, kind });
  };
  const move = (by: 1 | -1) => {
    const index = current ? items.indexOf(current) : -1;
    const next = items[Math.max(0, Math.min(items.length - 1, index + by))];
    if (next) setReview(key, { at: next.key });
  };
  return {
    ...useEntering(review, note),
    reject: () => say('rejected'),
    later: () => say('later'),
    undo: () => takeBack(store, key, steps),
    move,
    open: (at: string) => setReview(key, { at }),
  };
}

export type Answers = ReturnType<typeof useAnswers>;
