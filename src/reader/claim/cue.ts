import type { Language } from '../../situation/words.ts';
import { arabicVerb } from '../event/verb-ar.ts';
import { englishVerb } from '../event/verb-en.ts';
import { frenchVerb } from '../event/verb-fr.ts';
import { Trie } from '../phrase/trie.ts';
import { fold } from '../text/fold.ts';
import { arabicCues } from './cue-ar.ts';
import { englishCues } from './cue-en.ts';
import { frenchCues } from './cue-fr.ts';
import type { Cue, CueRow } from './hedge.ts';

const rows: Record<Language, CueRow[]> = { ar: arabicCues, en: englishCues, fr: frenchCues };
const conjugate = { ar: arabicVerb, en: englishVerb, fr: frenchVerb };

/** The cues of a language as a phrase table; verbs in all their forms. */
export function cueTrie(language: Language): Trie<Cue> {
  const trie = new Trie<Cue>();
  for (const [kind, hedge, specs] of rows[language]) {
    const isVerb = kind === 'verb' || kind === 'subordinate' || kind === 'quoting';
    for (const spec of specs.split(' ')) {
      const [head, ...rest] = spec.split('_') as [string, ...string[]];
      const tail = rest.map((word) => (word === '*' ? word : fold(word)));
      const forms = isVerb ? conjugate[language](head) : [{ form: head, tense: 'phrase' }];
      for (const { form, tense } of forms) {
        trie.add([fold(form), ...tail], { kind, hedge, tense, row: spec.replaceAll('_', ' ') });
      }
    }
  }
  return trie;
}
