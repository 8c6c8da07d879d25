/**
 * The reader that asks a language model: of the same kind as that of the rules, a text in, proposals
 * out, and as little trusted. It opens nothing itself; how a model is reached is given to it.
 *   1. the text in parts (`part.ts`), each framed as data (`prompt.ts`)
 *   2. each answer held to its schema (`answer.ts`), each quote looked up in its part (`anchor.ts`)
 *   3. through the one gate of every reader: words that are not the text's are dropped
 * The same text and the same answers give the same proposals.
 */
import { compareProposals, isVerbatim, type Proposal } from '../reader/proposal.ts';
import { Anchor } from './anchor.ts';
import { parseAnswer } from './answer.ts';
import { type Counts, noCounts } from './counts.ts';
import { itemProposals } from './item-proposal.ts';
import { NameFinder } from './name-finder.ts';
import { type Part, parts } from './part.ts';
import { type Prompt, promptOf } from './prompt.ts';

/** An answer, or why there is none that is worth reading; what ends the reading is thrown. */
export type Asked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'malformed' | 'oversized' };
export type Ask = (prompt: Prompt) => Promise<Asked>;

export interface ModelReadOptions {
  readonly model: string;
  readonly published?: string;
  /** What the rules read in the same text: their actors are the ones that names are looked up among. */
  readonly rules: readonly Proposal[];
  /** Ids that no new actor may have. */
  readonly taken: ReadonlySet<string>;
  /** Told before each part. */
  progress?(done: number, all: number): void;
}

export interface ModelReading {
  readonly proposals: Proposal[];
  readonly counts: Counts;
}

class Gathered {
  readonly counts = noCounts();
  readonly #proposals = new Map<string, Proposal>();

  add(text: string, proposal: Proposal): void {
    if (!isVerbatim(text, proposal)) {
      this.counts.notVerbatim++;
      return;
    }
    const key = JSON.stringify(proposal);
    if (this.#proposals.has(key)) this.counts.twice++;
    else this.#proposals.set(key, proposal);
  }

  reading(): ModelReading {
    const proposals = [...this.#proposals.values()].sort(compareProposals);
    return { proposals, counts: { ...this.counts, proposals: proposals.length } };
  }
}

export async function readByModel(
  text: string,
  options: ModelReadOptions,
  ask: Ask,
): Promise<ModelReading> {
  const gathered = new Gathered();
  const names = new NameFinder(text, options.rules, options.taken);
  const all = parts(text);
  for (const [at, part] of all.entries()) {
    options.progress?.(at, all.length);
    gathered.counts.parts++;
    const asked = await ask(promptOf(text, part, options.published));
    takeAnswer(asked, text, part, names, options.model, gathered);
  }
  return gathered.reading();
}

function takeAnswer(
  asked: Asked,
  text: string,
  part: Part,
  names: NameFinder,
  model: string,
  gathered: Gathered,
): void {
  const { counts } = gathered;
  const answer = asked.ok ? parseAnswer(asked.text) : asked;
  if (!answer.ok) {
    counts[answer.why]++;
    return;
  }
  counts.items += answer.items.length + answer.refused;
  counts.wrongForm += answer.refused;
  const anchor = new Anchor(text, part);
  const place = { text, anchor, names, counts, rule: `model ${model}` };
  for (const item of answer.items)
    for (const proposal of itemProposals(item, place)) gathered.add(text, proposal);
}
