/**
 * Asking a language model at an OpenAI-compatible endpoint, through the `ai` package, which is loaded
 * here and nowhere else, and only when a model is asked.
 *   1. one request a part: no tools, temperature 0, a fixed seed, the schema of the answer where the
 *      endpoint takes one
 *   2. a busy or broken endpoint is tried again, three times at most; one that refuses ends the reading
 *   3. the key goes into one header; no message, log line or file holds it
 */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Ask, type Asked, answerSchema, type Prompt } from '../model-reader/index.ts';
import { type Address, modelAddress } from './address.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export interface EndpointSettings {
  readonly endpoint: string;
  readonly model: string;
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** Of one request; 300 unless told: a model on this machine may take its time. */
  readonly seconds?: number;
  /** Before the second try; it doubles. 1,000 unless told. */
  readonly pauseMs?: number;
}

export interface ModelEndpoint {
  readonly address: Address;
  readonly ask: Ask;
}

/** What ends a reading: said in words that hold no text, no key and nothing that the endpoint sent. */
export class EndpointFailure extends Error {
  override readonly name = 'EndpointFailure';
  readonly kind: 'address' | 'package' | 'key' | 'refused' | 'unreachable' | 'slow' | 'stopped';

  constructor(kind: EndpointFailure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

const MOST_BYTES = 2_000_000;
const MOST_TOKENS = 16_000;
const TRIES = 3;
const LONGEST_PAUSE_MS = 20_000;
const PAUSE_MS = 1000;
const SECONDS = 300;
const PACKAGES = 'ai@6.0.324 @ai-sdk/openai-compatible@2.0.91';

const FORMAT = {
  type: 'json_schema',
  json_schema: {
    name: 'proposals',
    strict: false,
    schema: z.toJSONSchema(answerSchema, { io: 'input' }),
  },
};

async function packages() {
  try {
    // It writes warnings to the console otherwise, where one JSON document is expected.
    (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
    const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
      import('ai'),
      import('@ai-sdk/openai-compatible'),
    ]);
    return { generateText, createOpenAICompatible };
  } catch {
    const said = `expected the packages that ask a model, found none; install them with: npm install ${PACKAGES}`;
    throw new EndpointFailure('package', said);
  }
}

/** @throws EndpointFailure when the address is none, or the packages are not installed */
export async function modelEndpoint(settings: EndpointSettings): Promise<ModelEndpoint> {
  const found = modelAddress(settings.endpoint, settings.key !== undefined);
  if (!found.ok)
    throw new EndpointFailure('address', `expected ${found.expected}, found ${found.found}`);
  const asker = new Asker(settings, found.address, await packages());
  return { address: found.address, ask: (prompt) => asker.ask(prompt) };
}

class Asker {
  readonly #settings: EndpointSettings;
  readonly #address: Address;
  readonly #once: (prompt: Prompt) => Promise<string>;
  /** Until an endpoint turns the schema down: from then on it is asked without. */
  #takesSchema = true;

  constructor(
    settings: EndpointSettings,
    address: Address,
    { generateText, createOpenAICompatible }: Awaited<ReturnType<typeof packages>>,
  ) {
    this.#settings = settings;
    this.#address = address;
    const seconds = settings.seconds ?? SECONDS;
    const provider = createOpenAICompatible({
      name: 'endpoint',
      baseURL: address.base,
      ...(settings.key === undefined ? {} : { apiKey: settings.key }),
      fetch: boundedFetch({ address: address.chat, seconds, bytes: MOST_BYTES }),
      transformRequestBody: (body) =>
        this.#takesSchema ? { ...body, response_format: FORMAT } : body,
    });
    this.#once = async ({ system, user }) => {
      const { text } = await generateText({
        model: provider.chatModel(settings.model),
        system,
        prompt: user,
        temperature: 0,
        seed: 1,
        maxOutputTokens: MOST_TOKENS,
        maxRetries: 0,
        ...(settings.signal ? { abortSignal: settings.signal } : {}),
      });
      return text;
    };
  }

  async ask(prompt: Prompt): Promise<Asked> {
    const { signal, pauseMs = PAUSE_MS } = this.#settings;
    for (let tries = 1; ; tries++) {
      try {
        return { ok: true, text: await this.#once(prompt) };
      } catch (error) {
        const outcome = outcomeOf(error, signal);
        if (outcome.kind === 'answer') return outcome.asked;
        if (outcome.kind === 'schema' && this.#takesSchema) {
          this.#takesSchema = false;
          tries--;
        } else if (outcome.kind === 'again' && tries < TRIES) {
          const pause = outcome.pauseMs ?? pauseMs * 2 ** (tries - 1);
          await stoppable(Math.min(pause, LONGEST_PAUSE_MS), signal);
        } else throw failureOf(outcome, this.#address);
      }
    }
  }
}

async function stoppable(pauseMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(pauseMs, undefined, signal ? { signal } : {});
  } catch {
    throw new EndpointFailure('stopped', 'stopped before the end');
  }
}

function failureOf(outcome: Outcome, { shown }: Address): EndpointFailure {
  const failure = (kind: EndpointFailure['kind'], found: string) =>
    new EndpointFailure(kind, `expected an answer of ${shown}, found ${found}`);
  switch (outcome.kind) {
    case 'stopped':
      return new EndpointFailure('stopped', 'stopped before the end');
    case 'slow':
      return failure('slow', 'none in time');
    case 'again':
      return outcome.status === undefined
        ? failure('unreachable', 'none')
        : failure('refused', `status ${outcome.status}, three times`);
    case 'schema':
    case 'refused': {
      const { status } = outcome;
      if (status === 401 || status === 403)
        return failure('key', `status ${status}: the key was not accepted`);
      const hint = status === 404 ? ': is the address whole, and the model there?' : '';
      return failure('refused', `status ${status}${hint}`);
    }
    default:
      return failure('refused', 'a request of the program’s own that is not allowed');
  }
}
