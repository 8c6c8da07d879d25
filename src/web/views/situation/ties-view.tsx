/** The ties as a table. */
import type { ViewProps } from '../view-props.ts';
import { CandidateList } from './candidate-list.tsx';
import { PartPage } from './part-page.tsx';
import { TieTable } from './tie-table.tsx';
import './situation.css';

export default function TiesView({ item }: ViewProps) {
  return (
    <>
      <PartPage part="ties" item={item}>
        <TieTable />
      </PartPage>
      {item === undefined ? <CandidateList /> : null}
    </>
  );
}
