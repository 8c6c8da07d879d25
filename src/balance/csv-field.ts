/**
 * The fields of a CSV text with their places (RFC 4180): fields in double quotes may hold commas,
 * line ends and doubled quotes; others lose the spaces around them. Lines end with LF, CRLF or CR.
 * A byte-order mark is dropped and not counted. Empty lines are passed over.
 */
export interface CsvField {
  readonly text: string;
  /** From 1, where the field begins; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface CsvRecord {
  readonly fields: readonly CsvField[];
  readonly line: number;
  /** One past the last unit of the record. */
  readonly end: number;
  /** What makes the record unreadable, with its place. */
  readonly fault?: { readonly column: number; readonly line: number; readonly found: string };
}

export function csvRecords(text: string): CsvRecord[] {
  const reader = new Reader(text.startsWith('\ufeff') ? text.slice(1) : text);
  const records: CsvRecord[] = [];
  while (!reader.atEnd) {
    const record = reader.record();
    const [first] = record.fields;
    const isEmpty = record.fields.length === 1 && first!.text === '' && record.end === 1;
    if (!isEmpty) records.push(record);
  }
  return records;
}

class Reader {
  private readonly text: string;
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  private get column(): number {
    return this.at - this.lineStart + 1;
  }

  record(): CsvRecord {
    const { line } = this;
    const fields: CsvField[] = [];
    for (;;) {
      const start = { line: this.line, column: this.column };
      const text = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (text === undefined) {
        this.at = this.text.length;
        return {
          fields,
          line,
          end: start.column,
          fault: { ...start, found: 'a quote never closed' },
        };
      }
      fields.push({ text, ...start });
      const [next] = this.text.slice(this.at, this.at + 1);
      if (next === ',') {
        this.at++;
        continue;
      }
      if (next !== undefined && next !== '\n' && next !== '\r') {
        const fault = { line: this.line, column: this.column, found: 'text after a closing quote' };
        this.plain();
        this.skipLine();
        return { fields, line, end: fault.column, fault };
      }
      const end = this.column;
      this.newLine();
      return { fields, line, end };
    }
  }

  private plain(): string {
    const from = this.at;
    while (this.at < this.text.length && !',\n\r'.includes(this.text[this.at]!)) this.at++;
    return this.text.slice(from, this.at).trim();
  }

  /** The inside of a field in quotes; undefined when the quote is never closed. */
  private quoted(): string | undefined {
    let inside = '';
    for (let from = this.at + 1; ; from = this.at + 1) {
      const close = this.text.indexOf('"', from);
      if (close < 0) return undefined;
      inside += this.text.slice(from, close);
      this.countLines(from, close);
      this.at = close + 1;
      if (this.text[this.at] !== '"') return inside;
      inside += '"';
    }
  }

  private countLines(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const isBreak = this.text[i] === '\n' || (this.text[i] === '\r' && this.text[i + 1] !== '\n');
      if (!isBreak) continue;
      this.line++;
      this.lineStart = i + 1;
    }
  }

  private skipLine(): void {
    while (this.at < this.text.length && !'\n\r'.includes(this.text[this.at]!)) this.at++;
    this.newLine();
  }

  private newLine(): void {
    if (this.text[this.at] === '\r') this.at++;
    if (this.text[this.at] === '\n') this.at++;
    if (this.atEnd && !'\n\r'.includes(this.text[this.at - 1] ?? ' ')) return;
    this.line++;
    this.lineStart = this.at;
  }
}
