/** What an observation rests on: the event that it was, the words in the sources, a note. */

import { Suspense } from 'react';
import { inLanguage } from '../../../../report/name.ts';
import type { Words } from '../../../../situation/index.ts';
import { QuietWords } from '../../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../../editing/use-editing.ts';
import { useLocal } from '../../../model/use-local.ts';
import { useSituation, useWorkbench } from '../../../model/use-workbench.ts';
import { late } from '../../../parts/late.tsx';
import { useConflictWords } from '../use-conflict-words.ts';
import { eventEdits } from './observation-edit.ts';

// The reader of texts is not needed before a quote is picked.
const QuotesField = late(() => import('./quotes-field.tsx'));

export interface ObservationDetailProps {
  readonly at: string;
  /** What it is the observation of, for a reader who hears the page. */
  readonly name: string;
  readonly value: {
    readonly event?: string | undefined;
    readonly name?: Words | undefined;
    readonly note?: Words | undefined;
    readonly quotes: readonly string[];
  };
  /** Whether it is an event, and not where a game starts. */
  readonly hasEvent: boolean;
  /** Whether it has a name of its own: the outcome has. */
  readonly isNamed?: boolean;
}

function EventChoice({ at, name, value }: Pick<ObservationDetailProps, 'at' | 'name' | 'value'>) {
  const { observation: say } = useConflictWords();
  const { events } = useSituation();
  const local = useLocal();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const byDate = events.toSorted((a, b) => (a.date ?? '~').localeCompare(b.date ?? '~'));
  return (
    <>
      <label className="event-choice">
        <span className="dim">{say.event}</span>
        <select
          className="field"
          aria-label={`${say.event}: ${name}`}
          value={value.event ?? ''}
          onChange={(event) => attempt(eventEdits(at, value.event, event.target.value))}
        >
          <option value="">{say.noEvent}</option>
          {byDate.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.date ? `\u2066${local(one.date)}\u2069 ` : ''}${inLanguage(one.summary, language)}`}
            </option>
          ))}
        </select>
      </label>
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </>
  );
}

export function ObservationDetail(props: ObservationDetailProps) {
  const { at, name, value, hasEvent, isNamed = false } = props;
  const { observation: say } = useConflictWords();
  const words = useEditingWords();
  return (
    <div className="observation-detail">
      {isNamed ? (
        <QuietWords
          at={`${at}/name`}
          label={words.wants.edit(name)}
          value={value.name}
          placeholder={say.called}
          isOptional
        />
      ) : null}
      {hasEvent ? <EventChoice at={at} name={name} value={value} /> : null}
      <QuietWords
        at={`${at}/note`}
        label={`${say.note}: ${name}`}
        value={value.note}
        placeholder={say.note}
        isOptional
      />
      <Suspense fallback={null}>
        <QuotesField at={at} id={at.replaceAll('/', '-')} value={value.quotes} />
      </Suspense>
    </div>
  );
}
