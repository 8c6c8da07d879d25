import type { Language } from '../../situation/words.ts';
import { Trie } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { arabicMarkers } from './marker-ar.ts';
import { englishMarkers } from './marker-en.ts';
import { frenchMarkers } from './marker-fr.ts';
import { putOffForms } from './put-off-form.ts';
import type { Marker, MarkerRow } from './status.ts';

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
  for (const { words, row, tenses, intransitive } of putOffForms(language)) {
    trie.add(words, { makes: 'negated', reach: 'right', row, putOff: { tenses, intransitive } });
  }
  return trie;
}
