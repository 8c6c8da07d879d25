/** English: the words of the map. */
import { countEnglish } from '../../../report/words/count.ts';

export const map = {
  quiet: (places: number, unplaced: number) =>
    `${countEnglish(places, 'place')}${unplaced > 0 ? `, ${unplaced} without one` : ''}`,
  drawing: 'A map of the places that are known; the list beside it has every one of them.',
  nearer: 'Closer',
  farther: 'Farther',
  all: 'All places',
  ties: 'Ties',
  places: 'Places',
  unplaced: 'No place known',
  give: (name: string) => `Give ${name} a place`,
  giveShort: 'give it a place',
  atCapitals: (count: number) =>
    count === 1 ? 'Put the one state at its capital' : `Put the ${count} states at their capitals`,
  empty:
    'Nothing to put on the map yet: it shows actors and events. Read a text that names some, or enter the first.',
  toText: 'Bring a text in',
  toActor: 'Enter an actor',
  none: 'No actor or event has a place yet. Choose one under “No place known” and click on the map, or type its degrees.',
  placing: (name: string) => `Where is ${name}? Click on the map, or move the cross.`,
  placingKeys:
    'Arrow keys move the cross, with Shift a little; Enter puts the actor there, Esc leaves it.',
  put: 'Put it here',
  leave: 'Leave it',
  inForm: 'type the degrees',
  events: (count: number) => countEnglish(count, 'event'),
  fact: 'event, as a fact',
  noFact: 'event, not as a fact',
  source: 'Coast lines and borders: Natural Earth, kept here; nothing is fetched.',
  degrees: (place: { lat: number; lon: number }, say: (degrees: number) => string) =>
    `${say(Math.abs(place.lat))} ${place.lat < 0 ? 'S' : 'N'}, ${say(Math.abs(place.lon))} ${place.lon < 0 ? 'W' : 'E'}`,
};
