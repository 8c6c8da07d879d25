/** The ties: signs, weights, when, who says so. */
import { inLanguage } from '../../../report/name.ts';
import { nameOf } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import {
  type Column,
  DateText,
  NumberField,
  SaysWho,
  Sign,
  ThingTable,
} from '../../parts/index.ts';

type Row = ReturnType<typeof useSituation>['ties'][number];

export function TieTable() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const name = (row: Row) =>
    nameOf(situation, { address: `ties/${row.id}`, kind: 'tie', value: row }, language);
  const columns: readonly Column<Row>[] = [
    { key: 'name', name: words.thing.tie, text: name },
    {
      key: 'sign',
      name: words.field.sign,
      text: (row) => words.choice[row.sign],
      cell: (row) => <Sign sign={row.sign} />,
    },
    {
      key: 'weight',
      name: words.field.weight,
      text: (row) => String(row.weight),
      cell: (row) => (
        <NumberField
          at={`ties/${row.id}/weight`}
          label={`${words.field.weight}: ${name(row)}`}
          value={row.weight}
          least={1}
          most={1000}
        />
      ),
      isNumber: true,
    },
    {
      key: 'kind',
      name: words.field.kind,
      text: (row) => (row.kind ? inLanguage(row.kind, language) : ''),
    },
    {
      key: 'during',
      name: words.field.during,
      text: (row) => row.during ?? '',
      cell: (row) => <DateText date={row.during} />,
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => <SaysWho item={row} address={`ties/${row.id}`} isShort name={name(row)} />,
    },
  ];
  return <ThingTable name={words.view.ties} rows={situation.ties} columns={columns} part="ties" />;
}
