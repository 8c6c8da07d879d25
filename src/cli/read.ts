/** `mizan read FILE`: a text into proposals, each pinned to its words. Proposals, never facts. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { LexiconEntry, ReadingResult } from '../reader/index.ts';
import { readingText } from '../report/index.ts';
import type { ReadProposal, Review, ReviewReader } from '../review/index.ts';
import { isPartialDate, type Language, languages } from '../situation/index.ts';
import { CallFailure, tellOnce } from './failure.ts';
import { MODEL_KEY } from './model-key.ts';
import { addLanguage, chosenLanguage, collected } from './option.ts';
import { print, printJson } from './output.ts';
import { type ReadInput, readInput } from './read-input.ts';
import type { WrittenReview } from './read-into.ts';
import type { ModelChoice } from './read-model.ts';
import { readWords } from './read-words.ts';
import { timed } from './timing.ts';

const MEGABYTE = 1_000_000;

interface Options {
  readonly published?: string;
  readonly language?: string;
  readonly limit: string;
  readonly into?: string;
  readonly lexicon: readonly string[];
  readonly model?: string;
  readonly endpoint?: string;
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
    .option(
      '--into <situation>',
      'write a review file beside this situation, for a person to answer in the workbench',
    )
    .option(
      '--lexicon <file>',
      'names of your own, as JSON; repeatable. The lexicon.json of the situation of --into joins by itself',
      collected,
      [],
    )
    .option(
      '--model <name>',
      `have a language model read it as well; a key is taken from ${MODEL_KEY} alone`,
    )
    .option(
      '--endpoint <url>',
      'where the model is asked (OpenAI-compatible): http://127.0.0.1:11434/v1',
    )
    .option('--json', 'one JSON document on stdout')
    .option('--timing', 'add "seconds", the median time of the reading (with --json)')
    .addHelpText(
      'after',
      '\nExamples:  mizan read article.txt --published 2024-11-01\n           mizan read page.html --json\n           mizan read article.txt --into examples/sahel-2024\nA person accepts, mends, merges or rejects each proposal; nothing enters a situation by itself.',
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
  const model = await askedModel(options);
  if (model && options.timing)
    throw new CallFailure('expected --timing without --model, found both');
  // The lexicon, what HTML needs and what asks a model are large: loaded only where they are used.
  const into = options.into === undefined ? undefined : await import('./read-into.ts');
  const open =
    options.into === undefined ? undefined : into?.requireSituation(options.into, language);
  const { ownLexicon } = await import('./read-lexicon.ts');
  const lexicon = await ownLexicon(options.lexicon, options.into);
  const { read } = await import('../reader/index.ts');
  const input = await readInput(path, megabytes(options.limit));
  const known = open && into?.knownDate(open, input.text);
  const published = options.published ?? input.published ?? known;
  const run = () => read(input.text, { published, language: stated, lexicon });
  const { value, seconds } = options.timing
    ? await timed(run)
    : { value: run(), seconds: undefined };
  if (value.openDates > 0) {
    tellOnce(
      `${path}: ${value.openDates} relative dates are left out: when was the text published? (--published)`,
      language,
    );
  }
  const reading = await readByAll(input.text, value, lexicon, model, language);
  const review =
    options.into === undefined
      ? undefined
      : await into?.writeReview(options.into, await reviewOf(path, input.text, reading));
  const shown = { ...value, proposals: [...reading.proposals] };
  if (options.json) printJson(readingJson(shown, input, seconds, reading, review));
  else if (review === undefined) print(readingText(input.text, shown, language));
  else {
    const { written, unchanged, next } = readWords[language];
    print(
      `${written(review.file, review.proposals, review.kept)}\n${unchanged}\n${next}  mizan serve ${options.into}`,
    );
  }
}

async function askedModel(options: Options): Promise<ModelChoice | undefined> {
  if (options.model === undefined && options.endpoint === undefined) return undefined;
  const { modelChoice } = await import('./read-model.ts');
  return modelChoice(options, process.env[MODEL_KEY]?.trim() || undefined);
}

interface Readings {
  readonly source: ReadingResult['source'];
  readonly proposals: ReadingResult['proposals'];
  readonly readers: ReviewReader[];
}

/** The reading of the rules, and where a model was asked that of both. */
async function readByAll(
  text: string,
  rules: ReadingResult,
  lexicon: readonly LexiconEntry[],
  choice: ModelChoice | undefined,
  language: Language,
): Promise<Readings> {
  const { source, proposals } = rules;
  const byRules: ReviewReader = { id: 'rules' };
  if (choice === undefined) return { source, proposals, readers: [byRules] };
  const { modelReading } = await import('./read-model.ts');
  const { entries } = await import('../reader/lexicon/data/index.ts');
  const all = [...entries, ...lexicon];
  const { counts, ...theirs } = await modelReading(text, rules, all, choice, readWords[language]);
  const { mergeReadings } = await import('../review/index.ts');
  return {
    source,
    proposals: mergeReadings(proposals, theirs.proposals),
    readers: [
      byRules,
      {
        id: 'model',
        model: choice.model,
        endpoint: new URL(choice.endpoint).origin,
        counts: { ...counts },
      },
    ],
  };
}

async function reviewOf(path: string, text: string, reading: Readings): Promise<Review> {
  const { makeReview } = await import('../review/index.ts');
  const { language, published } = reading.source;
  const name = path === '-' ? 'text' : basename(path);
  const source = { name, text, language, ...(published === undefined ? {} : { published }) };
  const proposals = reading.proposals.map(
    (proposal): ReadProposal => ({ readers: ['rules'], ...proposal }),
  );
  return makeReview(source, reading.readers, proposals);
}

/** The contract's document; for HTML the extracted text stands in it, for offsets count in that. */
function readingJson(
  result: ReadingResult,
  input: ReadInput,
  seconds: number | undefined,
  { readers }: Readings,
  review: WrittenReview | undefined,
) {
  const { source, proposals, flags, silent } = result;
  return {
    source: { ...source, ...(input.isHtml ? { text: input.text } : {}) },
    proposals,
    flags,
    silent,
    ...(readers.length > 1 ? { readers } : {}),
    ...(review === undefined ? {} : { review }),
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
