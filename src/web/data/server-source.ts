/** Situations behind `mizan serve`: requests to our own origin, with the cookie it gave. */
import type { Language } from '../../situation/index.ts';
import {
  type DataSource,
  type Fetched,
  Refused,
  type ReportFormat,
  type Saved,
  type SituationEntry,
  Unreachable,
} from './data-source.ts';

const unquoted = (tag: string | null) => (tag ?? '').replace(/^W\//, '').replace(/^"|"$/g, '');

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { credentials: 'same-origin', cache: 'no-store', ...options });
  } catch (cause) {
    throw new Unreachable('the server does not answer', { cause });
  }
}

/** The answer when it is a good one; a gateway that finds no server counts as no answer. */
async function good(path: string, options?: RequestInit): Promise<Response> {
  const answer = await ask(path, options);
  if (answer.ok) return answer;
  if (answer.status >= 502 && answer.status <= 504) throw new Unreachable('no server answers');
  throw new Refused(answer.status, await messageOf(answer));
}

async function messageOf(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    const body = JSON.parse(text) as { message?: unknown; error?: unknown };
    return String(body.message ?? body.error ?? answer.status);
  } catch {
    return text.slice(0, 200) || String(answer.status);
  }
}

const situationPath = (id: string) => `/situations/${encodeURIComponent(id)}`;
const filePath = (id: string, file: string) =>
  `${situationPath(id)}/sources/${encodeURIComponent(file.replace(/^sources\//, ''))}`;

/** The document and its revision, from an answer that is either the file or an envelope of both. */
async function fetchedFrom(answer: Response): Promise<Fetched> {
  const text = await answer.text();
  const tag = unquoted(answer.headers.get('etag'));
  if (tag !== '') return { text, revision: tag };
  const body = JSON.parse(text) as { revision: string; document: unknown };
  return { text: textOf(body.document), revision: body.revision };
}

function textOf(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}

async function save(id: string, text: string, revision: string): Promise<Saved> {
  const answer = await ask(situationPath(id), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
    body: text,
  });
  if (answer.ok) {
    const tag = unquoted(answer.headers.get('etag'));
    if (tag !== '') return { kind: 'saved', revision: tag };
    return { kind: 'saved', revision: ((await answer.json()) as { revision: string }).revision };
  }
  if (answer.status === 412) {
    const body = (await answer.json()) as { revision: string; document: unknown };
    return {
      kind: 'changed',
      theirs: { text: textOf(body.document), revision: unquoted(body.revision) },
    };
  }
  if (answer.status >= 500) throw new Unreachable('the server could not save');
  return { kind: 'refused', message: await messageOf(answer) };
}

export function serverSource(): DataSource {
  return {
    isShared: true,
    async list() {
      const body: unknown = await (await good('/situations')).json();
      const found = Array.isArray(body) ? body : (body as { situations?: unknown }).situations;
      return (Array.isArray(found) ? found : []) as SituationEntry[];
    },
    fetch: async (id) => fetchedFrom(await good(situationPath(id))),
    save,
    sourceText: async (id, file) => (await good(filePath(id, file))).text(),
    async saveSource(id, file, text) {
      await good(filePath(id, file), {
        method: 'PUT',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: text,
      });
    },
    async report(id, format: ReportFormat, language: Language) {
      const query = `format=${format}&lang=${language}`;
      return (await good(`${situationPath(id)}/report?${query}`, { method: 'POST' })).blob();
    },
  };
}
