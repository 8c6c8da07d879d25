/** The queue: what was answered, what is asked, what is to come. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { useReadingWords } from '../use-reading-words.ts';
import { isMergeable } from './merge-edit.ts';
import { type Asking, ProposalCard } from './proposal-card.tsx';
import type { Mending } from './proposal-edit.ts';
import { proposalLine } from './proposal-name.ts';
import { isEntered, type QueueItem } from './queue.ts';
import type { Answers } from './use-answers.ts';
import type { Review } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { WhatNow } from './what-now.tsx';

interface LineProps {
  readonly item: QueueItem;
  readonly name: string;
  readonly answer: string | undefined;
  onOpen(): void;
}

function Line({ item, name, answer, onOpen }: LineProps) {
  const reading = useReadingWords();
  return (
    <button type="button" className={answer ? 'line done' : 'line'} onClick={onOpen}>
      <span className="kind">{reading.kind[item.proposal.kind]}</span>
      <span className="what" dir="auto">
        {name}
      </span>
      <span className="state">
        <Running text={answer ?? reading.sentence(item.sentence)} />
      </span>
    </button>
  );
}

function Head({ done, all }: { readonly done: number; readonly all: number }) {
  const _words = useWords();
  const reader = useReadingWords();
  return (
    <header>
      <h2>
        {reader.proposals} <small>{reader.order}</small>
      </h2>
      <span role="status">
        <Running text={reader.reviewed(done, all)} />
      </span>
      <progress value={done} max={Math.max(1, all)} aria-label={reader.proposals} />
    </header>
  );
}

/** Keeps what is asked, and its words in the text, in sight. */
function useInSight(list: RefObject<HTMLElement | null>, at: string | undefined): void {
  useEffect(() => {
    if (at === undefined) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    document.querySelector('.mark-focus')?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);
}

function answeredOf({ items, held }: Review): number {
  return items.filter((one) => {
    const kind = held.get(one.key)?.kind;
    return kind !== undefined && kind !== 'later';
  }).length;
}

/** The keys, and what is being asked further about which proposal; one that is entered is not. */
function useAsking({ items, held, current }: Review, answers: Answers) {
  const [asked, setAsked] = useState<{ readonly key: string; readonly by: Asking }>();
  const ask = (by: Asking | undefined) => {
    const isOpen = current !== undefined && !isEntered(held.get(current.key));
    setAsked(by && isOpen ? { key: current.key, by } : undefined);
  };
  const merge = () => ask(current && isMergeable(current.proposal) ? 'merge' : undefined);
  const keys = { ...answers, accept: () => answers.accept(), mend: () => ask('mend'), merge };
  useReviewKeys(keys, items.length > 0);
  const mended = (mending: Mending) => {
    setAsked(undefined);
    answers.accept(mending);
  };
  const merged = (id: string) => {
    setAsked(undefined);
    answers.merge(id);
  };
  return { asked, ask, mended, merged };
}

function AllAnswered({ isNone }: { readonly isNone: boolean }) {
  const reading = useReadingWords();
  if (isNone) return <p>{reading.nothingAtAll}</p>;
  return (
    <>
      <p>{reading.allDone}</p>
      <WhatNow />
    </>
  );
}

export function QueuePane({
  review,
  answers,
}: {
  readonly review: Review;
  readonly answers: Answers;
}) {
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const list = useRef<HTMLOListElement>(null);
  const { items, held, current, read, situation } = review;
  const at = current?.key;
  const { asked, ask, mended, merged } = useAsking(review, answers);
  useInSight(list, at);
  if (!read) return null;
  const naming = { situation, known: read.known, same: read.same, language };
  const answered = answeredOf(review);
  return (
    <section className="queue" aria-label={reader.proposals}>
      <Head done={answered} all={items.length} />
      {answered === items.length ? <AllAnswered isNone={items.length === 0} /> : null}
      <ol ref={list}>
        {items.map((item) => {
          const kind = held.get(item.key)?.kind;
          const answer = kind && reader.done[kind];
          const isCurrent = item.key === at;
          return (
            <li key={item.key} data-answer={kind} aria-current={isCurrent || undefined}>
              {isCurrent && answer ? <p className="answer-of">{answer}</p> : null}
              {isCurrent ? (
                <ProposalCard
                  item={item}
                  review={review}
                  answers={answers}
                  language={language}
                  asking={
                    asked?.key === item.key && !isEntered(held.get(item.key)) ? asked.by : undefined
                  }
                  setAsking={ask}
                  onMend={mended}
                  onMerge={merged}
                />
              ) : (
                <Line
                  item={item}
                  name={proposalLine(naming, item.proposal)}
                  answer={answer}
                  onOpen={() => answers.open(item.key)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
