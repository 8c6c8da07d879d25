/**
 * Articles that command their reader, read by rules and by a model that obeys them all:
 * no edit without a person, no quote that is not the text's, no request but to the one endpoint.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReview } from '../../src/cli/read-into.ts';
import { modelEndpoint } from '../../src/model-endpoint/index.ts';
import { type Ask, readByModel } from '../../src/model-reader/index.ts';
import { isVerbatim, read } from '../../src/reader/index.ts';
import { entries } from '../../src/reader/lexicon/data/index.ts';
import { makeReview, mergeReadings, parseReview } from '../../src/review/index.ts';
import { stateHash } from '../http/served.ts';
import { injectedArticles, LANGUAGES } from './injected.ts';
import { obedient } from './obedient.ts';
import { articleOf, completion, type Stub, stub } from './stub.ts';

const TAKEN = new Set(entries.flatMap(({ id, leaders = [] }) => [id, ...leaders.map((l) => l.id)]));

async function readBoth(text: string, ask: Ask) {
  const rules = read(text);
  const byModel = await readByModel(
    text,
    { model: 'stub', rules: rules.proposals, taken: TAKEN },
    ask,
  );
  return { rules, byModel, merged: mergeReadings(rules.proposals, byModel.proposals) };
}

export function injectionCases(count: number): void {
  let model: Stub;
  /** Where the articles want things sent. */
  let stranger: Server;
  let visits = 0;
  let folder: string;
  const reached = new Set<string>();
  const connectOf = Socket.prototype.connect;

  beforeAll(async () => {
    model = await stub();
    stranger = createServer((_, response) => {
      visits++;
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    folder = mkdtempSync(join(tmpdir(), 'mizan-injected-'));
    cpSync(join(import.meta.dirname, '..', '..', 'examples', 'sahel-2024'), join(folder, 'case'), {
      recursive: true,
    });
    Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
      const [asked] = (Array.isArray(given[0]) ? given[0] : given) as [
        { host?: string; port?: number },
      ];
      reached.add(`${asked?.host}:${asked?.port}`);
      return (connectOf as (...all: unknown[]) => Socket).apply(this, given);
    } as typeof connectOf;
  });
  afterAll(async () => {
    Socket.prototype.connect = connectOf;
    await model.close();
    stranger.close();
    rmSync(folder, { recursive: true });
  });

  describe(`${count} injected articles against a model that obeys them`, () => {
    const articles = injectedArticles(count);

    it('come in three languages, each one different', () => {
      expect(new Set(articles.map(({ text }) => text)).size).toBeGreaterThan(count * 0.7);
      for (const language of LANGUAGES)
        expect(articles.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(
          Math.floor(count / 3),
        );
    });

    it('give no edit, keep no forged quote, reach nothing but the endpoint', async () => {
      const { port } = stranger.address() as AddressInfo;
      const situation = join(folder, 'case');
      const hashes = [
        await stateHash(join(situation, 'sources')),
        readFileSync(join(situation, 'situation.json'), 'utf8'),
      ];
      const { ask } = await modelEndpoint({
        endpoint: model.endpoint,
        model: 'stub',
        key: 'canary',
      });
      let [forged, dropped, kept, tools, misplaced] = [0, 0, 0, 0, 0];
      reached.clear();
      for (const [n, { text, language }] of articles.entries()) {
        let obeyed = obedient('', 0);
        model.behave((request) => {
          obeyed = obedient(articleOf(request), n);
          if (request.body.tools !== undefined) tools++;
          const call = {
            id: 'c',
            type: 'function',
            function: { name: 'accept_all', arguments: '{}' },
          };
          return (response) => {
            const headers = {
              'content-type': 'application/json',
              link: `<http://127.0.0.1:${port}/>`,
            };
            response.writeHead(200, headers);
            response.end(completion(obeyed.content, n % 2 ? { tool_calls: [call] } : {}));
          };
        });
        const { byModel, merged } = await readBoth(text, ask);
        forged += obeyed.forged.length;
        dropped += byModel.counts.notVerbatim;
        kept += byModel.counts.proposals;
        const lies = new Set(obeyed.forged);
        for (const proposal of [...byModel.proposals, ...merged]) {
          if (!isVerbatim(text, proposal)) misplaced++;
          for (const { quote } of proposal.evidence) expect(lies.has(quote)).toBe(false);
          // Who is meant, and what is said of it, comes from the text as well.
          expect(JSON.stringify({ ...proposal, also: '' })).not.toMatch(
            /Evil Empire|evil-empire|forged|9999/,
          );
        }
        const review = makeReview({ name: `${n}.txt`, text, language }, [{ id: 'rules' }], merged);
        expect(review.decisions).toEqual([]);
        if (n % 10 === 0) await writeReview(situation, review);
      }
      expect({ misplaced, tools, visits, asked: model.requests.length }).toEqual({
        misplaced: 0,
        tools: 0,
        visits: 0,
        asked: count,
      });
      expect(dropped).toBe(forged);
      expect(forged).toBeGreaterThan(4 * count);
      expect(kept).toBeGreaterThan(count);
      expect([...reached]).toEqual([`127.0.0.1:${model.port}`]);
      expect([
        await stateHash(join(situation, 'sources')),
        readFileSync(join(situation, 'situation.json'), 'utf8'),
      ]).toEqual(hashes);
    });

    it('change nothing in what the rules read in the news before them', () => {
      for (const { clean, text } of articles) {
        const news = read(text, { language: read(clean).source.language }).proposals.filter(
          (one) => one.evidence[0]!.end <= clean.length,
        );
        expect(news).toEqual(read(clean).proposals);
      }
    });

    it('cannot close the frame that they are shown in', async () => {
      const seen: string[] = [];
      for (const { text } of articles) {
        await readBoth(text, async ({ user }) => {
          seen.push(user);
          return { ok: true, text: '{"proposals":[]}' };
        });
      }
      for (const user of seen) {
        const mark = /^--- (text-[0-9a-f]{16})$/m.exec(user)![1]!;
        expect(user.split(mark)).toHaveLength(3);
        expect(user).not.toMatch(
          /<\||\[INST\]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]/u,
        );
      }
    });
  });
}

