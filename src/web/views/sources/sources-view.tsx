/** The sources as a table. */
import { inLanguage } from '../../../report/name.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, DateText, ThingTable } from '../../parts/index.ts';
import { ViewTitle } from '../view-title.tsx';

type Row = ReturnType<typeof useSituation>['sources'][number];

export default function SourcesView() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const source = (id: string | undefined) => {
    const found = situation.sources.find((one) => one.id === id);
    return found ? inLanguage(found.title, language) : '';
  };
  const columns: readonly Column<Row>[] = [
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
      text: (row) => (row.language ? words.languageName[row.language] : ''),
    },
    { key: 'origin', name: words.field.origin, text: (row) => source(row.origin) },
    {
      key: 'quotes',
      name: words.field.quotes,
      text: (row) => String(situation.quotes.filter((one) => one.source === row.id).length || ''),
      isNumber: true,
    },
  ];
  return (
    <>
      <ViewTitle title={words.view.sources} />
      <ThingTable
        name={words.view.sources}
        rows={situation.sources}
        columns={columns}
        part="sources"
      />
    </>
  );
}
