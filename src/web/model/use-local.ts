/** Digits and months as the reader set them, where no element can stand: options, names of drawings. */
import { useCallback } from 'react';
import { localText } from './local-text.ts';
import { useWorkbench } from './use-workbench.ts';

export function useLocal(): (text: string | number) => string {
  const settings = useWorkbench((state) => state.settings);
  return useCallback((text) => localText(String(text), settings), [settings]);
}
