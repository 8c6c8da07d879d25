/** The documents: listed, read, made, and replaced where nobody else has written meanwhile. */
import { printSituation } from '../../situation/index.ts';
import type { Store } from '../../store/index.ts';
import { type Asked, answerText, bodyOf, sendJson } from '../exchange.ts';
import { Fault, faultOfWrite } from '../fault.ts';
import type { Entry, Library } from '../library.ts';
import { routes } from '../route-table.ts';

export class SituationRoutes {
  private readonly library: Library;
  private readonly store: Store;

  constructor(library: Library) {
    this.library = library;
    this.store = library.store;
  }

  readonly listSituations = async (c: Asked): Promise<Response> => {
    const ids = await this.store.list();
    const entries = await Promise.all(
      ids.map((id) => this.library.entry(id).catch(() => undefined)),
    );
    const times = await Promise.all(
      ids.map((id) => this.store.changedAt?.(id).catch(() => undefined)),
    );
    const situations = entries.flatMap((entry, at) => {
      if (entry === undefined) return [];
      const { id, revision, situation } = entry;
      const head = situation && {
        title: situation.title,
        question: situation.question,
        asOf: situation.asOf,
        counts: {
          sources: situation.sources.length,
          actors: situation.actors.length,
          events: situation.events.length,
        },
      };
      const readOnly = this.store.readOnly() ?? null;
      const time = times[at];
      const changed = time === undefined ? {} : { changed: new Date(time).toISOString() };
      return [{ id, ok: situation !== undefined, revision, ...head, ...changed, readOnly }];
    });
    return sendJson(c, 200, answerText(routes.listSituations, 200, { situations }));
  };

  readonly getSituation = async (c: Asked): Promise<Response> => {
    const found = await this.library.answer(c.req.param('id')!, (entry) => this.storedText(entry));
    if (found === undefined) throw Fault.notFound('a situation of this id');
    const headers = { etag: `"${found.entry.revision}"`, vary: 'accept-encoding' };
    if (!takesGzip(c)) return sendJson(c, 200, found.body, headers);
    const packed = await found.packed();
    return sendJson(c, 200, packed, { ...headers, 'content-encoding': 'gzip' });
  };

  private storedText({ id, revision, situation, issues, texts }: Entry): string {
    if (situation === undefined) throw brokenFile(issues, revision);
    const readOnly = this.store.readOnly() ?? null;
    const answer = { id, revision, document: situation, texts, warnings: issues, readOnly };
    return answerText(routes.getSituation, 200, answer);
  }

  readonly createSituation = async (c: Asked): Promise<Response> => {
    const checked = await this.library.check('', await bodyOf(c));
    if (!checked.ok) throw wrongDocument(checked.issues);
    const { id } = checked.situation;
    const written = await this.store.write(id, encoded(printSituation(checked.situation)), null);
    if (written.ok) {
      this.library.forget(id);
      const answer = { id, revision: written.revision, warnings: checked.warnings };
      return sendJson(c, 201, answerText(routes.createSituation, 201, answer));
    }
    if (written.kind !== 'conflict') throw faultOfWrite(written);
    throw written.revision === null
      ? new Fault(409, 'one-situation', 'expected a folder of situations, found that of one')
      : new Fault(409, 'exists', 'expected an id that is free, found a situation of that id');
  };

  readonly putSituation = async (c: Asked): Promise<Response> => {
    const id = c.req.param('id')!;
    const seen = ifMatch(c);
    if (seen === undefined)
      throw new Fault(428, 'no-revision', 'expected If-Match with the revision that is changed');
    const body = await bodyOf(c);
    const stored = await this.store.read(id);
    if (stored === undefined) throw Fault.notFound('a situation of this id');
    if (stored.revision !== seen) return this.conflict(c, id, stored.revision);
    const checked = await this.library.check(id, body);
    if (!checked.ok) throw wrongDocument(checked.issues);
    const bytes = encoded(printSituation(checked.situation));
    const written = await this.store.write(id, bytes, seen);
    if (written.ok) {
      const { revision } = written;
      // Places in warnings are those of the bytes that came: only the same bytes need no second check.
      this.library.forget(id, body.equals(bytes) ? { revision, checked } : undefined);
      const answer = { id, revision, warnings: checked.warnings };
      const text = answerText(routes.putSituation, 200, answer);
      return sendJson(c, 200, text, { etag: `"${revision}"` });
    }
    if (written.kind === 'conflict') return this.conflict(c, id, written.revision);
    throw faultOfWrite(written);
  };

  /** What is stored now goes with the refusal, so that the two can be merged. */
  private async conflict(c: Asked, id: string, known: string | null): Promise<Response> {
    this.library.forget(id);
    const entry = await this.library.entry(id).catch(() => undefined);
    const revision = entry?.revision ?? known;
    const answer = {
      id: 'conflict',
      message: 'expected the revision that is stored, found an older one',
      revision,
      document: entry?.situation ?? null,
    };
    return sendJson(c, 412, answerText(routes.putSituation, 412, answer), {
      ...(revision === null ? {} : { etag: `"${revision}"` }),
    });
  }
}

/** Whether the client unpacks gzip, as every browser does. */
function takesGzip(c: Asked): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(c.req.header('accept-encoding') ?? '');
}

/** The revision named by `If-Match`, when it is one. */
export function ifMatch(c: Asked): string | undefined {
  return /^"([0-9a-f]{64})"$/.exec(c.req.header('if-match') ?? '')?.[1];
}

export function brokenFile(issues: Entry['issues'], revision: string): Fault {
  const said = 'expected a sound document, found one with errors on the disk';
  return new Fault(422, 'broken-file', said, { issues: issues.slice(0, 100), revision });
}

function wrongDocument(issues: Entry['issues']): Fault {
  const said = 'expected a sound document, found one with errors';
  return new Fault(422, 'wrong-document', said, { issues: issues.slice(0, 100) });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
