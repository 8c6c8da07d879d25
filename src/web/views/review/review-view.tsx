/** The review: a text with what was read in it, beside the queue of what a person is asked. */
import { useMemo } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Source } from '../../../situation/index.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import type { ReadingWords } from '../../words/reading/index.ts';
import { Published } from '../sources/published.tsx';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { AskModel } from './ask-model.tsx';
import { MarkedText } from './marked-text.tsx';
import { marksOf, type QueueItem } from './queue.ts';
import { QueuePane } from './queue-pane.tsx';
import type { Reading } from './reading.ts';
import { ReviewFileList } from './review-file-list.tsx';
import { ReviewFileNote } from './review-file-note.tsx';
import { useAnswers } from './use-answers.ts';
import { useReview } from './use-review.ts';
import { useSourceText } from './use-source-text.ts';
import './review.css';
import { useReadingWords } from '../use-reading-words.ts';

/** `event, 2 claims` in the margin, each kind once; a sentence without a proposal says so. */
function notesOf({ sentences }: Reading, items: readonly QueueItem[], reader: ReadingWords) {
  const kinds = new Map<number, Set<string>>();
  for (const { proposal, sentence } of items) {
    if (proposal.kind === 'actor') continue;
    const here = kinds.get(sentence) ?? new Set();
    kinds.set(sentence, here.add(reader.kind[proposal.kind]));
  }
  const comma = reader.kind.actor === 'طرف' ? '، ' : ', ';
  return sentences.map((one, i) => ({
    ...one,
    note: one.isSilent ? reader.nothing : [...(kinds.get(i + 1) ?? [])].join(comma),
  }));
}

const KINDS = ['actor', 'date', 'who', 'hedge', 'claim'] as const;

function Legend({ reading, counts }: { readonly reading: Reading; readonly counts: Counts }) {
  const reader = useReadingWords();
  const silent = reading.sentences.filter((one) => one.isSilent).length;
  return (
    <p className="legend small">
      {KINDS.map((kind) => (
        <span key={kind}>
          <span className={`key-${kind}`}>{reader.kind[kind]}</span>{' '}
          <Running text={String(counts[kind] ?? 0)} />
        </span>
      ))}
      <span className="end dim">
        <Running text={reader.sentences(reading.sentences.length, silent)} />
      </span>
    </p>
  );
}

type Counts = Readonly<Record<string, number>>;

function Reviewed({ source, text }: { readonly source: Source; readonly text: string }) {
  const _words = useWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const review = useReview(source, text);
  const answers = useAnswers(review);
  const { items, current } = review;
  const { reading, fault, isReading } = review.review;
  const marks = useMemo(
    () => (reading ? marksOf(text, reading.proposals, items) : []),
    [text, reading, items],
  );
  const sentences = useMemo(
    () => (reading ? notesOf(reading, items, reader) : []),
    [reading, items, reader],
  );
  const counts: Counts = useMemo(() => {
    const found: Record<string, number> = {};
    for (const { kind } of marks) found[kind] = (found[kind] ?? 0) + 1;
    return found;
  }, [marks]);
  return (
    <div className="review">
      <div className="read-text">
        {reading ? <Legend reading={reading} counts={counts} /> : null}
        {isReading ? <p role="status">{reader.reading}…</p> : null}
        {fault ? <p className="warn">{reader.failed(fault)}</p> : null}
        <ReviewFileNote review={review.review} />
        {reading ? (
          <AskModel source={source} session={review.key} isAnswered={review.held.size > 0} />
        ) : null}
        <MarkedText
          text={text}
          language={source.language}
          marks={marks}
          sentences={sentences}
          focus={current?.proposal.evidence[0]}
          name={inLanguage(source.title, language)}
          onOpen={answers.open}
        />
      </div>
      <QueuePane review={review} answers={answers} />
    </div>
  );
}

/** No text chosen: what the review is for, and the texts there are. */
function Choice() {
  const words = useWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const { sources } = useSituation();
  return (
    <>
      <ViewTitle title={words.view.review} quiet={reader.choose} />
      <p className="teach">{reader.teach}</p>
      <ReviewFileList />
      <ul className="texts">
        {sources
          .filter((one) => one.file !== undefined)
          .map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="link"
                onClick={() => go({ view: 'review', item: one.id, at: undefined })}
              >
                <bdi>{inLanguage(one.title, language)}</bdi>
              </button>
            </li>
          ))}
      </ul>
      <p>
        <button
          type="button"
          className="act"
          onClick={() => go({ view: 'sources', item: 'new', at: undefined })}
        >
          {reader.add}
        </button>
      </p>
    </>
  );
}

function OfSource({ source }: { readonly source: Source }) {
  const words = useWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const found = useSourceText(source.file);
  return (
    <>
      <ViewTitle
        title={<bdi>{inLanguage(source.title, language)}</bdi>}
        quiet={
          <>
            {words.view.review} · <Published source={source} />
          </>
        }
      />
      {found.kind === 'none' ? <p className="dim">{reader.unstored}</p> : null}
      {found.kind === 'lost' ? <p className="warn">{reader.lost}</p> : null}
      {found.kind === 'text' ? (
        <Reviewed key={source.id} source={source} text={found.text} />
      ) : null}
    </>
  );
}

export default function ReviewView({ item }: ViewProps) {
  const source = useSituation().sources.find((one) => one.id === item);
  return source ? <OfSource key={source.id} source={source} /> : <Choice />;
}
