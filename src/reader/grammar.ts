import type { Language } from '../situation/words.ts';
import { cueTrie } from './claim/cue.ts';
import type { Cue } from './claim/hedge.ts';
import type { Trigger } from './event/trigger.ts';
import { triggerTrie } from './event/trigger-trie.ts';
import type { LexiconEntry } from './lexicon/entry.ts';
import { compileLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { type Reading, readings } from './phrase/arabic.ts';
import type { Node, Trie } from './phrase/trie.ts';
import { markerTrie } from './status/marker.ts';
import type { Marker } from './status/status.ts';

/** Everything that a language brings: its tables, compiled once. */
export interface Grammar {
  language: Language;
  lexicon: Lexicon;
  triggers: Trie<Trigger>;
  markers: Trie<Marker>;
  cues: Trie<Cue>;
  /** perfect verbs of the triggers and cues (Arabic) */
  verbs: ReadonlySet<string>;
  read(norm: string): Reading[];
}

interface Tables {
  triggers: Trie<Trigger>;
  markers: Trie<Marker>;
  cues: Trie<Cue>;
}

const tables = new Map<Language, Tables>();

function tablesOf(language: Language): Tables {
  let found = tables.get(language);
  if (found === undefined) {
    found = {
      triggers: triggerTrie(language),
      markers: markerTrie(language),
      cues: cueTrie(language),
    };
    tables.set(language, found);
  }
  return found;
}

const NONE: Reading[] = [];
/** Words whose readings are remembered: a text has few words, and each is taken apart once. */
const CACHED = 50_000;

/** First words of the phrases whose first word is a verb in the past. */
function* pastWords(trie: Trie<{ tense: string }>): Generator<string> {
  const past = (node: Node<{ tense: string }>): boolean =>
    node.values?.some((value) => value.tense === 'past') === true ||
    [...node.next.values(), ...(node.gap ? [node.gap] : [])].some(past);
  for (const [word, node] of trie.root.next) if (past(node)) yield word;
}

/** The grammar of a language over the given lexicon entries. */
export function compileGrammar(entries: readonly LexiconEntry[], language: Language): Grammar {
  const { triggers, markers, cues } = tablesOf(language);
  const lexicon = compileLexicon(entries, language);
  const known = (word: string) =>
    lexicon.forms.begins(word) ||
    triggers.begins(word) ||
    markers.begins(word) ||
    cues.begins(word);
  const cache = new Map<string, Reading[]>();
  const read = (norm: string): Reading[] => {
    if (language !== 'ar') return known(norm) ? [{ word: norm, dropped: 0, clitic: '' }] : NONE;
    let found = cache.get(norm);
    if (found === undefined) {
      found = readings(norm, known);
      if (found.length === 0) found = NONE;
      if (cache.size >= CACHED) cache.clear();
      cache.set(norm, found);
    }
    return found;
  };
  const verbs = new Set([...pastWords(triggers), ...pastWords(cues)]);
  return { language, lexicon, triggers, markers, cues, verbs, read };
}
