/**
 * What was expected and what was found, for a reader of the page: the forms and words of the report,
 * with words of the page where those of the report are for one who has the file before them.
 */
import { type ExpectedCode, expectedOf } from '../../report/fault/expected.ts';
import { factTexts } from '../../report/fault/fact-text.ts';
import { type FoundCode, foundOf } from '../../report/fault/found.ts';
import { faultWords } from '../../report/words/fault/index.ts';
import type { EditError, Language } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';

/** A fact of a phrase as the page shows it. */
export type Told = (fact: string, code: ExpectedCode | FoundCode) => string;

/** @returns a piece of a sentence; undefined where the phrase has no known form */
export function saidText(
  { expected, found }: Pick<EditError, 'expected' | 'found'>,
  language: Language,
  told: Told,
): string | undefined {
  const say = faultWords[language];
  const own = refusal[language];
  const wanted = expectedOf(expected);
  if (wanted === undefined) return undefined;
  // What is wrong inside what a scenario leads to is a sentence of its own.
  if (wanted[0]?.code === 'soundScenario') return own.unclear;
  const expecting = wanted.map((one) => {
    const words = own.expected[one.code] ?? say.expected[one.code];
    return words(factTexts(one, language, (fact) => told(fact, one.code)));
  });
  const there = foundOf(found);
  if (there === undefined) return say.said(say.or(expecting), told(found, 'quoted'));
  const words = own.found[there.code] ?? say.found[there.code];
  const finding = words(factTexts(there, language, (fact) => told(fact, there.code)));
  const { fault } = there;
  const why = fault && say.dateFault[fault.code](fault.facts.map((fact) => told(fact, 'quoted')));
  return say.said(say.or(expecting), why ? say.because(finding, why) : finding);
}
