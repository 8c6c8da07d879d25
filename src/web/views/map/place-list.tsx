/** Beside the map: every place with what stands there, then what has no place yet. */
import { type ReactNode, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { degreesShown } from '../../model/local-number.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running, SaysWho } from '../../parts/index.ts';
import { mapWords } from '../../words/map/index.ts';
import { capitalEdits } from './capital-place.ts';
import type { MapPlace } from './map-place.ts';

function ThingLine({
  address,
  name,
  item,
  aside,
}: {
  readonly address: string;
  readonly name: string;
  readonly item: object;
  readonly aside?: ReactNode;
}) {
  const select = useWorkbench((state) => state.select);
  const isSelected = useWorkbench((state) => state.route.at === address);
  return (
    <li data-address={address} className={isSelected ? 'selected' : undefined}>
      <button type="button" className="plain row-name" onClick={() => select(address)}>
        <bdi>{name}</bdi> {aside}
      </button>
      <SaysWho item={item} address={address} isShort name={name} />
    </li>
  );
}

function Degrees({ place }: { readonly place: MapPlace }) {
  const settings = useWorkbench((state) => state.settings);
  const words = mapWords[settings.language];
  const said = (degrees: number) => degreesShown(degrees, settings);
  return <span className="dim small">{words.degrees(place, said)}</span>;
}

/** A place; its head says more than its one thing only where it has a name of its own. */
function Place({ place }: { readonly place: MapPlace }) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  return (
    <li className="spot-entry">
      {place.name ? (
        <p className="spot-head">
          <bdi className="strong">{inLanguage(place.name, language)}</bdi>
          <Degrees place={place} />
        </p>
      ) : null}
      <ul>
        {place.actors.map((one) => (
          <ThingLine
            key={one.id}
            address={`actors/${one.id}`}
            name={inLanguage(one.name, language)}
            item={one}
            aside={place.name ? null : <Degrees place={place} />}
          />
        ))}
        {place.events.map((one) => (
          <ThingLine
            key={one.id}
            address={`events/${one.id}`}
            name={`${words.thing.event}${language === 'fr' ? '\u00a0' : ''}: ${inLanguage(one.summary, language)}`}
            item={one}
          />
        ))}
      </ul>
    </li>
  );
}

/** All states that have no place yet, in one step; who is no state is put by hand. */
function AtCapitals() {
  const { actors } = useSituation();
  const edit = useWorkbench((state) => state.edit);
  const words = mapWords[useWorkbench((state) => state.settings.language)];
  const edits = capitalEdits(actors);
  if (edits.length === 0) return null;
  const put = () => {
    // The button goes with the last of them: the list it stood in has the focus.
    if (edit(edits)) document.querySelector<HTMLElement>('.unplaced summary')?.focus();
  };
  return (
    <p className="at-capitals">
      <button type="button" className="act" onClick={put}>
        <Running text={words.atCapitals(edits.length)} />
      </button>
    </p>
  );
}

function Unplaced({
  isFirst,
  onPlace,
}: {
  /** Where nothing has a place yet the list is what one begins with. */
  readonly isFirst: boolean;
  onPlace(actor: string): void;
}) {
  const { actors } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const words = mapWords[language];
  // As it was when the map opened: it does not fold away under the hand that gives the first place.
  const [isOpen] = useState(isFirst);
  const without = actors.filter((one) => one.place === undefined);
  if (without.length === 0) return null;
  return (
    <details className="unplaced" open={isOpen}>
      <summary>
        {words.unplaced}{' '}
        <small className="dim">
          <Running text={String(without.length)} />
        </small>
      </summary>
      <ul>
        {without.map((one) => {
          const name = inLanguage(one.name, language);
          return (
            <li key={one.id}>
              <bdi>{name}</bdi>
              <button
                type="button"
                className="plain link small"
                aria-label={words.give(name)}
                onClick={() => onPlace(one.id)}
              >
                {words.giveShort}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export interface PlaceListProps {
  readonly places: readonly MapPlace[];
  /** Begins to put an actor on the map. */
  onPlace(actor: string): void;
}

export function PlaceList({ places, onPlace }: PlaceListProps) {
  const say = mapWords[useWorkbench((state) => state.settings.language)];
  return (
    <section className="place-list" aria-label={say.places}>
      <ul>
        {places.map((place) => (
          <Place key={place.key} place={place} />
        ))}
      </ul>
      <AtCapitals />
      <Unplaced isFirst={places.length === 0} onPlace={onPlace} />
    </section>
  );
}
