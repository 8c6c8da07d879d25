/** Documents and texts through the routes: revisions, conflicts, refusals, limits. */
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSituation } from '../../src/situation/index.ts';
import { ask, type Served, served } from './served.ts';

const PATH = '/api/situations/sahel-2024';
let server: Served;
beforeEach(async () => {
  server = await served();
});
afterEach(() => server.close());

const get = async (path = PATH) => JSON.parse((await ask(server, 'GET', path)).text);
const put = async (document: unknown, revision: string) => {
  const answer = await ask(server, 'PUT', PATH, JSON.stringify(document), {
    'if-match': `"${revision}"`,
  });
  return { status: answer.status, ...JSON.parse(answer.text) };
};

describe('a document', () => {
  it('is read with its revision, warnings and texts', async () => {
    const answer = await ask(server, 'GET', PATH);
    const { id, revision, document, texts, readOnly } = JSON.parse(answer.text);
    expect(answer.headers.etag).toBe(`"${revision}"`);
    expect([id, document.id, readOnly]).toEqual(['sahel-2024', 'sahel-2024', null]);
    expect(texts.map(({ file }: { file: string }) => file)).toEqual([
      'partners-and-needs.fr.txt',
      'the-halt.ar.txt',
      'wagner-and-mali.en.txt',
    ]);
  });

  const short = { mizan: 1, id: 'sahel-2024', title: { en: 'Short' }, asOf: '2024-11-01' };
  // Each on a server that has read nothing yet: files are looked at again after a moment only.
  it.each([
    ['the flagship', undefined],
    ['one that leaves out what has a default', JSON.stringify(short)],
  ])('is what reading its file gives, to the order of its parts: %s', async (_name, written) => {
    const file = join(server.root, 'sahel-2024', 'situation.json');
    if (written !== undefined) await writeFile(file, written);
    const read = parseSituation(await readFile(file, 'utf8'));
    if (!read.ok) throw new Error(read.errors[0]?.message);
    expect(JSON.stringify((await get()).document)).toBe(JSON.stringify(read.situation));
  });

  it('is written in the canonical form, over the revision that was seen', async () => {
    const { document, revision } = await get();
    const saved = await put({ ...document, title: { en: 'Another' } }, revision);
    const file = await readFile(join(server.root, 'sahel-2024', 'situation.json'), 'utf8');
    expect(saved.status).toBe(200);
    expect(saved.revision).not.toBe(revision);
    expect(file).toMatch(/^\{\n {2}"mizan": 1,\n.*"Another"/s);
    expect((await get()).document.title).toEqual({ en: 'Another' });
    expect((await get('/api/situations')).situations[0].title).toEqual({ en: 'Another' });
  });

  it('is not overwritten by who saw an older one, and what is stored comes with the refusal', async () => {
    const { document, revision } = await get();
    const first = await put({ ...document, title: { en: 'First' } }, revision);
    const second = await put({ ...document, title: { en: 'Second' } }, revision);
    expect([first.status, second.status, second.id]).toEqual([200, 412, 'conflict']);
    expect(second.revision).toBe(first.revision);
    expect(second.document.title).toEqual({ en: 'First' });
  });

  it('changed by an editor is a conflict too', async () => {
    const { document, revision } = await get();
    const file = join(server.root, 'sahel-2024', 'situation.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Sahel 2024', 'By hand'));
    const saved = await put(document, revision);
    expect([saved.status, JSON.stringify(saved.document.title)]).toEqual([
      412,
      expect.stringContaining('By hand'),
    ]);
  });

  it('with errors is refused with each of them, and nothing is written', async () => {
    const { document, revision } = await get();
    const wrong = { ...document, ties: [{ ...document.ties[0], b: 'nobody' }] };
    const quote = { ...document.quotes[0], exact: document.quotes[0].exact.replace(/./gu, 'x') };
    const answers = [
      await put(wrong, revision),
      await put({ ...document, quotes: [quote, ...document.quotes.slice(1)] }, revision),
      await put({ ...document, more: 1 }, revision),
    ];
    expect(answers.map(({ status, id }) => [status, id])).toEqual(
      Array(3).fill([422, 'wrong-document']),
    );
    expect(answers[0].issues[0]).toMatchObject({ path: 'ties[0].b' });
    expect(answers[1].issues[0]).toMatchObject({ path: 'quotes[0]' });
    expect((await get()).revision).toBe(revision);
  });

  it('broken on the disk is said to be so, and can be replaced', async () => {
    const { document } = await get();
    await writeFile(join(server.root, 'sahel-2024', 'situation.json'), '{"mizan": 1,');
    await expect.poll(() => get()).toMatchObject({ id: 'broken-file', issues: [{ line: 1 }] });
    const broken = await get();
    expect((await get('/api/situations')).situations[0]).toMatchObject({ ok: false });
    expect((await put(document, broken.revision)).status).toBe(200);
  });

  it('needs If-Match, and a situation', async () => {
    const missing = await ask(server, 'PUT', PATH, '{}');
    const none = await ask(server, 'PUT', '/api/situations/none', '{}', {
      'if-match': `"${'0'.repeat(64)}"`,
    });
    expect([missing.status, none.status]).toEqual([428, 404]);
  });

  it('of a new situation gets a folder of its own', async () => {
    const document = { mizan: 1, id: 'fresh', title: { en: 'Fresh' }, asOf: '2024' };
    const made = await ask(server, 'POST', '/api/situations', JSON.stringify(document));
    const again = await ask(server, 'POST', '/api/situations', JSON.stringify(document));
    expect([made.status, again.status]).toEqual([201, 409]);
    expect((await get('/api/situations/fresh')).document.title).toEqual({ en: 'Fresh' });
  });

  it('larger than 20 MB is refused, announced or not', async () => {
    const { revision } = await get();
    const piece = Buffer.alloc(1024 * 1024, 0x20);
    const send = (headers: Record<string, string | number>) =>
      new Promise<number>((resolve) => {
        const sent = request(
          {
            port: server.port,
            method: 'PUT',
            path: PATH,
            headers: {
              host: `127.0.0.1:${server.port}`,
              cookie: server.cookie,
              'content-type': 'application/json',
              'if-match': `"${revision}"`,
              ...headers,
            },
          },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
            sent.destroy();
          },
        );
        sent.on('error', () => {});
        let left = 'content-length' in headers ? 1 : 24;
        const more = () => {
          while (left-- > 0) if (!sent.write(piece)) return void sent.once('drain', more);
        };
        more();
      });
    expect(await send({ 'content-length': 21 * 1024 * 1024 })).toBe(413);
    expect(await send({})).toBe(413);
    expect((await get()).revision).toBe(revision);
  });
});

describe('a text', () => {
  const file = `${PATH}/sources/new.ar.txt`;
  const store = async (text: string, headers: Record<string, string> = {}) => {
    const answer = await ask(server, 'PUT', file, JSON.stringify({ text }), headers);
    return { status: answer.status, ...JSON.parse(answer.text) };
  };

  it('is stored as it is, and replaced only by who saw it', async () => {
    const text = 'قالت "الوكالة"\r\né e\u0301';
    const made = await store(text);
    const same = await store(text);
    const other = await store('other');
    const replaced = await store('other', { 'if-match': `"${made.sha256}"` });
    expect([made, same, other, replaced].map(({ status }) => status)).toEqual([201, 200, 412, 200]);
    expect(other.sha256).toBe(made.sha256);
    expect((await get(file)).text).toBe('other');
    expect((await get()).texts).toHaveLength(4);
  });

  it('that is no text is refused', async () => {
    const answers = [
      await store('a\0b'),
      await store('\ud800'),
      await store('x'.repeat(5_300_000)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect((await get()).texts).toHaveLength(3);
  });
});
