/** What of a list has been drawn already. A line that has just come can show its words first. */
import { useEffect, useState } from 'react';
import { afterFrame } from './when-drawn.ts';

const isSame = (drawn: ReadonlySet<string>, keys: readonly string[]) =>
  drawn.size === keys.length && keys.every((key) => drawn.has(key));

/**
 * The keys of a list whose lines were there in the frame before: all of them when the list appears.
 * What has come since counts from the frame after its first; what went and came back has just come.
 *
 * @param keys each once
 */
export function useDrawnBefore(keys: readonly string[]): ReadonlySet<string> {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(keys));
  useEffect(() => {
    if (isSame(drawn, keys)) return;
    let isOver = false;
    afterFrame(() => {
      if (!isOver) setDrawn(new Set(keys));
    });
    return () => {
      isOver = true;
    };
  });
  return drawn;
}
