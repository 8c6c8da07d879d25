/** Under which concept the states are shown: one choice for the board and the table. */
import type { Concept } from '../../../conflict/model.ts';
import { vocabularies } from '../../../report/words/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { conceptsShown } from './state-row.ts';

export interface ConceptChoiceProps {
  readonly value: Concept;
  readonly known: readonly Concept[];
  onChoose(concept: Concept): void;
}

export function ConceptChoice({ value, known, onChoose }: ConceptChoiceProps) {
  const words = useEditingWords();
  const said = vocabularies[useWorkbench((state) => state.settings.language)];
  return (
    <fieldset className="segments" aria-label={words.states.concept}>
      {conceptsShown
        .filter((one) => known.includes(one))
        .map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === value}
            title={said.concept[one].long.replace(/[\u2066-\u2069]/g, '')}
            onClick={() => onChoose(one)}
          >
            <Running text={said.concept[one].short} />
          </button>
        ))}
    </fieldset>
  );
}
