/**
 * Issues: what is wrong with a document, where, what was expected there and what was found.
 * The line that a person or a script reads is `FILE:LINE:COLUMN PATH: message`.
 */

/** Keys and positions from the root of the document; empty for the root itself. */
export type Path = readonly (string | number)[];

/** An issue before its place in the text is known. */
export interface Finding {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  /** In place of "expected …, found …". */
  readonly message?: string;
  /** The names among which a near one is looked for. */
  readonly among?: Iterable<string>;
  /** The unknown name itself, when it is not the last step of the path. */
  readonly name?: string;
  /** UTF-16 units into the string at the path. */
  readonly within?: number;
  /** The key is at fault, not its value. */
  readonly onKey?: boolean;
}

export interface Issue {
  readonly file: string;
  /** `ties[3].b`; a single point for the whole document. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
  readonly near?: string;
}

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$-]*$/;
const LONGEST = 60;
/** Controls, marks of direction, invisible characters and lone surrogates: never sent raw. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A text in double quotes, cut at 60 characters, with nothing that could disturb a terminal. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST;
  // One unit less where the cut would fall inside a surrogate pair.
  const end = cut && /[\ud800-\udbff]/.test(text[LONGEST - 1]!) ? LONGEST - 1 : LONGEST;
  const head = JSON.stringify(text.slice(0, end)).replace(UNSAFE, escaped);
  return cut ? `${head.slice(0, -1)}…"` : head;
}

/** A value as an error line shows it: scalars themselves, lists and objects by their kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** `ties[3].b`; keys that are no plain names stand in brackets. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!PLAIN_KEY.test(step) || step.length > LONGEST) text += `[${quoted(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text === '' ? '.' : text;
}

/** The issue on one line, as the contract of the command line fixes it. */
export function formatIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column} ${issue.path}: ${issue.message}`;
}
