/** `mizan read --model NAME --endpoint URL`: the same text read by a language model as well. */
import { EndpointFailure, modelAddress, modelEndpoint } from '../model-endpoint/index.ts';
import { type ModelReading, readByModel } from '../model-reader/index.ts';
import type { LexiconEntry, ReadingResult } from '../reader/index.ts';
import { AnswerFailure } from './answer-failure.ts';
import { CallFailure } from './failure.ts';
import type { ReadWords } from './read-words.ts';

export interface ModelChoice {
  readonly model: string;
  readonly endpoint: string;
  readonly key?: string;
}

/** @throws CallFailure when one option is given without the other, or the address is none */
export function modelChoice(
  { model, endpoint }: { readonly model?: string; readonly endpoint?: string },
  key: string | undefined,
): ModelChoice {
  if (model === undefined)
    throw new CallFailure('expected --model NAME with --endpoint, found none');
  if (endpoint === undefined)
    throw new CallFailure('expected --endpoint URL with --model, found none');
  if (!/^[\x21-\x7e]{1,200}$/.test(model))
    throw new CallFailure('expected --model a name without blanks, found another');
  const found = modelAddress(endpoint, key !== undefined);
  if (!found.ok)
    throw new CallFailure(`expected --endpoint ${found.expected}, found ${found.found}`);
  return { model, endpoint, ...(key === undefined ? {} : { key }) };
}

/** Says where the text goes, asks, and says what came of it; Ctrl-C stops it. */
export async function modelReading(
  text: string,
  rules: ReadingResult,
  lexicon: readonly LexiconEntry[],
  choice: ModelChoice,
  words: ReadWords,
): Promise<ModelReading> {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once('SIGINT', stopped);
  try {
    const { address, ask } = await modelEndpoint({ ...choice, signal: stop.signal });
    const say = address.isLocal ? words.stays : words.leaves;
    process.stderr.write(`${say(address.shown, choice.model)}\n`);
    const { published } = rules.source;
    const taken = new Set(
      lexicon.flatMap(({ id, leaders = [] }) => [id, ...leaders.map((one) => one.id)]),
    );
    const progress = process.stderr.isTTY
      ? (done: number, all: number) =>
          void process.stderr.write(`\r${words.part(done + 1, all)}${done + 1 < all ? '' : '\n'}`)
      : undefined;
    const reading = await readByModel(
      text,
      {
        model: choice.model,
        ...(published === undefined ? {} : { published }),
        rules: rules.proposals,
        taken,
        ...(progress ? { progress } : {}),
      },
      ask,
    );
    process.stderr.write(`${words.counts(reading.counts)}\n`);
    return reading;
  } catch (error) {
    if (!(error instanceof EndpointFailure)) throw error;
    throw new AnswerFailure(`${error.message}; nothing was written`);
  } finally {
    process.off('SIGINT', stopped);
  }
}
