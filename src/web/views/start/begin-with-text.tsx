/** Beginning with a text: pasted, or files dropped; what it is called and when it was published. */

import { type DragEvent, type FormEvent, type Ref, useState } from 'react';
import { directionOf } from '../../../report/direction.ts';
import { dateFault, type Language, languages } from '../../../situation/index.ts';
import { useWords } from '../../model/use-workbench.ts';
import { DateInput } from '../situation/form/date-input.tsx';
import '../situation/form/thing-form.css';
import { broughtFile } from '../sources/brought-file.ts';
import { firstLine } from '../sources/first-line.ts';
import { guessedLanguage } from '../sources/imported.ts';
import { newSituation, withTexts } from './new-situation.ts';
import { useCreate } from './use-create.ts';
import { useBringWords, useRefusal, useStartWords } from './use-start-words.ts';

interface Text {
  readonly text: string;
  readonly title: string;
  readonly published: string;
}

function useTexts() {
  const [texts, setTexts] = useState<readonly Text[]>([]);
  const [note, setNote] = useState<string>();
  const bring = useBringWords();
  const refusal = useRefusal();
  const take = async (files: readonly File[]): Promise<string | undefined> => {
    const read = await Promise.all(
      files.map(async (file) => broughtFile(file.name, new Uint8Array(await file.arrayBuffer()))),
    );
    const refused = read.find((one) => !one.ok);
    if (refused && !refused.ok) return refusal(refused);
    const taken = read.flatMap((one) =>
      one.ok ? [{ text: one.text, title: one.title, published: one.published ?? '' }] : [],
    );
    setTexts(taken);
    const isPage = read.some((one) => one.ok && one.isPage);
    setNote(taken.length > 1 ? bring.several(taken.length) : isPage ? bring.page : undefined);
    return undefined;
  };
  const set = (part: Partial<Text>) =>
    setTexts(([first = { text: '', title: '', published: '' }, ...others]) => [
      { ...first, ...part },
      ...others,
    ]);
  return { texts, take, set, note };
}

function Particulars(props: {
  readonly first: Text;
  readonly language: Language;
  set(part: Partial<Text>): void;
  setLanguage(language: Language): void;
}) {
  const { first, language, set, setLanguage } = props;
  const start = useStartWords();
  const words = useWords();
  return (
    <div className="particulars">
      <label>
        <span>{start.textTitle}</span>
        <input
          className="field"
          name="title"
          // Until something is typed it shows the first line of the text, in the text's direction.
          dir={first.title ? 'auto' : directionOf(language)}
          placeholder={firstLine(first.text)}
          value={first.title}
          onChange={(event) => set({ title: event.target.value })}
        />
      </label>
      <label htmlFor="begin-published">
        <span>{start.published}</span>
        <DateInput
          id="begin-published"
          label={start.published}
          value={first.published}
          onChange={(published) => set({ published })}
        />
      </label>
      <label>
        <span>{start.language}</span>
        <select
          className="field"
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.languageName[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function useBegin() {
  const start = useStartWords();
  const { texts, take, set, note } = useTexts();
  const [chosen, setLanguage] = useState<Language>();
  const { create, fault, setFault, isBusy } = useCreate();
  const [first] = texts;
  const language = chosen ?? guessedLanguage(first?.text ?? '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const all = texts.filter((one) => one.text.trim() !== '');
    if (!all[0]) return setFault(start.fault.noText);
    if (all.some(({ published: on }) => on.trim() && dateFault(on.trim()) !== undefined))
      // The field itself says what is wrong.
      return setFault(undefined);
    const brought = all.map((one, at) => ({
      ...one,
      title: one.title.trim() || firstLine(one.text),
      published: one.published.trim(),
      language: at === 0 ? language : guessedLanguage(one.text),
    }));
    const asOf = brought[0]?.published || new Date().toISOString().slice(0, 10);
    void create((taken) => {
      const name = brought[0]?.title ?? '';
      const made = withTexts(newSituation({ name, question: '', asOf, language }, taken), brought);
      return { ...made, first: { view: 'review', item: made.files[0]?.id ?? '' } };
    });
  };
  const bring = async (files: readonly File[]) => setFault(await take(files));
  return { first, set, note, language, setLanguage, fault, isBusy, send, bring };
}

/** The field to paste into, and the place to drop on. */
function Drop({
  begin,
  paste,
}: {
  readonly begin: ReturnType<typeof useBegin>;
  readonly paste: Ref<HTMLTextAreaElement>;
}) {
  const start = useStartWords();
  const { first, set, bring } = begin;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void bring([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the field and the button are the keys' way
    <div
      className={`drop${isOver ? ' over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="strong" htmlFor="begin-text">
        {start.drop} <kbd>P</kbd>
      </label>
      <textarea
        ref={paste}
        id="begin-text"
        className="field"
        rows={first?.text ? 9 : 2}
        dir={first?.text ? 'auto' : undefined}
        value={first?.text ?? ''}
        onChange={(event) => set({ text: event.target.value })}
      />
      <p className="dim small">
        {start.dropNote}{' '}
        <label className="link file">
          {start.choose}
          <input
            className="unseen"
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onChange={(event) => void bring([...(event.target.files ?? [])])}
          />
        </label>
      </p>
    </div>
  );
}

export function BeginWithText({ paste }: { readonly paste: Ref<HTMLTextAreaElement> }) {
  const start = useStartWords();
  const begin = useBegin();
  const { first, note, fault, isBusy, send } = begin;
  return (
    <form
      className="begin"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <Drop begin={begin} paste={paste} />
      {note ? (
        <p className="dim" role="status">
          {note}
        </p>
      ) : null}
      {first?.text ? (
        <>
          <Particulars
            first={first}
            language={begin.language}
            set={begin.set}
            setLanguage={begin.setLanguage}
          />
          <p>
            <button type="submit" className="act" disabled={isBusy}>
              {start.begin} <kbd>Ctrl ↵</kbd>
            </button>
          </p>
        </>
      ) : null}
      {fault ? (
        <p className="warn" role="alert">
          {fault}
        </p>
      ) : null}
    </form>
  );
}
