/** What the server keeps between requests: fewer bytes, fewer checks, and never an old answer. */
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSituation, printSituation } from '../../src/situation/index.ts';
import { ask, type Served, served } from './served.ts';

const PATH = '/api/situations/sahel-2024';
const TEXT = `${PATH}/sources/the-halt.ar.txt`;
let server: Served;
beforeEach(async () => {
  server = await served();
});
afterEach(() => server.close());

function bytesOf(accepted: string): Promise<{ body: Buffer; encoding: string | undefined }> {
  const headers = {
    host: `127.0.0.1:${server.port}`,
    cookie: server.cookie,
    'accept-encoding': accepted,
  };
  return new Promise((resolve, reject) => {
    const asked = request({ port: server.port, path: PATH, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () =>
        resolve({ body: Buffer.concat(pieces), encoding: answer.headers['content-encoding'] }),
      );
    });
    asked.on('error', reject).end();
  });
}

const read = async () => JSON.parse((await ask(server, 'GET', PATH)).text);

/** Saves as the page does, in the canonical form; some title is changed. */
async function save(title: string): Promise<{ status: number; revision: string }> {
  const { document, revision } = await read();
  const parsed = parseSituation(JSON.stringify({ ...document, title: { en: title } }));
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const body = printSituation(parsed.situation);
  const answer = await ask(server, 'PUT', PATH, body, { 'if-match': `"${revision}"` });
  return { status: answer.status, ...JSON.parse(answer.text) };
}

describe('a document that many read', () => {
  it('is sent in gzip to who unpacks it, the same bytes inside', async () => {
    const plain = await bytesOf('identity');
    const packed = await bytesOf('gzip, deflate, br');
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip']);
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect((await bytesOf('gzip;q=0, br')).encoding).toBeUndefined();
    expect((await bytesOf('br, gzip;q=0.5')).encoding).toBe('gzip');
  });

  it('in gzip is never an old one', async () => {
    await bytesOf('gzip');
    const saved = await save('Another');
    expect(saved.status).toBe(200);
    const { body } = await bytesOf('gzip');
    expect(JSON.parse(gunzipSync(body).toString('utf8'))).toMatchObject({
      revision: saved.revision,
      document: { title: { en: 'Another' } },
    });
  });
});

describe('a document that was saved', () => {
  it('is told as a server tells it that reads it from the disk', async () => {
    await save('Another');
    const now = await read();
    const fresh = await served();
    try {
      const name = ['sahel-2024', 'situation.json'] as const;
      await writeFile(join(fresh.root, ...name), await readFile(join(server.root, ...name)));
      expect(JSON.parse((await ask(fresh, 'GET', PATH)).text)).toEqual(now);
    } finally {
      await fresh.close();
    }
  });

  it('is held to its texts again when one of them changes', async () => {
    await save('Another');
    expect((await ask(server, 'GET', PATH)).status).toBe(200);
    const file = join(server.root, 'sahel-2024', 'sources', 'the-halt.ar.txt');
    const text = await readFile(file, 'utf8');
    await writeFile(file, 'Other words.');
    // Files are looked at again after a moment only.
    const answer = async () => {
      const { status, text: said } = await ask(server, 'GET', PATH);
      return [status, JSON.parse(said).id];
    };
    await expect.poll(answer).toEqual([422, 'broken-file']);
    await writeFile(file, text);
    await expect.poll(answer).toEqual([200, 'sahel-2024']);
  });

  it('and then changed by hand to other bytes of the same length and time is read anew', async () => {
    await save('Another');
    const file = join(server.root, 'sahel-2024', 'situation.json');
    await read();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Another', 'By hand'));
    await utimes(file, new Date(), new Date());
    await expect.poll(async () => (await read()).document.title).toEqual({ en: 'By hand' });
  });
});

describe('a stored text', () => {
  it('is not sent again to who has it', async () => {
    const first = await ask(server, 'GET', TEXT);
    const etag = String(first.headers.etag);
    const again = await ask(server, 'GET', TEXT, undefined, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    const other = await ask(server, 'GET', TEXT, undefined, { 'if-none-match': '"other"' });
    expect([other.status, other.text]).toEqual([200, first.text]);
  });
});
