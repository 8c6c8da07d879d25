/** What takes its time: reports, readings, jobs. All of it runs in threads, within the same bounds. */
import type { z } from 'zod';
import type { FontFace } from '../../report/index.ts';
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
  readonly version: string;
  readonly fonts: () => readonly FontFace[];
}

type ReportSettings = z.infer<typeof bodies.report> &
  Pick<z.infer<typeof bodies.reportQuery>, 'format'> & { readonly lang?: Language };

export function workHandlers(library: Library, jobs: Jobs, parts: ReportParts) {
  async function report(c: Asked): Promise<Response> {
    const query = valueAs(c.req.query(), bodies.reportQuery);
    const settings = { ...(await bodyAs(c, bodies.report)), ...query };
    const situation = await stored(c.req.param('id')!);
    const task = reportTask(situation, settings);
    const file = (await jobs.run(task, c.req.raw.signal)) as ReportFile;
    return c.newResponse(file.content, 200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
  }

  async function read(c: Asked): Promise<Response> {
    const body = await bodyAs(c, bodies.read);
    const result = await jobs.run({ kind: 'read', ...body }, c.req.raw.signal);
    return sendJson(c, 200, answerText(routes.read, 200, result));
  }

  async function startJob(c: Asked): Promise<Response> {
    const body = await bodyAs(c, bodies.job);
    const job = jobs.start(await taskOf(body));
    return sendJson(c, 202, answerText(routes.startJob, 202, job));
  }

  async function getJob(c: Asked): Promise<Response> {
    return jobAnswer(c, jobs.get(c.req.param('id')!));
  }

  async function cancelJob(c: Asked): Promise<Response> {
    return jobAnswer(c, await jobs.cancel(c.req.param('id')!));
  }

  function jobAnswer(c: Asked, job: ReturnType<Jobs['get']>): Response {
    if (job === undefined) throw Fault.notFound('a job of this id');
    return sendJson(c, 200, answerText(routes.getJob, 200, job));
  }

  async function stored(id: string): Promise<Situation> {
    const entry = await library.entry(id);
    if (entry === undefined) throw Fault.notFound('a situation of this id');
    if (entry.situation === undefined) throw brokenFile(entry.issues, entry.revision);
    return entry.situation;
  }

  /** The situation that a job names, or the document that it brings. */
  async function subject(body: { situation?: string; document?: unknown }): Promise<Situation> {
    if ((body.situation === undefined) === (body.document === undefined))
      throw new Fault(422, 'wrong-body', 'expected one of situation and document');
    if (body.situation !== undefined) return stored(body.situation);
    const checked = library.checkAlone(JSON.stringify(body.document));
    if (checked.ok) return checked.situation;
    const said = 'expected a sound document, found one with errors';
    throw new Fault(422, 'wrong-document', said, { issues: checked.issues.slice(0, 100) });
  }

  async function taskOf(body: JobBody): Promise<Task> {
    if (body.kind === 'read') return body;
    const { situation: _id, document: _document, ...settings } = body;
    const situation = await subject(body);
    if (settings.kind === 'report') return reportTask(situation, settings);
    return { ...settings, situation };
  }

  function reportTask(situation: Situation, settings: ReportSettings): Task {
    const { format } = settings;
    if (format === 'docx' || format === 'pdf')
      throw new Fault(501, 'no-writer', `expected html or md, found ${format}: not written yet`);
    const fonts = format === 'html' ? parts.fonts() : [];
    return { ...settings, format, kind: 'report', situation, fonts, version: parts.version };
  }

  return { report, read, startJob, getJob, cancelJob };
}
