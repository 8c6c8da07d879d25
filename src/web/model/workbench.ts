/**
 * The store of the workbench: one document with its history, one selection, one weighing, settings.
 * Everything that touches the world (data, drafts, worker, address bar, clock) is given to it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit, Situation } from '../../situation/index.ts';
import { keptParts } from '../../situation/kept-parts.ts';
import { type DataSource, Refused } from '../data/index.ts';
import type { EngineEvents } from '../engine/index.ts';
import { difference } from './difference.ts';
import type { Drafts } from './draft.ts';
import { doStep, type Moved, moveTo, type StepLabel } from './history.ts';
import { opened, readDocument } from './opening.ts';
import { type Route, readingsOf } from './route.ts';
import { Saver } from './saver.ts';
import { keepSettings, type Settings } from './settings.ts';
import type { Open, WorkbenchActions, WorkbenchState } from './state.ts';

export interface Asked {
  readonly situation: Situation;
  readonly settings: {
    readonly asOf?: string;
    readonly scenario?: string;
    readonly readings?: ReadonlyMap<string, string>;
  };
}

/** What the store needs of the world. */
export interface World {
  readonly source: DataSource;
  readonly drafts: Drafts;
  /** Starts the engine; it tells what it finds through the events. */
  engine(events: EngineEvents): { ask(asked: Asked): void; cancel(): void };
  now(): number;
  /** Shows a route in the address bar; `replaces` keeps the history of the browser short. */
  show(route: Route, replaces: boolean): void;
}

export type WorkbenchStore = StoreApi<WorkbenchState & WorkbenchActions>;

type Set = StoreApi<WorkbenchState & WorkbenchActions>['setState'];

/** Shows a document that was edited, as being weighed: one change, so that it is drawn once. */
function takeMove(set: Set, document: Open, moved: Moved & { ok: true }): void {
  const next: Open = {
    ...document,
    situation: moved.situation,
    history: moved.history,
    pending: [...document.pending, ...moved.applied],
  };
  performance.mark('mizan.edit');
  set(({ weigh }) => ({ document: next, fault: undefined, weigh: beingWeighed(weigh) }));
}

function beingWeighed(weigh: WorkbenchState['weigh']): WorkbenchState['weigh'] {
  return { ...weigh, isWeighing: true, fault: undefined };
}

export class Workbench {
  readonly store: WorkbenchStore;
  readonly #world: World;
  readonly #engine: { ask(asked: Asked): void; cancel(): void };
  readonly #saver: Saver;

