/**
 * The example that ships with the page, for a page without a server. Edits stay in this browser,
 * as drafts; nothing leaves it.
 */
import { type DataSource, Refused } from './data-source.ts';

const ID = 'sahel-2024';

const texts = import.meta.glob<string>('../../../examples/sahel-2024/sources/*', {
  query: '?raw',
  import: 'default',
});

const documents = import.meta.glob<string>('../../../examples/sahel-2024/situation.json', {
  query: '?raw',
  import: 'default',
});

async function document(): Promise<string> {
  const [load] = Object.values(documents);
  return load ? load() : '';
}

export function bundledSource(): DataSource {
  const refuse = (what: string): never => {
    throw new Refused(404, `${what} needs a server: mizan serve`);
  };
  const written = new Map<string, string>();
  return {
    isShared: false,
    list: async () => [
      { id: ID, title: { ar: 'الساحل 2024', en: 'Sahel 2024', fr: 'Sahel 2024' } },
    ],
    fetch: async (id) =>
      id === ID ? { text: await document(), revision: 'bundled' } : refuse(`situation "${id}"`),
    // Kept as a draft: there is nowhere else to save to.
    save: async (_id, _text, revision) => ({ kind: 'saved', revision }),
    create: async () => ({ kind: 'refused', why: 'no-server', message: 'mizan serve' }),
    async sourceText(id, file) {
      const kept = written.get(file);
      if (kept !== undefined) return kept;
      const load = texts[`../../../examples/${id}/${file}`];
      return load ? load() : refuse(file);
    },
    saveSource: async (_id, file, text) => {
      written.set(file, text);
    },
    report: async () => refuse('this format'),
    read: async () => refuse('reading'),
  };
}
