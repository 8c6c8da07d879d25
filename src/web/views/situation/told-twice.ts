/** Several events may be taken from one sentence: what is said of more than one does not tell them apart. */
import { inLanguage } from '../../../report/name.ts';
import type { Language, Situation } from '../../../situation/index.ts';

/** The summaries, as they are shown, that more than one event has. */
export function toldTwice(
  events: readonly Pick<Situation['events'][number], 'summary'>[],
  language: Language,
): ReadonlySet<string> {
  const all = events.map(({ summary }) => inLanguage(summary, language));
  const seen = new Set<string>();
  return new Set(all.filter((one) => seen.has(one) || !seen.add(one)));
}
