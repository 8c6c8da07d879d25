/** The examples that ship with the page, fetched when one is asked for. */

import type { Situation } from '../../../situation/index.ts';
import { readDocument } from '../../model/opening.ts';

interface Named {
  readonly ar?: string;
  readonly en?: string;
  readonly fr?: string;
}

const titles = import.meta.glob<Named>('../../../../examples/classic/*/situation.json', {
  import: 'title',
  eager: true,
});
const documents = import.meta.glob<string>(
  [
    '../../../../examples/sahel-2024/situation.json',
    '../../../../examples/classic/*/situation.json',
  ],
  { query: '?raw', import: 'default' },
);
const texts = import.meta.glob<string>('../../../../examples/sahel-2024/sources/*', {
  query: '?raw',
  import: 'default',
});

export interface Classic {
  /** The name of its folder. */
  readonly id: string;
  readonly title: Named;
}

const nameIn = (path: string) => path.split('/').at(-2) as string;

/** The published conflicts, by the names of their folders. */
export const classics: readonly Classic[] = Object.entries(titles).map(([path, title]) => ({
  id: nameIn(path),
  title,
}));

export interface Example {
  readonly situation: Situation;
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

/** @throws Error when there is no such example */
export async function example(id: string): Promise<Example> {
  const [, load] = Object.entries(documents).find(([path]) => nameIn(path) === id) ?? [];
  if (load === undefined) throw new Error(id);
  const situation = readDocument(await load());
  const files = await Promise.all(
    situation.sources.flatMap(({ file }) => {
      const found = Object.entries(texts).find(([path]) => file && path.endsWith(`/${id}/${file}`));
      return found && file ? [found[1]().then((text) => ({ file, text }))] : [];
    }),
  );
  return { situation, files };
}
