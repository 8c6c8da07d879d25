/** `mizan read --into`: a review file beside the situation, and answers that no later reading loses. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReview } from '../../src/review/index.ts';
import { mizan, root } from './run.ts';

let folder: string;
let situation: string;
let article: string;

const TEXT =
  'Mali warns Algeria\n\nMali warned Algeria on 3 October 2024. Russia sent Mali 12 helicopters last month.\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-into-'));
  situation = join(folder, 'case');
  cpSync(join(root, 'examples', 'sahel-2024'), situation, { recursive: true });
  article = join(folder, 'An Article.txt');
  writeFileSync(article, TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const reviewFile = () => join(situation, 'reviews', 'an-article.txt.json');
const bytesOf = (name: string) => readFileSync(join(situation, name));
const files = () =>
  readdirSync(situation, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe('mizan read --into', () => {
  it('adds one file, changes none, says what it wrote and what comes next', () => {
    const [before, names] = [bytesOf('situation.json'), files()];
    const ran = mizan('read', article, '--into', situation, '--published', '2024-11-01');
    expect(ran.err.replace('Building …\n', '')).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`${reviewFile()}: `);
    expect(ran.out).toContain('The situation is unchanged');
    expect(ran.out).toContain(`mizan serve ${situation}`);
    expect(bytesOf('situation.json').equals(before)).toBe(true);
    expect(files()).toEqual([...names, 'an-article.txt.json'].sort());
    const parsed = parseReview(readFileSync(reviewFile()), 'r');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    expect(parsed.value.source).toMatchObject({
      title: 'Mali warns Algeria',
      published: '2024-11-01',
      language: 'en',
    });
    expect(parsed.value.proposals.length).toBeGreaterThan(5);
    expect(parsed.value.decisions).toEqual([]);
  });

  it('writes the same bytes for the same text, and gives the contract’s document with --json', () => {
    mizan('read', article, '--into', situation);
    const first = readFileSync(reviewFile(), 'utf8');
    const ran = mizan('read', article, '--into', situation, '--json');
    expect(readFileSync(reviewFile(), 'utf8')).toBe(first);
    const { source, proposals, review } = JSON.parse(ran.out);
    expect(source.length).toBe(TEXT.length);
    expect(review).toMatchObject({ file: reviewFile(), kept: 0 });
    expect(review.proposals).toBeGreaterThan(3);
    expect(review.proposals).toBeLessThan(proposals.length);
  });

  it('loses no answer when the text is read again, even one about what is read no more', () => {
    mizan('read', article, '--into', situation);
    const review = JSON.parse(readFileSync(reviewFile(), 'utf8'));
    const [first, second] = review.proposals;
    const gone = { ...second, id: `${second.kind}-${second.evidence[0].start}-00000000` };
    review.proposals.splice(2, 0, gone);
    review.decisions = [
      { proposal: first.id, kind: 'rejected' },
      { proposal: gone.id, kind: 'accepted', at: 'events/x' },
    ];
    writeFileSync(reviewFile(), JSON.stringify(review));
    const ran = mizan('read', article, '--into', situation);
    expect(ran.out).toContain('2 earlier answers kept');
    const now = JSON.parse(readFileSync(reviewFile(), 'utf8'));
    expect(now.decisions).toEqual(review.decisions);
    expect(now.proposals.map((one: { id: string }) => one.id)).toContain(gone.id);
  });

  it('gives another text of the same name a file of its own', () => {
    mizan('read', article, '--into', situation);
    const first = readFileSync(reviewFile(), 'utf8');
    writeFileSync(article, TEXT.replace('Russia', 'China'));
    const ran = mizan('read', article, '--into', situation);
    expect(ran.code).toBe(0);
    expect(readFileSync(reviewFile(), 'utf8')).toBe(first);
    expect(readdirSync(join(situation, 'reviews'))).toHaveLength(2);
  });

  it('refuses a review file that is broken, with its place, and leaves it', () => {
    mizan('read', article, '--into', situation);
    const broken = readFileSync(reviewFile(), 'utf8').replace('"start": 0', '"start": 1');
    writeFileSync(reviewFile(), broken);
    const ran = mizan('read', article, '--into', situation);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(
      /an-article\.txt\.json:\d+:\d+ proposals\[0\]\.evidence: expected words/,
    );
    expect(readFileSync(reviewFile(), 'utf8')).toBe(broken);
  });

  it.each([
    ['nothing there', 'none', /expected a file or folder/],
    ['a folder without a situation', '', /found no situation\.json/],
  ])('refuses %s before it reads', (_name, path, message) => {
    const ran = mizan('read', article, '--into', join(folder, path));
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(message);
  });

  it.each([
    ['fr', /à examiner/, /La situation est inchangée/],
    ['ar', /للمراجعة/, /لم يتغيّر ملف الحالة/],
  ])('speaks %s', (language, written, unchanged) => {
    const { out } = mizan('read', article, '--into', situation, '--lang', language);
    expect(out).toMatch(written);
    expect(out).toMatch(unchanged);
  });

  it('takes the date of a text that the situation has already', () => {
    const document = JSON.parse(bytesOf('situation.json').toString());
    const source = document.sources.find((one: { file?: string }) => one.file);
    source.published = '2024-10-31';
    writeFileSync(join(situation, 'situation.json'), JSON.stringify(document));
    mizan('read', join(situation, source.file), '--into', situation);
    const [name] = readdirSync(join(situation, 'reviews'));
    const review = JSON.parse(readFileSync(join(situation, 'reviews', name!), 'utf8'));
    expect(review.source.published).toBe('2024-10-31');
  });
});

describe('mizan read --lexicon', () => {
  const own = (entries: unknown) => {
    const file = join(folder, 'names.json');
    writeFileSync(file, typeof entries === 'string' ? entries : JSON.stringify(entries, null, 2));
    return file;
  };
  const guard = {
    id: 'azawad-guard',
    type: 'armed-group',
    names: { en: ['Azawad Guard'], ar: ['حرس أزواد'] },
  };
  const text = () => {
    writeFileSync(article, 'The Azawad Guard attacked the town on 3 May 2024.\n');
    return article;
  };
  const actors = (out: string) =>
    JSON.parse(out).proposals.flatMap((one: { kind: string; actor: string }) =>
      one.kind === 'actor' ? [one.actor] : [],
    );

  it('finds the names of the file', () => {
    expect(actors(mizan('read', text(), '--json').out)).not.toContain('azawad-guard');
    const ran = mizan('read', text(), '--lexicon', own([guard]), '--json');
    expect(ran.err).toBe('');
    expect(actors(ran.out)).toContain('azawad-guard');
  });

  it('joins the lexicon.json beside the situation by itself', () => {
    writeFileSync(join(situation, 'lexicon.json'), JSON.stringify([guard]));
    const ran = mizan('read', text(), '--into', situation, '--json');
    expect(actors(ran.out)).toContain('azawad-guard');
  });

  it('says where the file is wrong, and reads nothing', () => {
    const file = own('[\n  {"id": "x", "type": "gruop", "names": {"en": ["The X Group"]}}\n]');
    const ran = mizan('read', text(), '--lexicon', file);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(/names\.json:2:\d+ \[0\]\.type: expected one of state, /);
  });

  it('reports a form that another actor has, and takes a rule for it', () => {
    const file = own([{ ...guard, names: { en: ['Azawad Guard', 'Russia'] } }]);
    const ran = mizan('read', text(), '--lexicon', file);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/names\.json:\d+:\d+ \[0\]\.names\.en\[1\]: .*a form of "russia"/);
    const ruled = own([
      { ...guard, names: { en: ['Azawad Guard', 'Russia'] }, rule: 'needs-context: Russia' },
    ]);
    expect(mizan('read', text(), '--lexicon', ruled).code).toBe(0);
  });

  it('says which entry it replaces', () => {
    const file = own([{ id: 'nato', type: 'bloc', names: { en: ['The Pact'] } }]);
    const ran = mizan('read', text(), '--lexicon', file);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/names\.json:3:\d+ \[0\]\.id: "nato" takes the place of the entry/);
  });
});
