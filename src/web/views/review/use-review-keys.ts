/** The keys of the review. They come before those of the page. */
import { useEffect, useRef } from 'react';
import { pressedKey } from '../../parts/pressed-key.ts';

export interface ReviewKeys {
  accept(): void;
  mend(): void;
  merge(): void;
  reject(): void;
  undo(): void;
  later(): void;
  move(by: 1 | -1): void;
}

const typed = 'input, textarea, select, [contenteditable="true"], dialog';

function act(keys: ReviewKeys, code: string): boolean {
  switch (code) {
    case 'KeyA':
      keys.accept();
      return true;
    case 'KeyE':
      keys.mend();
      return true;
    case 'KeyM':
      keys.merge();
      return true;
    case 'KeyR':
      keys.reject();
      return true;
    case 'KeyU':
      keys.undo();
      return true;
    case 'KeyS':
      keys.later();
      return true;
    case 'KeyJ':
      keys.move(1);
      return true;
    case 'KeyK':
      keys.move(-1);
      return true;
  }
  return false;
}

export function useReviewKeys(keys: ReviewKeys, isOn: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    let wasGoing = false;
    const listen = (event: KeyboardEvent) => {
      // A letter after G goes to a view; it answers nothing.
      const isGoing = wasGoing;
      const code = pressedKey(event);
      wasGoing = code === 'KeyG';
      if (isGoing || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.closest(typed)) return;
      if (document.querySelector('dialog[open]')) return;
      if (!act(latest.current, code)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [isOn]);
}
