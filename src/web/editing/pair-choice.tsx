/** Which two actors something begins with, before it is begun. */
import { inLanguage } from '../../report/name.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import { type Pair, pairWith } from './first-pair.ts';

export interface PairChoiceProps {
  readonly labels: readonly [string, string];
  readonly pair: Pair;
  onChange(pair: Pair): void;
}

/** Nothing where there are no two to choose among. */
export function PairChoice({ labels, pair, onChange }: PairChoiceProps) {
  const { actors } = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  if (actors.length < 2) return null;
  return (
    <p className="pair-choice">
      {([0, 1] as const).map((at) => (
        <label key={at}>
          <span>{labels[at]}</span>
          <select
            className="field"
            value={pair[at]}
            onChange={(event) => onChange(pairWith(pair, at, event.target.value))}
          >
            {actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {inLanguage(name, language)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </p>
  );
}
