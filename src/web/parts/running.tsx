/** Running text of ours: isolates become bdi elements, digits and months as the reader set them. */
import { memo } from 'react';
import { isolatedPieces } from '../../report/direction.ts';
import { localText } from '../model/local-text.ts';
import { useWorkbench } from '../model/use-workbench.ts';

const RANGE = /(?<=\d) – (?=\d)/g;

export const Running = memo(function Running({ text }: { readonly text: string }) {
  const settings = useWorkbench((state) => state.settings);
  return isolatedPieces(text).map(({ text: piece, direction }, at) => {
    // A range stays on one line: broken, its ends would change sides in Arabic. After a dash even a
    // fixed space may be broken at, hence the joiner.
    const local = localText(piece.replace(RANGE, '\u00a0–\u2060\u00a0'), settings);
    if (direction === undefined) return local;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <bdi key={at} dir={direction}>
        {local}
      </bdi>
    );
  });
});
