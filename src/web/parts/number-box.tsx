/** A box for a number: typed in either row of digits, shown in the chosen one, stepped by the arrows. */
import { type ComponentPropsWithoutRef, type KeyboardEvent, useState } from 'react';
import { numberOf, numberShown } from '../model/local-number.ts';
import { useWorkbench } from '../model/use-workbench.ts';

type Given = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'type' | 'role'>;

export interface NumberBoxProps extends Given {
  readonly text: string;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** How far an arrow goes. */
  readonly by?: number | undefined;
  onText(text: string): void;
}

/** Without the noise of adding tenths. */
const plain = (value: number) => Number(value.toPrecision(12));

export function NumberBox({
  text,
  least,
  most,
  by = 1,
  onText,
  onKeyDown,
  ...rest
}: NumberBoxProps) {
  const settings = useWorkbench((state) => state.settings);
  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    const way = { ArrowUp: by, ArrowDown: -by }[event.code];
    if (way === undefined) return;
    event.preventDefault();
    const next = plain((numberOf(text) ?? 0) + way);
    const held = Math.min(Math.max(next, least ?? next), most ?? next);
    onText(numberShown(held, settings));
  };
  return (
    <input
      dir="ltr"
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      className="field number"
      type="text"
      role="spinbutton"
      aria-valuenow={numberOf(text)}
      aria-valuetext={text}
      aria-valuemin={least}
      aria-valuemax={most}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={step}
    />
  );
}

export interface NumberInputProps extends Given {
  /** Undefined where nothing is said, NaN where what was typed is no number. */
  readonly value: number | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly by?: number | undefined;
  onNumber(value: number | undefined): void;
}

/** The same for a number of a form: what is typed stays as it was typed until the field is left. */
export function NumberInput({ value, onNumber, onBlur, ...rest }: NumberInputProps) {
  const settings = useWorkbench((state) => state.settings);
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined || Number.isNaN(value) ? '' : numberShown(value, settings);
  return (
    <NumberBox
      {...rest}
      text={typed ?? shown}
      onText={(text) => {
        setTyped(text);
        onNumber(text.trim() === '' ? undefined : (numberOf(text) ?? Number.NaN));
      }}
      onBlur={(event) => {
        // What is no number stays, to be mended.
        if (!Number.isNaN(value)) setTyped(undefined);
        onBlur?.(event);
      }}
    />
  );
}
