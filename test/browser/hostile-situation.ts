/** The flagship with hostile words in the place of every name, title, quote and text. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeQuote, parseSituation, printSituation } from '../../src/situation/index.ts';

type Json = Record<string, unknown>;
interface Document extends Json {
  sources: (Json & { id: string; file?: string; sha256?: string })[];
  quotes: (Json & { id: string; source: string })[];
}

const LANGUAGES = ['ar', 'en', 'fr'];

const isWords = (value: object): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => LANGUAGES.includes(key)) &&
    Object.values(value).every((one) => typeof one === 'string')
  );
};

/** Words for ever, in turn. */
function inTurn(texts: readonly string[]): () => string {
  let at = 0;
  return () => String(texts[at++ % texts.length]);
}

const inAll = (text: string) => ({ ar: text, en: text, fr: text });

/** Every `{ar, en, fr}` below becomes the next text, in all three languages. */
function replaced(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, next));
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return inAll(next());
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, next)]));
}

/** Members beside those of the flagship, so that each text stands once in every part. */
function members(texts: readonly string[]): Record<string, object[]> {
  const of = (make: (words: object, id: string, at: number) => object) =>
    texts.map((text, at) => make(inAll(text), `x-${at}`, at));
  return {
    sources: of((title, id) => ({ id, title, publisher: title, author: title, note: title })),
    actors: of((name, id, at) => ({
      id,
      name,
      inText: name,
      kind: 'organisation',
      place: { lat: (at % 120) - 60, lon: (at % 300) - 150 },
      quotes: [`x-${at}`],
    })),
    ties: of((kind, id, at) => ({ id, a: id, b: 'mali', sign: '+', kind, quotes: [`x-${at}`] })),
    events: of((summary, id, at) => ({
      id,
      date: `20${10 + (at % 15)}-0${1 + (at % 9)}`,
      type: 'AGREE',
      from: [id],
      to: ['mali'],
      summary,
      place: { name: summary, lat: (at % 120) - 60, lon: (at % 300) - 150 },
      quotes: [`x-${at}`],
    })),
    claims: of((statement, id, at) => ({
      id,
      statement,
      attribution: [{ words: statement }, { source: id }],
      hedge: 'may',
      quotes: [`x-${at}`],
    })),
    scenarios: of((title, id) => ({ id, title, edits: [], note: title })).slice(0, 40),
  };
}

/**
 * Writes the hostile situation in the place of a copy of the flagship.
 * @throws Error when what is written would be no situation
 */
export function writeHostile(folder: string, texts: readonly string[]): void {
  const path = join(folder, 'situation.json');
  const flagship = JSON.parse(readFileSync(path, 'utf8')) as Document;
  const { quotes, ...rest } = flagship;
  const document = replaced(rest, inTurn(texts)) as Document;
  // A sentence in which something happened comes first, so that there is a proposal to answer.
  const first = 'Japan warned Brazil on 3 October 2024.\n';
  const text = first + texts.join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  for (const source of document.sources) {
    if (!source.file) continue;
    writeFileSync(join(folder, source.file), text);
    source.sha256 = sha256;
  }
  const starts: number[] = [];
  for (
    let at = 0, start = first.length;
    at < texts.length;
    start += String(texts[at++]).length + 1
  ) {
    starts.push(start);
  }
  const quoteAt = (at: number) => {
    const start = starts[at % texts.length] ?? 0;
    return makeQuote(text, start, start + String(texts[at % texts.length]).length);
  };
  document.quotes = [
    ...quotes.map(({ id, source }, at) => ({ id, source, ...quoteAt(at) })),
    ...texts.map((_, at) => ({
      id: `x-${at}`,
      source: 'the-halt',
      ...quoteAt(at),
      translation: inAll(String(texts[at])),
    })),
  ];
  for (const [part, added] of Object.entries(members(texts))) {
    document[part] = [...(document[part] as object[]), ...added];
  }
  const read = parseSituation(JSON.stringify(document));
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 5)));
  writeFileSync(path, printSituation(read.situation));
}
