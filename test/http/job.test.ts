/** Jobs are bounded, stopped when asked, and give what the command line gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../src/server/jobs.ts';
import type { Task } from '../../src/server/task.ts';
import { quickest } from '../quickest.ts';
import { ask, type Served, served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

const post = async (path: string, body: unknown) => {
  const answer = await ask(server, 'POST', path, JSON.stringify(body));
  return { status: answer.status, headers: answer.headers, text: answer.text };
};
const state = async (id: string) => JSON.parse((await ask(server, 'GET', `/api/jobs/${id}`)).text);

async function ended(id: string) {
  for (;;) {
    const job = await state(id);
    if (job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A game whose analysis takes minutes: SIM over as many states as are let in. */
function heavy() {
  const decisionMakers = ['a', 'b', 'c'].map((dm) => ({
    id: dm,
    options: Array.from({ length: 7 }, (_, at) => ({
      id: `${dm}${at}`,
      name: { en: `${dm}${at}` },
    })),
    statements: Array.from({ length: 7 }, (_, at) => ({
      id: `s${dm}${at}`,
      name: { en: 'x' },
      holds: `${dm}${at}`,
    })),
  }));
  const actors = decisionMakers.map(({ id }) => ({ id, name: { en: id }, kind: 'state' }));
  return {
    mizan: 1,
    id: 'heavy',
    title: { en: 'Heavy' },
    asOf: '2024',
    actors,
    games: [{ id: 'g', title: { en: 'G' }, decisionMakers }],
  };
}

describe('work', () => {
  it('weighs a situation as the command line does', async () => {
    const started = await post('/api/jobs', { kind: 'weigh', situation: 'sahel-2024' });
    expect(started.status).toBe(202);
    const job = await ended(JSON.parse(started.text).id);
    expect(job.state).toBe('done');
    expect(job.result).toMatchObject({
      situation: 'sahel-2024',
      asOf: '2024-11-01',
      scenario: null,
    });
    expect(job.result.conflict[0].equilibria.nash.length).toBeGreaterThan(0);
  });

  it('gives the same bytes twice', async () => {
    const texts = [];
    for (let n = 0; n < 2; n++) {
      const { text } = await post('/api/jobs', {
        kind: 'conflict',
        situation: 'sahel-2024',
        game: await firstGame(),
      });
      const { id, ...job } = await ended(JSON.parse(text).id);
      texts.push(JSON.stringify(job));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('"done"');
  });

  async function firstGame(): Promise<string> {
    const { document } = JSON.parse((await ask(server, 'GET', '/api/situations/sahel-2024')).text);
    return document.games[0].id;
  }

  it('reads a text into proposals that stand in it', async () => {
    const text = 'On 4 March 2023 Russia sent troops to Mali.\n';
    const answer = await post('/api/read', { text, published: '2023-04-01' });
    const { proposals } = JSON.parse(answer.text);
    expect(answer.status).toBe(200);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { evidence } of proposals)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  // Word and PDF draw each figure in a browser: that takes its time.
  const formats = process.env.MIZAN_LONG === '1' ? ['html', 'md', 'docx', 'pdf'] : ['html', 'md'];
  it.each(formats)('writes a report as %s', async (format) => {
    const answer = await post(`/api/situations/sahel-2024/report?format=${format}&lang=ar`, {});
    // A PDF needs a Chromium of the machine's own; without one that is said.
    if (format === 'pdf' && answer.status === 501) {
      expect(JSON.parse(answer.text)).toMatchObject({ id: 'no-writer' });
      return;
    }
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="sahel-2024[^"]*\\.${format}"$`),
    );
    const start = { html: '<!doctype html>', md: '<div dir="rtl"', docx: 'PK', pdf: '%PDF' }[
      format
    ];
    expect(answer.text.slice(0, start?.length)).toBe(start);
    if (format === 'html' || format === 'md') expect(answer.text).toContain('الساحل 2024');
  });

  it('says plainly what it cannot write yet, and what it does not know', async () => {
    const path = '/api/situations/sahel-2024/report';
    const answers = await Promise.all([
      post(`${path}?format=exe`, {}),
      post(path, { scenario: 'none-such' }),
      post(path, { readings: { nobody: 'x' } }),
      post('/api/jobs', { kind: 'weigh' }),
      post('/api/jobs', { kind: 'conflict', situation: 'sahel-2024', game: 'none', extra: 1 }),
      post('/api/situations/none/report', {}),
      ask(server, 'POST', '/api/jobs', '{"kind":"read","kind":"read","text":""}'),
      ask(server, 'POST', '/api/read', '['.repeat(100_000)),
      ask(server, 'GET', '/api/jobs/none'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      422, 422, 422, 422, 422, 404, 422, 422, 404,
    ]);
    expect(JSON.parse(answers[1]!.text).message).toContain('unknown scenario "none-such"');
    for (const { text } of answers) expect(text).not.toMatch(/\n\s+at |node_modules|\.ts:/);
  });

  it('stops within 200 ms of being told, and leaves the rest alone', async () => {
    const other = JSON.parse(
      (await post('/api/jobs', { kind: 'weigh', situation: 'sahel-2024' })).text,
    );
    const attempt = async () => {
      const started = JSON.parse(
        (await post('/api/jobs', { kind: 'conflict', document: heavy(), game: 'g' })).text,
      );
      await ended(other.id);
      while ((await state(started.id)).state === 'queued')
        await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      const stopped = await ask(server, 'DELETE', `/api/jobs/${started.id}`);
      const spent = performance.now() - start;
      expect(JSON.parse(stopped.text).state).toBe('cancelled');
      return spent;
    };
    const spent = await quickest(200, attempt);
    process.stdout.write(`a job was stopped in ${spent.toFixed(1)} ms\n`);
    expect(spent).toBeLessThan(200);
    expect((await state(other.id)).state).toBe('done');
  });
});

describe('bounds', () => {
  const task: Task = { kind: 'read', text: 'Russia sent troops to Mali. '.repeat(20_000) };

  it('refuses a ninth job, and ends one that takes too long', async () => {
    const jobs = new Jobs(() => {}, { jobs: 8, seconds: 0.05, megabytes: 1024 });
    const started = Array.from({ length: 8 }, () => jobs.start(task));
    expect(() => jobs.start(task)).toThrow(/at most 8 jobs/);
    while (jobs.get(started[0]!.id)?.state !== 'failed')
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(jobs.get(started[0]!.id)?.error?.id).toBe('too-long');
    expect(jobs.start(task).state).toMatch(/queued|running/);
    await jobs.close();
    expect(started.map(({ id }) => jobs.get(id)?.state)).not.toContain('running');
  });

  it('ends one that takes too much memory, and goes on', async () => {
    const jobs = new Jobs(() => {}, { jobs: 8, seconds: 60, megabytes: 24 });
    const big: Task = { kind: 'read', text: 'Russia sent troops to Mali. '.repeat(150_000) };
    await expect(jobs.run(big)).rejects.toMatchObject({ status: 503, id: 'too-large' });
    await jobs.close();
  });
});
