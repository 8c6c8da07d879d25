/** `mizan read --model`: the whole program against a stub that speaks the protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Stub, status, stub } from '../model/stub.ts';
import { type Ran, root } from './run.ts';

const KEY = 'canary-key-77aa';
const TEXT = 'Mali warned Algeria on 3 October 2024. The Azawad Guard rejected the offer.\n';
const ANSWER = JSON.stringify({
  proposals: [
    {
      kind: 'event',
      quote: 'Mali warned Algeria',
      type: 'THREATEN',
      from: ['Mali'],
      to: ['Algeria'],
      sign: '-',
      predicate: 'warned',
    },
    {
      kind: 'event',
      quote: 'The Azawad Guard rejected the offer',
      type: 'REJECT',
      from: ['Azawad Guard'],
      sign: '-',
    },
    { kind: 'event', quote: 'Algeria attacked Mali', type: 'ASSAULT', sign: '-' },
  ],
});
let server: Stub;
let folder: string;
let article: string;

beforeAll(async () => {
  server = await stub();
  folder = mkdtempSync(join(tmpdir(), 'mizan-model-'));
  article = join(folder, 'news.txt');
  writeFileSync(article, TEXT);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.requests.length = 0;
  server.behave(() => ANSWER);
});

/** Without waiting in this process: it is the one that answers. */
function started(args: readonly string[], key = KEY): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin', 'mizan.js'), 'read', ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', MIZAN_MODEL_KEY: key },
  });
}

function ended(child: ChildProcess): Promise<Ran> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece) => {
    out += piece;
  });
  child.stderr?.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

const run = (...args: string[]) => ended(started(args));
const asked = () => run(article, '--model', 'stub', '--endpoint', server.endpoint, '--json');

describe('mizan read --model', () => {
  it('puts both readings together, the same bytes twice, and says what was dropped', async () => {
    const [one, two] = [await asked(), await asked()];
    expect(one.code).toBe(0);
    expect(one.out).toBe(two.out);
    const { proposals, readers } = JSON.parse(one.out);
    const events = proposals.filter((p: { kind: string }) => p.kind === 'event');
    expect(events.map((p: { readers: string[] }) => p.readers.join('+'))).toEqual(
      expect.arrayContaining(['rules+model']),
    );
    expect(one.out).not.toContain('attacked');
    expect(readers[1]).toMatchObject({
      id: 'model',
      model: 'stub',
      counts: { items: 3, notVerbatim: 1 },
    });
    expect(one.err).toContain(
      `by the model stub at http://127.0.0.1:${server.port}, on this machine`,
    );
    expect(one.err).toContain('dropped 1 (1 not in the text');
  });

  it('never tells the key, which is taken from the environment alone', async () => {
    const ran = await asked();
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    server.behave(() => status(401));
    const refused = await asked();
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/status 401: the key was not accepted; nothing was written\n$/);
    expect(ran.out + ran.err + refused.err).not.toContain(KEY);
  });

  it('asks nobody without --model, and loads none of the packages', async () => {
    expect((await run(article, '--json')).code).toBe(0);
    expect(server.requests).toEqual([]);
    const sources = ['read.js', 'program.js'].map((name) =>
      readFileSync(join(root, 'dist', 'cli', name), 'utf8'),
    );
    expect(sources.join('')).not.toMatch(/from ['"](\.\.\/model-endpoint|ai|@ai-sdk)/);
  });

  it('writes both into one review file, and nothing when the endpoint fails', async () => {
    const situation = join(folder, 'case');
    cpSync(join(root, 'examples', 'sahel-2024'), situation, { recursive: true });
    const into = [article, '--into', situation, '--model', 'stub', '--endpoint', server.endpoint];
    server.behave(() => status(404));
    expect((await run(...into)).code).toBe(1);
    expect(existsSync(join(situation, 'reviews'))).toBe(false);
    server.behave(() => ANSWER);
    const before = readFileSync(join(situation, 'situation.json'));
    expect((await run(...into)).code).toBe(0);
    expect(readdirSync(join(situation, 'reviews'))).toEqual(['news.txt.json']);
    expect(readFileSync(join(situation, 'situation.json')).equals(before)).toBe(true);
    const text = readFileSync(join(situation, 'reviews', 'news.txt.json'), 'utf8');
    expect(text).not.toContain(KEY);
    expect(JSON.parse(text)).toMatchObject({ decisions: [], readers: [{}, { model: 'stub' }] });
  });

  it('stops at Ctrl-C, with nothing written', async () => {
    const situation = join(folder, 'stopped');
    cpSync(join(root, 'examples', 'sahel-2024'), situation, { recursive: true });
    let child: ChildProcess | undefined;
    server.behave(() => () => child?.kill('SIGINT'));
    child = started([
      article,
      '--into',
      situation,
      '--model',
      'stub',
      '--endpoint',
      server.endpoint,
    ]);
    const ran = await ended(child);
    expect(ran.err).toMatch(/stopped before the end; nothing was written\n$/);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(existsSync(join(situation, 'reviews'))).toBe(false);
  });

  it.each([
    ['--model without --endpoint', ['--model', 'x'], /expected --endpoint URL with --model/],
    ['--endpoint without --model', ['--endpoint', 'http://127.0.0.1'], /expected --model NAME/],
    ['an address of another kind', ['--model', 'x', '--endpoint', 'ftp://x'], /http or https/],
    [
      'a key over plain http',
      ['--model', 'x', '--endpoint', 'http://models.example/v1'],
      /expected --endpoint https/,
    ],
    [
      'a password in the address',
      ['--model', 'x', '--endpoint', 'https://a:hunter2@x/v1'],
      /without a name or password/,
    ],
  ])('refuses %s', async (_name, args, message) => {
    const ran = await run(article, ...args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toContain('hunter2');
  });

  it.each([
    ['en', /The text LEAVES this machine/],
    ['fr', /Le texte QUITTE cette machine/],
    ['ar', /النص يغادر هذا الجهاز/],
  ])('says in %s that a text leaves the machine, before it does', async (lang, message) => {
    // A name that resolves nowhere: what is said comes first.
    const endpoint = 'https://models.invalid/v1';
    const ran = await run(article, '--model', 'x', '--endpoint', endpoint, '--lang', lang);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(message);
    expect(ran.err).toContain('https://models.invalid');
  });
});
