/**
 * A checker's finding in words: `il faut …, et non …`. The checker gives structure and English
 * phrases of a fixed form; what has no known form keeps its English.
 *   1. a name that is not there, where the checker says so in place of what it expected
 *   2. what was expected and what was found, each by its form, with its facts as they stand
 *   3. a fault inside what a scenario leads to, in the same way, with its path
 */
import type { Issue, Language } from '../../situation/index.ts';
import { withoutIsolates } from '../direction.ts';
import { numberAsWritten } from '../number-text.ts';
import { visibleControls } from '../visible-control.ts';
import { type FaultWords, faultWords } from '../words/fault/index.ts';
import { inputFaultWords } from '../words/fault/input/index.ts';
import { expectedOf } from './expected.ts';
import { factTexts, SPACE, verbatim } from './fact-text.ts';
import { type Found, foundOf } from './found.ts';
import { inputExpectedOf, inputFoundOf } from './input-form.ts';

export type Fault = Pick<Issue, 'expected' | 'found' | 'message' | 'near'>;

/** What was expected, of a situation or of an input file of another kind. */
function wantedText(expected: string, language: Language): string | undefined {
  const other = inputExpectedOf(expected);
  if (other) return inputFaultWords[language].expected[other.code](factTexts(other, language));
  const say = faultWords[language];
  const wanted = expectedOf(expected);
  return wanted && say.or(wanted.map((one) => say.expected[one.code](factTexts(one, language))));
}

/** What was found; a word that only input files of another kind have is looked for first in those. */
function thereText(found: string, isOther: boolean, language: Language): string | undefined {
  const known = foundOf(found);
  const other = isOther || !known ? inputFoundOf(found) : undefined;
  if (other) return inputFaultWords[language].found[other.code](factTexts(other, language));
  return known && foundText(known, language);
}

function foundText(found: Found, language: Language): string {
  const say = faultWords[language];
  const there = say.found[found.code](factTexts(found, language));
  const { fault, at } = found;
  const why = fault ? say.dateFault[fault.code](fault.facts.map(verbatim)) : '';
  const known = why === '' ? there : say.because(there, why);
  return at === undefined ? known : say.at(known, verbatim(at));
}

/** `unknown actor "wagner"`, of which the kind and the name are known. */
function unknownText(said: string, say: FaultWords): string | undefined {
  const [, kind, name] = /^unknown (.+?) "(.*)"$/s.exec(said) ?? [];
  return kind === undefined || name === undefined ? undefined : say.unknown(kind, verbatim(name));
}

/** What the rules say of the situation that a scenario leads to: `ties[3].b: expected …`. */
function unsoundText(found: string, language: Language): string | undefined {
  const [, path, said = ''] = /^(\S+): (.+)$/s.exec(found) ?? [];
  if (path === undefined) return undefined;
  const [, expected, there] = /^expected (.+?), found (.+)$/s.exec(said) ?? [];
  const text =
    expected === undefined || there === undefined
      ? unknownText(said, faultWords[language])
      : saidText(expected, there, language);
  return text && faultWords[language].unsound(verbatim(path), text);
}

function saidText(expected: string, found: string, language: Language): string | undefined {
  if (expectedOf(expected)?.[0]?.code === 'soundScenario') return unsoundText(found, language);
  const wanted = wantedText(expected, language);
  const there = thereText(found, inputExpectedOf(expected) !== undefined, language);
  return wanted && there && faultWords[language].said(wanted, there);
}

/**
 * @returns a piece of a line, without a final stop; facts that may run in either direction are
 * isolated
 */
export function faultText(fault: Fault, language: Language): string {
  const { expected, found, message, near } = fault;
  const say = faultWords[language];
  const plain = near === undefined ? message : message.replace(/; did you mean ".*"\?$/s, '');
  const said = plain.startsWith('unknown ')
    ? unknownText(plain, say)
    : saidText(expected, found, language);
  if (said === undefined) {
    // Of files of other kinds: their English, with the sign of a bare number.
    const number = /^-[\d.]+$/.test(found) ? numberAsWritten(found, language) : found;
    return visibleControls(message).replace(` found ${found}`, () => ` found ${number}`);
  }
  const whole = near === undefined ? said : say.near(said, verbatim(near));
  return whole.replaceAll(SPACE, ' ');
}

/**
 * A finding on one line, `FILE:LINE:COLUMN PATH: …`: its place as programs read it, then words.
 * Nothing in it is obeyed by a terminal but our own marks of direction, in Arabic.
 */
export function issueLine(issue: Issue, language: Language): string {
  const { file, line, column, path } = issue;
  const text = faultText(issue, language);
  const place = visibleControls(`${file}:${line}:${column} ${path}`);
  return `${place}: ${language === 'ar' ? text : withoutIsolates(text)}`;
}
