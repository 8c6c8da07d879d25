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
  none: 'No actor or event has a place yet. Give one in its form: degrees north and east.',
  events: (count: number) => countEnglish(count, 'event'),
  source: 'Coast lines: Natural Earth, kept here; nothing is fetched.',
  degrees: (north: string, east: string) => `${north} N, ${east} E`,
};
