/** The texts that were read on the command line and wait for a person: opening one enters its text as a source. */
import { useEffect, useState } from 'react';
import { type Situation, sha256 } from '../../../situation/index.ts';
import { fetchReview, listReviews, type ReviewEntry } from '../../data/review-source.ts';
import { useSituation, useStoreOfPage, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { serverText } from '../../refusal/server-text.ts';
import { reviewFileWords } from '../../words/review-file/index.ts';
import { imported } from '../sources/imported.ts';

/** The source of the document whose stored text is the one of the review. */
async function sourceOf(
  situation: Situation,
  digest: string,
  textOf: (file: string) => Promise<string>,
): Promise<string | undefined> {
  for (const { id, file, sha256: known } of situation.sources) {
    if (known === digest) return id;
    if (file === undefined || known !== undefined) continue;
    const text = await textOf(file).catch(() => undefined);
    if (text !== undefined && sha256(text) === digest) return id;
  }
  return undefined;
}

/** Goes to the review of the text; its text becomes a source first, as a step of the history. */
function useOpening() {
  const store = useStoreOfPage();
  return async ({ file, source: read }: ReviewEntry): Promise<void> => {
    const { document, source, edit, go } = store.getState();
    if (document === undefined || read === undefined) return;
    const { situation, key } = document;
    const there = await sourceOf(situation, read.sha256, (name) => source.sourceText(key, name));
    if (there !== undefined) return go({ view: 'review', item: there, at: undefined });
    const { review } = await fetchReview(key, file);
    const { title, language, published = '' } = read;
    const brought = imported(situation, { title, language, published, text: review.text });
    await source.saveSource(key, brought.file, review.text);
    if (edit(brought.edits, { kind: 'import', about: title }))
      go({ view: 'review', item: brought.id, at: undefined });
  };
}

/** The review files there are; asked for again when a text becomes a source. */
function useEntries(): readonly ReviewEntry[] {
  const key = useWorkbench((state) => state.document?.key ?? '');
  const isShared = useWorkbench((state) => state.source.isShared);
  const count = useSituation().sources.length;
  const [entries, setEntries] = useState<readonly ReviewEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what makes it ask again
  useEffect(() => {
    if (!isShared) return;
    let isStale = false;
    listReviews(key).then(
      (found) => {
        if (!isStale) setEntries(found);
      },
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [key, isShared, count]);
  return entries;
}

function Entry({ entry, onOpen }: { readonly entry: ReviewEntry; onOpen(): void }) {
  const words = reviewFileWords[useWorkbench((state) => state.settings.language)];
  const { source, file, answered = 0, proposals = 0 } = entry;
  if (!entry.ok || source === undefined)
    return <span className="warn small">{words.broken(file)}</span>;
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={words.opens(source.title)}
        onClick={onOpen}
      >
        <bdi lang={source.language}>{source.title}</bdi>
      </button>{' '}
      <span className="dim small">
        <Running text={words.state(answered, proposals)} />
      </span>
    </>
  );
}

export function ReviewFileList() {
  const language = useWorkbench((state) => state.settings.language);
  const words = reviewFileWords[language];
  const entries = useEntries();
  const open = useOpening();
  const [fault, setFault] = useState<string>();
  if (entries.length === 0) return null;
  const opened = (entry: ReviewEntry) =>
    open(entry).catch((cause: Error) =>
      setFault(words.notOpened(serverText(cause.message, language))),
    );
  return (
    <section aria-label={words.waiting}>
      <h2>{words.waiting}</h2>
      <ul className="texts">
        {entries.map((entry) => (
          <li key={entry.file}>
            <Entry entry={entry} onOpen={() => void opened(entry)} />
          </li>
        ))}
      </ul>
      {fault ? (
        <p className="warn" role="alert">
          {fault}
        </p>
      ) : null}
    </section>
  );
}
