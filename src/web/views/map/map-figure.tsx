/** The map: coast lines kept here, places by the shape of what stands there, names without overlap. */
import { memo, useMemo } from 'react';
import { isolate } from '../../../report/direction.ts';
import { actorMark } from '../../../report/figure/actor-mark.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Language } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { mapWords } from '../../words/map/index.ts';
import { wordsWidth } from '../figure-size.ts';
import { type LabelPlace, labelBox, markBox, placeLabels } from './label-place.ts';
import { borderPath, coastPath } from './land-path.ts';
import type { MapPlace } from './map-place.ts';
import { type MapView, type Point, type Size, toPixels } from './projection.ts';
import { TieLines, useMapTies } from './tie-line.tsx';

const FONT = 12;

/** The name of a place in few words: who is there, else what the place is called. */
export function placeName(place: MapPlace, language: Language): string {
  const actors = place.actors.map((one) => inLanguage(one.name, language));
  const count = place.events.length;
  const events = count > 0 ? mapWords[language].events(count) : undefined;
  const who =
    actors.length > 0 ? actors.join(' · ') : place.name && inLanguage(place.name, language);
  return [who, events].filter(Boolean).join(language === 'ar' ? '، ' : ', ');
}

const Coast = memo(function Coast({
  view,
  size,
  narrow,
}: {
  view: MapView;
  size: Size;
  narrow: number;
}) {
  const { x, y } = toPixels(view, size, narrow, { lat: 0, lon: 0 });
  const { scale } = view;
  const lie = {
    transform: `translate(${x} ${y}) scale(${scale * narrow} ${scale})`,
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <>
      <path className="land" d={coastPath} {...lie} />
      <path className="border" d={borderPath} {...lie} />
    </>
  );
});

function Shape({
  place,
  x,
  y,
}: {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
}) {
  const [actor] = place.actors;
  const isFact = place.events.some((one) => one.status === 'asserted');
  if (actor === undefined)
    return <path className={isFact ? 'solid' : 'open'} d={`M${x} ${y - 5.5}l5.500 10h-11z`} />;
  return (
    <g transform={`translate(${x} ${y}) scale(0.86)`}>
      {actorMark(actor.kind).map(({ d, isOpen }) => (
        <path key={d} d={d} className={isOpen ? 'open' : 'solid'} />
      ))}
    </g>
  );
}

interface Drawn {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface MarkProps {
  readonly drawn: Drawn;
  readonly label: LabelPlace | undefined;
  /** A click is then a place for an actor, on whatever it falls. */
  readonly isPlacing: boolean;
}

function Mark({ drawn, label, isPlacing }: MarkProps) {
  const { place, x, y, name } = drawn;
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const addresses = [
    ...place.actors.map(({ id }) => `actors/${id}`),
    ...place.events.map(({ id }) => `events/${id}`),
  ];
  const isSelected = addresses.some((one) => one === at);
  // A second click goes on to the next thing at the place.
  const next = addresses[(addresses.indexOf(at ?? '') + 1) % addresses.length];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list has the same, for the keys
    <g
      className={isSelected ? 'spot selected' : 'spot'}
      data-place={place.key}
      onClick={isPlacing ? undefined : () => select(next)}
    >
      <title>{name}</title>
      <circle className="ground" cx={x} cy={y} r={11} />
      <Shape place={place} x={x} y={y} />
      {label ? (
        <text x={label.x} y={label.y + 4} textAnchor={label.isBefore ? 'end' : 'start'}>
          {isolate(name)}
        </text>
      ) : null}
    </g>
  );
}

/** Names where they find room, and the boxes of names and marks, for what comes after. */
function namesOn(drawn: readonly Drawn[], size: Size) {
  const marks = drawn.map(({ x, y, name }) => ({ x, y, width: wordsWidth(name, FONT) + 4 }));
  const labels = placeLabels(marks, size);
  const names = labels.flatMap((label, at) =>
    label ? [labelBox(label, marks[at]?.width ?? 0)] : [],
  );
  return { labels, taken: [...marks.map(markBox), ...names] };
}

export interface MapFigureProps {
  readonly places: readonly MapPlace[];
  readonly view: MapView;
  readonly size: Size;
  readonly narrow: number;
  readonly hasTies: boolean;
  /** Where an actor is about to be put by keys. */
  readonly cross: Point | undefined;
  readonly isPlacing: boolean;
}

function Cross({ at: { x, y } }: { readonly at: { readonly x: number; readonly y: number } }) {
  return (
    <g className="cross">
      <path d={`M${x - 12} ${y}h9M${x + 3} ${y}h9M${x} ${y - 12}v9M${x} ${y + 3}v9`} />
      <circle cx={x} cy={y} r={7} />
    </g>
  );
}

export function MapFigure(props: MapFigureProps) {
  const { places, view, size, narrow, hasTies, cross, isPlacing } = props;
  const language = useWorkbench((state) => state.settings.language);
  const drawn = useMemo(
    () =>
      places.map((place): Drawn => {
        const name = placeName(place, language);
        return { place, name, ...toPixels(view, size, narrow, place) };
      }),
    [places, view, size, narrow, language],
  );
  const { labels, taken } = useMemo(() => namesOn(drawn, size), [drawn, size]);
  const spots = useMemo(
    () => new Map(drawn.flatMap((one) => one.place.actors.map(({ id }) => [id, one] as const))),
    [drawn],
  );
  const ties = useMapTies(spots, hasTies);
  return (
    <svg
      aria-hidden="true"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <Coast view={view} size={size} narrow={narrow} />
      <TieLines ties={ties} size={size} taken={taken} isPlacing={isPlacing} />
      {drawn.map((one, at) => (
        <Mark key={one.place.key} drawn={one} label={labels[at]} isPlacing={isPlacing} />
      ))}
      {cross ? <Cross at={toPixels(view, size, narrow, cross)} /> : null}
    </svg>
  );
}
