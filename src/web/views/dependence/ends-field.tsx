/** Both ends of a range, each edited where it stands; equal ends are a number. */
import { QuietText } from '../../editing/quiet-text.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { numberOf, numberShown } from '../../model/local-number.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { type Amount, amountWith, endsOf } from './amount.ts';

export interface EndsFieldProps {
  /** The address of the number or range. */
  readonly at: string;
  readonly amount: Amount;
  /** Of what it is an amount. */
  readonly name: string;
}

export function EndsField({ at, amount, name }: EndsFieldProps) {
  const words = useEditingWords();
  const settings = useWorkbench((state) => state.settings);
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
        value={numberShown(ends.low, settings)}
        onConfirm={confirm('low')}
        isNumber
      />
      <span aria-hidden="true">–</span>
      <QuietText
        label={`${name}: ${words.needs.high}`}
        value={numberShown(ends.high, settings)}
        onConfirm={confirm('high')}
        isNumber
      />
    </span>
  );
}
