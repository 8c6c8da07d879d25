/**
 * The two ways a command ends badly, and how each is told: never with a stack trace.
 * Exit 1: the input is wrong, one line an error. Exit 2: the call is wrong, one line.
 */
import { callText, issueLine } from '../report/fault/index.ts';
import { visibleControls } from '../report/visible-control.ts';
import type { Issue, Language } from '../situation/index.ts';
import { AnswerFailure } from './answer-failure.ts';

/** The input is wrong: printed as `FILE:LINE:COLUMN PATH: what was expected, what was found`. */
export class InputFailure extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues[0]?.message ?? 'the input is wrong');
    this.issues = issues;
  }

  /** An error of the file as a whole, or at a known place in it. */
  static at(file: string, path: string, fault: InputFault, line = 1, column = 1): InputFailure {
    const { expected, found, message = `expected ${expected}, found ${found}` } = fault;
    return new InputFailure([{ file, path, line, column, expected, found, message }]);
  }

  /** In words of its own, which no form of the checkers has. */
  static said(file: string, path: string, message: string): InputFailure {
    return InputFailure.at(file, path, { expected: '', found: '', message });
  }
}

/** What was expected of an input and what it had, in the phrases of the checkers. */
export type InputFault = Pick<Issue, 'expected' | 'found'> & Partial<Pick<Issue, 'message'>>;

/** The call is wrong: printed as `mizan COMMAND: what was expected, what was found`. */
export class CallFailure extends Error {}

/** What the system says of a file that it was asked for, in our words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EEXIST: 'something else of that name',
  EISDIR: 'a folder',
  ENOENT: 'nothing there',
  ENOSPC: 'a full disk',
  ENOTDIR: 'a file where a folder is needed',
  EPERM: 'no permission',
  EROFS: 'a disk that is read only',
};

function writeLine(line: string): void {
  process.stderr.write(`${visibleControls(line)}\n`);
}

const told = new Set<string>();

/** Notes something on stderr; what a command comes upon twice is said once. */
export function tellOnce(line: string, language: Language): void {
  tellShownOnce(callText(line, language));
}

/** As `tellOnce`, of a line in which nothing of others is left that a terminal would obey. */
export function tellShownOnce(line: string): void {
  if (told.has(line)) return;
  told.add(line);
  process.stderr.write(`${line}\n`);
}

/** A file that the system refuses to open or to make. */
function systemRefusal(failure: unknown): string | undefined {
  if (!(failure instanceof Error)) return undefined;
  const { code, path } = failure as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return undefined;
  return `expected a file or folder that can be used at "${path}", found ${REASONS[code] ?? code}`;
}

/**
 * Prints a failure on stderr and returns the exit code.
 * @param language of what is wrong; the place in an input, and the command, are the same in each
 */
export function tell(failure: unknown, command: string, language: Language = 'en'): number {
  if (failure instanceof InputFailure) {
    // Made visible piece by piece: lines in Arabic have marks of direction of ours.
    for (const issue of failure.issues) process.stderr.write(`${issueLine(issue, language)}\n`);
    return 1;
  }
  if (failure instanceof AnswerFailure) {
    writeLine(`mizan ${command}: ${failure.message}`);
    return 1;
  }
  const refusal = failure instanceof CallFailure ? failure.message : systemRefusal(failure);
  if (refusal !== undefined) {
    // Made visible piece by piece, as above.
    const name = visibleControls(`mizan ${command}`.trimEnd());
    process.stderr.write(`${name}: ${callText(refusal, language)}\n`);
    return 2;
  }
  const what = failure instanceof Error ? failure.message : String(failure);
  const stack = process.env.MIZAN_DEBUG && failure instanceof Error ? `\n${failure.stack}` : '';
  process.stderr.write(
    `mizan ${command}: expected to finish, found an error of its own: ${what}${stack}\n`,
  );
  return 1;
}
