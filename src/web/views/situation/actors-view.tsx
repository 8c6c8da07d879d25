/** The actors as a table. */
import { inLanguage } from '../../../report/name.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, SaysWho, ThingTable } from '../../parts/index.ts';
import type { ViewProps } from '../view-props.ts';
import { PartPage } from './part-page.tsx';

type Row = ReturnType<typeof useSituation>['actors'][number];

export default function ActorsView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const tieCount = (id: string) =>
    situation.ties.filter((one) => one.a === id || one.b === id).length;
  const columns: readonly Column<Row>[] = [
    { key: 'name', name: words.field.name, text: (row) => inLanguage(row.name, language) },
    { key: 'kind', name: words.field.kind, text: (row) => words.choice[row.kind] },
    {
      key: 'partOf',
      name: words.field.partOf,
      text: (row) => (row.partOf ? actorName(situation, row.partOf, language) : ''),
    },
    {
      key: 'ties',
      name: words.view.ties,
      text: (row) => String(tieCount(row.id) || ''),
      isNumber: true,
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => (
        <SaysWho
          item={row}
          address={`actors/${row.id}`}
          isShort
          name={inLanguage(row.name, language)}
        />
      ),
    },
  ];
  return (
    <PartPage part="actors" item={item}>
      <ThingTable
        name={words.view.actors}
        rows={situation.actors}
        columns={columns}
        part="actors"
      />
    </PartPage>
  );
}
