/**
 * What is wrong with a call, or is to be noted of it, in the language of the reader. What has no known
 * form keeps its English, which is told as it is.
 */
import type { Language } from '../../situation/index.ts';
import { withoutIsolates } from '../direction.ts';
import { visibleControls } from '../visible-control.ts';
import { callWords } from '../words/fault/call/index.ts';
import { faultWords } from '../words/fault/index.ts';
import { type CallCode, callOf } from './call-form.ts';
import { SPACE, verbatim } from './fact-text.ts';

/** The place of a fact that the words look at. */
const LOOKED_AT: Partial<Record<CallCode, number>> = {
  pathMover: 1,
  unusable: 1,
  game: 0,
  over: 1,
};

export function callText(text: string, language: Language): string {
  if (language === 'en') return visibleControls(text);
  const [, near] = /; did you mean "(.*)"\?$/s.exec(text) ?? [];
  const said = callOf(near === undefined ? text : text.replace(/; did you mean ".*"\?$/s, ''));
  if (said === undefined) return visibleControls(text);
  const facts = said.facts.map((fact, at) =>
    /^\d+$/.test(fact) || LOOKED_AT[said.code] === at ? visibleControls(fact) : verbatim(fact),
  );
  const told = callWords[language][said.code](facts);
  const whole = near === undefined ? told : faultWords[language].near(told, verbatim(near));
  const spaced = whole.replaceAll(SPACE, ' ');
  return language === 'ar' ? spaced : withoutIsolates(spaced);
}
