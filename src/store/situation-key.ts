/**
 * Which folders hold situations, each under an id. An address never holds a path: an id is looked
 * up in this table, and the table holds what was found on the disk.
 */
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

const DOCUMENT = 'situation.json';

/** Folders by id: the root itself when it holds a document, else the folders in it that do. */
export async function situationFolders(root: string): Promise<ReadonlyMap<string, string>> {
  if (await holdsDocument(root)) return new Map([[keyOf(basename(root)), root]]);
  const entries = await readdir(root, { withFileTypes: true });
  // A link is no folder here: what it leads to may stand outside.
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const folders = new Map<string, string>();
  for (const name of names.sort()) {
    const folder = join(root, name);
    if (!name.startsWith('.') && (await holdsDocument(folder)))
      folders.set(free(keyOf(name), folders), folder);
  }
  return folders;
}

/** A name as an id: itself where it is one. */
function keyOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'situation' : plain;
}

function free(key: string, taken: ReadonlyMap<string, string>): string {
  let name = key;
  for (let n = 2; taken.has(name); n++) name = `${key}-${n}`;
  return name;
}

async function holdsDocument(folder: string): Promise<boolean> {
  const found = await lstat(join(folder, DOCUMENT)).catch(() => undefined);
  return found?.isFile() ?? false;
}
