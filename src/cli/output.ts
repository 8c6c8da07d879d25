/** What goes to stdout: one JSON document, or words for a person. */
import { writeSync } from 'node:fs';

/** Numbers that are not whole are rounded to 4 decimals; −0 becomes 0. */
export function rounded(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value === 0 ? 0 : value;
  const short = Math.round(value * 10_000) / 10_000;
  return short === 0 ? 0 : short;
}

/** The one JSON document of `--json`, on one line, numbers rounded. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, member) =>
    typeof member === 'number' ? rounded(member) : member,
  );
}

/** Writes all of a text to stdout before it returns; a closed pipe ends the program quietly. */
export function print(text: string): void {
  printBytes(Buffer.from(text.endsWith('\n') ? text : `${text}\n`, 'utf8'));
}

/** As `print`, of a file that is asked for on stdout: its bytes as they are. */
export function printBytes(bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

export function printJson(value: unknown): void {
  print(jsonText(value));
}
