/** A place in a JSON text that moves forward over space, comments, words and strings. */
import { type Finding, type Path, quoted } from './issue.ts';
import { readString } from './json-scalar.ts';

/** A fault of syntax, at its offset. */
export interface SyntaxFault extends Finding {
  readonly at: number;
}

/** More are not reported, and reading stops. */
export const MAX_FAULTS = 100;
const WORD = /[0-9A-Za-z_$+\-.]+/y;

export class JsonCursor {
  at = 0;
  readonly text: string;
  readonly faults: SyntaxFault[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The character here, empty at the end. */
  get char(): string {
    return this.text[this.at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** A bare word or number that begins here. */
  get word(): string | undefined {
    WORD.lastIndex = this.at;
    return WORD.exec(this.text)?.[0];
  }

  /** Whether a value begins here, so that what should stand before it is merely missing. */
  get isAtValue(): boolean {
    return /^["'{[]/.test(this.char) || this.word !== undefined;
  }

  /** What stands here, for an error. */
  get here(): string {
    if (this.isAtEnd) return 'the end of the file';
    const { word } = this;
    if (word !== undefined) return word.length > 40 ? `${word.slice(0, 40)}…` : word;
    return quoted(String.fromCodePoint(this.text.codePointAt(this.at)!));
  }

  fault(path: Path, expected: string, found = this.here, at = this.at): void {
    if (this.faults.length < MAX_FAULTS) this.faults.push({ path, at, expected, found });
  }

  /** Moves over white space and, as a fault, over comments. */
  skipSpace(path: () => Path): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) this.at++;
      else if (code !== 0x2f || !this.#skipComment(path)) return;
    }
  }

  #skipComment(path: () => Path): boolean {
    const mark = this.text.slice(this.at, this.at + 2);
    if (mark !== '//' && mark !== '/*') return false;
    this.fault(path(), 'JSON without comments (a remark goes into a field "note")', 'a comment');
    const end = mark === '//' ? '\n' : '*/';
    const found = this.text.indexOf(end, this.at + 2);
    this.at = found < 0 ? this.text.length : found + end.length;
    return true;
  }

  /** Moves over a string and gives its text; undefined when it never closes. */
  string(path: () => Path): string | undefined {
    if (this.char === "'") this.fault(path(), 'text in double quotes', 'a single quote');
    const { text, end, faults } = readString(this.text, this.at);
    for (const { at, expected, found } of faults) this.fault(path(), expected, found, at);
    if (end < 0) return undefined;
    this.at = end;
    return text;
  }
}
