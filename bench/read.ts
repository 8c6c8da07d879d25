/**
 * How many sentences a second the reader reads, in each language, whether the time grows in
 * proportion to the length, and how much memory a long text takes. Processor time of one core: on a
 * shared machine the wall says more about the neighbours. Each case runs in a process of its own.
 * `npx tsx bench/read.ts` writes `bench/results/read.json`; with `--quick` short texts, nothing written.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSentences } from '../src/reader/index.ts';

const here = fileURLToPath(import.meta.url);
const texts = {
  ar: ['gold/ar-yemen', 'gold/ar-lebanon', 'held-out/ar-libya', 'held-out/ar-syria'],
  en: ['gold/en-sudan', 'gold/en-ukraine', 'held-out/en-caucasus', 'held-out/en-korea'],
  fr: ['gold/fr-grandslacs', 'gold/fr-iran', 'held-out/fr-haiti', 'held-out/fr-centrafrique'],
} as const;
type Case = keyof typeof texts | 'one line' | 'one letter' | 'combining marks';

const prose = (language: keyof typeof texts) =>
  texts[language]
    .map((name) => readFileSync(join(here, '..', '..', 'test', 'reader', `${name}.txt`), 'utf8'))
    .join('\n\n');

/** A text of about `bytes` bytes. */
function textOf(kind: Case, bytes: number): string {
  const piece =
    kind === 'one letter'
      ? 'x'
      : kind === 'combining marks'
        ? 'ب\u064E\u0651'
        : kind === 'one line'
          ? `${prose('ar').replace(/\n+/g, ' ')} `
          : `${prose(kind)}\n\n`;
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

interface Row {
  text: string;
  megabytes: number;
  sentences: number;
  proposals: number;
  seconds: number;
  sentencesPerSecond: number;
  peakMegabytes: number;
}

function measure(kind: Case, bytes: number): Row {
  for (const _ of readSentences(textOf(kind, 50_000), { published: '2024-11-15' }));
  const text = textOf(kind, bytes);
  const before = process.cpuUsage();
  let sentences = 0;
  let proposals = 0;
  for (const one of readSentences(text, { published: '2024-11-15' })) {
    sentences++;
    proposals += one.proposals.length;
  }
  const seconds = process.cpuUsage(before).user / 1e6;
  return {
    text: kind,
    megabytes: bytes / 1e6,
    sentences,
    proposals,
    seconds: Number(seconds.toFixed(2)),
    sentencesPerSecond: Math.round(sentences / seconds),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const asked = process.argv[2];
if (asked?.startsWith('case:')) {
  const [, kind, bytes] = asked.split(':') as [string, Case, string];
  console.log(JSON.stringify(measure(kind, Number(bytes))));
} else {
  const quick = process.argv.includes('--quick');
  const sizes = quick ? [250_000, 500_000] : [2_500_000, 5_000_000, 50_000_000];
  const rows: Row[] = [];
  for (const kind of ['ar', 'en', 'fr', 'one line', 'one letter', 'combining marks'] as const) {
    for (const bytes of sizes) {
      const output = execFileSync(process.execPath, [
        '--import',
        'tsx',
        here,
        `case:${kind}:${bytes}`,
      ]);
      const row = JSON.parse(output.toString()) as Row;
      rows.push(row);
      console.log(row);
    }
  }
  if (!quick) {
    const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
    const file = join(here, '..', 'results', 'read.json');
    writeFileSync(
      file,
      `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, rows }, null, 2)}\n`,
    );
  }
}
