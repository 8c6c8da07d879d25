/**
 * A thousand readers at once: keep-alive connections, each asking for a document of 160 KB again and
 * again: as it is, as a browser asks for it (gzip), and while four jobs are under way. Then saves of a
 * document of 300 KB, one after the other, and jobs that are told to stop. The server is the compiled
 * one, in a process of its own. `npx tsx bench/serve.ts` takes 5 s a measurement; `--full` takes
 * 60 s, as the promise has it, and writes `bench/results/serve.json`; `--seconds N` measures for N.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const READERS = 1_000;
const root = join(import.meta.dirname, '..');
const isFull = process.argv.includes('--full');
const asked = process.argv.indexOf('--seconds');
const seconds = asked > 0 ? Number(process.argv[asked + 1]) : isFull ? 60 : 5;
/** Another build may be named, to compare two. */
const dist = process.env.MIZAN_BUILD ?? join(root, 'dist');

/** The server, with an ear for questions about itself. */
const SERVER = `
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { startServer } from ${JSON.stringify(join(dist, 'server/index.js'))};
import { folderStore } from ${JSON.stringify(join(dist, 'store/index.js'))};
const server = await startServer({
  store: await folderStore(process.argv[1]),
  reports: { version: '0', writer: '' },
  host: '127.0.0.1', ports: [0], log: () => {},
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let most = 0;
let own = process.cpuUsage();
let loop = performance.eventLoopUtilization();
setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 100);
process.on('message', (word) => {
  if (word === 'begin') {
    delay.reset();
    most = 0;
    own = process.cpuUsage();
    loop = performance.eventLoopUtilization();
  }
  const spent = process.cpuUsage(own);
  process.send({
    megabytes: Math.round(most / 2 ** 20),
    delayP99: delay.percentile(99) / 1e6,
    processor: (spent.user + spent.system) / 1000,
    utilisation: performance.eventLoopUtilization(loop).utilization,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
  });
});
process.send({ url: server.url });
`;

interface Told {
  readonly url?: string;
  readonly megabytes: number;
  readonly delayP99: number;
  /** Milliseconds of processor since it was told to begin, jobs included. */
  readonly processor: number;
  readonly utilisation: number;
  readonly descriptors: number;
}

const folder = await mkdtemp(join(tmpdir(), 'mizan-bench-'));
await cp(join(root, 'examples', 'sahel-2024'), folder, { recursive: true });
const file = join(folder, 'situation.json');
const document = JSON.parse(await readFile(file, 'utf8'));
/** The document with claims said again until it has some bytes. */
function grown(bytes: number): string {
  const { claims, ...others } = document;
  let all = claims;
  let text = '';
  while (text.length < bytes) {
    text = JSON.stringify({ ...others, claims: all });
    const again = claims.map((claim: { id: string }, n: number) => {
      return { ...claim, id: `${claim.id}-${all.length + n}` };
    });
    all = [...all, ...again];
  }
  return text;
}

await writeFile(file, grown(160_000));

const child = spawn(process.execPath, ['--input-type=module', '-e', SERVER, folder], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
const told = () =>
  new Promise<Told>((resolve) => child.once('message', (message) => resolve(message as Told)));
const ask = (word: string) => {
  const answer = told();
  child.send(word);
  return answer;
};
const url = new URL((await told()).url ?? '');
const exchanged = await fetch(url, { redirect: 'manual' });
const cookie = exchanged.headers.get('set-cookie')?.split(';')[0] ?? '';
const situations = await (
  await fetch(new URL('/api/situations', url), { headers: { cookie } })
).json();
const id: string = situations.situations[0].id;
const head = `GET /api/situations/${id} HTTP/1.1\r\nHost: ${url.host}\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\n`;
const requests = {
  plain: Buffer.from(`${head}\r\n`),
  gzip: Buffer.from(`${head}Accept-Encoding: gzip\r\n\r\n`),
};

interface Reading {
  readonly times: number[];
  errors: number;
  bytes: number;
}

/** One connection: asks, takes the whole answer, asks again, until the time is over. */
function reader(until: number, reading: Reading, request: Buffer): Promise<void> {
  return new Promise((resolve) => {
    let left = -1;
    let head = '';
    let sentAt = 0;
    const socket = connect(Number(url.port), '127.0.0.1');
    const ask = () => {
      if (performance.now() >= until) return void socket.end();
      left = -1;
      head = '';
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('data', (piece) => {
      let taken = piece.length;
      if (left < 0) {
        head += piece.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) reading.errors++;
        left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        taken = head.length - end - 4;
      }
      left -= taken;
      reading.bytes += taken;
      if (left > 0) return;
      reading.times.push(performance.now() - sentAt);
      ask();
    });
    socket.on('error', () => {
      reading.errors++;
    });
    socket.on('close', () => {
      if (left > 0) reading.errors++;
      resolve();
    });
  });
}

/** Keeps four jobs under way. @returns how many were done */
async function work(until: number): Promise<number> {
  const headers = { cookie, 'content-type': 'application/json' };
  let done = 0;
  const one = async () => {
    while (performance.now() < until) {
      const started = await fetch(new URL('/api/jobs', url), {
        method: 'POST',
        headers,
        body: JSON.stringify({ kind: 'weigh', situation: id }),
      });
      const { id: job } = await started.json();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const { state } = await (await fetch(new URL(`/api/jobs/${job}`, url), { headers })).json();
        if (state === 'done') done++;
        if (state !== 'queued' && state !== 'running') break;
      }
    }
  };
  await Promise.all([one(), one(), one(), one()]);
  return done;
}

