/** The ties as a table. */
import { useWords } from '../../model/use-workbench.ts';
import { ViewTitle } from '../view-title.tsx';
import { TieTable } from './tie-table.tsx';

export default function TiesView() {
  const words = useWords();
  return (
    <>
      <ViewTitle title={words.view.ties} />
      <TieTable />
    </>
  );
}
