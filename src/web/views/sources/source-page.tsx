/** One source: its text with the words that the situation quotes; words selected become a quote. */
import { useEffect, useMemo } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Source } from '../../../situation/index.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { sourceWords } from '../../words/source/index.ts';
import { MarkedText } from '../review/marked-text.tsx';
import type { TextMark } from '../review/text-mark.ts';
import { useSourceText } from '../review/use-source-text.ts';
import { useReadingWords } from '../use-reading-words.ts';
import { ViewTitle } from '../view-title.tsx';
import { languageName } from './language-name.ts';
import { Published } from './published.tsx';
import { QuoteBar } from './quote-bar.tsx';

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
  const focus = mine.find((one) => at === `quotes/${one.id}`);
  const shown = focus?.id;
  useEffect(() => {
    // Whoever comes for a quote is taken to its words.
    if (shown) document.querySelector('.marked .mark-focus')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
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
      focus={focus}
      name={inLanguage(source.title, language)}
      onOpen={select}
    />
  );
}

/** Quotes that the text does not bear out any more: not marked in it, and not kept silent. */
function Stale({ source, text }: { readonly source: Source; readonly text: string }) {
  const { quotes } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const say = sourceWords[language];
  const stale = quotes.filter(
    (one) => one.source === source.id && text.slice(one.start, one.end) !== one.exact,
  );
  if (stale.length === 0) return null;
  return (
    <section className="stale">
      <h2 className="warn">
        <Running text={say.stale(stale.length)} />
      </h2>
      <p className="dim small">{say.staleNote}</p>
      <ul className="resting">
        {stale.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="plain row-name"
              data-address={`quotes/${one.id}`}
              onClick={() => select(`quotes/${one.id}`)}
            >
              <q dir="auto" lang={source.language}>
                {one.exact}
              </q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourcePage({ source }: { readonly source: Source }) {
  const words = useWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const select = useWorkbench((state) => state.select);
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
            <Published source={source} />
            {source.language ? ` · ${languageName(source.language, language)}` : ''}
          </>
        }
        end={
          <>
            {act(words.says.falls, () => select(`sources/${source.id}`), true)}
            {act(reader.back, () => go({ item: undefined }), true)}
            {found.kind === 'text'
              ? act(reader.review, () => go({ view: 'review', item: source.id }))
              : null}
          </>
        }
      />
      {found.kind === 'none' ? <p className="dim">{reader.unstored}</p> : null}
      {found.kind === 'lost' ? <p className="warn">{reader.lost}</p> : null}
      {found.kind === 'text' ? (
        <>
          <Stale source={source} text={found.text} />
          <QuoteBar source={source} text={found.text} />
          <Quoted source={source} text={found.text} />
        </>
      ) : null}
    </>
  );
}
