/** The claims as a table: what, how sure, through whom. */
import { inLanguage } from '../../../report/name.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { passedOn, voicesOf } from '../../model/voice.ts';
import { type Column, Hedge, SaysWho, ThingTable } from '../../parts/index.ts';
import type { ViewProps } from '../view-props.ts';
import { PartPage } from './part-page.tsx';

type Row = ReturnType<typeof useSituation>['claims'][number];

export default function ClaimsView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const columns: readonly Column<Row>[] = [
    {
      key: 'statement',
      name: words.field.statement,
      text: (row) => inLanguage(row.statement, language),
    },
    {
      key: 'voices',
      name: words.field.attribution,
      text: (row) => voicesOf(situation, row, language).slice(0, 2).join(passedOn(language)),
    },
    {
      key: 'hedge',
      name: words.field.hedge,
      text: (row) => words.choice[row.hedge],
      cell: (row) => <Hedge hedge={row.hedge} />,
    },
    {
      key: 'says',
      name: words.says.title,
      text: (row) => String(row.quotes.length),
      cell: (row) => (
        <SaysWho
          item={row}
          address={`claims/${row.id}`}
          isShort
          name={inLanguage(row.statement, language)}
        />
      ),
    },
  ];
  return (
    <PartPage part="claims" item={item}>
      <ThingTable
        name={words.view.claims}
        rows={situation.claims}
        columns={columns}
        part="claims"
      />
    </PartPage>
  );
}
