/** Where actors are and events happened: a map on coast lines kept here, and the list beside it. */
import { useMemo, useState } from 'react';
import { localText } from '../../model/local-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { mapWords } from '../../words/map/index.ts';
import { useWidth } from '../figure-size.ts';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { MapFigure } from './map-figure.tsx';
import { MapKey } from './map-key.tsx';
import { placesOf } from './map-place.ts';
import { PlaceList } from './place-list.tsx';
import { PlacingBar } from './placing-bar.tsx';
import { narrowing } from './projection.ts';
import { useMap } from './use-map.ts';
import { type Placing, usePlacing } from './use-placing.ts';
import '../network/network.css';
import './map.css';

interface ToolsProps {
  readonly hasTies: boolean;
  onTies(): void;
  onZoom(factor: number): void;
  onFit(): void;
}

function Tools({ hasTies, onTies, onZoom, onFit }: ToolsProps) {
  const words = mapWords[useWorkbench((state) => state.settings.language)];
  const act = (name: string, sign: string, run: () => void) => (
    <button type="button" className="short" title={name} onClick={run}>
      {sign}
      <span className="unseen"> {name}</span>
    </button>
  );
  return (
    <>
      <fieldset className="seg">
        <button type="button" aria-pressed={hasTies} onClick={onTies}>
          {words.ties}
        </button>
      </fieldset>
      <fieldset className="seg" dir="ltr">
        {act(words.nearer, '+', () => onZoom(1.5))}
        {act(words.farther, '−', () => onZoom(1 / 1.5))}
        <button type="button" onClick={onFit}>
          {words.all} <kbd>0</kbd>
        </button>
      </fieldset>
    </>
  );
}

/** What to do first where the map has nothing to show: places, or actors and events to give one. */
function NoPlaces({ hasAny }: { readonly hasAny: boolean }) {
  const say = mapWords[useWorkbench((state) => state.settings.language)];
  const { actors, events } = useSituation();
  const go = useWorkbench((state) => state.go);
  if (hasAny) return null;
  if (actors.length + events.length > 0) return <p className="teach">{say.none}</p>;
  return (
    <>
      <p className="teach">{say.empty}</p>
      <p className="acts">
        <button
          type="button"
          className="act"
          onClick={() => go({ view: 'sources', item: 'new', at: undefined })}
        >
          {say.toText}
        </button>
        <button
          type="button"
          className="act"
          data-act="new"
          onClick={() => go({ view: 'actors', item: 'new', at: undefined })}
        >
          {say.toActor} <kbd>N</kbd>
        </button>
      </p>
    </>
  );
}

/** A picture, the list beside it having all; while an actor is put on it, a thing that hears keys. */
function roleOf({ actor }: Placing, say: (typeof mapWords)['en']) {
  return actor
    ? { role: 'application', 'aria-label': say.placingKeys, tabIndex: 0 }
    : { role: 'img', 'aria-label': say.drawing };
}

export default function MapView({ item }: ViewProps) {
  const words = useWords();
  const situation = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const say = mapWords[settings.language];
  const places = useMemo(() => placesOf(situation), [situation]);
  const narrow = useMemo(() => narrowing(places), [places]);
  const [box, width] = useWidth<HTMLDivElement>();
  const size = useMemo(
    () => ({ width, height: Math.round(Math.min(620, Math.max(340, width * 0.92))) }),
    [width],
  );
  const [hasTies, setTies] = useState(false);
  const { view, zoom, fit, hold, drag } = useMap(places, size, narrow, item, box);
  const placing = usePlacing({ view, size, narrow }, hold);
  const begin = (actor: string) => {
    placing.begin(actor);
    // The keys that move the cross are heard by the map.
    requestAnimationFrame(() => box.current?.focus());
  };
  const unplaced = situation.actors.filter((one) => one.place === undefined).length;
  return (
    <>
      <ViewTitle
        title={words.view.map}
        quiet={localText(say.quiet(places.length, unplaced), settings)}
        end={<Tools hasTies={hasTies} onTies={() => setTies(!hasTies)} onZoom={zoom} onFit={fit} />}
      />
      <NoPlaces hasAny={places.length > 0} />
      <div className="map-and-list">
        <div>
          <PlacingBar placing={placing} />
          <div
            ref={box}
            className={placing.actor ? 'map placing-map' : 'map'}
            dir="ltr"
            {...roleOf(placing, say)}
            {...drag}
            {...placing.on}
          >
            {width > 0 ? (
              <MapFigure
                {...{ places, view, size, narrow, hasTies }}
                cross={placing.cross}
                isPlacing={placing.actor !== undefined}
              />
            ) : null}
          </div>
          <MapKey places={places} hasTies={hasTies} />
          <p className="dim small">{say.source}</p>
        </div>
        <PlaceList places={places} onPlace={begin} />
      </div>
    </>
  );
}
