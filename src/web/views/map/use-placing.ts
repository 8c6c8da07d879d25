/** Putting an actor on the map by hand or by keys; one undoable step, and nothing asked of a network. */
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useWorkbench } from '../../model/use-workbench.ts';
import { useFigureKeys } from '../figure-size.ts';
import { movedCross, placeEdit, pointAt, type Sheet } from './placing.ts';
import type { Point } from './projection.ts';

/** A hand that moves less than this has clicked. */
const STILL = 4;

export interface Placing {
  /** The actor that is being put, by id. */
  readonly actor: string | undefined;
  /** Where the cross of the keys stands. */
  readonly cross: Point | undefined;
  begin(actor: string): void;
  leave(): void;
  /** Puts the actor where the cross is. */
  put(): void;
  readonly on: {
    onPointerDownCapture(event: PointerEvent<HTMLElement>): void;
    onClick(event: MouseEvent<HTMLElement>): void;
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  };
}

/** The focus goes back to where it came from, or to the list that it was in. */
function focusAgain(opener: HTMLElement | undefined): void {
  if (opener?.isConnected) opener.focus();
  else document.querySelector<HTMLElement>('.unplaced summary')?.focus();
}

export function usePlacing(sheet: Sheet, hold: () => void): Placing {
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const [actor, setActor] = useState<string>();
  const [cross, setCross] = useState<Point>();
  const down = useRef<{ x: number; y: number }>(undefined);
  const opener = useRef<HTMLElement>(undefined);
  const leave = () => {
    setActor(undefined);
    setCross(undefined);
    requestAnimationFrame(() => focusAgain(opener.current));
  };
  useFigureKeys((code) => {
    if (code !== 'Escape' || actor === undefined) return false;
    leave();
    return true;
  });
  const putAt = (point: Point) => {
    if (actor === undefined) return;
    if (edit([placeEdit(actor, point)])) select(`actors/${actor}`);
    leave();
  };
  return {
    actor,
    cross,
    begin: (id) => {
      hold();
      if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
      setActor(id);
      setCross({ lat: sheet.view.lat, lon: sheet.view.lon });
    },
    leave,
    put: () => cross && putAt(cross),
    on: {
      onPointerDownCapture: (event) => {
        down.current = { x: event.clientX, y: event.clientY };
      },
      onClick: (event) => {
        const from = down.current;
        if (actor === undefined || !from) return;
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        putAt(pointAt(sheet, event.clientX - left, event.clientY - top));
      },
      onKeyDown: (event) => {
        if (actor === undefined || !cross) return;
        const moved = movedCross(sheet, cross, event);
        if (moved) setCross(moved);
        else if (event.code === 'Enter') putAt(cross);
        else if (event.code === 'Escape') leave();
        else return;
        event.preventDefault();
        // The map would move with the cross, and the selection go.
        event.stopPropagation();
      },
    },
  };
}
