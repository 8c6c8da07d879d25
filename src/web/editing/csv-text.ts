/** Rows as comma-separated values (RFC 4180), with the mark that spreadsheets know UTF-8 by. */
export type CsvRows = readonly (readonly (string | number)[])[];

/** A spreadsheet takes what begins so for a formula: it is told that it is text. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replace(/[\u2066-\u2069]/g, '');
  const safe = FORMULA.test(plain) && !/^-?\d/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(rows: CsvRows): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A finding as JSON; counts of worlds are larger than numbers hold, so they are written as text. */
export function jsonText(value: unknown): string {
  const plain = (_: string, one: unknown) => (typeof one === 'bigint' ? String(one) : one);
  return `${JSON.stringify(value, plain, 2)}\n`;
}
