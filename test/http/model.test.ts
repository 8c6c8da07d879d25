/** A text read by a language model from the workbench: only where the server was started with one. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelPart } from '../../src/cli/serve-model.ts';
import { startServer } from '../../src/server/index.ts';
import { folderStore } from '../../src/store/index.ts';
import { articleOf, type Stub, status, stub } from '../model/stub.ts';
import { ask, raw, type Served, served } from './served.ts';

const KEY = 'canary-key-91bc';
const FILE = 'wagner-and-mali.en.txt';
const path = '/api/situations/sahel-2024/reviews';
let model: Stub;
let server: Pick<Served, 'port' | 'cookie'>;
let root: string;
let log: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  model = await stub();
  root = await mkdtemp(join(tmpdir(), 'mizan-http-model-'));
  const example = join(import.meta.dirname, '..', '..', 'examples', 'sahel-2024');
  await cp(example, join(root, 'sahel-2024'), { recursive: true });
  log = [];
  const started = await startServer({
    store: await folderStore(root),
    reports: { version: '0', writer: '' },
    host: '127.0.0.1',
    ports: [0],
    log: (line) => log.push(line),
    pageFolder: join(root, 'no-page'),
    model: await modelPart({ model: 'stub', endpoint: model.endpoint, key: KEY }),
  });
  close = () => started.close();
  const { port } = started;
  const at = new URL(started.url);
  const line = `GET ${at.pathname}${at.search} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const { head } = await raw(port, line);
  server = { port, cookie: /set-cookie: ([^;]+)/i.exec(head)?.[1] ?? '' };
});
afterAll(async () => {
  await close();
  await model.close();
  await rm(root, { recursive: true });
});

const make = (body: object) => ask(server, 'POST', path, JSON.stringify(body));
const document = () => readFile(join(root, 'sahel-2024', 'situation.json'), 'utf8');

describe('a server started with a model', () => {
  it('says which, and where', async () => {
    expect(JSON.parse((await ask(server, 'GET', '/api/model')).text)).toEqual({
      model: 'stub',
      endpoint: `http://127.0.0.1:${model.port}`,
      isLocal: true,
    });
  });

  it('writes a review of a stored text, and no edit', async () => {
    const before = await document();
    let quote = '';
    model.behave((request) => {
      quote = articleOf(request).split('. ')[0]!;
      const items = [quote, 'words that stand nowhere'].map((one) => ({
        kind: 'claim',
        quote: one,
        hedge: 'may',
      }));
      return JSON.stringify({ proposals: items });
    });
    const answer = await make({ file: FILE, published: '2024-11-01' });
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text)).toMatchObject({
      file: `${FILE}.json`,
      kept: 0,
      counts: { notVerbatim: 1 },
    });
    const { review } = JSON.parse((await ask(server, 'GET', `${path}/${FILE}.json`)).text);
    const byModel = review.proposals.filter((one: { readers: string[] }) =>
      one.readers.includes('model'),
    );
    expect(byModel).toHaveLength(1);
    expect(byModel[0].evidence[0].quote).toBe(quote);
    expect(review.decisions).toEqual([]);
    expect(await document()).toBe(before);
  });

  it('tells an endpoint that fails as such, keeps what is there, and never the key', async () => {
    const names = await readdir(join(root, 'sahel-2024', 'reviews'));
    model.behave(() => status(401));
    const answer = await make({ file: FILE });
    expect([answer.status, JSON.parse(answer.text).id]).toEqual([503, 'endpoint']);
    expect(await readdir(join(root, 'sahel-2024', 'reviews'))).toEqual(names);
    expect(answer.text + log.join()).not.toContain(KEY);
  });

  it('reads one text at a time', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    model.behave(() => (response) => {
      isAsked();
      void held.then(() => response.writeHead(404).end('{}'));
    });
    const first = make({ file: FILE });
    await asked;
    expect((await make({ file: FILE })).status).toBe(429);
    release();
    expect((await first).status).toBe(503);
  });

  it.each([
    ['none.txt', 404],
    ['../situation.json', 404],
    ['', 404],
  ])('knows no text "%s"', async (file, code) => {
    expect((await make({ file })).status).toBe(code);
  });
});

describe('a server started without one', () => {
  it('has none, and asks nobody', async () => {
    const plain = await served();
    model.requests.length = 0;
    expect(JSON.parse((await ask(plain, 'GET', '/api/model')).text)).toEqual({ model: null });
    const answer = await ask(plain, 'POST', path, JSON.stringify({ file: FILE }));
    expect([answer.status, JSON.parse(answer.text).id]).toEqual([501, 'no-model']);
    expect(model.requests).toEqual([]);
    await plain.close();
  });
});
