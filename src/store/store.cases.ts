/** What every store must do: one table of cases, run against each of them in `store.test.ts`. */
import type { Store } from './store.ts';

export interface StoreCase {
  readonly name: string;
  /** @param store holds the situation `one` with the document `A`, and no text */
  readonly run: (store: Store) => Promise<unknown>;
  readonly expected: unknown;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (stored: { bytes: Uint8Array } | undefined) =>
  stored && new TextDecoder().decode(stored.bytes);
const now = async (store: Store, id = 'one') => (await store.read(id))!.revision;

/** SHA-256 of the letters A and B, worked out by `printf A | sha256sum`. */
const A = '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd';
const B = 'df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c';

export const storeCases: readonly StoreCase[] = [
  { name: 'lists its situations', run: (store) => store.list(), expected: ['one'] },
  {
    name: 'reads a document with the digest of its bytes as revision',
    run: async (store) => [text(await store.read('one')), await now(store)],
    expected: ['A', A],
  },
  {
    name: 'knows nothing of what is not there',
    run: async (store) => [
      await store.read('two'),
      await store.stamp('two'),
      await store.readText('one', 'none.txt'),
      await store.texts('two'),
    ],
    expected: [undefined, undefined, undefined, []],
  },
  {
    name: 'writes over the revision that was seen',
    run: async (store) => [await store.write('one', bytes('B'), A), text(await store.read('one'))],
    expected: [{ ok: true, revision: B, isNew: false }, 'B'],
  },
  {
    name: 'refuses a write over another revision, and says which is stored',
    run: async (store) => [await store.write('one', bytes('C'), B), text(await store.read('one'))],
    expected: [{ ok: false, kind: 'conflict', revision: A }, 'A'],
  },
  {
    name: 'refuses to make what is there',
    run: (store) => store.write('one', bytes('C'), null),
    expected: { ok: false, kind: 'conflict', revision: A },
  },
  {
    name: 'lets one of two writers at once win, and tells the other',
    run: async (store) => {
      const both = await Promise.all([
        store.write('one', bytes('B'), A),
        store.write('one', bytes('C'), A),
      ]);
      return [both.map((one) => one.ok), text(await store.read('one'))];
    },
    expected: [[true, false], 'B'],
  },
  {
    name: 'makes a situation',
    run: async (store) => [
      await store.write('two', bytes('B'), null),
      await store.list(),
      text(await store.read('two')),
    ],
    expected: [{ ok: true, revision: B, isNew: true }, ['one', 'two'], 'B'],
  },
  {
    name: 'makes none for a writer who saw one',
    run: async (store) => [await store.write('two', bytes('B'), A), await store.list()],
    expected: [{ ok: false, kind: 'conflict', revision: null }, ['one']],
  },
  {
    name: 'keeps texts beside the document',
    run: async (store) => [
      await store.writeText('one', 'b.txt', bytes('B'), null),
      await store.writeText('one', 'a.txt', bytes('A'), null),
      await store.texts('one'),
      text(await store.readText('one', 'b.txt')),
    ],
    expected: [
      { ok: true, revision: B, isNew: true },
      { ok: true, revision: A, isNew: true },
      [
        { file: 'a.txt', length: 1, sha256: A },
        { file: 'b.txt', length: 1, sha256: B },
      ],
      'B',
    ],
  },
  {
    name: 'replaces a text only for one who saw it; adding the same again changes nothing',
    run: async (store) => {
      await store.writeText('one', 'a.txt', bytes('A'), null);
      return [
        await store.writeText('one', 'a.txt', bytes('B'), null),
        await store.writeText('one', 'a.txt', bytes('A'), null),
        await store.writeText('one', 'a.txt', bytes('B'), A),
        text(await store.readText('one', 'a.txt')),
      ];
    },
    expected: [
      { ok: false, kind: 'conflict', revision: A },
      { ok: true, revision: A, isNew: false },
      { ok: true, revision: B, isNew: false },
      'B',
    ],
  },
  {
    name: 'adds no text to a situation that is not there',
    run: (store) => store.writeText('two', 'a.txt', bytes('A'), null),
    expected: { ok: false, kind: 'conflict', revision: null },
  },
  {
    name: 'refuses what is no name of a text',
    run: (store) =>
      store.readText('one', '../situation.json').catch((error: { kind: string }) => error.kind),
    expected: 'name',
  },
  {
    name: 'keeps reviews apart from texts, and replaces one only for who saw it',
    run: async (store) => [
      await store.writeReview('one', 'a.json', bytes('A'), null),
      await store.writeReview('one', 'a.json', bytes('B'), null),
      await store.writeReview('one', 'a.json', bytes('B'), A),
      await store.reviews('one'),
      await store.texts('one'),
      text(await store.readReview('one', 'a.json')),
      await store.writeReview('two', 'a.json', bytes('A'), null),
    ],
    expected: [
      { ok: true, revision: A, isNew: true },
      { ok: false, kind: 'conflict', revision: A },
      { ok: true, revision: B, isNew: false },
      [{ file: 'a.json', length: 1, sha256: B }],
      [],
      'B',
      { ok: false, kind: 'conflict', revision: null },
    ],
  },
  {
    name: 'can be written to',
    run: async (store) => store.readOnly(),
    expected: undefined,
  },
];
