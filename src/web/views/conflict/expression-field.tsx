/**
 * An expression edited where it stands. While it does not stand, it says where and what was expected,
 * and offers the near name: Alt Enter puts it in. While it does, it says in how many states it holds.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import type { Editing } from '../../words/editing/index.ts';
import { type ExpressionFault, expressionFault, mended } from './expression-check.ts';
import { optionsOf } from './option-edit.ts';
import { countHolding } from './state-test.ts';
import '../../editing/editing.css';

export interface ExpressionFieldProps {
  readonly game: Game;
  readonly label: string;
  readonly value: string;
  /** Keeps a text that stands, or says why it cannot be kept. */
  onConfirm(text: string): string | undefined;
  /** Told of every change: for a form that is sent as a whole. */
  onChange?(text: string): void;
  readonly placeholder?: string;
  /** A proposition may not name itself. */
  readonly without?: string;
}

const whyNot = ({ fault: words }: Editing, { expected, found }: ExpressionFault): string => {
  if (expected === 'empty') return words.empty;
  if (expected === 'unknown') return words.unknown(`\u2066${found}\u2069`);
  return words.expected(words[expected], found === '' ? words.end : `\u2066${found}\u2069`);
};

/** The text with what is wrong underlined. */
function Marked({ text, fault }: { readonly text: string; readonly fault: ExpressionFault }) {
  const { at, length } = fault;
  return (
    <code className="mono" dir="ltr" aria-hidden="true">
      {text.slice(0, at)}
      <mark className="wrong-place">{length > 0 ? text.slice(at, at + length) : '\u2002'}</mark>
      {text.slice(at + length)}
    </code>
  );
}

interface NamesProps {
  readonly game: Game;
  readonly names: readonly string[];
  onName(name: string): void;
}

/** The names that an expression may use, each to be put in where the caret stands. */
function Names({ game, names, onName }: NamesProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const options = new Map(optionsOf(game).map((one) => [one.id, one.taken ?? one.name]));
  return (
    <p className="names">
      <span className="dim">{words.expression.names}</span>
      {names.map((name) => {
        const said = options.get(name);
        return (
          <button
            key={name}
            type="button"
            className="plain"
            tabIndex={-1}
            onPointerDown={(event) => {
              event.preventDefault();
              onName(name);
            }}
          >
            <code className="mono" dir="ltr">
              {name}
            </code>
            {said ? <bdi> {inLanguage(said, language)}</bdi> : null}
          </button>
        );
      })}
    </p>
  );
}

interface UnderProps {
  readonly id: string;
  readonly text: string;
  readonly fault: ExpressionFault | undefined;
  /** Why it does not stand, or was not taken. */
  readonly said: string | undefined;
  readonly holds: { readonly count: number; readonly of: number } | undefined;
  onMend(text: string): void;
}

/** The line under the field: what is wrong and what would mend it, or in how many states it holds. */
function Under({ id, text, fault, said, holds, onMend }: UnderProps) {
  const words = useEditingWords();
  return (
    <span id={id} className="under" role="status">
      {said ? (
        <span className="wrong-why">
          {fault && text !== '' ? <Marked text={text} fault={fault} /> : null} {said}
          {fault?.near ? (
            <button
              type="button"
              className="plain link near"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onMend(mended(text, fault))}
            >
              {words.fault.near(`\u2066${fault.near}\u2069`)} <kbd>Alt ⏎</kbd>
            </button>
          ) : null}
        </span>
      ) : holds ? (
        <span className="dim small">{words.expression.holds(holds.count, holds.of)}</span>
      ) : null}
    </span>
  );
}

/** What is typed, and what becomes of it. */
function useTyped({ value, onConfirm, onChange }: ExpressionFieldProps) {
  const [text, setText] = useState(value);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    setText(value);
    setRefusal(undefined);
  }, [value]);
  const put = (next: string) => {
    setText(next);
    setRefusal(undefined);
    onChange?.(next);
  };
  const keep = (fault: ExpressionFault | undefined) => {
    if (fault === undefined && text.trim() !== value) setRefusal(onConfirm(text.trim()));
  };
  return { text, put, refusal, keep };
}

export function ExpressionField(props: ExpressionFieldProps) {
  const { game, label, value, without } = props;
  const id = useId();
  const words = useEditingWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { text, put, refusal, keep } = useTyped(props);
  const names = [...optionsOf(game), ...game.propositions]
    .map((one) => one.id)
    .filter((name) => name !== without);
  const fault = expressionFault(text, new Set(names));
  const isChanged = text !== value;
  const holds = fault === undefined && isOpen ? countHolding(game, text) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.code === 'Enter' && fault?.near) put(mended(text, fault));
    else if (event.code === 'Enter' || event.code === 'NumpadEnter') keep(fault);
    else if (event.code === 'Escape') put(value);
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const insert = (name: string) => {
    const at = input.current?.selectionStart ?? text.length;
    const space = at > 0 && /[A-Za-z0-9]/.test(text[at - 1] ?? '') ? ' ' : '';
    put(text.slice(0, at) + space + name + text.slice(at));
  };
  const said = refusal ?? (fault && (isChanged || isOpen) ? whyNot(words, fault) : undefined);
  return (
    <span className="expression-field">
      <input
        ref={input}
        className={`field quiet code${said ? ' wrong' : ''}`}
        type="text"
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        placeholder={props.placeholder}
        aria-label={label}
        aria-invalid={said ? true : undefined}
        aria-describedby={id}
        value={text}
        onChange={(event) => put(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          keep(fault);
        }}
        onKeyDown={onKeyDown}
      />
      <Under id={id} text={text} fault={fault} said={said} holds={holds} onMend={put} />
      {isOpen ? <Names game={game} names={names} onName={insert} /> : null}
    </span>
  );
}
