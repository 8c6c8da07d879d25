/**
 * The two ways a command ends badly, and how each is told: never with a stack trace.
 * Exit 1: the input is wrong, one line an error. Exit 2: the call is wrong, one line.
 */
import { formatIssue, type Issue } from '../situation/index.ts';

/** The input is wrong: printed as `FILE:LINE:COLUMN PATH: what was expected, what was found`. */
export class InputFailure extends Error {
  readonly lines: readonly string[];
  readonly issues: readonly Issue[];

  constructor(lines: readonly string[], issues: readonly Issue[] = []) {
    super(lines[0] ?? 'the input is wrong');
    this.lines = lines;
    this.issues = issues;
  }

  static fromIssues(issues: readonly Issue[]): InputFailure {
    return new InputFailure(issues.map(formatIssue), issues);
  }

  /** An error of the file as a whole, or at a known place in it. */
  static at(file: string, path: string, message: string, line = 1, column = 1): InputFailure {
    return new InputFailure([`${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`]);
  }
}

/** The call is wrong: printed as `mizan COMMAND: what was expected, what was found`. */
export class CallFailure extends Error {}

/** Prints a failure on stderr and returns the exit code. */
export function tell(failure: unknown, command: string): number {
  if (failure instanceof InputFailure) {
    for (const line of failure.lines) process.stderr.write(`${line}\n`);
    return 1;
  }
  if (failure instanceof CallFailure) {
    process.stderr.write(`${`mizan ${command}`.trimEnd()}: ${failure.message}\n`);
    return 2;
  }
  const what = failure instanceof Error ? failure.message : String(failure);
  const stack = process.env.MIZAN_DEBUG && failure instanceof Error ? `\n${failure.stack}` : '';
  process.stderr.write(
    `mizan ${command}: expected to finish, found an error of its own: ${what}${stack}\n`,
  );
  return 1;
}
