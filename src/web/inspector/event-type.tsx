/** The sort of an act in words, its code beside it; the words are loaded with it. */
import { useWorkbench } from '../model/use-workbench.ts';
import { type FormWords, formWords } from '../words/form/index.ts';

export default function EventType({ type }: { readonly type: string }) {
  const { kind } = formWords[useWorkbench((state) => state.settings.language)];
  return (
    <>
      {kind[type as keyof FormWords['kind']] ?? ''}{' '}
      <bdi dir="ltr" className="dim small">
        {type}
      </bdi>
    </>
  );
}
