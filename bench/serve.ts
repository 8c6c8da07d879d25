/**
 * A thousand readers at once: keep-alive connections, each asking for a document of 160 KB again and
 * again, first alone, then while four jobs are under way. The server is the compiled one, in a
 * process of its own. `npx tsx bench/serve.ts` takes 10 s a measurement and writes
 * `bench/results/serve.json`; `--seconds 60` measures longer, `--quick` writes nothing.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const READERS = 1_000;
const root = join(import.meta.dirname, '..');
const asked = process.argv.indexOf('--seconds');
const seconds = asked > 0 ? Number(process.argv[asked + 1]) : 10;

/** The server, with an ear for questions about itself. */
const SERVER = `
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startServer } from ${JSON.stringify(join(root, 'dist/server/index.js'))};
import { folderStore } from ${JSON.stringify(join(root, 'dist/store/index.js'))};
const server = await startServer({
  store: await folderStore(process.argv[1]),
  reports: { version: '0', writer: '' },
  host: '127.0.0.1', ports: [0], log: () => {},
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let most = 0;
setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 100);
process.on('message', (word) => {
  if (word === 'begin') { delay.reset(); most = 0; }
  process.send({
    megabytes: Math.round(most / 2 ** 20),
    delayP99: delay.percentile(99) / 1e6,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
  });
});
process.send({ url: server.url });
`;

interface Told {
  readonly url?: string;
  readonly megabytes: number;
  readonly delayP99: number;
  readonly descriptors: number;
}

const folder = await mkdtemp(join(tmpdir(), 'mizan-bench-'));
await cp(join(root, 'examples', 'sahel-2024'), folder, { recursive: true });
const file = join(folder, 'situation.json');
const document = JSON.parse(await readFile(file, 'utf8'));
const missing = 160_000 - JSON.stringify(document).length;
await writeFile(
  file,
  JSON.stringify({ ...document, note: { en: 'x'.repeat(Math.max(1, missing)) } }),
);

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
const request = Buffer.from(
  `GET /api/situations/${id} HTTP/1.1\r\nHost: ${url.host}\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\n\r\n`,
);

interface Reading {
  readonly times: number[];
  errors: number;
  bytes: number;
}

/** One connection: asks, takes the whole answer, asks again, until the time is over. */
function reader(until: number, reading: Reading): Promise<void> {
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

async function measure(what: string, withJobs: boolean) {
  const before = await ask('begin');
  const start = performance.now();
  const until = start + seconds * 1000;
  const reading: Reading = { times: [], errors: 0, bytes: 0 };
  const [jobs] = await Promise.all([
    withJobs ? work(until) : 0,
    ...Array.from({ length: READERS }, () => reader(until, reading)),
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
    descriptorsBefore: before.descriptors,
    descriptorsAfter: after.descriptors,
    // Of the last minute: beyond the number of cores others were at work as well.
    load: Math.round(loadavg()[0] ?? 0),
  };
  console.log(JSON.stringify(row));
  return row;
}

const results = [
  await measure('readers alone', false),
  await measure('readers while four jobs are under way', true),
];
child.kill();
await rm(folder, { recursive: true });
if (!process.argv.includes('--quick')) {
  const record = {
    what: 'a thousand keep-alive readers of one document; times in milliseconds',
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model, cores: cpus().length, node: process.version },
    results,
  };
  await writeFile(
    join(root, 'bench', 'results', 'serve.json'),
    `${JSON.stringify(record, null, 2)}\n`,
  );
}
