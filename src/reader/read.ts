import { sha256 } from '../situation/sha256.ts';
import type { Language } from '../situation/words.ts';
import { gatherEvidence } from './actor/mention.ts';
import { NameMemory } from './actor/name-memory.ts';
import { parsePartial } from './date/calendar.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { entries as builtin } from './lexicon/data/index.ts';
import type { LexiconEntry } from './lexicon/entry.ts';
import type { Proposal } from './proposal.ts';
import { type Memory, readSentence } from './read-sentence.ts';
import { Repeats, type Span } from './repeat/repeat.ts';
import { checkText } from './text/decode.ts';
import { type Flag, flags } from './text/flag.ts';
import { language as detect, paragraphLanguage } from './text/language.ts';
import { maskMarkdown } from './text/markdown.ts';
import { type Sentence, sentences } from './text/sentence.ts';
import { tokens } from './text/token.ts';
import { type ViewState, viewOf } from './view.ts';

export interface ReadOptions {
  /** EDTF day, month or year; without it relative dates stay open */
  published?: string;
  language?: Language;
  /** Markdown is read without its markup; offsets stay those of the text */
  format?: 'text' | 'markdown';
  /** entries beside those that come with Mizan; one of an id replaces the other */
  lexicon?: readonly LexiconEntry[];
}

/** What a reader returns; `proposals` are sorted by start, then kind. */
export interface ReadingResult {
  source: { language: Language; published?: string; length: number; sha256: string };
  proposals: Proposal[];
  flags: Flag[];
  /** sentences that gave nothing, so that a miss can be seen */
  silent: Span[];
  /** dates that cannot be settled without a publication date */
  openDates: number;
}

/** The proposals of one sentence, with the sentence. */
export interface SentenceReading {
  sentence: Span;
  proposals: Proposal[];
  openDates: number;
}

/** The head of the text that is looked through for actors that bear out doubtful forms. */
const LOOK_AHEAD = 500_000;

class Grammars {
  private readonly known = new Map<Language, Grammar>();
  private readonly entries: readonly LexiconEntry[];

  constructor(entries: readonly LexiconEntry[]) {
    this.entries = entries;
  }

  of(language: Language): Grammar {
    let grammar = this.known.get(language);
    if (grammar === undefined) {
      grammar = compileGrammar(this.entries, language);
      this.known.set(language, grammar);
    }
    return grammar;
  }
}

const standard = new Grammars(builtin);
const grammarsFor = (extra: readonly LexiconEntry[] | undefined) =>
  extra && extra.length > 0 ? new Grammars([...builtin, ...extra]) : standard;

function evidenceOf(text: string, grammar: Grammar): Set<string> {
  const evidence = new Set<string>();
  for (const sentence of sentences(text.length > LOOK_AHEAD ? text.slice(0, LOOK_AHEAD) : text)) {
    const found = tokens(text, sentence.start, sentence.end);
    const readings = found.map((token) => grammar.read(token.norm));
    gatherEvidence(grammar.lexicon, found, readings, evidence);
  }
  return evidence;
}

function markRepeat(proposals: Proposal[], repeated: Span | undefined): void {
  if (repeated === undefined) return;
  for (const proposal of proposals) {
    if (proposal.kind !== 'actor' && proposal.kind !== 'date') proposal.repeats = repeated;
  }
}

/**
 * Reads a text sentence by sentence, in linear time and with bounded memory: what a caller does
 * not keep is gone. `read` collects all of it.
 *
 * @throws SourceError on NUL or half a surrogate pair
 */
export function* readSentences(
  text: string,
  options: ReadOptions = {},
): Generator<SentenceReading> {
  checkText(text);
  const surface = options.format === 'markdown' ? maskMarkdown(text) : text;
  const whole = options.language ?? detect(surface);
  const grammars = grammarsFor(options.lexicon);
  const evidence = evidenceOf(surface, grammars.of(whole));
  const published = options.published === undefined ? undefined : parsePartial(options.published);
  const memory: Memory = {
    dates: published ? { published } : {},
    voice: undefined,
    before: undefined,
    person: undefined,
    thing: undefined,
    names: new NameMemory(),
    open: 0,
  };
  const state: ViewState = { index: 0, paragraph: 0, quoted: false };
  const repeats = new Repeats();
  let spoken = whole;
  for (const sentence of sentences(surface)) {
    if (sentence.opens && options.language === undefined)
      spoken = languageOf(surface, sentence, whole);
    const grammar = grammars.of(spoken);
    const view = viewOf(text, surface, sentence, grammar, evidence, state, published);
    memory.open = 0;
    const proposals = readSentence(grammar, view, memory);
    const words = view.tokens.filter((token) => token.kind === 'word').map((token) => token.norm);
    markRepeat(proposals, repeats.find({ start: sentence.start, end: sentence.end }, words));
    yield {
      sentence: { start: sentence.start, end: sentence.end },
      proposals,
      openDates: memory.open,
    };
  }
}

function languageOf(text: string, sentence: Sentence, whole: Language): Language {
  const line = text.indexOf('\n', sentence.start);
  return paragraphLanguage(text, sentence.start, line === -1 ? text.length : line, whole);
}

/**
 * A news text to sourced proposals: pure, the same bytes in give the same bytes out. Nothing here
 * is a fact until a person accepts it. The method is written in docs/methods/reading.md.
 *
 * @throws SourceError on NUL or half a surrogate pair
 */
export function read(text: string, options: ReadOptions = {}): ReadingResult {
  const proposals: Proposal[] = [];
  const silent: Span[] = [];
  let openDates = 0;
  for (const reading of readSentences(text, options)) {
    if (reading.proposals.length === 0) silent.push(reading.sentence);
    for (const proposal of reading.proposals) proposals.push(proposal);
    openDates += reading.openDates;
  }
  const source: ReadingResult['source'] = {
    language: options.language ?? detect(text),
    length: text.length,
    sha256: sha256(text),
  };
  if (options.published !== undefined) source.published = options.published;
  return { source, proposals, flags: flags(text).flags, silent, openDates };
}
