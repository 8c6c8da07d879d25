/**
 * The child of the kill test: writes numbered documents through the store, and says each revision
 * that was acknowledged, until it is killed. `writer.ts FOLDER BYTES`.
 */
import { writeSync } from 'node:fs';
import { folderStore } from '../../src/store/index.ts';

const [folder, size] = process.argv.slice(2) as [string, string];
const store = await folderStore(folder);
let { bytes, revision } = (await store.read((await store.list())[0]!))!;
const id = (await store.list())[0]!;
const filler = 'x'.repeat(Number(size));
// Read by number, so that a killed writer leaves a file that says how far it came.
for (let n = JSON.parse(Buffer.from(bytes).toString()).n + 1; ; n++) {
  bytes = Buffer.from(`{"n":${n},"filler":"${filler}","end":${n}}\n`);
  const start = performance.now();
  const written = await store.write(id, bytes, revision);
  if (!written.ok) throw new Error(written.kind);
  revision = written.revision;
  writeSync(1, `${n} ${revision} ${(performance.now() - start).toFixed(3)}\n`);
}
