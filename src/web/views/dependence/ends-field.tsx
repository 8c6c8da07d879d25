/** Both ends of a range, each edited where it stands; equal ends are a number. */
import { QuietText } from '../../editing/quiet-text.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { type Amount, amountWith, endsOf, numberOf, numberShown } from './amount.ts';

export interface EndsFieldProps {
  /** The address of the number or range. */
  readonly at: string;
  readonly amount: Amount;
  /** Of what it is an amount. */
  readonly name: string;
}

export function EndsField({ at, amount, name }: EndsFieldProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt } = useLocalEdit();
  const ends = endsOf(amount);
  const confirm = (end: 'low' | 'high') => (text: string) => {
    const value = numberOf(text);
    const next = value === undefined ? undefined : amountWith(amount, end, value);
    if (next === undefined) return words.fault.range;
    return attempt([{ op: 'set', at, value: next }]);
  };
  return (
    <span className="ends" dir="ltr">
      <QuietText
        label={`${name}: ${words.needs.low}`}
        value={numberShown(ends.low, language)}
        onConfirm={confirm('low')}
        isNumber
      />
      <span aria-hidden="true">–</span>
      <QuietText
        label={`${name}: ${words.needs.high}`}
        value={numberShown(ends.high, language)}
        onConfirm={confirm('high')}
        isNumber
      />
    </span>
  );
}
