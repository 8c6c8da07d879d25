/** What takes its time: reports, readings, jobs. All of it runs in threads, within the same bounds. */
import type { z } from 'zod';
import type { Language, Situation } from '../../situation/index.ts';
import { bodies, type JobBody } from '../contract.ts';
import { type Asked, answerText, bodyAs, sendJson, valueAs } from '../exchange.ts';
import { Fault } from '../fault.ts';
import type { Jobs } from '../jobs.ts';
import type { Library } from '../library.ts';
import { routes } from '../route-table.ts';
import type { ReportFile, Task } from '../task.ts';
import { brokenFile } from './situation.ts';

/** What reports are made with. */
export interface ReportParts {
  /** Of the program, for the colophon. */
  readonly version: string;
  /** The module whose `reportBytes` writes a file; a thread loads it. */
  readonly writer: string;
}

type ReportSettings = z.infer<typeof bodies.report> &
  Pick<z.infer<typeof bodies.reportQuery>, 'format'> & { readonly lang?: Language };

export class WorkRoutes {
  private readonly library: Library;
  private readonly jobs: Jobs;
  private readonly parts: ReportParts;

  constructor(library: Library, jobs: Jobs, parts: ReportParts) {
    this.library = library;
    this.jobs = jobs;
    this.parts = parts;
  }

  readonly report = async (c: Asked): Promise<Response> => {
    const query = valueAs(c.req.query(), bodies.reportQuery);
    const settings = { ...(await bodyAs(c, bodies.report)), ...query };
    const situation = await this.stored(c.req.param('id')!);
    const task = this.reportTask(situation, settings);
    const file = (await this.jobs.run(task, c.req.raw.signal)) as ReportFile;
    return c.newResponse(file.content, 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
  };

  readonly read = async (c: Asked): Promise<Response> => {
    const body = await bodyAs(c, bodies.read);
    const result = await this.jobs.run({ kind: 'read', ...body }, c.req.raw.signal);
    return sendJson(c, 200, answerText(routes.read, 200, result));
  };

  readonly startJob = async (c: Asked): Promise<Response> => {
    const body = await bodyAs(c, bodies.job);
    const job = this.jobs.start(await this.taskOf(body));
    return sendJson(c, 202, answerText(routes.startJob, 202, job));
  };

  readonly getJob = async (c: Asked): Promise<Response> => {
    return this.jobAnswer(c, this.jobs.get(c.req.param('id')!));
  };

  readonly cancelJob = async (c: Asked): Promise<Response> => {
    return this.jobAnswer(c, await this.jobs.cancel(c.req.param('id')!));
  };

  private jobAnswer(c: Asked, job: ReturnType<Jobs['get']>): Response {
    if (job === undefined) throw Fault.notFound('a job of this id');
    return sendJson(c, 200, answerText(routes.getJob, 200, job));
  }

  private async stored(id: string): Promise<Situation> {
    const entry = await this.library.entry(id);
    if (entry === undefined) throw Fault.notFound('a situation of this id');
    if (entry.situation === undefined) throw brokenFile(entry.issues, entry.revision);
    return entry.situation;
  }

  /** The situation that a job names, or the document that it brings. */
  private async subject(body: { situation?: string; document?: unknown }): Promise<Situation> {
    if ((body.situation === undefined) === (body.document === undefined))
      throw new Fault(422, 'wrong-body', 'expected one of situation and document');
    if (body.situation !== undefined) return this.stored(body.situation);
    const checked = this.library.checkAlone(JSON.stringify(body.document));
    if (checked.ok) return checked.situation;
    const said = 'expected a sound document, found one with errors';
    throw new Fault(422, 'wrong-document', said, { issues: checked.issues.slice(0, 100) });
  }

  private async taskOf(body: JobBody): Promise<Task> {
    if (body.kind === 'read') return body;
    const { situation: _id, document: _document, ...settings } = body;
    const situation = await this.subject(body);
    if (settings.kind === 'report') return this.reportTask(situation, settings);
    return { ...settings, situation };
  }

  private reportTask(situation: Situation, settings: ReportSettings): Task {
    return { ...settings, ...this.parts, kind: 'report', situation };
  }
}
