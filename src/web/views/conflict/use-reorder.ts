/**
 * A list put in another order by dragging, or with Alt and the arrow keys. While a line is held every
 * change replaces the one before, so that letting go leaves one step in the history; Escape puts it
 * back. What is weighed follows each change.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import type { Edit } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { moved } from './moved.ts';
import { placeUnder } from './place-under.ts';

interface Held {
  readonly key: string;
  readonly before: readonly string[];
  /** Makes edits of the document as it was before. */
  readonly editsFor: EditsFor;
  isChanged: boolean;
}

type EditsFor = (order: readonly string[], from: number, to: number) => readonly Edit[];

export interface Reorder {
  /** The line that is held. */
  isHeld(key: string): boolean;
  /** Properties of the grip of a line. */
  grip(key: string): {
    onKeyDown(event: KeyboardEvent): void;
    onPointerDown(event: PointerEvent): void;
    onMouseDown(event: MouseEvent): void;
  };
}

/**
 * Follows the pointer wherever it goes until it is let go. The window hears it, not the line: a line
 * that changes places is taken out of the page for a moment, and no longer holds the pointer then.
 */
function untilLetGo(
  move: (event: globalThis.PointerEvent) => void,
  end: (isCancelled: boolean) => void,
): void {
  const heard = new AbortController();
  const over = (isCancelled: boolean) => {
    heard.abort();
    end(isCancelled);
  };
  const { signal } = heard;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => over(false), { signal });
  addEventListener('pointercancel', () => over(true), { signal });
  const onKey = (event: globalThis.KeyboardEvent) => {
    if (event.code !== 'Escape') return;
    event.stopPropagation();
    over(true);
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** The line that is held, and what becomes of the order with it. */
function useHeld(keys: readonly string[], editsFor: EditsFor) {
  const edit = useWorkbench((state) => state.edit);
  const replace = useWorkbench((state) => state.replace);
  const undo = useWorkbench((state) => state.undo);
  const held = useRef<Held | undefined>(undefined);
  const put = (from: number, to: number) => {
    const next = moved(keys, from, to);
    const now = held.current;
    const key = now?.key ?? keys[from] ?? '';
    const before = now?.before ?? keys;
    if (now?.isChanged && before.join() === next.join()) {
      undo();
      now.isChanged = false;
      return;
    }
    const change = now?.isChanged ? replace : edit;
    const isTaken = change((now?.editsFor ?? editsFor)(next, before.indexOf(key), to));
    if (now && isTaken) now.isChanged = true;
  };
  const letGo = (isCancelled: boolean) => {
    const now = held.current;
    held.current = undefined;
    if (isCancelled && now?.isChanged) undo();
  };
  return { held, put, letGo };
}

/**
 * @param lines the element whose children with `data-line` are the lines
 * @param keys the order as it stands
 * @param editsFor the edits that make another order
 */
export function useReorder(
  lines: RefObject<HTMLElement | null>,
  keys: readonly string[],
  editsFor: EditsFor,
): Reorder {
  const { held, put, letGo } = useHeld(keys, editsFor);
  const linesNow = () => [
    ...(lines.current?.querySelectorAll<HTMLElement>(':scope > [data-line]') ?? []),
  ];
  const lineOf = (key: string) => linesNow().find((line) => line.dataset.line === key);
  const focusGrip = (key: string) => lineOf(key)?.querySelector<HTMLElement>('.grip')?.focus();
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    if (!event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return;
    event.preventDefault();
    const from = keys.indexOf(key);
    const to = from + (event.code === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to >= keys.length) return;
    put(from, to);
    // The line keeps the focus where it has gone.
    requestAnimationFrame(() => focusGrip(key));
  };
  const drag = (event: { readonly clientY: number }) => {
    const now = held.current;
    if (now === undefined) return;
    const from = keys.indexOf(now.key);
    const boxes = linesNow().map((line) => line.getBoundingClientRect());
    const to = placeUnder(boxes, from, event.clientY);
    if (from >= 0 && to !== from) put(from, to);
  };
  const latest = useRef({ keys, editsFor, onKeyDown, drag, letGo, focusGrip });
  latest.current = { keys, editsFor, onKeyDown, drag, letGo, focusGrip };
  // The same object as long as the list stands: a line is drawn again for itself only.
  const [reorder] = useState<Reorder>(() => ({
    isHeld: (key) => held.current?.key === key,
    grip: (key) => ({
      onKeyDown: (event) => latest.current.onKeyDown(event, key),
      // A line that holds the focus and changes places makes the browser lay the page out twice more,
      // for the focus that it loses and is given back: it has it again when it is let go.
      onMouseDown: (event) => event.preventDefault(),
      onPointerDown: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        const { keys: before, editsFor: edits } = latest.current;
        held.current = { key, before, editsFor: edits, isChanged: false };
        // An attribute, not `:has(:active)`: a style that looks into what it holds is worked out anew
        // wherever the page changes.
        const line = lineOf(key);
        line?.setAttribute('data-held', '');
        untilLetGo(
          (moving) => latest.current.drag(moving),
          (isCancelled) => {
            line?.removeAttribute('data-held');
            latest.current.letGo(isCancelled);
            latest.current.focusGrip(key);
          },
        );
      },
    }),
  }));
  return reorder;
}
