/** A line of digits, a date: typed in either row of digits, shown in the chosen one. */
import { type ComponentPropsWithoutRef, useState } from 'react';
import { digitsShown, latinDigits } from '../model/local-number.ts';
import { localText } from '../model/local-text.ts';
import { useWorkbench } from '../model/use-workbench.ts';

export interface DigitsInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> {
  /** In Latin digits, as the document has it. */
  readonly value: string;
  readonly placeholder?: string;
  onDigits(value: string): void;
}

export function DigitsInput({ value, placeholder, onDigits, ...rest }: DigitsInputProps) {
  const settings = useWorkbench((state) => state.settings);
  // What is typed stays as it was typed until the field is left.
  const [typed, setTyped] = useState<string>();
  return (
    <input
      {...rest}
      className="field digits"
      dir="ltr"
      autoComplete="off"
      placeholder={placeholder && localText(placeholder, settings)}
      value={typed ?? digitsShown(value, settings)}
      onChange={(event) => {
        setTyped(event.target.value);
        onDigits(latinDigits(event.target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
