/** The claims as a table: what, how sure, through whom. */
import { isolate } from '../../../report/direction.ts';
import { inLanguage } from '../../../report/name.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { passedOn, shortChain, voicesOf } from '../../model/voice.ts';
import { type Column, Hedge, Running, SaysWho, ThingTable } from '../../parts/index.ts';
import type { ViewProps } from '../view-props.ts';
import { PartPage } from './part-page.tsx';

type Row = ReturnType<typeof useSituation>['claims'][number];

/** The first voices of a chain and how many follow; whole in its title, and where it is heard. */
function Voices({ chain }: { readonly chain: readonly string[] }) {
  const language = useWorkbench((state) => state.settings.language);
  const { seen, rest, more } = shortChain(chain, language);
  if (more === 0) return <span>{seen}</span>;
  return (
    <span title={seen + rest}>
      {seen}
      <span className="unseen">
        <Running text={rest} />
      </span>
      {'\u00a0'}
      <bdi dir="ltr" className="dim small" aria-hidden="true">
        <Running text={`(+${more})`} />
      </bdi>
    </span>
  );
}

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
      text: (row) => voicesOf(situation, row, language).join(passedOn(language)),
      cell: (row) => <Voices chain={voicesOf(situation, row, language).map(isolate)} />,
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