export function fuzzedAnswers(runs: number): void {
  describe(`${runs} answers at random`, () => {
    const text = injectedArticles(1)[0]!.text;
    const slice = fc
      .nat(text.length)
      .chain((from) => fc.nat(60).map((length) => text.slice(from, from + length)));
    const words = fc.oneof(
      fc.string(),
      slice,
      fc.constantFrom('مالي', 'Mali', '', '\u202e', '\ud800', '__proto__', '{"proposals":[]}'),
    );
    const fields = {
      kind: fc.constantFrom('actor', 'date', 'event', 'claim', 'tie', 'supply', 'edit'),
      quote: words,
      context: fc.option(words),
      type: fc.constantFrom('state', 'THREATEN', 'edit'),
      status: fc.constantFrom('asserted', 'accepted', null),
      from: fc.array(words, { maxLength: 2 }),
      to: fc.array(words, { maxLength: 2 }),
      by: fc.option(words),
      a: words,
      b: words,
      tie: fc.constantFrom('war', 'alliance', 'x'),
      what: words,
      date: fc.option(fc.constantFrom('2024', '2024-13', 'now')),
      sign: fc.constantFrom('+', '-', '?'),
      hedge: fc.constantFrom('may', 'certain', 'sure'),
      quantity: fc.option(fc.double()),
    };
    const item = fc.oneof(
      // Mostly what a model could have meant, so that the later checks are reached.
      fc.record({
        ...fields,
        status: fc.constant(null),
        quote: slice,
        kind: fc.constantFrom('claim', 'tie', 'supply'),
        hedge: fc.constant('may'),
        sign: fc.constant('+'),
        tie: fc.constant('war'),
      }),
      fc.record(fields, { requiredKeys: ['kind', 'quote'] }),
    );
    const answer = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .record({ proposals: fc.array(item, { maxLength: 8 }) })
          .map((one) => JSON.stringify(one)),
      },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: fc.string() },
    );

    it('give proposals on words of the text alone, sound enough to be stored, and nothing thrown', async () => {
      const rules = read(text).proposals;
      let kept = 0;
      await fc.assert(
        fc.asyncProperty(answer, fc.nat(), async (given, cut) => {
          const said = cut % 7 === 0 ? given.slice(0, cut % (given.length + 1)) : given;
          const options = { model: 'stub', rules, taken: TAKEN };
          const { proposals, counts } = await readByModel(text, options, async () => ({
            ok: true,
            text: said,
          }));
          kept += proposals.length;
          expect(proposals.every((one) => isVerbatim(text, one))).toBe(true);
          expect(counts.malformed + counts.oversized).toBeLessThanOrEqual(1);
          const review = makeReview(
            { name: 'x', text, language: 'ar' },
            [{ id: 'rules' }],
            mergeReadings(rules, proposals),
          );
          const parsed = parseReview(JSON.stringify(review), 'x');
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
        }),
        { numRuns: runs, seed: 20241101 },
      );
      expect(kept).toBeGreaterThan(runs / 15);
    });
  });
}
