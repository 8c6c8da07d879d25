/** The reader, off the page's thread: one text, then it ends. */
import { readSentences } from '../../../reader/index.ts';
import { entries } from '../../../reader/lexicon/data/index.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import { sentences } from '../../../reader/text/sentence.ts';
import { knownActors } from './known-actor.ts';
import type { ReadAnswer, Reading, ReadJob } from './reading.ts';

function readingOf(job: ReadJob): Reading {
  const { text, proposals: given, ...options } = job;
  const known = (proposals: readonly Proposal[]) =>
    knownActors(proposals, [...entries, ...(job.lexicon ?? [])], job.language);
  if (given !== undefined)
    return { proposals: given, sentences: sentencesOf(text, given), known: known(given) };
  const proposals: Proposal[] = [];
  const found: Reading['sentences'][number][] = [];
  for (const one of readSentences(text, options)) {
    found.push({ ...one.sentence, isSilent: one.proposals.length === 0 });
    proposals.push(...one.proposals);
  }
  return { proposals, sentences: found, known: known(proposals) };
}

/** The sentences of a text that was read before; those in which no proposal begins are silent. */
function sentencesOf(text: string, proposals: readonly Proposal[]): Reading['sentences'] {
  const starts = proposals.map(({ evidence }) => evidence[0]?.start ?? 0).sort((a, b) => a - b);
  let at = 0;
  return [...sentences(text)].map(({ start, end }) => {
    while (at < starts.length && (starts[at] as number) < start) at++;
    return { start, end, isSilent: !((starts[at] ?? end) < end) };
  });
}

function answer(job: ReadJob): ReadAnswer {
  try {
    return { ok: true, reading: readingOf(job) };
  } catch (fault) {
    return { ok: false, message: fault instanceof Error ? fault.message : String(fault) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReadJob>) =>
  self.postMessage(answer(data)),
);
