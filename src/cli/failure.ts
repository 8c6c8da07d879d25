/**
 * The two ways a command ends badly, and how each is told: never with a stack trace.
 * Exit 1: the input is wrong, one line an error. Exit 2: the call is wrong, one line.
 */
import { issueLine } from '../report/fault/index.ts';
import { visibleControls } from '../report/visible-control.ts';
import type { Issue, Language } from '../situation/index.ts';

/** The input is wrong: printed as `FILE:LINE:COLUMN PATH: what was expected, what was found`. */
export class InputFailure extends Error {
  readonly lines: readonly string[];
  readonly issues: readonly Issue[];

  constructor(lines: readonly string[], issues: readonly Issue[] = []) {
    super(lines[0] ?? 'the input is wrong');
    this.lines = lines;
    this.issues = issues;
  }

  static fromIssues(issues: readonly Issue[], language: Language = 'en'): InputFailure {
    return new InputFailure(
      issues.map((issue) => issueLine(issue, language)),
      issues,
    );
  }

  /** An error of the file as a whole, or at a known place in it. */
  static at(file: string, path: string, message: string, line = 1, column = 1): InputFailure {
    return new InputFailure([`${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`]);
  }
}

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

/** Says something on stderr; what a command comes upon twice is said once. */
export function tellOnce(line: string): void {
  tellShownOnce(visibleControls(line));
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

/** Prints a failure on stderr and returns the exit code. */
export function tell(failure: unknown, command: string): number {
  if (failure instanceof InputFailure) {
    // Lines of issues are made visible piece by piece: Arabic ones have marks of direction of ours.
    const isShown = failure.issues.length > 0;
    for (const line of failure.lines) {
      if (isShown) process.stderr.write(`${line}\n`);
      else writeLine(line);
    }
    return 1;
  }
  const refusal = failure instanceof CallFailure ? failure.message : systemRefusal(failure);
  if (refusal !== undefined) {
    writeLine(`${`mizan ${command}`.trimEnd()}: ${refusal}`);
    return 2;
  }
  const what = failure instanceof Error ? failure.message : String(failure);
  const stack = process.env.MIZAN_DEBUG && failure instanceof Error ? `\n${failure.stack}` : '';
  process.stderr.write(
    `mizan ${command}: expected to finish, found an error of its own: ${what}${stack}\n`,
  );
  return 1;
}
