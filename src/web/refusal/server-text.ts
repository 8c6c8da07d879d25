/** What the server says of a request that it refuses, in the language of the page. */
import { isolate, leftToRight } from '../../report/direction.ts';
import type { Language } from '../../situation/index.ts';
import { refusal } from '../words/refusal/index.ts';
import { saidText } from './said-text.ts';

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
  const { server } = refusal[language];
  const match = /(\S+\.json):(\d+):(\d+) (.+)$/s.exec(message);
  if (!match) return undefined;
  const [, file = '', line = '', column = '', said = ''] = match;
  const [, expected = '', found = ''] =
    /expected (.+), found (.+?)(?:; did you mean .*)?$/s.exec(said) ?? [];
  const text = saidText({ expected, found }, language, isolate) ?? server.notJson;
  return server.inFile(text, leftToRight(file), line, column);
}

/** A message that is not known stays as it is. */
export function serverText(message: string, language: Language): string {
  const file = fileText(message, language);
  if (file) return file;
  const known = KNOWN.find(([form]) => form.test(message))?.[1];
  return known ? refusal[language].server[known] : message;
}
