/** What the sections of the other scales work from: names of actors, claims and sources, footnotes. */
import type { Language, Situation } from '../../situation/index.ts';
import { isolate, leftToRight } from '../direction.ts';
import type { Footnotes } from '../footnotes.ts';
import { inLanguage } from '../name.ts';
import { pair } from '../pair.ts';
import { type Vocabulary, vocabularies } from '../words/index.ts';

export interface ScaleContext {
  readonly situation: Situation;
  readonly language: Language;
  readonly words: Vocabulary;
  readonly notes: Footnotes;
  /** An actor's name as it stands in a sentence. */
  actor(id: string): string;
  /** A tie by the names of its ends alone: Russia ↔ Algeria. */
  tie(a: string, b: string): string;
  /** The same in a sentence: between Russia and Algeria. */
  between(a: string, b: string): string;
  /** An actor's name alone, without its article. */
  name(id: string): string;
  need(id: string): string;
  /** A claim's statement, or a source's title, by id. */
  claimOrSource(id: string): string;
}

export function scaleContext(
  situation: Situation,
  language: Language,
  notes: Footnotes,
): ScaleContext {
  const named = (words: Parameters<typeof inLanguage>[0] | undefined, id: string) =>
    words ? isolate(inLanguage(words, language)) : leftToRight(id);
  const actor = (id: string) => situation.actors.find((one) => one.id === id);
  const name = (id: string) => named(actor(id)?.name, id);
  const inText = (id: string) => named(actor(id)?.inText ?? actor(id)?.name, id);
  return {
    situation,
    language,
    words: vocabularies[language],
    notes,
    actor: inText,
    tie: (a, b) => pair(name(a), name(b), language),
    between: (a, b) => vocabularies[language].between(inText(a), inText(b)),
    name,
    need: (id) => named(situation.needs.find((one) => one.id === id)?.name, id),
    claimOrSource: (id) => {
      const claim = situation.claims.find((one) => one.id === id);
      return named(claim?.statement ?? situation.sources.find((one) => one.id === id)?.title, id);
    },
  };
}
