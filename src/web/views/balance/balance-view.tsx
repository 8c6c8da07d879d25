/** The balance scale: the ties, with their signs and weights to edit in place. */
import { useSituation, useWords } from '../../model/use-workbench.ts';
import { TieTable } from '../situation/tie-table.tsx';
import { ViewTitle } from '../view-title.tsx';

export default function BalanceView() {
  const words = useWords();
  const { ties } = useSituation();
  const count = (sign: string) => ties.filter((one) => one.sign === sign).length;
  return (
    <>
      <ViewTitle title={words.view.balance} />
      {ties.length === 0 ? (
        <p className="dim">{words.empty.noTies}</p>
      ) : (
        <p>{words.balance.lead(ties.length, count('+'), count('-'), count('unknown'))}</p>
      )}
      <TieTable />
    </>
  );
}
