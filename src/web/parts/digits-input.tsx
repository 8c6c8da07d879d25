/** A line of digits, a date: typed in either row of digits, shown in the chosen one. */
import { type ComponentPropsWithoutRef, useState } from 'react';
import { digitsShown, latinDigits } from '../model/local-number.ts';
import { localText } from '../model/local-text.ts';
import { useWorkbench } from '../model/use-workbench.ts';

/** A letter that runs from right to left: the name of a month, typed where its number is expected. */
const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function hasLetterFromRight(text: string): boolean {
  return RTL_LETTER.test(text);
}

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
  const shown = typed ?? digitsShown(value, settings);
  // Digits run from left to right, whichever they are; words keep the direction of their letters.
  const isWords = hasLetterFromRight(shown);
  return (
    <input
      {...rest}
      className={isWords ? 'field' : 'field digits'}
      dir={isWords ? 'rtl' : 'ltr'}
      autoComplete="off"
      placeholder={placeholder && localText(placeholder, settings)}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onDigits(latinDigits(event.target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
