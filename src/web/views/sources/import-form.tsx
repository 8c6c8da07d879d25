/** Brings a text in: pasted or from a file, with its title, language and date. */
import { type FormEvent, useState } from 'react';
import { directionOf } from '../../../report/direction.ts';
import { dateFault, decodeText, type Language, languages } from '../../../situation/index.ts';
import { useSituation, useStoreOfPage, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DigitsInput } from '../../parts/digits-input.tsx';
import { Running } from '../../parts/index.ts';
import { serverText } from '../../refusal/server-text.ts';
import type { ReadingWords } from '../../words/reading/index.ts';
import { typedDate } from '../situation/form/typed-date.ts';
import { useBringWords, useRefusal } from '../start/use-start-words.ts';
import { useReadingWords } from '../use-reading-words.ts';
import { broughtFile } from './brought-file.ts';
import { firstLine } from './first-line.ts';
import { guessedLanguage, imported } from './imported.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** What keeps the form from being sent, if anything. */
function faultOf(reading: ReadingWords, form: Fields): string | undefined {
  if (form.text.trim() === '') return reading.noText;
  if (form.published && dateFault(form.published) !== undefined) return reading.badDate;
  const decoded = decodeText(form.text, MOST_BYTES);
  return decoded.ok ? undefined : reading.badFile(decoded.found);
}

interface Fields {
  readonly text: string;
  readonly title: string;
  readonly published: string;
  /** Undefined until a person chooses: then it follows the text. */
  readonly language: Language | undefined;
}

/** Stores the text, then enters its source and opens it; gives what went wrong. */
function useImport() {
  const reader = useReadingWords();
  const situation = useSituation();
  const store = useStoreOfPage();
  return async (typed: Fields): Promise<string | undefined> => {
    const fields = { ...typed, title: typed.title.trim() || firstLine(typed.text) };
    const decoded = decodeText(fields.text, MOST_BYTES);
    const fault = faultOf(reader, fields);
    if (fault || !decoded.ok) return fault;
    const language = fields.language ?? guessedLanguage(decoded.text);
    const brought = { ...fields, text: decoded.text, language };
    const { id, file, edits } = imported(situation, brought);
    const { source, edit, go } = store.getState();
    try {
      await source.saveSource(situation.id, file, decoded.text);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      return reader.notKept(serverText(why, store.getState().settings.language));
    }
    if (edit(edits, { kind: 'import', about: fields.title })) {
      go({ view: 'sources', item: id, at: undefined });
    }
    return undefined;
  };
}

function useFields() {
  const [fields, setFields] = useState<Fields>({
    text: '',
    title: '',
    published: '',
    language: undefined,
  });
  const [fault, setFault] = useState<string>();
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const [note, setNote] = useState<string>();
  const refusal = useRefusal();
  const bring = useBringWords();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const brought = broughtFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setFault(brought.ok ? undefined : refusal(brought));
    setNote(brought.ok && brought.isPage ? bring.page : undefined);
    if (!brought.ok) return;
    setFields((before) => ({
      ...before,
      text: brought.text,
      title: before.title || brought.title,
      published: before.published || (brought.published ?? ''),
    }));
  };
  return { fields, set, fault, setFault, take, note };
}

type SetFields = (part: Partial<Fields>) => void;

interface LineProps {
  readonly name: 'title' | 'published';
  readonly fields: Fields;
  readonly language: Language;
  readonly set: SetFields;
}

function Line({ name, fields, language, set }: LineProps) {
  const words = useWords();
  return (
    <label htmlFor={`import-${name}`}>
      <span>{words.field[name]}</span>
      {name === 'published' ? (
        <DigitsInput
          id={`import-${name}`}
          name={name}
          value={fields[name]}
          placeholder="2024-10-31"
          onDigits={(typed) => set({ published: typedDate(typed) ?? typed })}
        />
      ) : (
        <input
          id={`import-${name}`}
          className="field"
          name={name}
          // Until something is typed it shows the first line of the text, in the text's direction.
          dir={fields.title ? 'auto' : directionOf(language)}
          placeholder={firstLine(fields.text)}
          value={fields[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </label>
  );
}

interface LanguageChoiceProps {
  readonly language: Language;
  readonly set: SetFields;
}

function LanguageChoice({ language, set }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <label>
      <span>{words.field.language}</span>
      <select
        className="field"
        name="language"
        value={language}
        onChange={(event) => set({ language: event.target.value as Language })}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {words.languageName[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A file in place of pasted words, and what was done to it. */
function FileLine(props: {
  readonly note: string | undefined;
  take(file: File | undefined): Promise<void>;
}) {
  const { note, take } = props;
  const reader = useReadingWords();
  return (
    <>
      <label className="file link">
        {reader.file}
        <input
          className="unseen"
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      {note ? (
        <p className="dim" role="status">
          {note}
        </p>
      ) : null}
    </>
  );
}

export function ImportForm({ onClose }: { onClose(): void }) {
  const reader = useReadingWords();
  const bring = useImport();
  const { fields, set, fault, setFault, take, note } = useFields();
  const own = useWorkbench((state) => state.settings.language);
  const language = fields.language ?? (fields.text ? guessedLanguage(fields.text) : own);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFault(await bring(fields));
  };
  return (
    <form
      className="import"
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <label>
        <span>{reader.text}</span>
        <textarea
          className="field"
          name="text"
          rows={14}
          dir={fields.text ? 'auto' : undefined}
          lang={language}
          placeholder={reader.paste}
          value={fields.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <FileLine take={take} note={note} />
      <Line name="title" fields={fields} language={language} set={set} />
      <div className="row">
        <Line name="published" fields={fields} language={language} set={set} />
        <LanguageChoice language={language} set={set} />
      </div>
      {fault ? (
        <p className="warn" role="alert">
          <Running text={fault} />
        </p>
      ) : null}
      <p className="acts">
        <button type="submit" className="act">
          {reader.keep} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="act quiet" onClick={onClose}>
          {reader.cancel}
        </button>
      </p>
    </form>
  );
}
