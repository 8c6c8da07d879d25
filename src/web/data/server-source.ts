/** Situations behind `mizan serve`: requests to our own origin, with the cookie it gave. */
import type { Issue, Language, Situation } from '../../situation/index.ts';
import {
  type Created,
  type DataSource,
  type Fetched,
  Refused,
  type ReportChoices,
  type ReportFormat,
  type Saved,
  type SituationEntry,
  Unreachable,
} from './data-source.ts';
import { isEarly, takeEarly } from './early-answer.ts';
import { fetchFresh, situationPath } from './request.ts';

const JSON_BODY = { 'content-type': 'application/json' } as const;

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  try {
    const early = options.method === undefined ? takeEarly(path) : undefined;
    return await (early ?? fetchFresh(path, options));
  } catch (cause) {
    throw new Unreachable('the server does not answer', { cause });
  }
}

/** The answer when it is a good one; a gateway that finds no server counts as no answer. */
async function good(path: string, options?: RequestInit): Promise<Response> {
  const answer = await ask(path, options);
  if (answer.ok) return answer;
  if (answer.status >= 502 && answer.status <= 504) throw new Unreachable('no server answers');
  throw await refusalOf(answer);
}

/** What a refusal says, with the first place in a document that it is about, and all of them beside. */
async function refusalOf(answer: Response): Promise<Refused> {
  const { status } = answer;
  const text = await answer.text();
  try {
    const body = JSON.parse(text) as { message?: unknown; error?: unknown; issues?: Issue[] };
    const { issues = [] } = body;
    const [first] = issues;
    const where = first ? ` ${first.file}:${first.line}:${first.column} ${first.message}` : '';
    return new Refused(status, String(body.message ?? body.error ?? status) + where, issues);
  } catch {
    return new Refused(status, text.slice(0, 200) || String(status));
  }
}

const filePath = (id: string, file: string) =>
  `${situationPath(id)}/sources/${encodeURIComponent(file.replace(/^sources\//, ''))}`;

async function fetchedFrom(answer: Response): Promise<Fetched> {
  const body = (await answer.json()) as { revision: string; document: unknown };
  return { text: textOf(body.document), revision: body.revision };
}

/**
 * What came with the page comes from the program that gave the page: it has been read and checked by
 * this same code. Of a later answer that is not certain, the program may be another by then.
 */
async function fetchedWithPage(answer: Response): Promise<Fetched> {
  const { document, revision } = (await answer.json()) as { revision: string; document: unknown };
  const isWhole = typeof document === 'object' && document !== null;
  return {
    text: textOf(document),
    revision,
    ...(isWhole ? { checked: document as Situation } : {}),
  };
}

function textOf(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}

/** As the text of no document. */
const NOTHING = 'null';

/** No cookie yet, locked by another process, too much at once, a disk that is full or refuses: it may pass. */
const PASSING: ReadonlySet<number> = new Set([401, 423, 429, 507]);
/** The server answers and cannot do it now; of a disk that refuses it says so. */
const isDown = ({ status }: Response) => status >= 500 && status !== 507;

async function save(id: string, text: string, revision: string): Promise<Saved> {
  const answer = await ask(situationPath(id), {
    method: 'PUT',
    headers: { ...JSON_BODY, 'if-match': `"${revision}"` },
    body: text,
  });
  if (answer.ok) {
    return { kind: 'saved', revision: ((await answer.json()) as { revision: string }).revision };
  }
  if (answer.status === 412) return changed(id, answer);
  if (isDown(answer)) throw new Unreachable('the server could not save');
  const mayPass = PASSING.has(answer.status);
  return { kind: 'refused', message: (await refusalOf(answer)).message, mayPass };
}

/** What stands there now came with the answer; where that is no sound document, what is wrong is asked. */
async function changed(id: string, answer: Response): Promise<Saved> {
  const came = await fetchedFrom(answer);
  if (came.text !== NOTHING) return { kind: 'changed', theirs: came };
  try {
    return { kind: 'changed', theirs: await fetchedFrom(await good(situationPath(id))) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { kind: 'refused', message: fault.message, mayPass: true };
  }
}

async function create(text: string): Promise<Created> {
  const answer = await ask('/situations', { method: 'POST', headers: JSON_BODY, body: text });
  const body = (await answer.json()) as { revision?: string; id?: string; message?: string };
  if (answer.ok) return { kind: 'created', revision: String(body.revision) };
  if (isDown(answer)) throw new Unreachable('the server could not save');
  return { kind: 'refused', why: String(body.id), message: String(body.message ?? answer.status) };
}

export function serverSource(): DataSource {
  return {
    isShared: true,
    async list() {
      const body: unknown = await (await good('/situations')).json();
      const found = Array.isArray(body) ? body : (body as { situations?: unknown }).situations;
      return (Array.isArray(found) ? found : []) as SituationEntry[];
    },
    async fetch(id) {
      const read = isEarly(situationPath(id)) ? fetchedWithPage : fetchedFrom;
      return read(await good(situationPath(id)));
    },
    save,
    create,
    async sourceText(id, file) {
      return ((await (await good(filePath(id, file))).json()) as { text: string }).text;
    },
    async saveSource(id, file, text) {
      await good(filePath(id, file), {
        method: 'PUT',
        headers: JSON_BODY,
        body: JSON.stringify({ text }),
      });
    },
    async report(id, format: ReportFormat, language: Language, choices: ReportChoices) {
      const query = `format=${format}&lang=${language}`;
      const asked = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(choices) };
      return (await good(`${situationPath(id)}/report?${query}`, asked)).blob();
    },
    async read(text, choices) {
      const asked = {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify({ text, ...choices }),
      };
      return (await good('/read', asked)).json();
    },
  };
}
