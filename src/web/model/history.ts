/**
 * Named steps: what was done to a document, in order, each with the edits that undo it.
 *   1. a new step drops the steps that were undone before it
 *   2. undo and redo move a mark along the list; the document follows by the step's own edits
 */
import {
  applyEdits,
  describeEdit,
  type Edit,
  type EditDescription,
  type EditError,
  type Situation,
  type Words,
} from '../../situation/index.ts';
import { namesAbout } from './step-about.ts';

/** Why a step was made, where its edits alone do not say. */
export interface StepLabel {
  readonly kind:
    | 'reset'
    | 'theirs'
    | 'mine'
    | 'merged'
    | 'accept'
    | 'reject'
    | 'import'
    | 'reorder'
    | 'join'
    | 'scenario';
  /** What it is about: the title of a text, a name. */
  readonly about?: string;
  readonly count?: number;
}

/** What an edit did, and what its thing was called at that moment. */
export interface StepEdit extends EditDescription {
  readonly about?: Words;
}

export interface Step {
  readonly id: number;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  readonly said: readonly StepEdit[];
  readonly label?: StepLabel;
  /** Milliseconds since 1970, as the caller's clock had it. */
  readonly at: number;
}

/** `done` steps of `steps` are in the document; the others were undone. */
export interface History {
  readonly steps: readonly Step[];
  readonly done: number;
}

export type Moved =
  | {
      readonly ok: true;
      readonly situation: Situation;
      readonly history: History;
      /** What was applied to the document. */
      readonly applied: readonly Edit[];
    }
  | { readonly ok: false; readonly errors: readonly EditError[]; readonly asked?: AskedStep };

/** A step that was asked for and refused. */
export interface AskedStep {
  readonly edits: readonly Edit[];
  readonly label?: StepLabel;
}

const LONGEST = 500;

/** Of a step, the document that it was made on and the one that it made. */
const around = new WeakMap<Step, { readonly before: Situation; readonly after: Situation }>();

export const noHistory: History = { steps: [], done: 0 };

function descriptions(situation: Situation, edits: readonly Edit[]): StepEdit[] {
  // A long list is named by its label and count; describing each against the start would mislead.
  return edits.slice(0, 20).map((edit) => {
    const said = describeEdit(edit, situation);
    const about = namesAbout(said, situation);
    return about ? { ...said, about } : said;
  });
}

export function doStep(
  situation: Situation,
  history: History,
  edits: readonly Edit[],
  at: number,
  label?: StepLabel,
): Moved {
  const applied = applyEdits(situation, edits);
  if (!applied.ok) return { ...applied, asked: { edits, ...(label ? { label } : {}) } };
  const kept = history.steps.slice(0, history.done).slice(1 - LONGEST);
  const id = (history.steps.at(-1)?.id ?? 0) + 1;
  const said = descriptions(situation, edits);
  const step: Step = { id, edits, inverse: applied.inverse, said, at, ...(label ? { label } : {}) };
  around.set(step, { before: situation, after: applied.situation });
  return {
    ok: true,
    situation: applied.situation,
    history: { steps: [...kept, step], done: kept.length + 1 },
    applied: edits,
  };
}

/** What the last step was made on, where nothing else has been done since: the very document. */
function stepBack(situation: Situation, { steps, done }: History): Situation | undefined {
  const step = steps[done - 1];
  const known = step && around.get(step);
  return known?.after === situation ? known.before : undefined;
}

/** Moves the mark to a number of done steps, applying what lies between. */
export function moveTo(situation: Situation, history: History, done: number): Moved {
  const target = Math.max(0, Math.min(done, history.steps.length));
  const between =
    target < history.done
      ? history.steps
          .slice(target, history.done)
          .reverse()
          .map((step) => step.inverse)
      : history.steps.slice(history.done, target).map((step) => step.edits);
  const edits = between.flat();
  const known = target === history.done - 1 ? stepBack(situation, history) : undefined;
  const applied = known ? { ok: true as const, situation: known } : applyEdits(situation, edits);
  if (!applied.ok) return applied;
  return {
    ok: true,
    situation: applied.situation,
    history: { steps: history.steps, done: target },
    applied: edits,
  };
}
