/** The ties as a table. */
import type { ViewProps } from '../view-props.ts';
import { PartPage } from './part-page.tsx';
import { TieTable } from './tie-table.tsx';

export default function TiesView({ item }: ViewProps) {
  return (
    <PartPage part="ties" item={item}>
      <TieTable />
    </PartPage>
  );
}
