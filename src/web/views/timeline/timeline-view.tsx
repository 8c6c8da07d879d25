/** The events on a line of time, and beneath it the same as a table. */
import { dateText } from '../../../report/date-text.ts';
import { localText } from '../../model/local-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { timelineWords } from '../../words/timeline/index.ts';
import { EventTable } from '../situation/event-table.tsx';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { EventMark, type Status } from './event-mark.tsx';
import { isoDay } from './tick.ts';
import { dayAt } from './time-scale.ts';
import { moved, whole } from './time-window.ts';
import { TimelineFigure, useTimeline } from './timeline-figure.tsx';
import './timeline.css';

function Tools({ line }: { readonly line: ReturnType<typeof useTimeline> }) {
  const settings = useWorkbench((state) => state.settings);
  const go = useWorkbench((state) => state.go);
  const words = timelineWords[settings.language];
  const { by, zoom, set } = line.view;
  const act = (name: string, sign: string, run: () => void) => (
    <button type="button" className="short" title={name} onClick={run}>
      {sign}
      <span className="unseen"> {name}</span>
    </button>
  );
  return (
    <>
      <fieldset className="seg" aria-label={words.lanes}>
        {(['actor', 'type', 'one'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={by === one}
            onClick={() => go({ view: 'timeline', item: one === 'actor' ? undefined : one }, true)}
          >
            {words.by[one]}
          </button>
        ))}
      </fieldset>
      <fieldset className="seg" dir="ltr">
        {act(words.earlier, '←', () => set((now) => moved(now, -0.3)))}
        {act(words.later, '→', () => set((now) => moved(now, 0.3)))}
        {act(words.nearer, '+', () => zoom(0.6))}
        {act(words.farther, '−', () => zoom(1 / 0.6))}
        <button type="button" onClick={() => set(whole)}>
          {words.all} <kbd>0</kbd>
        </button>
      </fieldset>
    </>
  );
}

/** The shapes that are on the figure, each with its words; nothing to look up that is not there. */
function Key() {
  const words = useWords();
  const { events } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = timelineWords[language];
  const statuses = [...new Set(events.map((one) => one.status))] as Status[];
  const entry = (name: string, status: Status, isInferred = false) => (
    <li key={name}>
      <svg width="24" height="11" aria-hidden="true">
        <EventMark status={status} x={1} y={1} width={21} isInferred={isInferred} />
      </svg>
      {name}
    </li>
  );
  return (
    <ul className="timeline-key">
      {statuses.map((status) => entry(words.choice[status], status))}
      {events.some((one) => one.yearInferred) ? entry(say.inferred, 'asserted', true) : null}
      <li className="dim">{say.hint}</li>
    </ul>
  );
}

export default function TimelineView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const go = useWorkbench((state) => state.go);
  const say = timelineWords[settings.language];
  const line = useTimeline(item);
  const { seen } = line.view;
  const day = (place: number) =>
    localText(
      dateText(isoDay(dayAt(line.frame.stretches, place)).slice(0, 7), settings.language),
      settings,
    );
  const isEmpty = situation.events.length === 0;
  const undated = situation.events.filter((one) => one.date === undefined).length;
  return (
    <>
      <ViewTitle
        title={words.view.timeline}
        quiet={isEmpty ? '' : localText(say.quiet(situation.events.length, undated), settings)}
        end={isEmpty ? null : <Tools line={line} />}
      />
      {isEmpty ? (
        <p className="teach">{say.none}</p>
      ) : (
        <>
          <p className="unseen" role="status">
            {say.drawing(day(seen.start), day(seen.end))}
          </p>
          <TimelineFigure {...line} />
          <Key />
        </>
      )}
      <p>
        <button type="button" className="act" onClick={() => go({ view: 'events', item: 'new' })}>
          {words.act.add} <kbd>N</kbd>
        </button>
      </p>
      {isEmpty ? null : <EventTable />}
    </>
  );
}
