/** The map: actors and events whose places the situation gives. */
import type { Block } from '../document.ts';
import { type MapPoint, type MapTie, mapFigure } from '../figure/map.ts';
import { inLanguage } from '../name.ts';
import type { ScaleContext } from './scale-context.ts';

export function mapBlocks(context: ScaleContext): Block[] {
  const { situation, language, words } = context;
  const actors = situation.actors.filter((actor) => actor.place);
  // Several events at one place make one mark.
  const events = [
    ...new Map(
      situation.events
        .filter((event) => event.place)
        .map((event) => [`${event.place?.lat} ${event.place?.lon}`, event]),
    ).values(),
  ];
  const points = [
    ...actors.map(
      (actor): MapPoint => ({
        name: inLanguage(actor.name, language),
        lat: actor.place?.lat ?? 0,
        lon: actor.place?.lon ?? 0,
        kind: actor.kind,
      }),
    ),
    ...events.map(
      (event): MapPoint => ({
        name: event.place ? inLanguage(event.place.name, language) : '',
        lat: event.place?.lat ?? 0,
        lon: event.place?.lon ?? 0,
        kind: 'event',
      }),
    ),
  ];
  const place = (id: string) => actors.findIndex((actor) => actor.id === id);
  const ties = situation.ties
    .map((tie): MapTie => ({ from: place(tie.a), to: place(tie.b), sign: tie.sign }))
    .filter((tie) => tie.from >= 0 && tie.to >= 0);
  const svg = mapFigure(points, ties);
  if (!svg) return [];
  const alt = words.map.alt(points.map((point) => point.name).join(words.conflict.comma));
  return [
    { kind: 'heading', level: 2, id: 'map', detail: true, text: [words.map.title] },
    {
      kind: 'figure',
      id: 'map',
      detail: true,
      svg,
      title: [words.map.figure],
      caption: [words.map.caption],
      alt,
    },
  ];
}