  constructor(world: World, settings: Settings, route: Route) {
    this.#world = world;
    this.store = createStore<WorkbenchState & WorkbenchActions>(() => ({
      opening: { kind: 'opening' },
      entries: [],
      isShared: world.source.isShared,
      source: world.source,
      document: undefined,
      route,
      settings,
      save: { kind: 'saved' },
      weigh: { isWeighing: false },
      fault: undefined,
      refused: undefined,
      ...this.#actions(),
    }));
    this.#saver = new Saver(world, this.store);
    this.#engine = world.engine({
      weighed: (weighed, ms, of) => {
        const { document, weigh } = this.store.getState();
        // While scales are on their way, those of the last weighing stay.
        const shown = weighed.isWhole
          ? weighed.shown
          : { ...weigh.weighed?.shown, ...weighed.shown };
        performance.mark('mizan.weighed', { detail: { ms, isWhole: weighed.isWhole } });
        this.store.setState({
          weigh: {
            weighed: keptParts(weigh.weighed, { ...weighed, shown }),
            of,
            isWeighing: !weighed.isWhole || of !== document?.situation,
            ms: weighed.isWhole ? ms : weigh.ms,
          },
        });
      },
      failed: (fault) => {
        const { weigh } = this.store.getState();
        this.store.setState({ weigh: { ...weigh, isWeighing: false, fault } });
      },
    });
  }

  /** Opens the situation of the route, or the only one; of several a person chooses. */
  async open(): Promise<void> {
    const { route, document: before } = this.store.getState();
    this.store.setState({ opening: { kind: 'opening' } });
    try {
      if (before !== undefined) await this.#saver.leave();
      const entries = await this.#world.source.list();
      this.store.setState({ entries });
      const id = route.situation ?? (entries.length === 1 ? entries[0]?.id : undefined);
      if (id === undefined) {
        this.store.setState({ opening: { kind: 'open' }, document: undefined });
        return;
      }
      const { document, hasDraft } = await opened(id, this.#world);
      this.store.setState({
        opening: { kind: 'open' },
        document,
        // What was weighed belongs to what was open before.
        ...(before?.key === id ? {} : { weigh: { isWeighing: false } }),
        fault: undefined,
        save: { kind: document.pending.length > 0 ? 'unsaved' : 'saved' },
      });
      if (route.situation === undefined) {
        const named = { ...route, situation: id };
        this.store.setState({ route: named });
        this.#world.show(named, true);
      }
      this.weigh();
      if (hasDraft) this.#saver.changed();
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      const issues = fault instanceof Refused ? fault.issues : [];
      this.store.setState({ opening: { kind: 'failed', message, issues } });
    }
  }

  /** Follows the address bar. */
  follow(route: Route): void {
    const before = this.store.getState().route;
    this.#show(before, route);
    if (route.situation !== before.situation) void this.open();
    else this.#weighIfTurned(before, route);
  }

  /** Why an edit was refused is said where it was made: another view leaves it behind. */
  #show(before: Route, route: Route): void {
    this.store.setState(before.view === route.view ? { route } : { route, fault: undefined });
  }

  weigh(): void {
    if (this.store.getState().document === undefined) return;
    this.store.setState(({ weigh }) => ({ weigh: beingWeighed(weigh) }));
    this.#ask();
  }

  #ask(): void {
    const { document, route } = this.store.getState();
    if (document === undefined) return;
    const { situation } = document;
    const scenario = situation.scenarios.some((one) => one.id === route.scenario)
      ? route.scenario
      : undefined;
    const readings = readingsOf(route);
    this.#engine.ask({
      situation,
      settings: {
        ...(route.asOf ? { asOf: route.asOf } : {}),
        ...(scenario ? { scenario } : {}),
        ...(readings.size > 0 ? { readings } : {}),
      },
    });
  }

  #weighIfTurned(before: Route, after: Route): void {
    const turned = (['asOf', 'scenario', 'readings'] as const).some(
      (key) => before[key] !== after[key],
    );
    if (turned) this.weigh();
  }

  #move(moved: Moved | undefined): boolean {
    const { document } = this.store.getState();
    if (document === undefined || moved === undefined) return false;
    if (!moved.ok) {
      this.store.setState({ fault: moved.errors, refused: moved.asked });
      return false;
    }
    if (moved.applied.length === 0) return true;
    takeMove(this.store.setState, document, moved);
    this.#ask();
    this.#saver.changed();
    return true;
  }

  #go(part: Partial<Route>, replaces: boolean): void {
    const before = this.store.getState().route;
    const merged = { ...before, ...part };
    const route = Object.fromEntries(Object.entries(merged).filter(([, value]) => value)) as Route;
    this.#show(before, route);
    this.#world.show(route, replaces);
    if (route.situation !== before.situation) void this.open();
    else this.#weighIfTurned(before, route);
  }

  #edit(edits: readonly Edit[], label?: StepLabel): boolean {
    const { document } = this.store.getState();
    if (document === undefined) return false;
    const { situation, history } = document;
    return this.#move(doStep(situation, history, edits, this.#world.now(), label));
  }

  /** The last step undone and another done, as one change: what lies between is not weighed. */
  #replace(edits: readonly Edit[], label?: StepLabel): boolean {
    const { document } = this.store.getState();
    if (document === undefined || document.history.done === 0) return false;
    const { situation, history } = document;
    const back = moveTo(situation, history, history.done - 1);
    if (!back.ok) return this.#move(back);
    const next = doStep(back.situation, back.history, edits, this.#world.now(), label);
    return this.#move(next.ok ? { ...next, applied: [...back.applied, ...next.applied] } : next);
  }

  #moveBy(steps: number): void {
    const { document } = this.store.getState();
    if (document) this.#moveTo(document.history.done + steps);
  }

  #moveTo(done: number): void {
    const { document } = this.store.getState();
    if (document) this.#move(moveTo(document.situation, document.history, done));
  }

  #actions(): WorkbenchActions {
    return {
      edit: (edits, label) => this.#edit(edits, label),
      replace: (edits, label) => this.#replace(edits, label),
      undo: () => this.#moveBy(-1),
      redo: () => this.#moveBy(1),
      goToStep: (done) => this.#moveTo(done),
      select: (at) => this.#go({ at }, true),
      go: (route, replaces = false) => this.#go(route, replaces),
      set: (part) => {
        const settings = { ...this.store.getState().settings, ...part };
        this.store.setState({ settings });
        keepSettings(settings);
      },
      settle: (choice) => {
        if (this.#saver.settle(choice)) this.weigh();
      },
      reset: async () => {
        const { document } = this.store.getState();
        if (document === undefined) return;
        const { text } = await this.#world.source.fetch(document.key);
        const first = this.#world.source.isShared ? undefined : readDocument(text);
        if (first) this.#edit(difference(document.situation, first), { kind: 'reset' });
        else this.#moveTo(0);
      },
      flush: () => this.#saver.keepDraft(),
    };
  }
}
