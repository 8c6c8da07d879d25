/** Review files through the routes: listed, read, answered; their proposals cannot be changed. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/reader/index.ts';
import { makeReview, parseReview, printReview } from '../../src/review/index.ts';
import { ask, type Served, served } from './served.ts';

const TEXT = 'Mali warned Algeria on 3 October 2024. Russia sent Mali 12 helicopters.';
const base = '/api/situations/sahel-2024';
let server: Served;
let folder: string;

beforeAll(async () => {
  server = await served();
  folder = join(server.root, 'sahel-2024');
  const { proposals, source } = read(TEXT);
  const named = { name: 'a.txt', text: TEXT, language: source.language };
  const all = proposals.map((one) => ({ ...one, readers: ['rules' as const] }));
  await mkdir(join(folder, 'reviews'));
  await writeFile(
    join(folder, 'reviews', 'a.txt.json'),
    printReview(makeReview(named, [{ id: 'rules' }], all)),
  );
  await writeFile(join(folder, 'reviews', 'broken.json'), '{"mizan": 1}');
  await symlink(join(folder, 'situation.json'), join(folder, 'reviews', 'linked.json'));
});
afterAll(() => server.close());

const stored = () => readFile(join(folder, 'reviews', 'a.txt.json'), 'utf8');
const got = async () => JSON.parse((await ask(server, 'GET', `${base}/reviews/a.txt.json`)).text);
const put = (decisions: unknown, sha256?: string, more: object = {}) =>
  ask(
    server,
    'PUT',
    `${base}/reviews/a.txt.json`,
    JSON.stringify({ decisions, ...more }),
    sha256 === undefined ? {} : { 'if-match': `"${sha256}"` },
  );

describe('the reviews of a situation', () => {
  it('are listed, broken ones as such, links not at all', async () => {
    const { reviews } = JSON.parse((await ask(server, 'GET', `${base}/reviews`)).text);
    expect(reviews.map((one: { file: string; ok: boolean }) => [one.file, one.ok])).toEqual([
      ['a.txt.json', true],
      ['broken.json', false],
    ]);
    expect(reviews[0]).toMatchObject({ source: { name: 'a.txt', title: TEXT }, answered: 0 });
  });

  it('say what is wrong with a broken one', async () => {
    const answer = await ask(server, 'GET', `${base}/reviews/broken.json`);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text).issues[0]).toMatchObject({
      file: 'reviews/broken.json',
      line: 1,
    });
  });

  it('take answers over what was seen, and change nothing else', async () => {
    const { review, sha256 } = await got();
    const decisions = [
      { proposal: review.proposals[0].id, kind: 'accepted', at: 'actors/mali' },
      { proposal: review.proposals[1].id, kind: 'rejected' },
    ];
    const answer = await put(decisions, sha256);
    expect(answer.status).toBe(200);
    const now = await got();
    expect(now.sha256).toBe(JSON.parse(answer.text).sha256);
    expect(now.review).toEqual({ ...review, decisions });
    const parsed = parseReview(await stored(), 'r');
    expect(parsed.ok && parsed.value.decisions).toEqual(decisions);
    const late = await put([], sha256);
    expect([late.status, JSON.parse(late.text).sha256]).toEqual([412, now.sha256]);
  });

  it.each([
    ['to no proposal', [{ proposal: 'actor-9-00000000', kind: 'accepted' }], {}],
    ['of no kind', [{ proposal: 'actor-0-00000000', kind: 'erased' }], {}],
    ['with a text beside them', [], { text: 'another' }],
    ['with proposals beside them', [], { proposals: [] }],
  ])('refuse answers %s', async (_name, decisions, more) => {
    const before = await stored();
    const { sha256 } = await got();
    expect((await put(decisions, sha256, more)).status).toBe(422);
    expect(await stored()).toBe(before);
  });

  it('ask for the revision, and know no other names', async () => {
    expect((await put([])).status).toBe(428);
    for (const name of ['none.json', 'linked.json', '..%2fsituation.json', '.hidden']) {
      const answer = await ask(server, 'GET', `${base}/reviews/${name}`);
      expect([404, 422], name).toContain(answer.status);
      expect(answer.text).not.toContain('sahel');
    }
  });
});

describe('the lexicon of a situation', () => {
  it('is empty where there is none, and checked where there is one', async () => {
    const asked = () => ask(server, 'GET', `${base}/lexicon`);
    expect(JSON.parse((await asked()).text)).toEqual({ entries: [] });
    const entry = { id: 'azawad-guard', type: 'armed-group', names: { en: ['Azawad Guard'] } };
    await writeFile(join(folder, 'lexicon.json'), JSON.stringify([entry]));
    expect(JSON.parse((await asked()).text)).toEqual({ entries: [entry] });
    await writeFile(join(folder, 'lexicon.json'), JSON.stringify([{ ...entry, type: 'x' }]));
    const broken = await asked();
    expect([broken.status, JSON.parse(broken.text).issues[0].path]).toEqual([422, '[0].type']);
  });
});
