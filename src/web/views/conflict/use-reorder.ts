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
import { boxesIn, type HeldLines, isOfHeld } from './held-lines.ts';
import { moved } from './moved.ts';
import { placeUnder } from './place-under.ts';

interface Held {
  readonly lines: HeldLines;
  /** Makes edits of the document as it was before. */
  readonly editsFor: EditsFor;
  isChanged: boolean;
}

type EditsFor = (order: readonly string[], from: number, to: number) => readonly Edit[];

export interface Grips {
  /** Properties of the grip of a line. */
  grip(key: string): {
    onKeyDown(event: KeyboardEvent): void;
    onPointerDown(event: PointerEvent): void;
    onMouseDown(event: MouseEvent): void;
  };
}

export interface Reorder {
  /** The same object as long as the list stands: a line is drawn again for itself only. */
  readonly grips: Grips;
  /** The lines as they were when one of them was taken; none while none is held, or others are there now. */
  readonly held?: HeldLines;
}

/**
 * Follows the pointer wherever it goes until it is let go. The window hears it, not the line: one that
 * changes places in the page is taken out of it for a moment, and no longer holds the pointer then.
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
    const key = now?.lines.key ?? keys[from] ?? '';
    const before = now?.lines.order ?? keys;
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

/** Where lines stand in their list, at rest. */
function boxesOf(list: Element | null, lines: readonly (Element | null | undefined)[]) {
  for (const motion of list?.getAnimations({ subtree: true }) ?? []) motion.finish();
  const start = list?.getBoundingClientRect().top ?? 0;
  return lines.map((line) => {
    const { top = start, height = 0 } = line?.getBoundingClientRect() ?? {};
    return { top: top - start, height };
  });
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
  const [taken, setTaken] = useState<HeldLines>();
  const lineOf = (key: string) =>
    lines.current?.querySelector<HTMLElement>(`:scope > [data-line="${CSS.escape(key)}"]`);
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
  const take = (key: string) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const own = { key, order: keys, boxes: boxesOf(lines.current, keys.map(lineOf)) };
    held.current = { lines: own, editsFor, isChanged: false };
    setTaken(own);
  };
  const drag = ({ clientY }: { readonly clientY: number }) => {
    const now = held.current;
    if (now === undefined || !lines.current) return;
    const from = keys.indexOf(now.lines.key);
    const y = clientY - lines.current.getBoundingClientRect().top;
    const to = placeUnder(boxesIn(now.lines, keys), from, y);
    if (from >= 0 && to !== from) put(from, to);
  };
  const end = (key: string, isCancelled: boolean) => {
    letGo(isCancelled);
    setTaken(undefined);
    focusGrip(key);
  };
  const latest = useRef({ onKeyDown, take, drag, end });
  latest.current = { onKeyDown, take, drag, end };
  const [grips] = useState<Grips>(() => ({
    grip: (key) => ({
      onKeyDown: (event) => latest.current.onKeyDown(event, key),
      // A line that holds the focus and changes places makes the browser lay the page out twice more,
      // for the focus that it loses and is given back: it has it again when it is let go.
      onMouseDown: (event) => event.preventDefault(),
      onPointerDown: ({ currentTarget, pointerId }) => {
        // With the pointer held, nobody looks for what lies under it at each of its moves.
        currentTarget.setPointerCapture(pointerId);
        latest.current.take(key);
        untilLetGo(
          (moving) => latest.current.drag(moving),
          (isCancelled) => latest.current.end(key, isCancelled),
        );
      },
    }),
  }));
  return { grips, held: taken && isOfHeld(taken, keys) ? taken : undefined };
}
