/** A Chromium started for one task and spoken to over a pipe: the DevTools protocol, no port. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CallFailure } from './failure.ts';

const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];
const LIMIT_MS = 60_000;
const PATIENCE_MS = 3_000;

type Answer = Record<string, unknown>;
interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

export class ChromiumPipe {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting>();
  readonly #timer: NodeJS.Timeout;
  readonly #ended: Promise<void>;
  #failure: CallFailure | undefined;
  #count = 0;

  /** @param program the path of Chromium; `profile` a folder of its own, made when missing */
  constructor(program: string, profile: string) {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#child = spawn(program, [...FLAGS, ...sandbox, `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', () => {
        this.#fail(`expected Chromium (${program}) to answer, found it ended`);
        resolve();
      });
      this.#child.once('error', (error) => {
        this.#fail(`expected to start Chromium (${program}), found: ${error.message}`);
        resolve();
      });
    });
    this.#timer = setTimeout(
      () => this.#fail(`expected Chromium (${program}) to answer within ${LIMIT_MS / 1000} s`),
      LIMIT_MS,
    );
    this.#input.on('error', () => {}); // a pipe that breaks is told by `close`
    this.#listen(this.#child.stdio[4] as Readable);
  }

  /** One call of the protocol, to its answer. @throws CallFailure */
  send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** The next event of that name. Ask before what causes it. */
  once(event: string): Promise<Answer> {
    const next = new Promise<Answer>((resolve, reject) => {
      this.#events.set(event, { resolve, reject });
    });
    next.catch(() => {}); // who awaits it is told; who failed before that is not told twice
    return next;
  }

  /** Asked to end, so that its helpers end with it and let go of the profile; killed when deaf. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const deaf = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE_MS);
    this.send('Browser.close').catch(() => {});
    await this.#ended;
    clearTimeout(deaf);
  }

  get #input(): Writable {
    return this.#child.stdio[3] as Writable;
  }

  #listen(output: Readable): void {
    // pieces are joined once per message: a page of many megabytes comes in thousands of them
    let pieces: string[] = [];
    output.setEncoding('utf8').on('data', (data: string) => {
      const parts = data.split('\0');
      for (const [index, part] of parts.entries()) {
        pieces.push(part);
        if (index === parts.length - 1) continue;
        this.#take(JSON.parse(pieces.join('')) as Message);
        pieces = [];
      }
    });
  }

  #take(message: Message): void {
    if (message.method !== undefined) {
      this.#events.get(message.method)?.resolve({});
      this.#events.delete(message.method);
    }
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (!waiting) return;
    this.#waiting.delete(message.id as number);
    if (message.error)
      waiting.reject(new CallFailure(`expected Chromium to obey, found: ${message.error.message}`));
    else waiting.resolve(message.result ?? {});
  }

  #fail(text: string): void {
    this.#failure ??= new CallFailure(text);
    for (const waiting of [...this.#waiting.values(), ...this.#events.values()])
      waiting.reject(this.#failure);
    this.#waiting.clear();
    this.#events.clear();
  }
}
