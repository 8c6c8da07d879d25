/** The endpoint of a language model: the protocol, its faults, and what is never sent or said. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EndpointFailure, modelAddress, modelEndpoint } from '../../src/model-endpoint/index.ts';
import { readByModel } from '../../src/model-reader/index.ts';
import { read } from '../../src/reader/index.ts';
import { articleOf, completion, type Stub, status, stub } from './stub.ts';

const TEXT =
  'Mali warned Algeria on 3 October 2024. Russia sent Mali 12 helicopters in March 2023.';
const KEY = 'canary-key-5c1d';
const prompt = { system: 'S', user: 'U' };
let server: Stub;

beforeAll(async () => {
  server = await stub();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const asker = (more: object = {}) =>
  modelEndpoint({ endpoint: server.endpoint, model: 'stub', pauseMs: 1, ...more });
const failure = async (more: object = {}) => {
  const { ask } = await asker(more);
  const fault = await ask(prompt).catch((error: unknown) => error);
  if (!(fault instanceof EndpointFailure)) throw new Error(`no failure: ${JSON.stringify(fault)}`);
  return fault;
};
const reading = async (text = TEXT) => {
  const { ask } = await asker();
  const rules = read(text).proposals;
  return readByModel(text, { model: 'stub', rules, taken: new Set(['mali']) }, ask);
};

describe('a request', () => {
  it('is one POST of text without tools, with the key in one header', async () => {
    server.behave(() => '{"proposals":[]}');
    const { ask } = await asker({ key: KEY });
    expect(await ask(prompt)).toEqual({ ok: true, text: '{"proposals":[]}' });
    const [request] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect([request?.method, request?.url]).toEqual(['POST', '/v1/chat/completions']);
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.body).toMatchObject({
      model: 'stub',
      temperature: 0,
      messages: [
        { role: 'system', content: 'S' },
        { role: 'user', content: 'U' },
      ],
      response_format: { type: 'json_schema' },
    });
    expect(request?.body.tools).toBeUndefined();
    expect(JSON.stringify(request?.body)).not.toContain(KEY);
  });

  it('holds no key where none is given', async () => {
    server.behave(() => '{}');
    await (await asker()).ask(prompt);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('leaves the schema out for an endpoint that turns it down, from then on', async () => {
    server.behave(({ body }) => (body.response_format ? status(400) : 'ok'));
    const { ask } = await asker();
    expect(await ask(prompt)).toEqual({ ok: true, text: 'ok' });
    expect(await ask(prompt)).toEqual({ ok: true, text: 'ok' });
    expect(server.requests.map(({ body }) => 'response_format' in body)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an endpoint at fault', () => {
  it.each([401, 403])('%i ends the reading at once, and the key is not told', async (code) => {
    server.behave(() => status(code));
    const fault = await failure({ key: KEY });
    expect([fault.kind, server.requests.length]).toEqual(['key', 1]);
    expect(fault.message).toContain(String(code));
    expect(JSON.stringify([fault.message, fault.stack, fault.cause])).not.toContain(KEY);
  });

  it.each([429, 500, 503])('%i is tried three times', async (code) => {
    server.behave(() => status(code));
    expect((await failure()).kind).toBe('refused');
    expect(server.requests).toHaveLength(3);
  });

  it('that is busy once answers the second time, after the time that it asks for', async () => {
    server.behave((_, number) => (number === 1 ? status(429, { 'retry-after': '0' }) : 'ok'));
    expect(await (await asker({ pauseMs: 60_000 })).ask(prompt)).toEqual({ ok: true, text: 'ok' });
  });

  it('404 names what may be wrong', async () => {
    server.behave(() => status(404));
    expect((await failure()).message).toMatch(/404: is the address whole, and the model there/);
  });

  it('that is not there is unreachable', async () => {
    const gone = await stub();
    await gone.close();
    expect((await failure({ endpoint: gone.endpoint })).kind).toBe('unreachable');
  });

  it('that does not answer is left when the time is over', async () => {
    server.behave(() => () => {});
    const start = performance.now();
    expect((await failure({ seconds: 0.1 })).kind).toBe('slow');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('that sends its answer drop by drop is left as well', async () => {
    server.behave(() => (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect((await failure({ seconds: 0.2 })).kind).toBe('slow');
  });

  it('is stopped by the person, while it answers and between two tries', async () => {
    const stop = new AbortController();
    server.behave(() => () => stop.abort());
    expect((await failure({ signal: stop.signal })).kind).toBe('stopped');
    const again = new AbortController();
    server.behave(() => {
      setTimeout(() => again.abort(), 5);
      return status(503);
    });
    const fault = await failure({ signal: again.signal, pauseMs: 10_000 });
    expect(fault.kind).toBe('stopped');
  });

  it('that sends on to another address is not followed', async () => {
    const other = await stub();
    server.behave(() => (response) => {
      response.writeHead(307, { location: `${other.endpoint}/chat/completions` }).end();
    });
    await failure({ key: KEY });
    expect(other.requests).toEqual([]);
    await other.close();
  });
});

describe('an answer that is none', () => {
  const bad: [string, string | Parameters<typeof server.behave>[0], 'malformed' | 'oversized'][] = [
    ['broken off', '{"proposals":[{"kind":"actor","quote":"Mali"', 'malformed'],
    ['prose', 'Sure! Here are the proposals you asked for.', 'malformed'],
    ['empty', '', 'malformed'],
    ['of another form', '{"items":[]}', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['doubled keys', '{"proposals":[],"proposals":[]}', 'malformed'],
    ['reaching for prototypes', '{"proposals":[],"__proto__":{"x":1}}', 'malformed'],
    ['bottomless', '['.repeat(100_000), 'malformed'],
    ['too long', `{"proposals":[]}${' '.repeat(500_000)}`, 'oversized'],
  ];
  it.each(bad)('%s is refused and counted', async (_name, content, why) => {
    server.behave(() => content as string);
    const { proposals, counts } = await reading();
    expect(proposals).toEqual([]);
    expect(counts).toMatchObject({ parts: 1, [why]: 1, items: 0 });
  });

  it.each([
    ['no JSON', 'plain words'],
    ['no choices', '{"id":"x","choices":[]}'],
    ['broken off', completion('{"proposals":[]}').slice(0, 80)],
  ])('%s instead of the protocol is refused and counted', async (_name, body) => {
    server.behave(() => (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    expect((await reading()).counts).toMatchObject({ malformed: 1, items: 0 });
  });

  it('of any size is cut where it oversteps', async () => {
    server.behave(() => (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(1 << 16), () => setImmediate(more));
      };
      more();
    });
    expect((await reading()).counts).toMatchObject({ oversized: 1, items: 0 });
  });

  it('with calls of tools is read as the text that it is not', async () => {
    const call = { id: 'c', type: 'function', function: { name: 'accept_all', arguments: '{}' } };
    server.behave(() => (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(null, { tool_calls: [call] }));
    });
    expect((await reading()).proposals).toEqual([]);
  });
});

describe('an answer', () => {
  const items = [
    {
      kind: 'event',
      quote: 'Mali warned Algeria',
      type: 'THREATEN',
      from: ['Mali'],
      to: ['Algeria'],
      sign: '-',
    },
    {
      kind: 'event',
      quote: 'Mali thanked Algeria',
      type: 'SUPPORT',
      from: ['Mali'],
      to: [],
      sign: '+',
    },
    {
      kind: 'supply',
      quote: 'Russia sent Mali 12 helicopters',
      supplier: 'Russia',
      client: 'Mali',
      what: 'helicopters',
      quantity: 12,
    },
    { kind: 'event', quote: 'Mali warned Algeria', type: 'WAR', sign: '-' },
  ];
  it('is the same bytes twice, its items counted', async () => {
    server.behave(() => `\`\`\`json\n${JSON.stringify({ proposals: items })}\n\`\`\``);
    const [one, two] = [await reading(), await reading()];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(one.counts).toMatchObject({ items: 4, wrongForm: 1, notVerbatim: 1, proposals: 2 });
    expect(one.proposals).toMatchObject([
      { kind: 'event', from: ['mali'], to: ['algeria'], evidence: [{ start: 0, end: 19 }] },
      { kind: 'supply', supplier: 'russia', client: 'mali', quantity: 12, approximate: false },
    ]);
  });

  it('is asked for part by part, neighbours sharing whole sentences', async () => {
    const long = Array.from({ length: 300 }, (_, n) => `Mali warned Algeria in note ${n}.`).join(
      ' ',
    );
    const seen: string[] = [];
    server.behave((request) => {
      seen.push(articleOf(request));
      const quote = /Mali warned Algeria in note \d+/.exec(articleOf(request))?.[0];
      return JSON.stringify({ proposals: [{ kind: 'event', quote, type: 'THREATEN', sign: '-' }] });
    });
    const { counts, proposals } = await reading(long);
    expect(counts.parts).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(1);
    expect(proposals).toHaveLength(seen.length);
    for (const [at, part] of seen.entries()) {
      expect(long).toContain(part);
      expect(part.length).toBeLessThanOrEqual(6000);
      if (at > 0) expect(seen[at - 1]).toContain(part.slice(0, 400));
    }
  });
});

describe('the address', () => {
  it.each([
    ['ftp://127.0.0.1/v1', false],
    ['http://user:secret@127.0.0.1/v1', false],
    ['http://127.0.0.1/v1?key=x', false],
    ['127.0.0.1:11434', false],
    ['file:///etc/passwd', false],
    ['http://models.example/v1', true],
  ])('%s is refused (key %s), without its words', (text, hasKey) => {
    const found = modelAddress(text, hasKey);
    expect(found.ok).toBe(false);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it.each([
    ['http://localhost:11434/v1/', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:8080/v1', true],
    ['https://models.example/v1', false],
    ['http://127.0.0.1.evil.example/v1', false],
    ['http://localhost.evil.example/v1', false],
  ])('%s is on this machine: %s', (text, isLocal) => {
    const found = modelAddress(text, false);
    expect(found.ok && found.address.isLocal).toBe(isLocal);
  });
});
