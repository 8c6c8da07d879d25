/** Who covers which need, by how much: amounts and weights edited in place. */
import { inLanguage } from '../../../report/name.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, Range, RangeField, SaysWho, ThingTable } from '../../parts/index.ts';

type Row = ReturnType<typeof useSituation>['supplies'][number];

const ends = (amount: Row['amount']) =>
  typeof amount === 'number' ? { low: amount, high: amount } : amount;

export function SupplyTable() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const need = (id: string) => {
    const found = situation.needs.find((one) => one.id === id);
    return found ? inLanguage(found.name, language) : id;
  };
  const columns: readonly Column<Row>[] = [
    { key: 'need', name: words.field.need, text: (row) => need(row.need) },
    {
      key: 'supplier',
      name: words.field.supplier,
      text: (row) => actorName(situation, row.supplier, language),
    },
    {
      key: 'amount',
      name: words.field.amount,
      text: (row) => String(ends(row.amount).low),
      cell: (row) => (
        <RangeField
          at={`supplies/${row.id}/amount`}
          label={`${words.field.amount}: ${need(row.need)}, ${actorName(situation, row.supplier, language)}`}
          value={row.amount}
        />
      ),
    },
    {
      key: 'bar',
      name: '0 … 1',
      text: (row) => String(ends(row.amount).high),
      cell: (row) => <Range {...ends(row.amount)} isUnsourced={row.quotes.length === 0} />,
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => (
        <SaysWho item={row} address={`supplies/${row.id}`} isShort name={need(row.need)} />
      ),
    },
  ];
  return (
    <section>
      <h2 className="sec">{words.view.supplies}</h2>
      <ThingTable
        name={words.view.supplies}
        rows={situation.supplies}
        columns={columns}
        part="supplies"
      />
    </section>
  );
}
