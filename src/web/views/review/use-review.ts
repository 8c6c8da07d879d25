/** The review of one text: what was read, what is asked, what each key does. */
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Source } from '../../../situation/index.ts';
import { ownLexicon } from '../../data/review-source.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import type { ReadText } from './draft.ts';
import { answersOf, decisionsOf } from './kept-answer.ts';
import { keptReview, recordAnswers } from './kept-review.ts';
import { type Decision, nextOpen, queueOf, standing } from './queue.ts';
import { readText } from './reading.ts';
import { sameActors } from './same-actor.ts';
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
  const same = useMemo(() => sameActors(items, held), [items, held]);
  useRecording(key, held);
  const current = items.find((one) => one.key === (at ?? nextOpen(items, held, undefined)));
  const read: ReadText | undefined =
    reading && text !== undefined
      ? { source: source.id, language: source.language ?? 'en', text, known: reading.known, same }
      : undefined;
  return { key, review, items, held, current, read, steps, situation };
}

export type Review = ReturnType<typeof useReview>;