async function measure(what: string, kind: keyof typeof requests, withJobs: boolean) {
  const before = await ask('begin');
  const start = performance.now();
  const until = start + seconds * 1000;
  const reading: Reading = { times: [], errors: 0, bytes: 0 };
  const [jobs] = await Promise.all([
    withJobs ? work(until) : 0,
    ...Array.from({ length: READERS }, () => reader(until, reading, requests[kind])),
  ]);
  const spent = (performance.now() - start) / 1000;
  const during = await ask('end');
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  const after = await ask('after');
  const times = reading.times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  const row = {
    what,
    readers: READERS,
    seconds,
    requestsPerSecond: Math.round(times.length / spent),
    megabytesPerSecond: Math.round(reading.bytes / spent / 1e6),
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    errors: reading.errors,
    jobsDone: jobs,
    serverMegabytes: during.megabytes,
    eventLoopDelayP99: Math.round(during.delayP99),
    eventLoopUtilisation: Math.round(100 * during.utilisation) / 100,
    /** Milliseconds of the server’s processor for one answer, jobs included: the same under any load. */
    processorPerRequest: Math.round((1000 * during.processor) / Math.max(1, times.length)) / 1000,
    descriptorsBefore: before.descriptors,
    descriptorsAfter: after.descriptors,
    // Of the last minute: beyond the number of cores others were at work as well.
    load: Math.round(loadavg()[0] ?? 0),
  };
  console.log(JSON.stringify(row));
  return row;
}

/** Saves of 300 KB, one after the other, each over the revision before. */
async function saves(count: number) {
  const path = new URL(`/api/situations/${id}`, url);
  const headers = { cookie, 'content-type': 'application/json' };
  const { document: first, revision } = await (await fetch(path, { headers })).json();
  const large = JSON.parse(grown(300_000));
  let seen: string = revision;
  const times: number[] = [];
  await ask('begin');
  for (let n = 0; n < count; n++) {
    const body = JSON.stringify({ ...large, id: first.id, note: { en: `${n}` } });
    const start = performance.now();
    const answer = await fetch(path, {
      method: 'PUT',
      headers: { ...headers, 'if-match': `"${seen}"` },
      body,
    });
    times.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`a save was answered ${answer.status}`);
    seen = (await answer.json()).revision;
  }
  const { processor } = await ask('end');
  return told300(times, processor / count);
}

function told300(all: number[], processor: number) {
  const times = all.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * (times[Math.floor(share * (times.length - 1))] ?? 0)) / 10;
  const row = {
    what: 'saves of 300 KB',
    count: times.length,
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    processorPerSave: Math.round(10 * processor) / 10,
  };
  console.log(JSON.stringify(row));
  return row;
}

/** Jobs told to stop while they run: until the answer, which comes when the thread has ended. */
async function stops(count: number) {
  const headers = { cookie, 'content-type': 'application/json' };
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const body = JSON.stringify({ kind: 'read', text: 'He said so. '.repeat(300_000) });
    const started = await fetch(new URL('/api/jobs', url), { method: 'POST', headers, body });
    const { id: job } = await started.json();
    await new Promise((resolve) => setTimeout(resolve, 300 + 37 * n));
    const start = performance.now();
    await fetch(new URL(`/api/jobs/${job}`, url), { method: 'DELETE', headers });
    times.push(performance.now() - start);
  }
  const row = { what: 'jobs stopped', count, most: Math.round(Math.max(...times)) };
  console.log(JSON.stringify(row));
  return row;
}

const load = Math.round(loadavg()[0] ?? 0);
const results = [
  await measure('readers alone', 'plain', false),
  await measure('readers that unpack gzip', 'gzip', false),
  await measure('readers while four jobs are under way', 'gzip', true),
  await saves(isFull ? 200 : 40),
  await stops(isFull ? 20 : 5),
];
child.kill();
await rm(folder, { recursive: true });
if (isFull) {
  const record = {
    what: 'a thousand keep-alive readers of one document; times in milliseconds',
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model,
      cores: cpus().length,
      node: process.version,
      /** Of the last minute before the bench: beyond nothing, others were at work as well. */
      load,
      isLoaded: load > 0,
    },
    results,
  };
  await writeFile(
    join(root, 'bench', 'results', 'serve.json'),
    `${JSON.stringify(record, null, 2)}\n`,
  );
}
