/** The stored text of a source, from where the situation is kept. */
import { useEffect, useState } from 'react';
import { useWorkbench } from '../../model/use-workbench.ts';

export type SourceText =
  | { readonly kind: 'opening' | 'none' | 'lost' }
  | { readonly kind: 'text'; readonly text: string };

export function useSourceText(file: string | undefined): SourceText {
  const source = useWorkbench((state) => state.source);
  const situation = useWorkbench((state) => state.document?.key ?? '');
  const [found, setFound] = useState<{ file: string; text: SourceText }>();
  useEffect(() => {
    if (file === undefined) return;
    let isStale = false;
    const set = (text: SourceText) => {
      if (!isStale) setFound({ file, text });
    };
    source.sourceText(situation, file).then(
      (text) => set({ kind: 'text', text }),
      () => set({ kind: 'lost' }),
    );
    return () => {
      isStale = true;
    };
  }, [source, situation, file]);
  if (file === undefined) return { kind: 'none' };
  return found?.file === file ? found.text : { kind: 'opening' };
}
