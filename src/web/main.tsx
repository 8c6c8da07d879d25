/** The page starts here: data, drafts, worker and address bar are joined to the store. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseSource } from './data/index.ts';
import { Engine } from './engine/index.ts';
import { startWorker } from './engine/worker-script.ts';
import { browserDrafts } from './model/draft.ts';
import { memoryDrafts } from './model/memory-draft.ts';
import { parseRoute, routeHash } from './model/route.ts';
import { loadSettings } from './model/settings.ts';
import { WorkbenchContext } from './model/use-workbench.ts';
import { Workbench } from './model/workbench.ts';
import { App } from './shell/app.tsx';
import './style/index.css';

async function start(root: HTMLElement): Promise<void> {
  const source = await chooseSource();
  const workbench = new Workbench(
    {
      source,
      // A browser that allows no storage still shows and edits.
      drafts: await browserDrafts().catch(memoryDrafts),
      engine: (events) => new Engine(startWorker, events, () => performance.now()),
      now: () => Date.now(),
      show(route, replaces) {
        const hash = routeHash(route);
        if (hash === location.hash) return;
        if (replaces) history.replaceState(null, '', hash);
        else history.pushState(null, '', hash);
      },
    },
    loadSettings(),
    parseRoute(location.hash),
  );
  const follow = () => workbench.follow(parseRoute(location.hash));
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  addEventListener('pagehide', () => void workbench.store.getState().flush());
  addEventListener('visibilitychange', () => void workbench.store.getState().flush());
  createRoot(root).render(
    <StrictMode>
      <WorkbenchContext value={workbench.store}>
        <App />
      </WorkbenchContext>
    </StrictMode>,
  );
  await workbench.open();
}

const root = document.getElementById('root');
if (root) void start(root);
