/** The head of the open situation: what it is called, what it is to answer, as of when it is weighed. */
import { type FormEvent, useState } from 'react';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { DateInput } from '../situation/form/date-input.tsx';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { WordsInput } from '../situation/form/words-input.tsx';
import { ViewTitle } from '../view-title.tsx';
import { type Head, headEdits } from './head-edit.ts';
import { OtherDate } from './other-date.tsx';
import { useStartWords } from './use-start-words.ts';
import '../situation/form/thing-form.css';

function useHead() {
  const { title, question, asOf, note } = useSituation();
  const [head, setHead] = useState<Head>({ title, question, asOf, note });
  return { head, set: (part: Partial<Head>) => setHead((before) => ({ ...before, ...part })) };
}

function Line(props: {
  readonly field: 'title' | 'question' | 'note';
  readonly label: string;
  readonly head: Head;
  set(part: Partial<Head>): void;
}) {
  const { field, label, head, set } = props;
  return (
    <div className="form-field" data-field={field}>
      <label htmlFor={`head-${field}`}>{label}</label>
      <WordsInput
        id={`head-${field}`}
        label={label}
        value={head[field]}
        isLong={field !== 'title'}
        onChange={(value) => set({ [field]: value })}
      />
    </div>
  );
}

export function HeadForm() {
  const words = useWords();
  const form = useFormWords();
  const start = useStartWords();
  const situation = useSituation();
  const edit = useWorkbench((state) => state.edit);
  const go = useWorkbench((state) => state.go);
  const { head, set } = useHead();
  const edits = headEdits(situation, head);
  const isNamed = Object.values(head.title).some((text) => text?.trim());
  const leave = () => go({ view: 'start', item: undefined });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (edits !== undefined && (edits.length === 0 || edit(edits))) leave();
  };
  return (
    <>
      <ViewTitle title={start.about} />
      <form
        className="thing-form"
        onSubmit={send}
        onKeyDown={(event) => {
          if (event.code !== 'Escape') return;
          event.stopPropagation();
          leave();
        }}
      >
        <Line {...{ head, set }} field="title" label={start.name} />
        <Line {...{ head, set }} field="question" label={start.question} />
        <div className="form-field" data-field="asOf">
          <label htmlFor="head-asOf">{start.asOfField}</label>
          <DateInput
            id="head-asOf"
            label={start.asOfField}
            value={head.asOf}
            fault={head.asOf.trim() === '' ? form.fault.required : undefined}
            onChange={(asOf) => set({ asOf })}
          />
        </div>
        <Line {...{ head, set }} field="note" label={words.field.note} />
        <p className="acts">
          <button type="submit" className="act" disabled={edits === undefined}>
            {form.save} <kbd>↵</kbd>
          </button>
          <button type="button" className="act quiet" onClick={leave}>
            {form.cancel} <KeyCap name="Esc" />
          </button>
          {isNamed ? null : <span className="warn">{start.fault.noName}</span>}
        </p>
      </form>
      <OtherDate />
    </>
  );
}
