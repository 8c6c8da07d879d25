/**
 * The palette, and what shows a selected thing, which the first view does without: fetched once the
 * first weighing is shown, so that they are there at once when they are asked for.
 */
import { type ComponentType, useEffect, useMemo } from 'react';
import { useWorkbench } from '../model/use-workbench.ts';
import { late } from '../parts/index.ts';
import { NotThere } from './not-there.tsx';
import type { PaletteProps } from './palette.tsx';

const fetched = async () => {
  const { Palette } = await import('./palette.tsx');
  here = Palette;
  return { default: Palette };
};

let here: ComponentType<PaletteProps> | undefined;
const Late = late(fetched, { instead: NotThere });

/**
 * The palette itself where it has come; else what waits for it.
 * @param isShown what is chosen when it is opened stays, or what was typed in it would be lost
 */
export function useLatePalette(isShown: boolean): ComponentType<PaletteProps> {
  const isWhole = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  const isOpen = useWorkbench((state) => state.document !== undefined);
  const isIdle = useWorkbench((state) => state.opening.kind !== 'opening');
  useEffect(() => {
    // Without a situation nothing is weighed. A palette that cannot be had now is asked for by its key.
    if (isWhole || (isIdle && !isOpen)) {
      fetched().catch(() => {});
      import('../inspector/selected.tsx').catch(() => {});
    }
  }, [isWhole, isIdle, isOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever it is opened
  return useMemo(() => here ?? Late, [isShown]);
}
