/** Beginning without a text: a copy of the example, nothing but a question, a published conflict. */

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { dateFault, type Words } from '../../../situation/index.ts';
import { useLocal } from '../../model/use-local.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon, type IconName, Running } from '../../parts/index.ts';
import { DateInput } from '../situation/form/date-input.tsx';
import '../situation/form/thing-form.css';
import { useReadingWords } from '../use-reading-words.ts';
import { classics, example } from './example.ts';
import { newSituation } from './new-situation.ts';
import { copyOf, useCreate } from './use-create.ts';
import { useStartWords } from './use-start-words.ts';

export type Otherwise = 'empty' | 'classic';

function Row(props: {
  readonly icon: IconName;
  readonly name: string;
  readonly note: string;
  readonly keyName: string;
  readonly isOpen?: boolean;
  onChoose(): void;
}) {
  const { icon, name, note, keyName, isOpen, onChoose } = props;
  return (
    <button
      type="button"
      className="plain way"
      aria-expanded={isOpen}
      data-way={keyName}
      onClick={onChoose}
    >
      <Icon name={icon} />
      <span>
        {name} <small className="dim">{note}</small>
      </span>
      <kbd>{keyName}</kbd>
    </button>
  );
}

function AsOf({ value, onChange }: { readonly value: string; onChange(date: string): void }) {
  const start = useStartWords();
  return (
    <label htmlFor="begin-asOf">
      <span>{start.asOfField}</span>
      <DateInput id="begin-asOf" label={start.asOfField} value={value} onChange={onChange} />
    </label>
  );
}

function EmptyForm({ create }: { readonly create: ReturnType<typeof useCreate>['create'] }) {
  const start = useStartWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const [fields, setFields] = useState({
    name: '',
    question: '',
    asOf: new Date().toISOString().slice(0, 10),
  });
  const [fault, setFault] = useState<string>();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (fields.name.trim() === '') return setFault(start.fault.noName);
    const asOf = fields.asOf.trim();
    if (asOf === '') return setFault(reader.badDate);
    setFault(undefined);
    // The field itself says what is wrong.
    if (dateFault(asOf) !== undefined) return undefined;
    void create((taken) => ({
      situation: newSituation({ ...fields, asOf, language }, taken),
      files: [],
      first: { view: 'sources', item: 'new' },
    }));
  };
  const line = (key: keyof typeof fields, name: string, hint?: string) => (
    <label>
      <span>{name}</span>
      <input
        className="field"
        name={key}
        dir={fields[key] ? 'auto' : undefined}
        placeholder={hint}
        // biome-ignore lint/a11y/noAutofocus: the form opens by a key, for this field
        autoFocus={key === 'name'}
        value={fields[key]}
        onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="begin-empty" onSubmit={send}>
      {line('name', start.name, start.nameHint)}
      {line('question', start.question, start.questionHint)}
      <AsOf value={fields.asOf} onChange={(asOf) => setFields({ ...fields, asOf })} />
      <p>
        <button type="submit" className="act">
          {start.create}
        </button>
      </p>
      {fault ? (
        <p className="warn" role="alert">
          <Running text={fault} />
        </p>
      ) : null}
    </form>
  );
}

function ClassicForm({ create }: { readonly create: ReturnType<typeof useCreate>['create'] }) {
  const start = useStartWords();
  const language = useWorkbench((state) => state.settings.language);
  const list = useRef<HTMLUListElement>(null);
  // It opens by a key, at the foot of the page: seen whole, the first one a Tab away from nothing.
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <ul className="classics" ref={list} aria-label={start.classicChoose}>
      {classics.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            className="plain row-name"
            onClick={() => void create(async (taken) => copyOf(await example(id), taken))}
          >
            <bdi>{inLanguage(title as Words, language)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function BeginOtherwise(props: {
  readonly shown: Otherwise | undefined;
  onShow(shown: Otherwise | undefined): void;
}) {
  const { shown, onShow } = props;
  const start = useStartWords();
  const local = useLocal();
  const { create, fault } = useCreate();
  const turn = (to: Otherwise) => onShow(shown === to ? undefined : to);
  return (
    <section className="ways">
      <h2 className="sec">{start.another}</h2>
      <Row
        icon="network"
        name={local(start.example)}
        note={start.exampleNote}
        keyName="X"
        onChoose={() => void create(async (taken) => copyOf(await example('sahel-2024'), taken))}
      />
      <Row
        icon="sources"
        name={start.empty}
        note={start.emptyNote}
        keyName="Q"
        isOpen={shown === 'empty'}
        onChoose={() => turn('empty')}
      />
      {shown === 'empty' ? <EmptyForm create={create} /> : null}
      <Row
        icon="conflict"
        name={start.classic}
        note={start.classicNote}
        keyName="C"
        isOpen={shown === 'classic'}
        onChoose={() => turn('classic')}
      />
      {shown === 'classic' ? <ClassicForm create={create} /> : null}
      {fault ? (
        <p className="warn" role="alert">
          <Running text={fault} />
        </p>
      ) : null}
    </section>
  );
}
