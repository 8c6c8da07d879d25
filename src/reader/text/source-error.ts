/** Why a text cannot be read. `line` and `column` are 1-based; the column counts UTF-16 units. */
export class SourceError extends Error {
  readonly code: 'encoding' | 'nul' | 'surrogate' | 'size';
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;

  constructor(
    code: SourceError['code'],
    expected: string,
    found: string,
    place: { line: number; column: number } = { line: 1, column: 1 },
  ) {
    super(`${place.line}:${place.column} expected ${expected}, found ${found}`);
    this.name = 'SourceError';
    this.code = code;
    this.expected = expected;
    this.found = found;
    this.line = place.line;
    this.column = place.column;
  }
}
