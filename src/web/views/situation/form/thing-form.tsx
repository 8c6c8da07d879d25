/** A form for a thing, new or there already: one named step when it is taken, nothing when it is left. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { nameOf, thingAt } from '../../../model/thing.ts';
import { useSituation, useStoreOfPage, useWorkbench } from '../../../model/use-workbench.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { ViewTitle } from '../../view-title.tsx';
import { FieldInput } from './field-input.tsx';
import { formFaults } from './form-fault.ts';
import { type FormPart, formFields } from './form-field.ts';
import {
  addition,
  change,
  type NamedActor,
  namedActor,
  type PickedQuote,
  type Values,
  valuesOf,
} from './form-value.ts';
import { useFormWords } from './use-form-words.ts';
import './thing-form.css';

export interface ThingFormProps {
  readonly part: FormPart;
  /** The thing to be changed; without it a new one. */
  readonly of?: string | undefined;
  /** What a new one starts with. */
  readonly start?: Values;
}

type Member = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields that say nothing where another is as it is. */
function isShown(part: FormPart, field: string, values: Values): boolean {
  if (part !== 'events') return true;
  const isDated = String(values.date ?? '').trim() !== '';
  if (field === 'within') return !isDated || values.within !== undefined;
  return field === 'span' || field === 'yearInferred' ? isDated : true;
}

function useFormState({ part, of, start }: ThingFormProps) {
  const situation = useSituation();
  const store = useStoreOfPage();
  const edit = useWorkbench((state) => state.edit);
  const go = useWorkbench((state) => state.go);
  const members = situation[part] as unknown as readonly Member[];
  const member = of === undefined ? undefined : members.find((one) => one.id === of);
  const [values, setValues] = useState(() => valuesOf(part, member, start));
  const [picked, setPicked] = useState<readonly PickedQuote[]>([]);
  const language = useWorkbench((state) => state.settings.language);
  const [named, setNamed] = useState<readonly NamedActor[]>([]);
  const [isSent, setSent] = useState(false);
  const faults = formFaults(part, values);
  const leave = (at = of === undefined ? undefined : `${part}/${of}`) =>
    go({ item: undefined, at });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    const first = Object.keys(faults)[0];
    if (first !== undefined) {
      event.currentTarget
        .querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select, textarea)`)
        ?.focus();
      return;
    }
    const now = store.getState().document?.situation ?? situation;
    const done = member
      ? change(part, member, values, picked, named)
      : addition(now, part, values, picked, named);
    if (done.edits.length === 0 || edit(done.edits)) leave(`${part}/${done.id}`);
  };
  return {
    member,
    values,
    picked,
    faults: isSent ? faults : {},
    set: (field: string, value: unknown) => setValues((before) => ({ ...before, [field]: value })),
    named,
    name: (text: string) => {
      const actor = namedActor(situation, named, text, language);
      const isKnown = [...situation.actors, ...named].some(({ id }) => id === actor.id);
      if (!isKnown) setNamed((before) => [...before, actor]);
      return actor.id;
    },
    pick: (quote: PickedQuote) => setPicked((before) => [...before, quote]),
    leave,
    send,
  };
}

/** The first field takes the focus when a form opens. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return form;
}

function Acts(props: { readonly isThere: boolean; readonly count: number; onLeave(): void }) {
  const form = useFormWords();
  return (
    <p className="acts">
      <button type="submit" className="act">
        {props.isThere ? form.save : form.enter} <kbd>Ctrl ↵</kbd>
      </button>
      <button type="button" className="act quiet" onClick={() => props.onLeave()}>
        {form.cancel} <KeyCap name="Esc" />
      </button>
      {props.count > 0 ? (
        <span className="warn" role="alert">
          {form.mend(props.count)}
        </span>
      ) : null}
    </p>
  );
}

export function ThingForm(props: ThingFormProps) {
  const { part, of } = props;
  const form = useFormWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { member, values, picked, named, faults, set, name, pick, leave, send } =
    useFormState(props);
  const ref = useFirstFocus();
  const thing = member ? thingAt(situation, `${part}/${of}`) : undefined;
  return (
    <>
      <ViewTitle
        title={<bdi>{thing ? form.edit(nameOf(situation, thing, language)) : form.new[part]}</bdi>}
      />
      <form
        ref={ref}
        className="thing-form"
        onSubmit={send}
        onKeyDown={(event) => {
          if (event.code === 'Escape') {
            event.stopPropagation();
            leave();
          } else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.requestSubmit();
          }
        }}
      >
        {formFields[part]
          .filter(({ field }) => isShown(part, field, values))
          .map((rule) => (
            <FieldInput
              key={rule.field}
              part={part}
              rule={rule}
              value={values[rule.field]}
              fault={faults[rule.field]}
              picked={picked}
              named={named}
              onName={part === 'actors' ? undefined : name}
              onChange={(value) => set(rule.field, value)}
              onPick={pick}
            />
          ))}
        <Acts isThere={member !== undefined} count={Object.keys(faults).length} onLeave={leave} />
      </form>
    </>
  );
}
