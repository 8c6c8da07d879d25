/** One source: its text with the words that the situation quotes; words selected become a quote. */
import { useMemo } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { type Edit, makeQuote, type Situation, type Source } from '../../../situation/index.ts';
import { nameOf, type Thing, thingAt } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DateText } from '../../parts/index.ts';
import { freeId } from '../review/draft.ts';
import { MarkedText } from '../review/marked-text.tsx';
import type { TextMark } from '../review/text-mark.ts';
import { useSourceText } from '../review/use-source-text.ts';
import { ViewTitle } from '../view-title.tsx';
import { type SelectedSpan, useSelectedSpan } from './selected-span.ts';

/** The edits that keep words as a quote, pinned to a thing where one is given. */
function quoteEdits(
  situation: Situation,
  source: Source,
  text: string,
  span: SelectedSpan,
  thing: Thing | undefined,
): { edits: Edit[]; id: string } {
  const taken = new Set(situation.quotes.map((one) => one.id));
  const id = freeId(`${source.id}-q1`, taken);
  const value = { id, source: source.id, ...makeQuote(text, span.start, span.end) };
  const pinned = thing ? (thing.value.quotes as string[]) : [];
  const edits: Edit[] = [{ op: 'add', at: 'quotes', value }];
  if (thing) edits.push({ op: 'set', at: `${thing.address}/quotes`, value: [...pinned, id] });
  return { edits, id };
}

function QuoteBar({ source, text }: { readonly source: Source; readonly text: string }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const at = useWorkbench((state) => state.route.at);
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const span = useSelectedSpan(text);
  const selected = at ? thingAt(situation, at) : undefined;
  const thing = Array.isArray(selected?.value.quotes) ? selected : undefined;
  const keep = (pinned: Thing | undefined) => {
    if (!span) return;
    const { edits, id } = quoteEdits(situation, source, text, span, pinned);
    if (!edit(edits)) return;
    getSelection()?.removeAllRanges();
    if (!pinned) select(`quotes/${id}`);
  };
  if (!span) return <p className="dim small quote-bar">{words.reading.selectHint}</p>;
  return (
    <p className="quote-bar acts">
      <button
        type="button"
        className="act"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => keep(undefined)}
      >
        {words.reading.makeQuote}
      </button>
      {thing ? (
        <button
          type="button"
          className="act"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => keep(thing)}
        >
          {words.reading.pinTo(`\u2068${nameOf(situation, thing, language)}\u2069`)}
        </button>
      ) : null}
    </p>
  );
}

function Quoted({ source, text }: { readonly source: Source; readonly text: string }) {
  const { quotes } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const mine = useMemo(
    () =>
      quotes.filter(
        (one) => one.source === source.id && text.slice(one.start, one.end) === one.exact,
      ),
    [quotes, source.id, text],
  );
  const marks = useMemo(
    () =>
      mine.map(
        ({ id, start, end }): TextMark => ({ start, end, kind: 'quote', key: `quotes/${id}` }),
      ),
    [mine],
  );
  return (
    <MarkedText
      text={text}
      language={source.language}
      marks={marks}
      focus={mine.find((one) => at === `quotes/${one.id}`)}
      name={inLanguage(source.title, language)}
      onOpen={select}
    />
  );
}

export function SourcePage({ source }: { readonly source: Source }) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const found = useSourceText(source.file);
  const act = (name: string, run: () => void, isQuiet = false) => (
    <button type="button" className={isQuiet ? 'act quiet' : 'act'} onClick={run}>
      {name}
    </button>
  );
  return (
    <>
      <ViewTitle
        title={<bdi>{inLanguage(source.title, language)}</bdi>}
        quiet={
          <>
            {words.field.published} <DateText date={source.published} />
            {source.language ? ` · ${words.languageName[source.language]}` : ''}
          </>
        }
        end={
          <>
            {act(words.reading.back, () => go({ item: undefined }), true)}
            {found.kind === 'text'
              ? act(words.reading.review, () => go({ view: 'review', item: source.id }))
              : null}
          </>
        }
      />
      {found.kind === 'none' ? <p className="dim">{words.reading.unstored}</p> : null}
      {found.kind === 'lost' ? <p className="warn">{words.reading.lost}</p> : null}
      {found.kind === 'text' ? (
        <>
          <QuoteBar source={source} text={found.text} />
          <Quoted source={source} text={found.text} />
        </>
      ) : null}
    </>
  );
}
