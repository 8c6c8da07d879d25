/** What stands in the gaps of a phrase, as a person reads it. */
import type { Language } from '../../situation/index.ts';
import { isolate } from '../direction.ts';
import { numberAsWritten } from '../number-text.ts';
import { visibleControls } from '../visible-control.ts';
import { listed } from '../words/count.ts';
import type { ExpectedCode } from './expected.ts';
import type { Said } from './form.ts';
import type { FoundCode } from './found.ts';

/** Facts that the words look at: a kind of thing, a bracket. */
const LOOKED_AT: ReadonlySet<string> = new Set<ExpectedCode>([
  'reference',
  'once',
  'onceInList',
  'otherActor',
  'next',
]);
/** Facts that are numbers of the document, and no names or texts that look like one. */
const NUMBERS: ReadonlySet<string> = new Set<ExpectedCode | FoundCode>([
  'above',
  'below',
  'atLeast',
  'atMost',
  'atMostBytes',
  'number',
  'scaled',
  'megabytes',
]);

/** Stands for the spaces of a fact while French sets its own; no fact holds it, being escaped. */
export const SPACE = '\0';

/** A piece of the document: its own direction, and letter by letter. */
export function verbatim(fact: string): string {
  return isolate(visibleControls(fact).replaceAll(' ', SPACE));
}

/** The facts of a form as a person reads them: a true minus in numbers, the rest letter by letter. */
export function factTexts(
  { code, facts }: Said<string>,
  language: Language,
  told: (fact: string) => string = verbatim,
): string[] {
  if (LOOKED_AT.has(code)) return [...facts];
  if (NUMBERS.has(code)) return facts.map((fact) => numberAsWritten(fact, language));
  if (code === 'movers') return [listed((facts[0] ?? '').split(' and ').map(told), language)];
  return facts.map((fact) => (/^\d+$/.test(fact) ? fact : told(fact)));
}
