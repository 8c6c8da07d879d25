/** The words that a thing rests on: those pinned, and more picked in a source by key or by mouse. */
import { useMemo, useState } from 'react';
import { inLanguage } from '../../../../report/name.ts';
import { makeQuote, type Source } from '../../../../situation/index.ts';
import { useSituation, useWorkbench } from '../../../model/use-workbench.ts';
import { freeId } from '../../review/draft.ts';
import { MarkedText } from '../../review/marked-text.tsx';
import { useSourceText } from '../../review/use-source-text.ts';
import { useSelectedSpan } from '../../sources/selected-span.ts';
import type { PickedQuote } from './form-value.ts';
import { OneInput } from './many-input.tsx';
import { type FoundWords, findWords } from './quote-search.ts';
import { useFormWords } from './use-form-words.ts';

interface PickerProps {
  readonly id: string;
  readonly sources: readonly Source[];
  onPick(source: Source, text: string, span: FoundWords): void;
}

function Places(props: {
  readonly text: string;
  readonly language: string | undefined;
  readonly found: readonly FoundWords[];
  onKeep(span: FoundWords): void;
}) {
  const { text, language, found, onKeep } = props;
  const form = useFormWords();
  return (
    <ul className="places">
      {found.map((span) => (
        <li key={span.start}>
          <span className="around" dir="auto" lang={language}>
            {text.slice(Math.max(0, span.start - 40), span.start)}
            <mark>{text.slice(span.start, span.end)}</mark>
            {text.slice(span.end, span.end + 40)}
          </span>
          <button type="button" className="act" onClick={() => onKeep(span)}>
            {form.quotes.keep}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Pick({ source, onPick }: { readonly source: Source; onPick: PickerProps['onPick'] }) {
  const form = useFormWords();
  const found = useSourceText(source.file);
  const text = found.kind === 'text' ? found.text : '';
  const language = useWorkbench((state) => state.settings.language);
  const [asked, ask] = useState('');
  const places = useMemo(() => findWords(text, asked), [text, asked]);
  const span = useSelectedSpan(text);
  if (found.kind === 'opening') return <p className="dim">{form.quotes.opening}</p>;
  if (found.kind !== 'text') return <p className="warn">{form.quotes.lost}</p>;
  return (
    <>
      <input
        className="field"
        type="search"
        dir="auto"
        lang={source.language}
        aria-label={form.quotes.find}
        placeholder={form.quotes.find}
        value={asked}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={(event) => {
          if (event.code !== 'Enter') return;
          event.preventDefault();
          if (places[0]) onPick(source, text, places[0]);
        }}
      />
      <p className="dim small" role="status">
        {asked.trim() ? form.quotes.found(places.length) : form.quotes.hint}
      </p>
      <Places
        text={text}
        language={source.language}
        found={places}
        onKeep={(one) => onPick(source, text, one)}
      />
      {span ? (
        <p>
          <button
            type="button"
            className="act"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(source, text, span)}
          >
            {form.quotes.keepSelected}
          </button>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="pick-text" tabIndex={0} aria-label={inLanguage(source.title, language)}>
        <MarkedText
          text={text}
          language={source.language}
          marks={[]}
          name={inLanguage(source.title, language)}
        />
      </section>
    </>
  );
}

function Picker({ id, sources, onPick }: PickerProps) {
  const form = useFormWords();
  const language = useWorkbench((state) => state.settings.language);
  const [chosen, choose] = useState<string | undefined>(sources[0]?.id);
  const source = sources.find((one) => one.id === chosen);
  if (sources.length === 0) return <p className="dim">{form.quotes.noText}</p>;
  return (
    <div className="picker">
      <OneInput
        id={`${id}-source`}
        label={form.quotes.from}
        value={chosen}
        choices={sources.map((one) => ({ id: one.id, name: inLanguage(one.title, language) }))}
        isRequired
        onChange={choose}
      />
      {source ? <Pick key={source.id} source={source} onPick={onPick} /> : null}
    </div>
  );
}

export interface QuotesInputProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly picked: readonly PickedQuote[];
  onChange(value: readonly string[]): void;
  onPick(quote: PickedQuote): void;
}

export function QuotesInput({ id, value, picked, onChange, onPick }: QuotesInputProps) {
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [isPicking, setPicking] = useState(false);
  const all = [...situation.quotes, ...picked];
  const keep = (source: Source, text: string, span: FoundWords) => {
    const there = all.find(
      (one) => one.source === source.id && one.start === span.start && one.end === span.end,
    );
    const taken = new Set(all.map((one) => one.id));
    const quote = there?.id ?? freeId(`${source.id}-q1`, taken);
    if (!there) onPick({ id: quote, source: source.id, ...makeQuote(text, span.start, span.end) });
    if (!value.includes(quote)) onChange([...value, quote]);
  };
  return (
    <div className="quotes-input">
      {value.length === 0 ? <p className="dim small">{form.quotes.unsourced}</p> : null}
      <ul>
        {value.map((one) => {
          const quote = all.find((other) => other.id === one);
          const source = situation.sources.find((other) => other.id === quote?.source);
          return (
            <li key={one}>
              <q dir="auto" lang={source?.language}>
                {quote?.exact ?? one}
              </q>
              <bdi className="dim small">{source ? inLanguage(source.title, language) : ''}</bdi>
              <button
                type="button"
                className="plain dim"
                aria-label={`${form.quotes.drop}: ${quote?.exact.slice(0, 40) ?? one}`}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button
        id={id}
        type="button"
        className="act quiet"
        aria-expanded={isPicking}
        onClick={() => setPicking(!isPicking)}
      >
        {isPicking ? form.quotes.close : form.quotes.pick}
      </button>
      {isPicking ? (
        <Picker
          id={id}
          sources={situation.sources.filter((one) => one.file !== undefined)}
          onPick={keep}
        />
      ) : null}
    </div>
  );
}
