/** The needs as a table: whose, how heavy, and who covers how much. */
import { inLanguage } from '../../../report/name.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, NumberField, Running, SaysWho, ThingTable } from '../../parts/index.ts';
import type { ViewProps } from '../view-props.ts';
import { PartPage } from './part-page.tsx';

type Row = ReturnType<typeof useSituation>['needs'][number];

export default function NeedsView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const name = (row: Row) => inLanguage(row.name, language);
  const suppliers = (row: Row) =>
    situation.supplies
      .filter((one) => one.need === row.id)
      .map((one) => actorName(situation, one.supplier, language));
  const number = (field: 'weight' | 'demand'): Column<Row> => ({
    key: field,
    name: words.field[field],
    text: (row) => String(row[field]),
    cell: (row) => (
      <NumberField
        at={`needs/${row.id}/${field}`}
        label={`${words.field[field]}: ${name(row)}`}
        value={row[field]}
        step={0.05}
      />
    ),
    isNumber: true,
  });
  const columns: readonly Column<Row>[] = [
    { key: 'name', name: words.field.need, text: name },
    {
      key: 'client',
      name: words.field.client,
      text: (row) => actorName(situation, row.client, language),
    },
    number('weight'),
    number('demand'),
    {
      key: 'suppliers',
      name: words.view.supplies,
      text: (row) => suppliers(row).join(language === 'ar' ? '، ' : ', '),
      cell: (row) => (
        <Running text={suppliers(row).join(language === 'ar' ? '، ' : ', ') || words.unknown} />
      ),
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => <SaysWho item={row} address={`needs/${row.id}`} isShort name={name(row)} />,
    },
  ];
  return (
    <PartPage part="needs" item={item}>
      <ThingTable name={words.view.needs} rows={situation.needs} columns={columns} part="needs" />
    </PartPage>
  );
}
