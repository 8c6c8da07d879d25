/** When a text was published, beside its title; where nobody says, that is said. */
import type { Source } from '../../../situation/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { DateText } from '../../parts/index.ts';
import { sourceWords } from '../../words/source/index.ts';

export function Published({ source }: { readonly source: Source }) {
  const say = sourceWords[useWorkbench((state) => state.settings.language)];
  if (source.published === undefined) return <span>{say.undated}</span>;
  return (
    <>
      {say.published} <DateText date={source.published} />
    </>
  );
}
