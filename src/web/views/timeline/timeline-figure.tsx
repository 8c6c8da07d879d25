/** The figure: lanes of events over one line of time. Time runs left to right in every language. */
import { useMemo } from 'react';
import { dateText } from '../../../report/date-text.ts';
import { isolate } from '../../../report/direction.ts';
import { inLanguage } from '../../../report/name.ts';
import { dateSpan, type Event } from '../../../situation/index.ts';
import { localText } from '../../model/local-text.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { formWords } from '../../words/form/index.ts';
import { timelineWords } from '../../words/timeline/index.ts';
import { useWidth, wordsWidth } from '../figure-size.ts';
import { Axis } from './axis.tsx';
import { brokenLine } from './broken-line.ts';
import { EventMark, UndatedMark } from './event-mark.tsx';
import { lanesOf } from './lane.ts';
import {
  type Frame,
  knownSpans,
  type PlacedEvent,
  type PlacedLane,
  placeLanes,
  xOf,
} from './placed-event.ts';
import { stretchesOf } from './time-scale.ts';
import { useWindow } from './use-window.ts';

const LONGEST = 34;
const SIZE = 12;
const UNDATED = 96;
/** Pixels of lanes beyond which the dates stand above them, too, and what they take there. */
const TALL = 560;
const HEAD = 60;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 10))}…`;
}

function Mark({ placed }: { readonly placed: PlacedEvent }) {
  const language = useWorkbench((state) => state.settings.language);
  const isSelected = useWorkbench((state) => state.route.at === `events/${placed.event.id}`);
  const select = useWorkbench((state) => state.select);
  const { event, label, x, y, width, labelX, isBefore, isUndated, within } = placed;
  const words = wordsWidth(label, SIZE);
  const left = isBefore ? labelX - words : x;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same, for the keys
    <g
      className={isSelected ? 'placed selected' : 'placed'}
      data-event={event.id}
      onClick={() => select(`events/${event.id}`)}
    >
      <title>{inLanguage(event.summary, language)}</title>
      <rect
        className="ground"
        x={left - 4}
        y={y - 5}
        width={isUndated ? x - left + 12 : words + width + 16}
        height={19}
        rx={2}
      />
      {within ? <path className="within" d={`M${within.x} ${y + 4.5}h${within.width}`} /> : null}
      {isUndated ? (
        <>
          <UndatedMark x={x} y={y} />
          <text className="lane-name" x={x + 10} y={y + 8.5}>
            {isolate(timelineWords[language].undated)}
          </text>
        </>
      ) : (
        <EventMark
          status={event.status}
          x={x}
          y={y}
          width={width}
          isInferred={event.yearInferred}
          isOpenEnd={placed.isOpenEnd}
          isOpenStart={placed.isOpenStart}
        />
      )}
      <text x={labelX} y={y + 8.5} textAnchor={isBefore ? 'end' : 'start'}>
        {isolate(label)}
      </text>
    </g>
  );
}

function LaneLine({
  lane,
  name,
  right,
}: {
  readonly lane: PlacedLane;
  readonly name: string | undefined;
  readonly right: number;
}) {
  return (
    <g>
      {name === undefined ? null : (
        <>
          <path className="lane" d={`M0 ${lane.y}H${right}`} />
          <text className="lane-name" x={2} y={lane.y + 14}>
            {isolate(name)}
          </text>
        </>
      )}
      {lane.events.map((placed) => (
        <Mark key={placed.event.id} placed={placed} />
      ))}
    </g>
  );
}

function useLaneName(by: 'actor' | 'type' | 'one') {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  return (key: string): string | undefined => {
    if (by === 'one') return undefined;
    if (key === '') return timelineWords[language].nobody;
    if (by === 'actor') return actorName(situation, key, language);
    return formWords[language].kind[key as keyof (typeof formWords)['en']['kind']];
  };
}

interface AsOfProps extends Pick<ReturnType<typeof useTimeline>, 'frame' | 'placed'> {
  /** Of the dates above the lanes, where there are any. */
  readonly top: number;
}

/** Where the situation is weighed: a line through all lanes. */
function AsOf({ frame, placed, top }: AsOfProps) {
  const situation = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const asOf = useWorkbench((state) => state.route.asOf) ?? situation.asOf;
  const { asOf: x } = frame;
  const { height } = placed;
  if (x === undefined) return null;
  const text = timelineWords[settings.language].asOf(
    localText(dateText(asOf, settings.language), settings),
  );
  const isStart = wordsWidth(text, 11) + 8 > x;
  const beside = { x: isStart ? x + 4 : x - 4, textAnchor: isStart ? 'start' : 'end' } as const;
  const events = placed.lanes.flatMap((lane) => lane.events);
  return (
    <g className="as-of">
      <path d={brokenLine(x, height, events, (words) => wordsWidth(words, SIZE))} />
      <text {...beside} y={height + 46}>
        {isolate(text)}
      </text>
      {top > 0 ? (
        <text {...beside} y={12 - top}>
          {isolate(text)}
        </text>
      ) : null}
    </g>
  );
}

/** The pixel of the day to weigh at; nothing where it is not in sight. */
function useAsOf(frame: Frame): number | undefined {
  const situation = useSituation();
  const asOf = useWorkbench((state) => state.route.asOf) ?? situation.asOf;
  const day = dateSpan(asOf).end;
  const x = xOf(frame, day + 1);
  return !Number.isFinite(day) || x < frame.left || x > frame.right ? undefined : x;
}

export function useTimeline(item: string | undefined) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [box, width] = useWidth<HTMLDivElement>();
  const hasUndated = situation.events.some((event) => event.date === undefined);
  const ends = { left: 0, right: Math.max(200, width - (hasUndated ? UNDATED : 8)) };
  const stretches = useMemo(
    () => stretchesOf(knownSpans(situation.events, situation.asOf), dateSpan(situation.asOf).start),
    [situation.events, situation.asOf],
  );
  const view = useWindow(stretches, item, box, ends);
  const bare: Frame = { ...ends, seen: view.seen, stretches };
  const frame: Frame = { ...bare, asOf: useAsOf(bare) };
  const label = (event: Event) => shortened(inLanguage(event.summary, language));
  const lanes = lanesOf(situation.events, view.by);
  const placed = placeLanes(frame, lanes, label, (text) => wordsWidth(text, SIZE));
  return { box, width, view, frame, placed };
}

export function TimelineFigure(props: ReturnType<typeof useTimeline>) {
  const { box, width, view, frame, placed } = props;
  const words = useWords();
  const name = useLaneName(view.by);
  const { height } = placed;
  // Of many lanes the lower end is out of sight: the dates stand above them as well.
  const top = height > TALL ? HEAD : 0;
  const whole = top + height + 56;
  return (
    <div
      ref={box}
      className="timeline"
      dir="ltr"
      role="img"
      aria-label={words.view.timeline}
      {...view.drag}
    >
      {width > 0 ? (
        <svg
          aria-hidden="true"
          width={width}
          height={whole}
          viewBox={`0 ${-top} ${width} ${whole}`}
        >
          {top > 0 ? (
            <g transform={`translate(0 ${-top})`}>
              <Axis frame={frame} y={16} height={16} />
            </g>
          ) : null}
          <Axis frame={frame} y={height + 2} height={height} />
          <AsOf frame={frame} placed={placed} top={top} />
          {placed.lanes.map((lane) => (
            <LaneLine key={lane.key} lane={lane} name={name(lane.key)} right={width} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}
