/** An analyst's own names: those beside the situation, then the files of `--lexicon`, in that order. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LexiconEntry } from '../reader/index.ts';
import { formatIssue } from '../situation/index.ts';
import { InputFailure } from './failure.ts';
import { requireFile } from './require-file.ts';

/**
 * What is replaced is told on stderr.
 * @param into a situation whose own `lexicon.json` joins, where there is one
 */
export async function ownLexicon(
  paths: readonly string[],
  into: string | undefined,
): Promise<LexiconEntry[]> {
  for (const path of paths) requireFile(path);
  const beside = into === undefined ? undefined : lexiconBeside(into);
  const files = [...(beside === undefined ? [] : [beside]), ...paths];
  if (files.length === 0) return [];
  const { entries } = await import('../reader/lexicon/data/index.ts');
  const { parseLexicon } = await import('../reader/lexicon/lexicon-file.ts');
  const replaceable = new Set(entries.map(({ id }) => id));
  const own: LexiconEntry[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const real = realpathSync(file);
    if (seen.has(real)) continue;
    seen.add(real);
    const earlier = new Set(own.map(({ id }) => id));
    const before = [...entries.filter(({ id }) => !earlier.has(id)), ...own];
    const free = new Set([...replaceable].filter((id) => !earlier.has(id)));
    const parsed = parseLexicon(readFileSync(file), file, before, free);
    if (!parsed.ok) throw new InputFailure(parsed.errors);
    for (const note of parsed.notes) process.stderr.write(`${formatIssue(note)}\n`);
    own.push(...parsed.value);
  }
  return own;
}

function lexiconBeside(situation: string): string | undefined {
  const folder = statSync(situation).isDirectory() ? situation : dirname(situation);
  const file = join(folder, 'lexicon.json');
  return existsSync(file) ? file : undefined;
}
