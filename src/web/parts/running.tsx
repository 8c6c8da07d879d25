/** Running text of ours: isolates become bdi elements, digits and months as the reader set them. */
import { memo } from 'react';
import { isolatedPieces } from '../../report/direction.ts';
import { localText } from '../model/local-text.ts';
import type { Settings } from '../model/settings.ts';
import { useWorkbench } from '../model/use-workbench.ts';

/** A range with what clings to its ends: a sign before, a percent sign or a bracket behind. */
const RANGE = /(\S*\d – \S*\d\S*)/;

/**
 * A range stays on one line: broken, its ends would change sides in Arabic. It is kept so by style,
 * so that what is copied is what was written.
 */
export function unbroken(text: string, settings: Settings) {
  if (!text.includes(' – ')) return localText(text, settings);
  return text.split(RANGE).map((piece, at) =>
    at % 2 === 0 ? (
      localText(piece, settings)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <span key={at} className="unbroken">
        {localText(piece, settings)}
      </span>
    ),
  );
}

export const Running = memo(function Running({ text }: { readonly text: string }) {
  const settings = useWorkbench((state) => state.settings);
  return isolatedPieces(text).map(({ text: piece, direction }, at) => {
    if (direction === undefined) return unbroken(piece, settings);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <bdi key={at} dir={direction}>
        {unbroken(piece, settings)}
      </bdi>
    );
  });
});
