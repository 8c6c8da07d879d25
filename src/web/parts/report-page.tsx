/** A report document as a page: question, answer, blocks, whose words; footnotes open the inspector. */
import { memo, useCallback, useRef } from 'react';
import type { Block, ReportDocument } from '../../report/document.ts';
import { vocabularies } from '../../report/words/index.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import { QuoteWords } from './quote-words.tsx';
import { ReportBlock } from './report-block.tsx';
import { ReportLine } from './report-line.tsx';
import { Running } from './running.tsx';
import { keysOf } from './same-said.ts';

export interface ReportPageProps {
  readonly document: ReportDocument;
  /** Whether the notes are written out at the end. */
  readonly hasNotes?: boolean;
  /** Whether the question of the situation is said first. */
  readonly hasQuestion?: boolean;
}

const Blocks = memo(function Blocks({
  blocks,
  onNote,
}: {
  readonly blocks: readonly Block[];
  readonly onNote: (number: number) => void;
}) {
  const keys = keysOf(blocks, ({ kind }) => kind);
  return blocks.map((block, at) => <ReportBlock key={keys[at]} block={block} onNote={onNote} />);
});

function Notes({ document }: { readonly document: ReportDocument }) {
  const situation = useSituation();
  const words = vocabularies[document.language];
  const select = useWorkbench((state) => state.select);
  return (
    <section className="notes">
      <h2 className="sec">{words.page.sources}</h2>
      <ol>
        {document.footnotes.map((note) => {
          const quote = situation.quotes.find((one) => one.id === note.quote);
          const voice = note.relayedBy
            ? words.page.relayed(note.voice, note.relayedBy)
            : note.voice;
          return (
            <li key={note.number} value={note.number}>
              <button
                type="button"
                className="plain"
                onClick={() => select(`quotes/${note.quote}`)}
              >
                <Running text={voice} />
              </button>
              {quote ? <QuoteWords quote={quote} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

export function ReportPage({ document, hasNotes = false, hasQuestion = true }: ReportPageProps) {
  const select = useWorkbench((state) => state.select);
  const { footnotes } = document;
  const { headline } = document.answer;
  // A report of one scale leads with its own answer: it is said once.
  const isSaidBelow =
    document.answer.text.length === 0 &&
    document.blocks.some((block) => block.kind === 'lead' && block.text[0] === headline);
  // The same function as long as the page stands, so that blocks that say the same are not drawn again.
  const latest = useRef(footnotes);
  latest.current = footnotes;
  const onNote = useCallback(
    (number: number) => {
      const note = latest.current.find((one) => one.number === number);
      if (note) select(`quotes/${note.quote}`);
    },
    [select],
  );
  return (
    <article className="report">
      {document.question && hasQuestion ? (
        <p className="ask">
          <Running text={document.question} />
        </p>
      ) : null}
      {headline && !isSaidBelow ? (
        <p className="answer">
          <Running text={headline} />
        </p>
      ) : null}
      {document.answer.text.map((line) => (
        <p key={JSON.stringify(line)}>
          <ReportLine line={line} onNote={onNote} />
        </p>
      ))}
      <Blocks blocks={document.blocks} onNote={onNote} />
      {hasNotes && footnotes.length > 0 ? <Notes document={document} /> : null}
    </article>
  );
}
