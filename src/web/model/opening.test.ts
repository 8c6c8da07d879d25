import { describe, expect, it } from 'vitest';
import type { DataSource, Fetched } from '../data/index.ts';
import { smallSituation } from './document.cases.ts';
import { memoryDrafts } from './memory-draft.ts';
import { opened, readDocument } from './opening.ts';

const source = (fetched: Fetched, isShared = true) =>
  ({ isShared, fetch: async () => fetched }) as unknown as DataSource;

describe('opening a situation', () => {
  it('takes the document that came checked as it is', async () => {
    const checked = smallSituation((one) => ({ ...one, title: { en: 'Came with the page' } }));
    // A text that could not be read: it is not read.
    const fetched = { text: 'no situation', revision: 'r1', checked };
    const { document, hasDraft } = await opened('small', {
      source: source(fetched),
      drafts: memoryDrafts(),
    });
    expect(document.situation).toBe(checked);
    expect([document.revision, hasDraft]).toEqual(['r1', false]);
  });

  it('reads what did not come checked, and says where it is no situation', async () => {
    const asked = opened('small', {
      source: source({ text: '{"mizan": 1}', revision: 'r1' }),
      drafts: memoryDrafts(),
    });
    await expect(asked).rejects.toThrow(/^situation\.json:1:1 /);
  });

  it('reads a text once that is saved and stands in the draft as well', async () => {
    const situation = smallSituation((one) => ({ ...one, title: { en: 'Saved, with a history' } }));
    const drafts = memoryDrafts();
    await drafts.keep({
      situation: 'small',
      shown: situation,
      revision: 'r1',
      base: situation,
      pending: [],
      history: { steps: [], done: 0 },
      at: 1,
    });
    const checked = JSON.parse(JSON.stringify(situation));
    const { document } = await opened('small', {
      source: source({ text: JSON.stringify(situation), revision: 'r1', checked }),
      drafts,
    });
    expect(document.situation).toBe(checked);
    expect(document.base).toBe(checked);
  });
});

describe('readDocument', () => {
  const names = ['one', 'two', 'three', 'four', 'five', 'long'];
  const texts = names.map((id) => JSON.stringify(smallSituation((one) => ({ ...one, id }))));

  it('keeps the last four texts, and none that is very long', () => {
    const read = texts.slice(0, 4).map(readDocument);
    for (const [k, situation] of read.entries())
      expect(readDocument(texts[k] ?? '')).toBe(situation);
    readDocument(texts[4] ?? '');
    expect(readDocument(texts[3] ?? '')).toBe(read[3]);
    expect(readDocument(texts[0] ?? '')).not.toBe(read[0]);
    const long = `${texts[5]}${' '.repeat(2_000_000)}`;
    expect(readDocument(long)).not.toBe(readDocument(long));
  });
});
