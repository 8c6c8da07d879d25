/**
 * Fifty clients write one document at once, each over the revision that it saw last. What was
 * accepted is in the document at the end; all else was answered 412 with what is stored.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Served, served } from './served.ts';

const CLIENTS = 50;
const isLong = process.env.MIZAN_LONG === '1';
const EDITS = isLong ? 200 : 10;
const PATH = '/api/situations/tally';
const empty = { mizan: 1, id: 'tally', title: { en: 'Tally' }, asOf: '2024', note: { en: '{}' } };

let server: Served;
beforeAll(async () => {
  server = await served();
  await mkdir(join(server.root, 'tally'));
  await writeFile(join(server.root, 'tally', 'situation.json'), JSON.stringify(empty));
});
afterAll(() => server.close());

type Tally = Record<string, number>;
const tallyOf = (document: typeof empty): Tally => JSON.parse(document.note.en);

/** @returns how many of its edits were accepted */
async function client(name: string): Promise<number> {
  let { document, revision } = JSON.parse((await ask(server, 'GET', PATH)).text);
  let accepted = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    const tally = tallyOf(document);
    const next = {
      ...document,
      note: { en: JSON.stringify({ ...tally, [name]: (tally[name] ?? 0) + 1 }) },
    };
    const answer = await ask(server, 'PUT', PATH, JSON.stringify(next), {
      'if-match': `"${revision}"`,
    });
    const told = JSON.parse(answer.text);
    if (answer.status === 200) {
      accepted++;
      document = next;
    } else {
      expect(answer.status).toBe(412);
      document = told.document;
    }
    expect(told.revision).toMatch(/^[0-9a-f]{64}$/);
    revision = told.revision;
  }
  return accepted;
}

describe(`${CLIENTS} clients with ${EDITS} edits each`, () => {
  it('lose none that was accepted', { timeout: 900_000 }, async () => {
    const names = Array.from({ length: CLIENTS }, (_, at) => `c${at}`);
    const accepted = await Promise.all(names.map(client));
    const tally = tallyOf(JSON.parse((await ask(server, 'GET', PATH)).text).document);
    const total = accepted.reduce((sum, one) => sum + one, 0);
    process.stdout.write(`${CLIENTS * EDITS} edits: ${total} accepted, the rest 412\n`);
    expect(names.map((name) => tally[name] ?? 0)).toEqual(accepted);
    expect(total).toBeGreaterThan(0);
  });
});
