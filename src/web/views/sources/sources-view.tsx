/** The sources as a table, one of them as its text, or the form that brings one in. */
import { inLanguage } from '../../../report/name.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, DateText, ThingTable } from '../../parts/index.ts';
import { situationWords } from '../../words/situation/index.ts';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { AskedForm } from '../situation/part-page.tsx';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { ImportForm } from './import-form.tsx';
import { languageName } from './language-name.ts';
import { SourcePage } from './source-page.tsx';
import { UnsourcedList } from './unsourced-list.tsx';
import './sources.css';
import { useReadingWords } from '../use-reading-words.ts';

type Row = ReturnType<typeof useSituation>['sources'][number];

function useColumns(): readonly Column<Row>[] {
  const words = useWords();
  const reader = useReadingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const source = (id: string | undefined) => {
    const found = situation.sources.find((one) => one.id === id);
    return found ? inLanguage(found.title, language) : '';
  };
  return [
    { key: 'title', name: words.field.title, text: (row) => inLanguage(row.title, language) },
    {
      key: 'publisher',
      name: words.field.publisher,
      text: (row) => (row.publisher ? inLanguage(row.publisher, language) : ''),
    },
    {
      key: 'published',
      name: words.field.published,
      text: (row) => row.published ?? '',
      cell: (row) => <DateText date={row.published} />,
    },
    {
      key: 'language',
      name: words.field.language,
      text: (row) => (row.language ? languageName(row.language, language) : ''),
    },
    { key: 'origin', name: words.field.origin, text: (row) => source(row.origin) },
    {
      key: 'quotes',
      name: words.field.quotes,
      text: (row) => String(situation.quotes.filter((one) => one.source === row.id).length || ''),
      isNumber: true,
    },
    {
      key: 'text',
      name: reader.text,
      text: (row) => row.file ?? '',
      cell: (row) => <TextWays source={row} />,
    },
  ];
}

/** Where the text of a source is stored: the way to read it, and to have it read for proposals. */
function TextWays({ source }: { readonly source: Row }) {
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  if (source.file === undefined) return <bdi />;
  const way = (name: string, run: () => void) => (
    <button
      type="button"
      className="link"
      onClick={(event) => {
        // The row would select its source.
        event.stopPropagation();
        run();
      }}
    >
      {name}
      <span className="unseen">: {inLanguage(source.title, language)}</span>
    </button>
  );
  return (
    <span className="text-ways">
      {way(reader.open, () => go({ item: source.id }))}
      {way(reader.review, () => go({ view: 'review', item: source.id, at: undefined }))}
    </span>
  );
}

/** What the address asks for inside the sources: a form, a text brought in, what has no source. */
function Asked({ item }: { readonly item: string }) {
  const words = useWords();
  const reader = useReadingWords();
  const go = useWorkbench((state) => state.go);
  if (item === 'new') {
    return (
      <>
        <ViewTitle title={reader.add} />
        <ImportForm onClose={() => go({ item: undefined })} />
      </>
    );
  }
  if (item !== 'unsourced')
    return <AskedForm part="sources" item={item === 'named' ? 'new' : item} />;
  return (
    <>
      <ViewTitle
        title={words.view.sources}
        end={
          <button type="button" className="act quiet" onClick={() => go({ item: undefined })}>
            {reader.back}
          </button>
        }
      />
      <UnsourcedList />
    </>
  );
}

function Ways() {
  const reader = useReadingWords();
  const form = useFormWords();
  const go = useWorkbench((state) => state.go);
  return (
    <>
      <button type="button" className="act quiet" onClick={() => go({ item: 'named' })}>
        {form.known}
      </button>
      <button type="button" className="act" onClick={() => go({ item: 'new', at: undefined })}>
        {reader.add} <kbd>N</kbd>
      </button>
    </>
  );
}

const ASKED: readonly string[] = ['new', 'named', 'unsourced'];

export default function SourcesView({ item }: ViewProps) {
  const words = useWords();
  const { sources } = useSituation();
  const columns = useColumns();
  const language = useWorkbench((state) => state.settings.language);
  const hasSelected = useWorkbench((state) => state.route.at?.startsWith('sources/') ?? false);
  const source = sources.find((one) => one.id === item);
  if (source) return <SourcePage key={source.id} source={source} />;
  if (item && (ASKED.includes(item) || (item === 'edit' && hasSelected)))
    return <Asked item={item} />;
  const isEmpty = sources.length === 0;
  return (
    <>
      <ViewTitle title={words.view.sources} end={<Ways />} />
      {isEmpty ? (
        <p className="teach">{situationWords[language].empty.sources}</p>
      ) : (
        <ThingTable name={words.view.sources} rows={sources} columns={columns} part="sources" />
      )}
      <UnsourcedList isQuiet={isEmpty} />
    </>
  );
}
