/** The review of one text: what was read, what is asked, what each key does. */
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Source } from '../../../situation/index.ts';
import { ownLexicon } from '../../data/review-source.ts';
import { useSituation, useStoreOfPage, useWorkbench } from '../../model/use-workbench.ts';
import type { ReadText } from './draft.ts';
import { answersOf, decisionsOf } from './kept-answer.ts';
import { keptReview, recordAnswers } from './kept-review.ts';
import { acceptedEdits, type Mending } from './proposal-edit.ts';
import { proposalName } from './proposal-name.ts';
import { type Decision, nextOpen, queueOf, standing } from './queue.ts';
import { readText } from './reading.ts';
import { noReview, reviewOf, session, setReview, type TextReview } from './session.ts';

/** The review file of the text, where there is one; else the text is read here. */
async function readingFor(
  situation: string,
  key: string,
  source: Source,
  text: string,
  data: { readonly isShared: boolean; readonly steps: ReadonlySet<number> },
): Promise<Partial<TextReview>> {
  const { published, language } = source;
  const named = language ? { language } : {};
  const kept = data.isShared ? await keptReview(situation, text) : undefined;
  const lexicon = data.isShared ? await ownLexicon(situation) : [];
  if (kept !== undefined) {
    const { proposals, decisions, readers } = kept.review;
    const reading = await readText({ text, ...named, lexicon, proposals });
    const answers = decisionsOf(decisions, reviewOf(key).decisions, data.steps);
    const { file, sha256 } = kept;
    return { reading, decisions: answers, kept: { file, sha256, answers: decisions, readers } };
  }
  const isInterval = published?.includes('/');
  const dated = published && !isInterval ? { published } : {};
  return { reading: await readText({ text, ...dated, ...named, lexicon }) };
}

/** Reads the text once a session; a text that changed is read again by opening it anew. */
function useReading(
  key: string,
  source: Source,
  text: string | undefined,
  steps: ReadonlySet<number>,
): void {
  const situation = useWorkbench((state) => state.document?.key ?? '');
  const isShared = useWorkbench((state) => state.source.isShared);
  const round = useStore(session, (state) => state[key]?.round);
  const latest = useRef(steps);
  latest.current = steps;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is what makes it read again
  useEffect(() => {
    const { reading, isReading } = reviewOf(key);
    if (text === undefined || reading || isReading) return;
    setReview(key, { isReading: true, fault: '' });
    readingFor(situation, key, source, text, { isShared, steps: latest.current }).then(
      (found) => setReview(key, { ...found, isReading: false }),
      (fault: Error) => setReview(key, { isReading: false, fault: fault.message }),
    );
  }, [key, source, text, situation, isShared, round]);
}

/** Writes the answers that hold to the review file, whenever they change. */
function useRecording(key: string, held: ReadonlyMap<string, Decision>): void {
  const situation = useWorkbench((state) => state.document?.key ?? '');
  useEffect(() => {
    if (reviewOf(key).kept !== undefined) void recordAnswers(situation, key, answersOf(held));
  }, [situation, key, held]);
}

/** The steps that are done, so that an undo anywhere opens what it took back. */
function useDoneSteps(): ReadonlySet<number> {
  const history = useWorkbench((state) => state.document?.history);
  return useMemo(
    () => new Set(history?.steps.slice(0, history.done).map((step) => step.id)),
    [history],
  );
}

export function useReview(source: Source, text: string | undefined) {
  const situation = useSituation();
  const key = `${situation.id}/${source.id}`;
  const steps = useDoneSteps();
  useReading(key, source, text, steps);
  const review = useStore(session, (state) => state[key]) ?? noReview;
  const { reading, at } = review;
  const items = useMemo(
    () => (reading ? queueOf(reading.proposals, reading.sentences) : []),
    [reading],
  );
  const decisions = review === noReview ? reviewOf(key).decisions : review.decisions;
  const held = useMemo(() => standing(decisions, steps), [decisions, steps]);
  useRecording(key, held);
  const current = items.find((one) => one.key === (at ?? nextOpen(items, held, undefined)));
  const read: ReadText | undefined =
    reading && text !== undefined
      ? { source: source.id, language: source.language ?? 'en', text, known: reading.known }
      : undefined;
  return { key, review, items, held, current, read, steps, situation };
}

export type Review = ReturnType<typeof useReview>;

/** What the keys and buttons do. */
export function useAnswers({ key, items, held, current, read, steps, situation }: Review) {
  const store = useStoreOfPage();
  const language = useWorkbench((state) => state.settings.language);
  const note = (decision: Decision) => {
    const { decisions } = reviewOf(key);
    const after = new Map(held).set(decision.key, decision);
    const next = nextOpen(items, after, decision.key) ?? decision.key;
    setReview(key, { decisions: [...decisions, decision], at: next });
  };
  const accept = (mending?: Mending) => {
    const isAnswered =
      current && ['accepted', 'mended'].includes(held.get(current.key)?.kind ?? '');
    if (!current || !read || isAnswered) return;
    const accepted = acceptedEdits(situation, read, current.proposal, mending);
    if (!accepted.ok) return;
    const kind = mending ? 'mended' : 'accepted';
    const { address: at } = accepted;
    if (accepted.edits.length === 0) {
      note({ key: current.key, kind, at });
      return;
    }
    const about = proposalName({ situation, known: read.known, language }, current.proposal);
    if (!store.getState().edit(accepted.edits, { kind: 'accept', count: 1, about })) return;
    const step = store.getState().document?.history.steps.at(-1)?.id;
    note({ key: current.key, kind, at, ...(step === undefined ? {} : { step }) });
  };
  const say = (kind: 'rejected' | 'later') => {
    // What was entered is taken back by undoing it, not by a second answer.
    if (current && held.get(current.key)?.step === undefined) note({ key: current.key, kind });
  };
  const undo = () => {
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
  };
  const move = (by: 1 | -1) => {
    const index = current ? items.indexOf(current) : -1;
    const next = items[Math.max(0, Math.min(items.length - 1, index + by))];
    if (next) setReview(key, { at: next.key });
  };
  return {
    accept,
    reject: () => say('rejected'),
    later: () => say('later'),
    undo,
    move,
    open: (at: string) => setReview(key, { at }),
  };
}

export type Answers = ReturnType<typeof useAnswers>;
