/** Above the table of states: which are shown, and what its marks say. */
import { useEditingWords } from '../../editing/use-editing.ts';
import { RestMarks } from './rest-marks.tsx';
import type { StateFilter } from './state-row.ts';

const FILTERS: readonly StateFilter[] = ['all', 'equilibria', 'observed'];

interface FilterChoiceProps {
  readonly value: StateFilter;
  onChoose(filter: StateFilter): void;
}

export function FilterChoice({ value, onChoose }: FilterChoiceProps) {
  const words = useEditingWords();
  return (
    <fieldset className="segments" aria-label={words.states.show}>
      {FILTERS.map((one) => (
        <button key={one} type="button" aria-pressed={value === one} onClick={() => onChoose(one)}>
          {words.states[one]}
        </button>
      ))}
    </fieldset>
  );
}

export function MarkLegend() {
  const words = useEditingWords();
  return (
    <p className="mark-legend">
      {(['n', 'w', 'h', 'm'] as const).map((letter) => (
        <span key={letter}>
          <RestMarks rest={letter} isSingle /> {words.states.marks[letter]}
        </span>
      ))}
      <span>
        <RestMarks rest="ww" /> {words.states.allRest}
      </span>
    </p>
  );
}
