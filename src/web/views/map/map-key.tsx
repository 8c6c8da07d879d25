/** The marks that are on the map, each with its words; nothing to look up that is not there. */
import { useMemo } from 'react';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { mapWords } from '../../words/map/index.ts';
import { networkWords } from '../../words/network/index.ts';
import { ActorMark, LineEntry, RingEntry, SignEntry, WeightEntry } from '../network/key-entry.tsx';
import { pairKey } from '../network/scene.ts';
import type { MapPlace } from './map-place.ts';
import { type MapTie, useMapTies } from './tie-line.tsx';

function hasMixed(ties: readonly MapTie[]): boolean {
  const plus = new Set(ties.flatMap(({ tie }) => (tie.sign === '+' ? pairKey(tie.a, tie.b) : [])));
  return ties.some(({ tie }) => tie.sign === '-' && plus.has(pairKey(tie.a, tie.b)));
}

function TieEntries({ ties }: { readonly ties: readonly MapTie[] }) {
  const say = networkWords[useWorkbench((state) => state.settings.language)];
  const signs = (['+', '-', 'unknown'] as const).filter((sign) =>
    ties.some(({ tie }) => tie.sign === sign),
  );
  return (
    <>
      {signs.map((sign) => (
        <SignEntry key={sign} sign={sign} />
      ))}
      {hasMixed(ties) ? <LineEntry lines={['plus', 'minus']} name={say.mixed} /> : null}
      {ties.some(({ isStrained }) => isStrained) ? (
        <li>
          <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
            <path className="key-strain" d="M7 7h20" />
            <path className="key-bars" d="M14 2v10M19 2v10" />
          </svg>
          {say.strained}
        </li>
      ) : null}
      {ties.some(({ isSourced }) => !isSourced) ? <RingEntry name={say.unsourced} /> : null}
      <WeightEntry ties={ties.map(({ tie }) => tie)} />
    </>
  );
}

/** A triangle, filled where an event there is told as a fact. */
function EventEntry({ isFact, name }: { readonly isFact: boolean; readonly name: string }) {
  return (
    <li>
      <svg className="actor-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <path className={isFact ? 'solid' : 'open'} d="M0-5.500l5.500 10h-11z" />
      </svg>
      {name}
    </li>
  );
}

export interface MapKeyProps {
  readonly places: readonly MapPlace[];
  readonly hasTies: boolean;
}

export function MapKey({ places, hasTies }: MapKeyProps) {
  const spots = useMemo(
    () =>
      new Map(
        places.flatMap(({ actors, lat, lon }) =>
          actors.map(({ id }) => [id, { x: lon, y: lat }] as const),
        ),
      ),
    [places],
  );
  const ties = useMapTies(spots, hasTies);
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const [say, network] = [mapWords[language], networkWords[language]];
  const bare = places.filter(({ actors }) => actors.length === 0);
  const isFact = ({ events }: MapPlace) => events.some(({ status }) => status === 'asserted');
  const kinds = [
    ...new Set(
      places.flatMap(({ actors: [first] }) =>
        first === undefined ? [] : [first.kind === 'bloc' ? 'organisation' : first.kind],
      ),
    ),
  ];
  if (places.length === 0) return null;
  return (
    <ul className="network-key map-key">
      <TieEntries ties={ties} />
      {kinds.map((kind) => (
        <li key={kind}>
          <ActorMark kind={kind} />
          {kind === 'organisation' ? network.several : words.choice[kind]}
        </li>
      ))}
      {bare.some(isFact) ? <EventEntry isFact name={say.fact} /> : null}
      {bare.some((place) => !isFact(place)) ? (
        <EventEntry isFact={false} name={say.noFact} />
      ) : null}
    </ul>
  );
}
