/** The weighing worker: the code of the command line, off the page's thread. */
import type { LinearSolver } from '../../balance/index.ts';
import { Memory } from '../../conflict/memory.ts';
import type { Situation } from '../../situation/index.ts';
import { changed, changeOf } from './change.ts';
import { Inputs } from './inputs.ts';
import type { Ahead, Answer, Job, PartialWeighing, Weighed } from './message.ts';
import { weighInStages } from './stage.ts';

const memory = new Memory();
const inputs = new Inputs();

/** Signed networks of more ties are given a solver, which changes the time and not the answer. */
const MANY_TIES = 100;
let solver: Promise<LinearSolver> | undefined;

async function solverFor({ ties }: Situation): Promise<LinearSolver | undefined> {
  if (ties.length <= MANY_TIES) return undefined;
  solver ??= import('../../balance/highs-solver.ts').then(({ highsSolver }) => highsSolver());
  return solver;
}

/** The situation under a scenario; what applies edits is loaded when the first is chosen. */
async function under(situation: Situation, scenario: string): Promise<Situation> {
  const { applyScenario } = await import('../../weigh/scenario.ts');
  return applyScenario(situation, scenario);
}

function post(answer: Answer): void {
  self.postMessage(answer);
}

/** What the page last said, and what was last said to it. */
let heard: Situation | undefined;
let said: Weighed | undefined;

/** An answer that takes less is told at once and whole: each telling costs the page a drawing. */
const SHORT_MS = 40;

async function last(stages: AsyncGenerator<PartialWeighing>): Promise<PartialWeighing> {
  let whole: PartialWeighing = {};
  for await (const stage of stages) whole = stage;
  return whole;
}

/** @param start when the job came, by the worker's clock */
async function work(job: Job, start: number): Promise<void> {
  const { id, settings } = job;
  const tell = (shown: PartialWeighing, base: PartialWeighing | undefined, isWhole: boolean) => {
    const weighed: Weighed = { shown, ...(base ? { base } : {}), isWhole };
    post({ kind: 'weighed', id, weighed: changeOf(said, weighed), ms: performance.now() - start });
    said = weighed;
  };
  try {
    const situation = changed(heard, job.situation);
    heard = situation;
    const withSolver = { ...settings, solver: await solverFor(situation) };
    const { scenario, ...plain } = withSolver;
    const base = scenario
      ? await last(weighInStages(situation, plain, { memory, inputs }))
      : undefined;
    const asked = scenario ? await under(situation, scenario) : situation;
    const games = asked.games.length;
    let stages = 0;
    let told = start;
    for await (const shown of weighInStages(asked, withSolver, { memory, inputs })) {
      const isWhole = ++stages > games;
      if (!isWhole && performance.now() - told < SHORT_MS) continue;
      tell(shown, base, isWhole);
      told = performance.now();
    }
  } catch (fault) {
    post({ kind: 'failed', id, message: fault instanceof Error ? fault.message : String(fault) });
  }
}

let isAsked = false;

/** Lets in what has been asked meanwhile. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Weighs what will be asked for before it is, while the page is still being read. The findings stay in
 * the memory, under all that they rest on: if something else is asked for, they are found by nobody.
 */
async function workAhead({ situation, asOf }: Ahead): Promise<void> {
  try {
    const guess = situation as Situation;
    const settings = { ...(asOf ? { asOf } : {}), solver: await solverFor(guess) };
    for await (const _ of weighInStages(guess, settings, { memory, inputs })) {
      await pause();
      if (isAsked) return;
    }
  } catch {
    // Not checked by the page yet: what is wrong with it is told there.
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Job | Ahead>) => {
  const start = performance.now();
  if ('kind' in data) return void workAhead(data);
  isAsked = true;
  // Unpacking the document is part of the work.
  void work(data, start);
});
