/** Text that reads as text and is edited where it stands: Enter or leaving keeps it, Escape puts it back. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Running } from '../parts/index.ts';
import './editing.css';

export interface QuietTextProps {
  readonly label: string;
  readonly value: string;
  /** Keeps the text, or says why it cannot be kept. */
  onConfirm(text: string): string | undefined;
  readonly placeholder?: string;
  /** A name in expressions: always left to right, in the face of expressions. */
  readonly isCode?: boolean;
  readonly language?: string;
  readonly isNumber?: boolean;
  /** A date, in digits of either row. */
  readonly isDigits?: boolean;
  /** Words, which may take more than one line. */
  readonly isLong?: boolean;
}

/** What is typed: kept by Enter or by leaving, given up by Escape. */
function useKept(value: string, onConfirm: QuietTextProps['onConfirm']) {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string>();
  const isGivenUp = useRef(false);
  useEffect(() => {
    setText(value);
    setFault(undefined);
  }, [value]);
  const done = () => {
    if (isGivenUp.current || text.trim() === value) {
      isGivenUp.current = false;
      setText(value);
      setFault(undefined);
      return;
    }
    setFault(onConfirm(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      event.preventDefault();
      done();
    }
    if (event.code === 'Escape') {
      isGivenUp.current = true;
      event.currentTarget.blur();
    }
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  return { text, setText, fault, done, onKeyDown };
}

export function QuietText({
  label,
  value,
  onConfirm,
  placeholder,
  isCode = false,
  isNumber = false,
  isDigits = false,
  isLong = false,
  language,
}: QuietTextProps) {
  const id = useId();
  const { text, setText, fault, done, onKeyDown } = useKept(value, onConfirm);
  const shape = isNumber ? ' number' : isCode ? ' code' : isDigits ? ' digits' : '';
  const given = {
    className: `field quiet${shape}${fault ? ' wrong' : ''}`,
    dir: isCode || isNumber || isDigits ? 'ltr' : 'auto',
    lang: language,
    'aria-label': label,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? id : undefined,
    placeholder,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onBlur: done,
    onKeyDown,
  } as const;
  return (
    <span className="quiet-text">
      {isLong ? (
        <textarea {...given} rows={1} spellCheck />
      ) : (
        <input {...given} type="text" inputMode={isNumber ? 'decimal' : undefined} />
      )}
      {fault ? (
        <span id={id} className="wrong-why" role="alert">
          <Running text={fault} />
        </span>
      ) : null}
    </span>
  );
}
