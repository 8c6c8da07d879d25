/** What the server says of a request that it refuses, in the language of the page. */
import { isolate, leftToRight } from '../../report/direction.ts';
import type { Language } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { expectedOf, foundOf } from './phrase.ts';

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
  const expected = expectedOf(wanted);
  if (expected === undefined) return `${where}: ${say.server.notJson}`;
  const isolated = (facts: readonly string[]) => facts.map(isolate);
  const what = foundOf(there);
  const text = say.said(
    say.or(expected.map(({ code, facts }) => say.expected[code](isolated(facts)))),
    what ? say.found[what.code](isolated(what.facts)) : isolate(there),
  );
  return `${where}: ${text}`;
}

/** A message that is not known stays as it is. */
export function serverText(message: string, language: Language): string {
  const file = fileText(message, language);
  if (file) return file;
  const known = KNOWN.find(([form]) => form.test(message))?.[1];
  return known ? refusal[language].server[known] : message;
}
