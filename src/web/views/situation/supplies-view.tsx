/** The supplies as a table: who covers which need, from how much to how much, and on whose word. */
import { inLanguage } from '../../../report/name.ts';
import { actorName, nameOf } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { type Column, DateText, RangeField, SaysWho, ThingTable } from '../../parts/index.ts';
import { situationWords } from '../../words/situation/index.ts';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { PartPage } from './part-page.tsx';

type Row = ReturnType<typeof useSituation>['supplies'][number];

/** A supply is of a need: where there is none, that comes first. */
function NeedFirst() {
  const words = useWords();
  const go = useWorkbench((state) => state.go);
  const say = situationWords[useWorkbench((state) => state.settings.language)];
  return (
    <>
      <ViewTitle title={words.view.supplies} />
      <p className="teach">{say.needFirst}</p>
      <p>
        <button type="button" className="act" onClick={() => go({ view: 'needs', item: 'new' })}>
          {say.toNeeds}
        </button>
      </p>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const name = (row: Row) =>
    nameOf(situation, { address: `supplies/${row.id}`, kind: 'supply', value: row }, language);
  const needOf = (row: Row) => situation.needs.find((one) => one.id === row.need);
  return [
    {
      key: 'supplier',
      name: words.field.supplier,
      text: (row) => actorName(situation, row.supplier, language),
    },
    {
      key: 'need',
      name: words.field.need,
      text: (row) => inLanguage(needOf(row)?.name ?? {}, language),
    },
    {
      key: 'client',
      name: words.field.client,
      text: (row) => actorName(situation, needOf(row)?.client, language),
    },
    {
      key: 'amount',
      name: words.field.amount,
      text: ({ amount }) => String(typeof amount === 'number' ? amount : amount.low),
      cell: (row) => (
        <RangeField
          at={`supplies/${row.id}/amount`}
          label={`${words.field.amount}: ${name(row)}`}
          value={row.amount}
        />
      ),
      isNumber: true,
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
      cell: (row) => <SaysWho item={row} address={`supplies/${row.id}`} isShort name={name(row)} />,
    },
  ];
}

export default function SuppliesView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const columns = useColumns();
  if (situation.needs.length === 0) return <NeedFirst />;
  return (
    <PartPage part="supplies" item={item}>
      <ThingTable
        name={words.view.supplies}
        rows={situation.supplies}
        columns={columns}
        part="supplies"
      />
    </PartPage>
  );
}
