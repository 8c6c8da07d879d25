/** What the workbench knows at a moment, and what can be done to it. */
import type { Edit, EditError, Issue, Situation } from '../../situation/index.ts';
import type { DataSource, Fetched, SituationEntry } from '../data/index.ts';
import type { Weighed } from '../engine/index.ts';
import type { AskedStep, History, StepLabel } from './history.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

/** How the document stands to what is saved. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** Nothing answers; edits are kept in this browser and sent when it does. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else saved, and the edits do not touch: they can be put together. */
  | { readonly kind: 'mergeable'; readonly theirs: Fetched }
  /** Somebody else changed what was changed here: a person chooses. */
  | {
      readonly kind: 'clash';
      readonly theirs: Fetched;
      readonly touched: readonly string[];
      /** Whether the own edits can only stand with the whole document that holds them. */
      readonly isWhole: boolean;
    };

/** The document that is open. */
export interface Open {
  /** Under what it is kept: the name of its folder, which may be another than the id in it. */
  readonly key: string;
  readonly situation: Situation;
  readonly revision: string;
  /** The document as last saved, and the edits since. */
  readonly base: Situation;
  readonly pending: readonly Edit[];
  readonly history: History;
}

interface WeighState {
  /** The latest weighing, whole or growing; the last answer stays while a new one is on its way. */
  readonly weighed?: Weighed;
  /** The document that `weighed` belongs to. */
  readonly of?: Situation;
  readonly isWeighing: boolean;
  readonly fault?: string;
  /** Milliseconds in the worker of the last whole weighing. */
  readonly ms?: number;
}

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open' }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** What is wrong in its file. */
      readonly issues: readonly Issue[];
    };

export interface WorkbenchState {
  readonly opening: Opening;
  readonly entries: readonly SituationEntry[];
  readonly isShared: boolean;
  /** Texts, reports and readings; the document itself is saved by the store. */
  readonly source: DataSource;
  readonly document: Open | undefined;
  readonly route: Route;
  readonly settings: Settings;
  readonly save: SaveState;
  readonly weigh: WeighState;
  /** Why the last edit was not taken. */
  readonly fault: readonly EditError[] | undefined;
  /** The edit that `fault` is about; what it would take to do it all the same is found from it. */
  readonly refused: AskedStep | undefined;
}

export interface WorkbenchActions {
  /** Does a named step; false when the edits are not sound, and `fault` says why. */
  edit(edits: readonly Edit[], label?: StepLabel): boolean;
  /** Puts a step in the place of the last one, as while a line is dragged on. */
  replace(edits: readonly Edit[], label?: StepLabel): boolean;
  undo(): void;
  redo(): void;
  /** Goes to where `done` steps are done. */
  goToStep(done: number): void;
  /** Selects the one thing that all panes show: an address such as `ties/mali-wagner`. */
  select(address: string | undefined): void;
  /** @param replaces the address in place of the one before it, as while a picture is moved */
  go(route: Partial<Route>, replaces?: boolean): void;
  set(settings: Partial<Settings>): void;
  /** Answers a merge or a clash. */
  settle(choice: 'merge' | 'mine' | 'theirs'): void;
  /** Back to the document as it came, as a step that can be undone. */
  reset(): Promise<void>;
  /** Writes the draft now; for the moment before a window goes. */
  flush(): Promise<void>;
}
