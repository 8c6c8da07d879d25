/**
 * A checker's finding in words: `attendu : …; trouvé : …`. The checker gives structure and English
 * phrases of a fixed form; what has no known form keeps its English.
 *   1. a name that is not there, where the checker says so in place of what it expected
 *   2. what was expected and what was found, each by its form, with its facts as they stand
 *   3. a fault inside what a scenario leads to, in the same way, behind its path
 */
import type { Issue, Language } from '../../situation/index.ts';
import { isolate, withoutIsolates } from '../direction.ts';
import { numberAsWritten } from '../number-text.ts';
import { visibleControls } from '../visible-control.ts';
import { listed } from '../words/count.ts';
import { type FaultWords, faultWords } from '../words/fault/index.ts';
import { type ExpectedCode, expectedOf } from './expected.ts';
import type { Said } from './form.ts';
import { type Found, type FoundCode, foundOf } from './found.ts';

export type Fault = Pick<Issue, 'expected' | 'found' | 'message' | 'near'>;

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
const SPACE = '\0';

/** A piece of the document: its own direction, and letter by letter. */
function verbatim(fact: string): string {
  return isolate(visibleControls(fact).replaceAll(' ', SPACE));
}

/** The facts of a form as a person reads them: a true minus in numbers, the rest letter by letter. */
export function factTexts(
  { code, facts }: Said<ExpectedCode | FoundCode>,
  language: Language,
  told: (fact: string) => string = verbatim,
): string[] {
  if (LOOKED_AT.has(code)) return [...facts];
  if (NUMBERS.has(code)) return facts.map((fact) => numberAsWritten(fact, language));
  if (code === 'movers') return [listed((facts[0] ?? '').split(' and ').map(told), language)];
  return facts.map((fact) => (/^\d+$/.test(fact) ? fact : told(fact)));
}

function wantedText(wanted: readonly Said<ExpectedCode>[], language: Language): string {
  const say = faultWords[language];
  return say.or(wanted.map((one) => say.expected[one.code](factTexts(one, language))));
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
function innerText(found: string, language: Language): string | undefined {
  const [, path, said = ''] = /^(\S+): (.+)$/s.exec(found) ?? [];
  if (path === undefined) return undefined;
  const [, expected, there] = /^expected (.+?), found (.+)$/s.exec(said) ?? [];
  const text =
    expected === undefined || there === undefined
      ? unknownText(said, faultWords[language])
      : saidText(expected, there, language);
  return text && faultWords[language].inner(verbatim(path), text);
}

function saidText(expected: string, found: string, language: Language): string | undefined {
  const wanted = expectedOf(expected);
  if (wanted === undefined) return undefined;
  const there = foundOf(found);
  const text =
    wanted[0]?.code === 'soundScenario'
      ? innerText(found, language)
      : there && foundText(there, language);
  return text && faultWords[language].said(wantedText(wanted, language), text);
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
