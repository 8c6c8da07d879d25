import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderStore } from './folder-store.ts';
import { memoryStore } from './memory-store.cases.ts';
import { bytes, storeCases } from './store.cases.ts';

describe.each(storeCases)('a store $name', ({ run, expected }) => {
  it('in memory', async () => {
    expect(await run(memoryStore({ one: bytes('A') }))).toEqual(expected);
  });

  it('in a folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'mizan-store-'));
    await mkdir(join(root, 'one'));
    await writeFile(join(root, 'one', 'situation.json'), 'A');
    const store = await folderStore(root);
    try {
      expect(await run(store)).toEqual(expected);
    } finally {
      await store.close();
      await rm(root, { recursive: true });
    }
  });
});
