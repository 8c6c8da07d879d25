/** The events: their table, or the form of one. */
import type { ViewProps } from '../view-props.ts';
import { EventTable } from './event-table.tsx';
import { PartPage } from './part-page.tsx';

export default function EventsView({ item }: ViewProps) {
  return (
    <PartPage part="events" item={item}>
      <EventTable />
    </PartPage>
  );
}
