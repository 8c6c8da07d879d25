/** Any field of any thing that has a form, as a change of a scenario. */
import { type FormEvent, useState } from 'react';
import type { Edit, Situation } from '../../../situation/index.ts';
import { nameOf, thingAt } from '../../model/thing.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import { scenarioWords } from '../../words/scenario/index.ts';
import { FieldInput } from '../situation/form/field-input.tsx';
import { fieldName } from '../situation/form/field-name.ts';
import { formFaults } from '../situation/form/form-fault.ts';
import { type FormPart, formFields } from '../situation/form/form-field.ts';
import { change, valuesOf } from '../situation/form/form-value.ts';
import { useFormWords } from '../situation/form/use-form-words.ts';
import '../situation/form/thing-form.css';

const PARTS = [
  ...(['ties', 'events', 'actors', 'claims', 'needs', 'supplies'] as const),
  ...(['capacities', 'thresholds'] as const),
];
type Member = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a supposition changes: words and their grounds stay as they are. */
const fieldsOf = (part: FormPart) =>
  formFields[part].filter(({ shape }) => !['quotes', 'note', 'words', 'voices'].includes(shape));

function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly among: readonly (readonly [value: string, name: string])[];
  onChange(value: string): void;
}) {
  return (
    <select
      className="field"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      {props.among.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The thing and the field that are chosen, and the value that is put in. */
function useChange(standing: Situation) {
  const parts = PARTS.filter((one) => standing[one].length > 0);
  const [asked, setPart] = useState<FormPart>('ties');
  const part = parts.find((one) => one === asked) ?? parts[0] ?? 'ties';
  const members = standing[part] as unknown as readonly Member[];
  const [id, setId] = useState<string>();
  const [field, setField] = useState<string>('during');
  const [value, setValue] = useState<{ of: string; is: unknown }>();
  const member = members.find((one) => one.id === id) ?? members[0];
  const rule = fieldsOf(part).find((one) => one.field === field) ?? fieldsOf(part)[0];
  const of = `${part}/${member?.id}/${rule?.field}`;
  const now = value?.of === of ? value.is : member?.[rule?.field ?? ''];
  const values = rule ? { ...valuesOf(part, member), [rule.field]: now } : {};
  return {
    ...{
      parts,
      part,
      setPart,
      members,
      member,
      setId,
      field: rule?.field,
      setField,
      rule,
      now,
      values,
    },
    set: (is: unknown) => setValue({ of, is }),
  };
}

interface AnyChangeProps {
  /** As the scenario has it so far. */
  readonly standing: Situation;
  onAdd(edits: readonly Edit[]): void;
}

export function AnyChange({ standing, onAdd }: AnyChangeProps) {
  const words = useWords();
  const form = useFormWords();
  const language = useWorkbench((state) => state.settings.language);
  const say = scenarioWords[language];
  const { parts, part, member, members, rule, now, values, ...set } = useChange(standing);
  if (member === undefined || rule === undefined) return null;
  const partName = (one: (typeof PARTS)[number]) =>
    one === 'capacities' || one === 'thresholds' ? sharingWords[language][one] : words.view[one];
  const fault = formFaults(part, values)[rule.field];
  const name = (one: Member) => {
    const thing = thingAt(standing, `${part}/${one.id}`);
    return thing ? nameOf(standing, thing, language) : one.id;
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { edits } = change(part, member, values);
    if (!fault && edits.length > 0) onAdd(edits);
  };
  return (
    <form className="compose-line any-change" onSubmit={send}>
      <span>{say.any}</span>
      <Pick
        label={say.part}
        value={part}
        among={parts.map((one) => [one, partName(one)])}
        onChange={(next) => set.setPart(next as FormPart)}
      />
      <Pick
        label={say.thing}
        value={member.id}
        among={members.map((one) => [one.id, name(one)])}
        onChange={set.setId}
      />
      <Pick
        label={say.field}
        value={rule.field}
        among={fieldsOf(part).map((one) => [one.field, fieldName(words, form, one.field, part)])}
        onChange={set.setField}
      />
      <FieldInput
        part={part}
        rule={rule}
        value={now}
        fault={fault}
        picked={[]}
        onChange={set.set}
        onPick={() => {}}
      />
      <button type="submit" className="act">
        {words.scenarios.add}
      </button>
    </form>
  );
}
