/** The document pane: the views by group, each an address, with the games under the conflict view. */
import type { MouseEvent } from 'react';
import { inLanguage } from '../../report/name.ts';
import type { Words } from '../../situation/index.ts';
import { type Route, routeHash } from '../model/route.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { Icon, Running } from '../parts/index.ts';
import { firstView, type View, views } from '../views/registry.ts';

const GROUPS = ['read', 'situation', 'weigh', 'say'] as const;

/** The address of a view, what is weighed kept. */
function addressOf(route: Route, view: string, item?: string): string {
  return routeHash({ ...route, view, item, at: undefined });
}

const NO_ITEMS: readonly never[] = [];

/** Of the document only what a line shows: most edits leave it as it is. */
function useShown(view: View) {
  const isOpen = useWorkbench((state) => state.document !== undefined);
  const count = useWorkbench(({ document }) =>
    view.name === 'history' ? document?.history.done : document && view.count?.(document.situation),
  );
  const items = useWorkbench(
    ({ document }) => (document && view.items?.(document.situation)) ?? NO_ITEMS,
  );
  return { isOpen, count, items };
}

function ViewLine({ view }: { readonly view: View }) {
  const words = useWords();
  const route = useWorkbench((state) => state.route);
  const language = useWorkbench((state) => state.settings.language);
  const { isOpen, count, items } = useShown(view);
  const isHere = (isOpen ? (route.view ?? firstView) : 'start') === view.name;
  const isCurrent = isHere && (items.length === 0 || route.item === undefined);
  return (
    <>
      <a
        href={addressOf(route, view.name)}
        className={isCurrent ? 'on' : undefined}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <Icon name={view.icon} />
        <span>{words.view[view.name]}</span>
        {count ? (
          <small>
            <Running text={String(count)} />
          </small>
        ) : null}
      </a>
      {items.map((item) => (
        <a
          key={item.id}
          href={addressOf(route, view.name, item.id)}
          className={`sub${isHere && route.item === item.id ? ' on' : ''}`}
          aria-current={isHere && route.item === item.id ? 'page' : undefined}
        >
          <span dir="auto">{inLanguage(item.title as Words, language)}</span>
        </a>
      ))}
    </>
  );
}

/** Where it slid over the page it goes again once a view is chosen; beside the page it stays. */
function close({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if ((target as Element).closest('a')) currentTarget.hidePopover();
}

export function DocumentPane() {
  const words = useWords();
  const isOpen = useWorkbench((state) => state.document !== undefined);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by its key is clicked as well
    <nav className="nav" id="views" popover="auto" aria-label={words.bar.document} onClick={close}>
      {(isOpen ? GROUPS : []).map((group) => (
        <div key={group}>
          <h2>{words.group[group]}</h2>
          {views
            .filter((view) => view.group === group)
            .map((view) => (
              <ViewLine key={view.name} view={view} />
            ))}
        </div>
      ))}
      <span className="grow" />
      {views
        .filter((view) => view.group === 'keep' && (isOpen || view.name === 'start'))
        .map((view) => (
          <ViewLine key={view.name} view={view} />
        ))}
    </nav>
  );
}
