/**
 * A situation against its stored texts: each text that it names is there and can be read, hashes
 * are those of the bytes, and every quote stands in its text.
 */
import { checkQuote, type Issue, type Situation, sha256 } from '../situation/index.ts';

/** A stored text, or why there is none. */
export type TextFound =
  | { readonly text: string; readonly bytes: Uint8Array }
  | { readonly expected: string; readonly found: string };

export interface CheckedTexts {
  /** By source id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * @param file the name under which issues speak of the document
 * @param find looks a stored text up by the name that the document gives it, `sources/…`
 */
export function checkTexts(
  file: string,
  situation: Situation,
  find: (name: string) => TextFound,
): CheckedTexts {
  const { texts, errors, warnings } = readSources(file, situation, find);
  const quotes = checkQuotes(file, situation, texts);
  return {
    texts,
    errors: [...errors, ...quotes.errors],
    warnings: [...warnings, ...quotes.warnings],
  };
}

/** An issue of the document as a whole: its place in the file is not known here. */
export function issueOf(file: string, path: string, expected: string, found: string): Issue {
  return {
    file,
    path,
    line: 1,
    column: 1,
    expected,
    found,
    message: `expected ${expected}, found ${found}`,
  };
}

interface Sources {
  readonly texts: Map<string, string>;
  readonly errors: Issue[];
  readonly warnings: Issue[];
}

function readSources(
  file: string,
  situation: Situation,
  find: (name: string) => TextFound,
): Sources {
  const result: Sources = { texts: new Map(), errors: [], warnings: [] };
  situation.sources.forEach((source, at) => {
    if (!source.file) return;
    const path = `sources[${at}].file`;
    const read = find(source.file);
    if ('expected' in read) {
      result.errors.push(issueOf(file, path, read.expected, read.found));
      return;
    }
    result.texts.set(source.id, read.text);
    const hash = sha256(read.bytes);
    if (source.sha256 !== undefined && source.sha256 !== hash) {
      result.warnings.push(
        issueOf(
          file,
          `sources[${at}].sha256`,
          `the hash of the stored text (${hash})`,
          source.sha256,
        ),
      );
    }
  });
  return result;
}

function checkQuotes(file: string, situation: Situation, texts: ReadonlyMap<string, string>) {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  situation.quotes.forEach((quote, at) => {
    const text = texts.get(quote.source);
    if (text === undefined) return;
    const check = checkQuote(quote, text);
    const path = `quotes[${at}]`;
    if (check.kind === 'moved') {
      warnings.push(
        issueOf(
          file,
          path,
          `the words at ${quote.start}–${quote.end}`,
          `them at ${check.start}–${check.end}`,
        ),
      );
    } else if (check.kind !== 'ok') {
      const found = check.kind === 'several' ? 'them in several places' : 'other words';
      errors.push(
        issueOf(file, path, `the words of quote "${quote.id}" in source "${quote.source}"`, found),
      );
    }
  });
  return { errors, warnings };
}
