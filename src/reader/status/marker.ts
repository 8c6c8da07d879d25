import type { Language, statuses } from '../../situation/words.ts';
import { Trie } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { arabicMarkers } from './marker-ar.ts';
import { englishMarkers } from './marker-en.ts';
import { frenchMarkers } from './marker-fr.ts';

export type Status = (typeof statuses)[number];

/**
 * How far a marker's effect goes: `right` to the end of its clause, `near` over the next three
 * words, `clause` both ways in its clause, `sentence` everywhere, `off` = looks like a marker and is none.
 */
export type Reach = 'right' | 'near' | 'clause' | 'sentence' | 'off';

export interface Marker {
  makes: Status;
  reach: Reach;
  row: string;
}

/** Rows of markers: status, reach, phrases parted by spaces (words of a phrase by `_`). */
export type MarkerRow = [Status, Reach, string];

const rows: Record<Language, MarkerRow[]> = {
  ar: arabicMarkers,
  en: englishMarkers,
  fr: frenchMarkers,
};

/** The markers of a language as a phrase table. */
export function markerTrie(language: Language): Trie<Marker> {
  const trie = new Trie<Marker>();
  for (const [makes, reach, phrases] of rows[language]) {
    for (const phrase of phrases.split(' ')) {
      trie.add(
        phrase.split('_').map((word) => (word === '*' ? word : fold(word))),
        {
          makes,
          reach,
          row: phrase.replaceAll('_', ' '),
        },
      );
    }
  }
  return trie;
}
