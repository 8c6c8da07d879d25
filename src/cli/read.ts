/** `mizan read FILE`: a text into proposals, each pinned to its words. Proposals, never facts. */
import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import type { ReadingResult } from '../reader/index.ts';
import { readingText } from '../report/index.ts';
import { decodeText, isPartialDate, type Language, languages } from '../situation/index.ts';
import { CallFailure, InputFailure } from './failure.ts';
import { requireFile } from './input.ts';
import { addLanguage, chosenLanguage } from './option.ts';
import { print, printJson } from './output.ts';
import { timed } from './timing.ts';

const MEGABYTE = 1_000_000;

interface Options {
  readonly published?: string;
  readonly language?: string;
  readonly limit: string;
  readonly json?: boolean;
  readonly timing?: boolean;
  readonly lang?: string;
}

export function addRead(program: Command): void {
  const command = program
    .command('read')
    .argument('<file>', 'text, Markdown or HTML; - for standard input')
    .description(
      'Read a text into proposals: actors, dates, events, ties, claims, supplies, each pinned to its words',
    )
    .option('--published <date>', 'when it was published; without it relative dates stay open')
    .option('--language <code>', 'the language of the text: ar, en or fr (found out where absent)')
    .option('--limit <megabytes>', 'the largest text to read', '5')
    .option('--json', 'one JSON document on stdout')
    .option('--timing', 'add "seconds", the median time of the reading (with --json)')
    .addHelpText(
      'after',
      '\nExamples:  mizan read article.txt --published 2024-11-01\n           mizan read page.html --json\nA person accepts, mends or rejects each proposal; nothing enters a situation by itself.',
    );
  addLanguage(command).action(readCommand);
}

async function readCommand(path: string, options: Options): Promise<void> {
  const language = chosenLanguage(options.lang);
  const stated = textLanguage(options.language);
  if (options.published !== undefined && !isPartialDate(options.published)) {
    throw new CallFailure(
      `expected --published a date such as 2024-11-01, found "${options.published}"`,
    );
  }
  // The lexicon, and what HTML needs, are large: loaded only here.
  const { read } = await import('../reader/index.ts');
  const input = await readInput(path, megabytes(options.limit));
  const published = options.published ?? input.published;
  const run = () => read(input.text, { published, language: stated });
  const { value, seconds } = options.timing
    ? await timed(run)
    : { value: run(), seconds: undefined };
  if (value.openDates > 0) {
    process.stderr.write(
      `${path}: ${value.openDates} relative dates are left out: when was the text published? (--published)\n`,
    );
  }
  if (options.json) printJson(readingJson(value, input, seconds));
  else print(readingText(input.text, value, language));
}

interface Input {
  readonly text: string;
  readonly isHtml: boolean;
  readonly published?: string;
}

async function readInput(path: string, limit: number): Promise<Input> {
  if (path !== '-') requireFile(path);
  if (path !== '-' && statSync(path).size > limit) {
    throw InputFailure.at(
      path,
      '.',
      `expected at most ${limit / MEGABYTE} MB, found ${(statSync(path).size / MEGABYTE).toFixed(1)} MB; raise it with --limit`,
    );
  }
  const decoded = decodeText(readFileSync(path === '-' ? 0 : path), limit);
  if (!decoded.ok)
    throw InputFailure.at(path, '.', `expected ${decoded.expected}, found ${decoded.found}`);
  const isHtml = /\.x?html?$/i.test(path) || /^\s*<(!doctype html|html)[\s>]/i.test(decoded.text);
  if (!isHtml) return { text: decoded.text, isHtml };
  const { htmlText } = await import('../store/html-text.ts');
  const { text, published } = htmlText(decoded.text);
  return { text, isHtml, ...(published ? { published } : {}) };
}

/** The contract's document; for HTML the extracted text stands in it, for offsets count in that. */
function readingJson(result: ReadingResult, input: Input, seconds: number | undefined) {
  const { source, proposals, flags, silent } = result;
  return {
    source: { ...source, ...(input.isHtml ? { text: input.text } : {}) },
    proposals,
    flags,
    silent,
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function textLanguage(code: string | undefined): Language | undefined {
  if (code === undefined) return undefined;
  const found = languages.find((one) => one === code);
  if (!found) throw new CallFailure(`expected --language ar, en or fr, found "${code}"`);
  return found;
}

function megabytes(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 100))
    throw new CallFailure(`expected --limit a number of megabytes up to 100, found "${text}"`);
  return value * MEGABYTE;
}
