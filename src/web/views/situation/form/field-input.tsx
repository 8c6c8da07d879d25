/** One field of a form: its name, what it is edited with, what is wrong with it. */
import type { ReactNode } from 'react';
import { inLanguage } from '../../../../report/name.ts';
import { actorName } from '../../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../../model/use-workbench.ts';
import { NumberInput, Running } from '../../../parts/index.ts';
import { AmountInput } from './amount-input.tsx';
import { DateInput } from './date-input.tsx';
import { choiceName, fieldName } from './field-name.ts';
import type { FaultKind } from './form-fault.ts';
import type { FormField, FormPart } from './form-field.ts';
import type { NamedActor, PickedQuote } from './form-value.ts';
import { ManyInput, OneInput } from './many-input.tsx';
import { PlaceInput } from './place-input.tsx';
import { QuotesInput } from './quotes-input.tsx';
import { useFormWords } from './use-form-words.ts';
import { VoicesInput } from './voices-input.tsx';
import { WordsInput } from './words-input.tsx';

export interface FieldInputProps {
  readonly part: FormPart;
  readonly rule: FormField;
  readonly value: unknown;
  readonly fault: FaultKind | undefined;
  readonly picked: readonly PickedQuote[];
  /** Actors named in this form, to choose from like the others. */
  readonly named?: readonly NamedActor[];
  onName?: ((name: string) => string) | undefined;
  onChange(value: unknown): void;
  onPick(quote: PickedQuote): void;
}

/** Signs and other short choices stand side by side, so that unknown is as near as the others. */
function SignInput({ id, rule, value, onChange }: FieldInputProps & { readonly id: string }) {
  const words = useWords();
  const form = useFormWords();
  return (
    <div className="sign-input">
      {(rule.choices ?? []).map((choice, at) => (
        <label key={choice}>
          <input
            id={at === 0 ? id : undefined}
            type="radio"
            name={rule.field}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          <span>{choiceName(words, form, rule.field, choice)}</span>
        </label>
      ))}
      <p className="dim small">{form.mixed}</p>
    </div>
  );
}

