/** The page starts here: data, drafts, worker and address bar are joined to the store. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { nextWorker } from './begin.ts';
import { chooseSource, forgetEarly } from './data/index.ts';
import { Engine } from './engine/index.ts';
import { browserDrafts } from './model/draft.ts';
import { memoryDrafts } from './model/memory-draft.ts';
import { parseRoute, routeHash } from './model/route.ts';
import { loadSettings } from './model/settings.ts';
import { WorkbenchContext } from './model/use-workbench.ts';
import { Workbench } from './model/workbench.ts';
import { App } from './shell/app.tsx';
import { Boundary } from './shell/failure-boundary.tsx';
import { firstView, views } from './views/registry.ts';
import './style/index.css';

/** What the first view needs is asked for at once; nothing of it waits for another. */
async function start(root: HTMLElement): Promise<void> {
  const route = parseRoute(location.hash);
  // One that cannot be loaded now is asked for again when it is shown.
  views
    .find(({ name }) => name === (route.view ?? firstView))
    ?.load()
    .catch(() => {});
  const [source, drafts] = await Promise.all([
    chooseSource(),
    // A browser that allows no storage still shows and edits.
    browserDrafts().catch(memoryDrafts),
  ]);
  const workbench = new Workbench(
    {
      source,
      drafts,
      engine: (events) => new Engine(nextWorker, events, () => performance.now()),
      now: () => Date.now(),
      show(route, replaces) {
        const hash = routeHash(route);
        if (hash === location.hash) return;
        if (replaces) history.replaceState(null, '', hash);
        else history.pushState(null, '', hash);
      },
    },
    loadSettings(),
    route,
  );
  const follow = () => workbench.follow(parseRoute(location.hash));
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  addEventListener('pagehide', () => void workbench.store.getState().flush());
  addEventListener('visibilitychange', () => void workbench.store.getState().flush());
  createRoot(root).render(
    <StrictMode>
      <WorkbenchContext value={workbench.store}>
        <Boundary>
          <App />
        </Boundary>
      </WorkbenchContext>
    </StrictMode>,
  );
  await workbench.open();
  forgetEarly();
}

const root = document.getElementById('root');
if (root) void start(root);
