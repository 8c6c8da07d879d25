/** The reader, off the page's thread: one text, then it ends. */
import { readSentences } from '../../../reader/index.ts';
import { entries } from '../../../reader/lexicon/data/index.ts';
import type { Proposal } from '../../../reader/proposal.ts';
import { knownActors } from './known-actor.ts';
import type { ReadAnswer, Reading, ReadJob } from './reading.ts';

function readingOf({ text, ...options }: ReadJob): Reading {
  const proposals: Proposal[] = [];
  const sentences: Reading['sentences'][number][] = [];
  for (const one of readSentences(text, options)) {
    sentences.push({ ...one.sentence, isSilent: one.proposals.length === 0 });
    proposals.push(...one.proposals);
  }
  return { proposals, sentences, known: knownActors(proposals, entries) };
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
