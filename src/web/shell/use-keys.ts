/** The keys of the whole page, by what is printed on them; an Arabic board has them at the same places. */
import { useEffect } from 'react';
import { viewOfPart } from '../inspector/view-of-part.ts';
import { useStoreOfPage } from '../model/use-workbench.ts';
import type { WorkbenchStore } from '../model/workbench.ts';
import { pressedKey } from '../parts/pressed-key.ts';
import { views } from '../views/registry.ts';
import type { Over } from './over.ts';

interface Floating {
  readonly over: Over;
  readonly setOver: (over: Over) => void;
}

/**
 * Whether what floats has the keys. Escape closes a dialog at once and tells of it a task later:
 * a key that comes between the two is the page's own.
 */
function isUnder(over: Over): boolean {
  if (over === undefined) return false;
  return document.querySelector<HTMLDialogElement>(`dialog.${over}`)?.open !== false;
}

/** Whether a key belongs to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return element?.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** Selects the next or the previous thing of the page, in the order in which they stand. */
function step(store: WorkbenchStore, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.page [data-address]')];
  const { route, select } = store.getState();
  const at = rows.findIndex((row) => row.dataset.address === route.at);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  if (next === undefined) return;
  select(next.dataset.address);
  next.scrollIntoView({ block: 'nearest' });
  next.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

const inSight = (pane: ParentNode, selector: string) =>
  [...pane.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

/** Moves the focus to the next of the panes that are in sight: on a narrow page one may be alone. */
function nextPane(): void {
  const panes = inSight(document, '.nav, .main, .side');
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(here + 1) % panes.length];
  if (pane === undefined) return;
  // What slid over the page would hide what has the focus then.
  if (panes[here]?.popover) panes[here].hidePopover();
  const [target = pane] = [
    ...inSight(pane, '[aria-current], .selected button'),
    ...inSight(pane, 'a, button'),
  ];
  target.focus();
}

function openSource(store: WorkbenchStore): void {
  const link = document.querySelector<HTMLElement>('.side .quotes .link');
  if (link) link.click();
  else store.getState().select(undefined);
}

/** What has its form in the dependence view: another beside the one that is selected. */
const ANOTHER: Readonly<Record<string, string>> = {
  capacities: 'new-capacity',
  thresholds: 'new-threshold',
};

/** Opens the form of the view for a new thing, where the view has one. */
function add(store: WorkbenchStore): boolean {
  const { route, go, document: open } = store.getState();
  const view =
    { timeline: 'events', map: 'events', network: 'ties', dependence: 'needs' }[route.view ?? ''] ??
    route.view;
  const another = route.view === 'dependence' && ANOTHER[route.at?.split('/')[0] ?? ''];
  if (another) {
    go({ item: another });
    return true;
  }
  const isForm = viewOfPart(view) !== undefined;
  if (isForm && open !== undefined) go({ view, item: 'new' });
  return isForm;
}

const SIGNS: Readonly<Record<string, '+' | '-' | 'unknown'>> = {
  Equal: '+',
  NumpadAdd: '+',
  Minus: '-',
  NumpadSubtract: '-',
  Digit0: 'unknown',
  Numpad0: 'unknown',
};

/** Among ties, drawn or listed, a sign is one key away, unknown as near as the others. */
function setSign(store: WorkbenchStore, code: string): boolean {
  const { route, edit } = store.getState();
  const value = SIGNS[code];
  const isView = route.view === 'ties' || route.view === 'network';
  const isTie = isView && route.at?.startsWith('ties/') && !route.item;
  if (!isTie || value === undefined) return false;
  edit([{ op: 'set', at: `${route.at}/sign`, value }]);
  return true;
}

/** Does what a button of the inspector does: edits or removes the selected thing. */
function actOnSelected(act: 'edit' | 'remove'): boolean {
  return press(`.side [data-act="${act}"]`);
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}

function plainKey(store: WorkbenchStore, code: string): boolean {
  const { route, go, select, document: open } = store.getState();
  switch (code) {
    case 'KeyJ':
      step(store, 1);
      return true;
    case 'KeyK':
      step(store, -1);
      return true;
    case 'KeyB':
      go({ scenario: route.scenario ? undefined : open?.situation.scenarios[0]?.id });
      return true;
    case 'KeyN':
      return press('.page [data-act="new"]') || add(store);
    case 'KeyE':
      return actOnSelected('edit');
    case 'Delete':
      return actOnSelected('remove');
    case 'F6':
      nextPane();
      return true;
    case 'Escape':
      if (route.at === undefined) return false;
      select(undefined);
      return true;
    case 'Enter':
      if (document.activeElement !== document.body || route.at === undefined) return false;
      openSource(store);
      return true;
  }
  return setSign(store, code);
}

function controlKey(store: WorkbenchStore, event: KeyboardEvent, open: () => void): boolean {
  const { undo, redo } = store.getState();
  const code = pressedKey(event);
  if (code === 'KeyK') open();
  // A list to choose from has no undo of its own.
  else if (isTyping(event.target) && !(event.target instanceof HTMLSelectElement)) return false;
  else if (code === 'KeyZ' && event.shiftKey) redo();
  else if (code === 'KeyZ') undo();
  else if (code === 'KeyY') redo();
  else return false;
  return true;
}

/** A `?` on whatever layout it stands: the slash key with Shift, or the character itself. */
const isQuestion = (event: KeyboardEvent) =>
  event.key === '?' || event.key === '؟' || (event.code === 'Slash' && event.shiftKey);

export function useKeys({ over, setOver }: Floating): void {
  const store = useStoreOfPage();
  useEffect(() => {
    let isGoing = false;
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return;
      const wasGoing = isGoing;
      isGoing = false;
      const take = () => event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        if (
          controlKey(store, event, () =>
            setOver(isUnder(over) && over === 'palette' ? undefined : 'palette'),
          )
        )
          take();
        return;
      }
      if (isUnder(over) || isTyping(event.target)) return;
      const code = pressedKey(event);
      const view = wasGoing ? views.find((one) => one.key === code) : undefined;
      if (view) {
        store.getState().go({ view: view.name, item: undefined, at: undefined });
        take();
      } else if (code === 'KeyG') isGoing = true;
      else if (isQuestion(event)) {
        setOver('keys');
        take();
      } else if (plainKey(store, code)) take();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [store, over, setOver]);
}
