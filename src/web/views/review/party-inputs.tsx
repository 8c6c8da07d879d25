/** Whom a proposal is about, as fields of its form: who was read, until a person says otherwise. */
import { useState } from 'react';
import type { Proposal } from '../../../reader/proposal.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ManyInput, OneInput } from '../situation/form/many-input.tsx';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { useReadingWords } from '../use-reading-words.ts';
import type { ReadText } from './draft.ts';
import { type Parties, type PartyField, partyChoices, partyNamed, readParties } from './party.ts';
import '../situation/form/thing-form.css';

/** The fields of a kind. */
const partyFields: Readonly<Record<Proposal['kind'], readonly PartyField[]>> = {
  actor: [],
  date: [],
  event: ['from', 'to'],
  claim: ['by'],
  tie: ['a', 'b'],
  supply: ['supplier', 'client'],
};

const holdsSeveral = (field: PartyField) => ['from', 'to', 'by'].includes(field);

/** Whom it is about: as read, until a person puts others in their place. */
export function useParties(proposal: Proposal, read: ReadText) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [parties, setParties] = useState<Parties>({});
  const [named, setNamed] = useState<ReturnType<typeof partyChoices>>([]);
  const choices = [...partyChoices(situation, read, language), ...named];
  return {
    parties,
    choices,
    held: (field: PartyField) => parties[field] ?? readParties(situation, read, proposal, field),
    set: (field: PartyField, value: readonly string[]) =>
      setParties((before) => ({ ...before, [field]: value })),
    name: (text: string) => {
      const party = partyNamed(choices, text);
      if (!choices.includes(party)) setNamed((before) => [...before, party]);
      return party.id;
    },
  };
}

export function PartyInputs({
  proposal,
  held: { choices, held, set, name },
}: {
  readonly proposal: Proposal;
  readonly held: ReturnType<typeof useParties>;
}) {
  const words = useWords();
  const form = useFormWords();
  const reader = useReadingWords();
  const labelOf = (field: PartyField) => {
    if (field === 'by') return reader.voice;
    return field === 'a' || field === 'b' ? form.field[field] : words.field[field];
  };
  return partyFields[proposal.kind].map((field) => {
    const id = `mend-${field}`;
    const given = { id, label: labelOf(field), choices, onName: name };
    return (
      <div key={field} className="party">
        <label htmlFor={id}>
          <span>{labelOf(field)}</span>
        </label>
        {holdsSeveral(field) ? (
          <ManyInput {...given} value={held(field)} onChange={(value) => set(field, value)} />
        ) : (
          <OneInput
            {...given}
            isRequired
            value={held(field)[0]}
            onChange={(value) => set(field, value === undefined ? [] : [value])}
          />
        )}
      </div>
    );
  });
}
