/** What the server says of a request that it refuses, in the language of the page. */
import { isolate, leftToRight } from '../../report/direction.ts';
import { faultText } from '../../report/fault/index.ts';
import { numberAsWritten } from '../../report/number-text.ts';
import type { Language } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { type ExpectedCode, expectedOf, type FoundCode, foundOf, NUMBERS } from './phrase.ts';

type ServerWords = (typeof refusal)['en']['server'];
type Known = {
  [Key in keyof ServerWords]: ServerWords[Key] extends string ? Key : never;
}[keyof ServerWords];

/** How its messages begin (`server/fault.ts`, `server/guard.ts`, `store/`). */
const KNOWN: readonly (readonly [RegExp, Known])[] = [
  [/^expected the address that the server printed/, 'session'],
  [/^the disk is full/, 'full'],
  [/^the disk refused the write \((EACCES|EPERM|EROFS)\)/, 'readOnly'],
  [/^the disk refused the write/, 'disk'],
  [/read-only|writes? here|locked|another (process|program)/, 'readOnly'],
  [/^expected a situation.*found none/, 'missing'],
  [/^expected at most \d+ bytes/, 'large'],
  [/^expected at most \d+ jobs|too many/, 'busy'],
];

/** A place in a file, and what is wrong there: `situation.json:3:5 expected …, found …`. */
function fileText(message: string, language: Language): string | undefined {
  const say = refusal[language];
  const found = /(\S+\.json):(\d+):(\d+) (.+)$/s.exec(message);
  if (!found) return undefined;
  const [, file = '', line = '', column = '', said = ''] = found;
  const where = say.server.inFile(leftToRight(file), line, column);
  const [, wanted = '', there = ''] =
    /expected (.+), found (.+?)(?:; did you mean .*)?$/s.exec(said) ?? [];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const expected = expectedOf(wanted);
  if (expected === undefined) {
    const fault = { expected: wanted, found: there, message: said };
    const known = wanted === '' ? said : faultText(fault, language);
    return `${where}${colon}${known === said ? say.server.notJson : known}`;
  }
  const told = (code: ExpectedCode | FoundCode, facts: readonly string[]) =>
    facts.map((fact) => (NUMBERS.has(code) ? numberAsWritten(fact, language) : isolate(fact)));
  const what = foundOf(there);
  const text = say.said(
    say.or(expected.map(({ code, facts }) => say.expected[code](told(code, facts)))),
    what ? say.found[what.code](told(what.code, what.facts)) : isolate(there),
  );
  return `${where}${colon}${text}`;
}

/** A message that is not known stays as it is. */
export function serverText(message: string, language: Language): string {
  const file = fileText(message, language);
  if (file) return file;
  const known = KNOWN.find(([form]) => form.test(message))?.[1];
  return known ? refusal[language].server[known] : message;
}
