/** The words that a statement or a reading rests on, opened where it is edited. */
import { Suspense, useState } from 'react';
import { late } from '../../parts/late.tsx';
import { useConflictWords } from './use-conflict-words.ts';

// The reader of texts is not needed before a quote is picked.
const QuotesField = late(() => import('./observation/quotes-field.tsx'));

export interface RestsOnProps {
  readonly at: string;
  /** What rests on them, for a reader who hears the page. */
  readonly name: string;
  readonly quotes: readonly string[];
}

export function RestsOn({ at, name, quotes }: RestsOnProps) {
  const { observation: say } = useConflictWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <button
          type="button"
          className="plain more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say.restsOn}
          <span className="unseen">{`: ${name}`}</span>
        </button>
      </p>
      {isOpen ? (
        <Suspense fallback={null}>
          <QuotesField at={at} id={at.replaceAll('/', '-')} value={quotes} />
        </Suspense>
      ) : null}
    </>
  );
}
