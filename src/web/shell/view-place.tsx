/** Where the view of the address is shown, once it is loaded; nothing is drawn for the first 300 ms. */
import { type ComponentType, lazy, memo, Suspense, useEffect, useState } from 'react';
import { nearestName } from '../../situation/index.ts';
import { routeHash } from '../model/route.ts';
import type { Opening } from '../model/state.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { firstView, type View, views } from '../views/registry.ts';
import type { ViewProps } from '../views/view-props.ts';
import { FileFaults } from './file-faults.tsx';
import { ServerSaid } from './server-said.tsx';

const loaded = new Map<View, ComponentType<ViewProps>>();

function componentOf(view: View): ComponentType<ViewProps> {
  const known = loaded.get(view);
  if (known) return known;
  const made = memo(
    lazy(() =>
      view.load().catch((fault: unknown) => {
        // The next try asks again.
        loaded.delete(view);
        throw fault;
      }),
    ),
  );
  loaded.set(view, made);
  return made;
}

const PATIENCE_MS = 300;
const PREFETCH_MS = 1500;

/** What the frame shows when something happens: a server that is gone, or refuses, is one such thing. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../inspector/selected.tsx'),
  () => import('../refusal/server-said.tsx'),
  () => import('../refusal/refusal-notice.tsx'),
  () => import('./shortcut-sheet.tsx'),
];

/** Loads the other views when the first is there and at rest: later ones open at once, server or not. */
function usePrefetch(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => {
      // What cannot be loaded now is asked for again when it is shown.
      for (const load of [...parts, ...views.map((view) => view.load)]) load().catch(() => {});
    }, PREFETCH_MS);
    return () => clearTimeout(timer);
  }, [isReady]);
}

/** A line under the title, after a while; the last answer stays, paler. */
function Waiting({ isWaiting }: { readonly isWaiting: boolean }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWaiting) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLong ? <div className="waiting" aria-hidden="true" /> : null;
}

function Weighing() {
  return <Waiting isWaiting={useWorkbench((state) => state.weigh.isWeighing)} />;
}

function OpeningFailure({ message, issues }: Extract<Opening, { kind: 'failed' }>) {
  const words = useWords();
  const go = useWorkbench((state) => state.go);
  const situation = useWorkbench((state) => state.route.situation);
  return (
    <div className="page failure">
      <h1>{words.fault.opening}</h1>
      {situation ? (
        <p className="strong">
          <bdi>{situation}</bdi>
        </p>
      ) : null}
      {issues.length > 1 ? (
        <FileFaults issues={issues} />
      ) : (
        <p className="warn" role="alert">
          <ServerSaid message={message} />
        </p>
      )}
      <p>{words.fault.lost}</p>
      <p className="thing-acts">
        <button type="button" className="act" onClick={() => location.reload()}>
          {words.fault.reload}
        </button>
        <button type="button" className="act quiet" onClick={() => go({ view: 'start' })}>
          {words.view.start}
        </button>
      </p>
    </div>
  );
}

/** Nothing is open: the way in, whatever view the address names. */
function NothingOpen({ item }: { readonly item: string | undefined }) {
  const view = views.find((one) => one.name === 'start') as View;
  const Shown = componentOf(view);
  return (
    <div className="page" data-view="start">
      <Suspense fallback={<Waiting isWaiting />}>
        <Shown item={item} />
      </Suspense>
    </div>
  );
}

/** No dead end: the view whose name is near, or else the first. */
function NoSuchView({ name }: { readonly name: string }) {
  const words = useWords();
  const route = useWorkbench((state) => state.route);
  const near = nearestName(
    name,
    views.map((one) => one.name),
  ) as View['name'] | undefined;
  const to = near ?? firstView;
  return (
    <div className="page">
      <h1>{words.fault.unknownView}</h1>
      <p>
        <a className="link" href={routeHash({ ...route, view: to, item: undefined })}>
          {near ? words.fault.didYouMean(words.view[near]) : words.view[to]}
        </a>
      </p>
    </div>
  );
}

export function ViewPlace() {
  const opening = useWorkbench((state) => state.opening);
  const name = useWorkbench((state) => state.route.view ?? firstView);
  const item = useWorkbench((state) => state.route.item);
  const isOpen = useWorkbench((state) => state.document !== undefined);
  const isWhole = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  usePrefetch(isWhole);
  // The way in stays open whatever became of a situation.
  if (opening.kind === 'failed' && name !== 'start') return <OpeningFailure {...opening} />;
  if (!isOpen) {
    return opening.kind === 'opening' ? <Waiting isWaiting /> : <NothingOpen item={item} />;
  }
  const view = views.find((one) => one.name === name);
  if (view === undefined) {
    return <NoSuchView name={name} />;
  }
  const Shown = componentOf(view);
  return (
    <>
      <Weighing />
      <div className="page" data-view={view.name}>
        <Suspense fallback={<Waiting isWaiting />}>
          <Shown item={item} />
        </Suspense>
      </div>
    </>
  );
}
