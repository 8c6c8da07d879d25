/**
 * Reads a signed graph from CSV: `source,target,sign` or `source,target,sign,weight`, one tie a line.
 * Signs are 1 and -1, or + and -; weights positive whole numbers. Nodes are numbered as they first
 * appear. A tie with itself, and a pair given twice in either order, are faults.
 */
import { type CsvField, type CsvRecord, csvRecords } from './csv-field.ts';
import { type SignedGraph, signedGraph, type TieTuple } from './signed-graph.ts';

/** What is wrong, and where; `path` is the name of the column. */
export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export interface NamedGraph {
  readonly names: readonly string[];
  readonly graph: SignedGraph;
}

export type SignedCsv =
  | ({ readonly ok: true } & NamedGraph)
  | { readonly ok: false; readonly faults: readonly CsvFault[] };

const HEADER = ['source', 'target', 'sign', 'weight'] as const;
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['+', 1],
  ['-1', -1],
  ['-', -1],
]);
/** Faults after this many are not looked for. */
const MOST_FAULTS = 100;

export function readSignedCsv(text: string): SignedCsv {
  const [header, ...records] = csvRecords(text);
  const faults = headerFaults(header);
  if (faults.length > 0) return { ok: false, faults };
  const reader = new TieReader(header!.fields.length);
  for (const record of records) {
    if (reader.faults.length >= MOST_FAULTS) break;
    reader.read(record);
  }
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  const names = [...reader.node.keys()];
  return { ok: true, names, graph: signedGraph(names.length, reader.ties) };
}

function headerFaults(header: CsvRecord | undefined): CsvFault[] {
  if (header === undefined) {
    const expected = 'the header source,target,sign[,weight]';
    return [{ line: 1, column: 1, path: HEADER[0], expected, found: 'nothing' }];
  }
  const { line, end } = header;
  if (header.fault) return [unreadable(header.fault, HEADER[0])];
  const [first] = header.fields;
  // As programs write it where the comma stands in numbers.
  if (header.fields.length === 1 && /[;\t]/.test(first!.text)) {
    const expected = 'fields separated by commas';
    return [{ ...placed(first!), path: HEADER[0], expected, found: shown(first!.text) }];
  }
  for (const [i, name] of HEADER.entries()) {
    const field = header.fields[i];
    if (field === undefined && name === 'weight') break;
    if (field?.text === name) continue;
    const place = field ?? { line, column: end };
    const found = field === undefined ? 'the end of the line' : shown(field.text);
    return [{ ...placed(place), path: name, expected: `the header "${name}"`, found }];
  }
  const extra = header.fields[HEADER.length];
  return extra === undefined
    ? []
    : [{ ...placed(extra), path: 'weight', expected: 'four columns', found: shown(extra.text) }];
}

class TieReader {
  readonly node = new Map<string, number>();
  readonly ties: TieTuple[] = [];
  readonly faults: CsvFault[] = [];
  private readonly pairs = new Map<string, { line: number; sign: number }>();
  private readonly width: number;
  private total = 0;

  constructor(width: number) {
    this.width = width;
  }

  read(record: CsvRecord): void {
    const before = this.faults.length;
    if (record.fault) this.faults.push(unreadable(record.fault, HEADER[0]));
    else if (this.hasWidth(record)) {
      const [source, target, signed, weighed] = record.fields;
      const a = this.nodeOf(source!, 'source');
      const b = this.nodeOf(target!, 'target');
      const sign = this.signOf(signed!);
      const weight = weighed === undefined ? 1 : this.weightOf(weighed);
      if (this.faults.length > before) return;
      if (a === b) this.fault(target!, 'target', 'another node', `${shown(target!.text)} itself`);
      else if (this.isNew(a, b, sign, source!)) this.ties.push([a, b, sign, weight]);
    }
  }

  private hasWidth({ fields, line, end }: CsvRecord): boolean {
    if (fields.length === this.width) return true;
    const extra = fields[this.width];
    const path = HEADER[Math.min(fields.length, this.width - 1)]!;
    const expected = `${this.width} fields`;
    this.faults.push({
      ...placed(extra ?? { line: fields[fields.length - 1]?.line ?? line, column: end }),
      path,
      expected,
      found: String(fields.length),
    });
    return false;
  }

  private nodeOf(field: CsvField, path: string): number {
    const name = field.text;
    if (name === '') this.fault(field, path, 'the name of a node', 'nothing');
    else if (name === '__proto__')
      this.fault(field, path, 'a name that is not reserved', shown(name));
    else if (name.includes('\0')) this.fault(field, path, 'text', 'a NUL character');
    const known = this.node.get(name);
    if (known !== undefined) return known;
    this.node.set(name, this.node.size);
    return this.node.size - 1;
  }

  private signOf(field: CsvField): number {
    const sign = SIGNS.get(field.text);
    if (sign === undefined) this.fault(field, 'sign', '1, -1, + or -', shown(field.text));
    return sign ?? 0;
  }

  private weightOf(field: CsvField): number {
    const weight = /^[0-9]{1,16}$/.test(field.text) ? Number(field.text) : 0;
    if (weight < 1) this.fault(field, 'weight', 'a positive whole number', shown(field.text));
    this.total += weight;
    if (this.total > Number.MAX_SAFE_INTEGER) {
      this.fault(field, 'weight', 'weights that sum to less than 2^53', shown(field.text));
    }
    return weight;
  }

  private isNew(a: number, b: number, sign: number, field: CsvField): boolean {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.pairs.get(key);
    if (known === undefined) {
      this.pairs.set(key, { line: field.line, sign });
      return true;
    }
    const how = known.sign === sign ? 'the same pair' : 'the same pair with the other sign';
    this.fault(field, 'source', 'each pair once', `${how} as on line ${known.line}`);
    return false;
  }

  private fault(field: CsvField, path: string, expected: string, found: string): void {
    this.faults.push({ ...placed(field), path, expected, found });
  }
}

function unreadable(
  fault: { line: number; column: number; found: string },
  path: string,
): CsvFault {
  return { ...placed(fault), path, expected: 'fields separated by commas', found: fault.found };
}

function placed({ line, column }: { line: number; column: number }): {
  line: number;
  column: number;
} {
  return { line, column };
}

function shown(text: string): string {
  if (text === '') return 'nothing';
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
