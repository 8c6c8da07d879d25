/** The ties: signs, weights, when, who says so. */
import { useMemo } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Language } from '../../../situation/index.ts';
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
import type { Words } from '../../words/index.ts';

type Row = ReturnType<typeof useSituation>['ties'][number];

function columnsOf(
  words: Words,
  language: Language,
  name: (row: Row) => string,
): readonly Column<Row>[] {
  return [
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
}

/** The columns for as long as what they say stands: an edit of one tie leaves the rows of the others. */
function useColumns(): readonly Column<Row>[] {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const situation = useSituation();
  const { actors } = situation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of a tie rests on the actors alone
  return useMemo(() => {
    const name = (row: Row) =>
      nameOf(situation, { address: `ties/${row.id}`, kind: 'tie', value: row }, language);
    return columnsOf(words, language, name);
  }, [words, language, actors]);
}

export function TieTable() {
  const words = useWords();
  const { ties } = useSituation();
  return <ThingTable name={words.view.ties} rows={ties} columns={useColumns()} part="ties" />;
}
