import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askForSituation, forgetEarly, takeEarly } from './early-answer.ts';
import { serverSource } from './server-source.ts';

let asked: string[] = [];

/** A server that has these situations, each with its id as its document. */
function serve(...ids: readonly string[]): void {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    if (path === '/api/situations') return Response.json({ situations: ids.map((id) => ({ id })) });
    return Response.json({ revision: 'r1', document: path.split('/').at(-1) });
  });
}

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  forgetEarly();
  vi.unstubAllGlobals();
});

it('the only situation is asked for with the list, and neither a second time', async () => {
  serve('one');
  await askForSituation(undefined, () => {});
  const source = serverSource();
  expect(await source.list()).toEqual([{ id: 'one' }]);
  expect(await source.fetch('one')).toMatchObject({ text: 'one' });
  expect(asked).toEqual(['/api/situations', '/api/situations/one']);
});

it('an answer is taken once: what is asked again is fetched again', async () => {
  serve('one');
  await askForSituation(undefined, () => {});
  const source = serverSource();
  await source.fetch('one');
  await source.fetch('one');
  expect(asked.filter((path) => path === '/api/situations/one')).toHaveLength(2);
});

it('the situation that the address names is asked for, whatever else there is', async () => {
  serve('one', 'two');
  await askForSituation('two words', () => {});
  expect(asked).toEqual(['/api/situations', '/api/situations/two%20words']);
});

it.each([['none'], ['one', 'two']])('of none, or of several, none is guessed', async (...ids) => {
  serve(...(ids[0] === 'none' ? [] : ids));
  await askForSituation(undefined, () => {});
  expect(asked).toEqual(['/api/situations']);
});

it('the document is handed on when it is there, and the answer can still be taken', async () => {
  serve('one');
  const documents: unknown[] = [];
  await askForSituation(undefined, (document) => documents.push(document));
  await vi.waitFor(() => expect(documents).toEqual(['one']), { timeout: 20_000 });
  expect(await serverSource().fetch('one')).toMatchObject({ text: 'one' });
});

it('what came with the page has been checked by whoever gave the page; what is asked later has not', async () => {
  const document = { id: 'one' };
  vi.stubGlobal('fetch', async () => Response.json({ revision: 'r1', document }));
  await askForSituation('one', () => {});
  const source = serverSource();
  expect((await source.fetch('one')).checked).toEqual(document);
  expect(await source.fetch('one')).not.toHaveProperty('checked');
});

it('a document that is only text is read by the page', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ revision: 'r1', document: '{"id": 1}' }));
  await askForSituation('one', () => {});
  expect(await serverSource().fetch('one')).toEqual({ text: '{"id": 1}', revision: 'r1' });
});

it('a refusal hands nothing on, and is told to whoever takes it', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 410 }));
  const take = vi.fn();
  await askForSituation('one', take);
  await expect(serverSource().fetch('one')).rejects.toThrow('gone');
  expect(take).not.toHaveBeenCalled();
});

it('what nobody took is forgotten', async () => {
  serve('one');
  await askForSituation(undefined, () => {});
  forgetEarly();
  expect(takeEarly('/situations/one')).toBeUndefined();
});

it('a save is never answered by what was asked for early', async () => {
  serve('one');
  await askForSituation(undefined, () => {});
  await serverSource().save('one', '{}', 'r1');
  expect(asked.filter((path) => path === '/api/situations/one')).toHaveLength(2);
});

it('without a server nothing is thrown: whoever lists finds out', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('refused');
  });
  await askForSituation(undefined, () => {});
  await expect(serverSource().list()).rejects.toThrow('does not answer');
});
