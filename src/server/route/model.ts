/**
 * A stored text read by the language model that the server was started with, and by the rules: into
 * the review file, for a person to answer. One at a time; a page that goes away ends it.
 */
import type { Proposal, ReadingResult } from '../../reader/index.ts';
import { makeReview, mergeReadings } from '../../review/index.ts';
import { decodeText } from '../../situation/index.ts';
import { bodies } from '../contract.ts';
import { type Asked, answerText, bodyAs, sendJson } from '../exchange.ts';
import { Fault } from '../fault.ts';
import type { Jobs } from '../jobs.ts';
import { keepReview } from '../keep-review.ts';
import type { Library } from '../library.ts';
import { ownLexicon } from '../own-lexicon.ts';
import { routes } from '../route-table.ts';

/** The model as the command line made it: the server itself knows no endpoint and no key. */
export interface ModelPart {
  readonly model: string;
  /** For a person: scheme, host and port. */
  readonly endpoint: string;
  readonly isLocal: boolean;
  /** @throws Error whose words may be told */
  read(
    text: string,
    rules: ReadingResult,
    taken: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<{ readonly proposals: Proposal[]; readonly counts: object }>;
}

export class ModelRoutes {
  private readonly library: Library;
  private readonly jobs: Jobs;
  private readonly model: ModelPart | undefined;
  private isReading = false;

  constructor(library: Library, jobs: Jobs, model: ModelPart | undefined) {
    this.library = library;
    this.jobs = jobs;
    this.model = model;
  }

  readonly getModel = async (c: Asked): Promise<Response> => {
    const { model = null, endpoint, isLocal } = this.model ?? {};
    const answer = model === null ? { model } : { model, endpoint, isLocal };
    return sendJson(c, 200, answerText(routes.getModel, 200, answer));
  };

  readonly readByModel = async (c: Asked): Promise<Response> => {
    const id = c.req.param('id')!;
    const body = await bodyAs(c, bodies.review);
    const { model } = this;
    if (model === undefined)
      throw new Fault(501, 'no-model', 'expected a server started with --model, found one without');
    if (this.isReading)
      throw new Fault(429, 'too-many-jobs', 'expected one reading by the model at a time');
    this.isReading = true;
    try {
      return await this.made(c, id, body, model);
    } finally {
      this.isReading = false;
    }
  };

  private async made(
    c: Asked,
    id: string,
    { file, ...options }: { file: string; published?: string; language?: 'ar' | 'en' | 'fr' },
    model: ModelPart,
  ): Promise<Response> {
    const { signal } = c.req.raw;
    const text = await this.text(id, file);
    const { own, all } = await ownLexicon(this.library.store, id);
    const task = { kind: 'read' as const, text, lexicon: own, ...options };
    const rules = (await this.jobs.run(task, signal)) as ReadingResult;
    const taken = new Set(all.flatMap(({ id, leaders = [] }) => [id, ...leaders.map((l) => l.id)]));
    const theirs = await model.read(text, rules, taken, signal).catch((error: Error) => {
      throw new Fault(503, 'endpoint', error.message);
    });
    const counts = { ...theirs.counts };
    const { published, language } = rules.source;
    const review = makeReview(
      { name: file, text, language, ...(published === undefined ? {} : { published }) },
      [{ id: 'rules' }, { id: 'model', model: model.model, endpoint: model.endpoint, counts }],
      mergeReadings(rules.proposals, theirs.proposals),
    );
    const written = await keepReview(this.library.store, id, id, review);
    if (!written.ok && 'issues' in written) {
      const said = 'expected a sound review, found one with errors on the disk';
      throw new Fault(422, 'broken-file', said, { issues: written.issues.slice(0, 100) });
    }
    if (!written.ok) throw new Fault(423, 'read-only', written.reason);
    const { ok, ...made } = written;
    return sendJson(c, 201, answerText(routes.readByModel, 201, { ...made, counts }));
  }

  private async text(id: string, file: string): Promise<string> {
    const { store } = this.library;
    const isKnown = (await store.list()).includes(id);
    const stored = isKnown ? await store.readText(id, file) : undefined;
    if (stored === undefined) throw Fault.notFound('a stored text of this name');
    const decoded = decodeText(stored.bytes);
    if (decoded.ok) return decoded.text;
    throw new Fault(422, 'no-text', `expected ${decoded.expected}, found ${decoded.found}`);
  }
}
