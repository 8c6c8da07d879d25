/** The words that a person selected in a text, as offsets into it. */
import { useEffect, useState } from 'react';

export interface SelectedSpan {
  readonly start: number;
  readonly end: number;
}

/** The length of what stands before a point: style adds nothing to it, so it is an offset of the source. */
function offsetOf(root: Node, node: Node, at: number): number {
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, at);
  return before.toString().length;
}

function spanIn(root: HTMLElement): SelectedSpan | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return end > start ? { start, end } : undefined;
}

/** Follows the selection inside the text on the page; blanks at its ends are left out. */
export function useSelectedSpan(text: string): SelectedSpan | undefined {
  const [span, setSpan] = useState<SelectedSpan>();
  useEffect(() => {
    const listen = () => {
      const root = document.querySelector<HTMLElement>('.page [data-text]');
      const found = root ? spanIn(root) : undefined;
      if (!found) {
        setSpan(undefined);
        return;
      }
      const words = text.slice(found.start, found.end);
      const start = found.start + words.length - words.trimStart().length;
      const end = start + words.trim().length;
      setSpan(end > start ? { start, end } : undefined);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [text]);
  return span;
}