function useChoices(shape: FormField['shape'], named: readonly NamedActor[] = []) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  if (shape === 'source')
    return situation.sources.map(({ id, title }) => ({ id, name: inLanguage(title, language) }));
  if (shape === 'claims')
    return situation.claims.map(({ id, statement }) => ({
      id,
      name: inLanguage(statement, language),
    }));
  if (shape === 'events')
    return situation.events.map(({ id, summary }) => ({
      id,
      name: inLanguage(summary, language),
    }));
  if (shape === 'need' || shape === 'needs')
    return situation.needs.map(({ id, name, client }) => ({
      id,
      name: `${inLanguage(name, language)} (${actorName(situation, client, language)})`,
    }));
  return [...situation.actors, ...named]
    .map(({ id, name }) => ({ id, name: inLanguage(name, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

const SEVERAL: readonly FormField['shape'][] = ['actors', 'claims', 'events', 'needs'];

/** One thing of the situation, or several; an actor can be named that is not in it yet. */
function ChosenInput(props: FieldInputProps & { readonly id: string; readonly label: string }) {
  const { id, label, rule, value, fault, named, onChange } = props;
  const choices = useChoices(rule.shape, named);
  const isActor = rule.shape === 'actor' || rule.shape === 'actors';
  const form = useFormWords();
  const marked = {
    isInvalid: fault !== undefined,
    describedBy: fault ? `${id}-fault` : undefined,
  };
  const onName = isActor ? props.onName : undefined;
  const given = { id, label, choices, ...marked, onName, onChange };
  if (SEVERAL.includes(rule.shape))
    return <ManyInput {...given} value={(value ?? []) as string[]} />;
  return (
    <OneInput
      {...given}
      value={value as string | undefined}
      isRequired={rule.isRequired ?? false}
      none={rule.field === 'patron' ? form.anyPatron : undefined}
    />
  );
}

function Control(props: FieldInputProps & { readonly id: string; readonly label: string }) {
  const { id, label, part, rule, value, fault, picked, onChange, onPick } = props;
  const form = useFormWords();
  const describedBy = fault ? `${id}-fault` : undefined;
  const marked = { isInvalid: fault !== undefined, describedBy };
  switch (rule.shape) {
    case 'words':
    case 'note':
      return (
        <WordsInput
          {...{ id, label, ...marked, onChange }}
          isLong={['note', 'summary', 'statement'].includes(rule.field)}
          value={value as Record<string, string> | undefined}
        />
      );
    case 'date':
      return (
        <DateInput
          {...{ id, label, onChange }}
          value={value as string | undefined}
          fault={fault ? form.fault[fault] : undefined}
        />
      );
    case 'choice':
      return rule.field === 'sign' ? <SignInput {...props} /> : <ChoiceInput {...props} />;
    case 'actor':
    case 'source':
    case 'need':
    case 'needs':
    case 'actors':
    case 'claims':
    case 'events':
      return <ChosenInput {...props} />;
    case 'voices':
      return <VoicesInput {...{ id, onChange }} value={(value ?? []) as []} />;
    case 'quotes':
      return (
        <QuotesInput {...{ id, picked, onChange, onPick }} value={(value ?? []) as string[]} />
      );
    case 'range':
      return (
        <AmountInput
          {...{ id, label, ...marked, onChange }}
          hint={form.hint[part as keyof typeof form.hint] ?? ''}
          value={value as number | undefined}
        />
      );
    case 'place':
      return (
        <PlaceInput
          {...{ id, ...marked, onChange }}
          value={value as object | undefined}
          isNamed={part === 'events'}
        />
      );
    default:
      return <PlainInput {...props} />;
  }
}

/** One of a closed list, by its words. */
function ChoiceInput(props: FieldInputProps & { readonly id: string; readonly label: string }) {
  const { id, label, rule, value, fault, onChange } = props;
  const words = useWords();
  const form = useFormWords();
  return (
    <select
      id={id}
      className="field"
      aria-label={label}
      aria-invalid={fault ? true : undefined}
      aria-describedby={fault ? `${id}-fault` : undefined}
      value={String(value ?? '')}
      onChange={(event) => onChange(event.target.value)}
    >
      {(rule.choices ?? []).map((choice) => (
        <option key={choice} value={choice}>
          {choiceName(words, form, rule.field, choice)}
        </option>
      ))}
    </select>
  );
}

/** A number, a flag or one line. */
function PlainInput(props: FieldInputProps & { readonly id: string; readonly label: string }) {
  const { id, label, part, rule, value, fault, onChange } = props;
  const marked = {
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
  };
  if (rule.shape === 'flag') {
    return (
      <label className="flag">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          {...marked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    );
  }
  if (rule.shape === 'number') {
    return (
      <NumberInput
        id={id}
        least={part === 'needs' ? 0 : 1}
        by={part === 'needs' ? 0.05 : 1}
        aria-label={label}
        {...marked}
        value={value as number | undefined}
        onNumber={onChange}
      />
    );
  }
  return (
    <input
      id={id}
      className="field"
      dir="ltr"
      aria-label={label}
      {...marked}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function FieldInput(props: FieldInputProps): ReactNode {
  const { part, rule, fault } = props;
  const words = useWords();
  const form = useFormWords();
  const id = `form-${rule.field}`;
  const label = fieldName(words, form, rule.field, part);
  const isSaidBelow = fault !== undefined && rule.shape !== 'date';
  return (
    <div className="form-field" data-field={rule.field}>
      {rule.shape === 'flag' ? (
        <span />
      ) : (
        <label htmlFor={id}>
          {label}
          {rule.isRequired ? <span className="unseen"> {form.required}</span> : null}
        </label>
      )}
      <div>
        <Control {...props} id={id} label={label} />
        {isSaidBelow ? (
          <p id={`${id}-fault`} className="warn small">
            <Running text={form.fault[fault]} />
          </p>
        ) : null}
      </div>
    </div>
  );
}
