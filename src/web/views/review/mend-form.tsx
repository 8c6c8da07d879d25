/** A proposal mended before it is accepted: its words, its sort, its date, whom it is about. */

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../../reader/proposal.ts';
import { dateFault, type Language } from '../../../situation/index.ts';
import { eventTypes, hedges } from '../../../situation/words.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DigitsInput } from '../../parts/digits-input.tsx';
import { Running } from '../../parts/index.ts';
import { typedDate } from '../situation/form/typed-date.ts';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { useReadingWords } from '../use-reading-words.ts';
import type { ReadText } from './draft.ts';
import { PartyInputs, useParties } from './party-inputs.tsx';
import { acceptedEdits, type Mending } from './proposal-edit.ts';
import { proposalName } from './proposal-name.ts';

const SIGNS = ['+', '-', 'unknown'] as const;

interface Choices {
  readonly value: string;
  readonly among: readonly string[];
  /** The name that the card has for it. */
  readonly field: 'type' | 'hedge' | 'sign';
}

function choicesOf(proposal: Proposal): Choices | undefined {
  if (proposal.kind === 'event') return { value: proposal.type, among: eventTypes, field: 'type' };
  if (proposal.kind === 'claim') return { value: proposal.hedge, among: hedges, field: 'hedge' };
  if (proposal.kind === 'tie') return { value: proposal.sign, among: SIGNS, field: 'sign' };
  return undefined;
}

/** What a person wrote; nothing where its date is none. */
function mendingOf(
  proposal: Proposal,
  form: FormData,
  typed: string,
  language: Language,
): Mending | undefined {
  const text = String(form.get('words') ?? '').trim();
  const choice = form.get('choice');
  const date = typed.trim();
  if (date && dateFault(date) !== undefined) return undefined;
  const isDated = proposal.kind === 'event' && date !== (proposal.date ?? '');
  return {
    language,
    ...(text ? { words: text } : {}),
    ...(typeof choice === 'string' ? { choice } : {}),
    ...(isDated ? { date } : {}),
  };
}

export interface MendFormProps {
  readonly proposal: Proposal;
  readonly read: ReadText;
  onMend(mending: Mending): void;
  onClose(): void;
}

/** What is sent: nothing while its date is none, or something that cannot do without is missing. */
function useSending({ proposal, read, onMend }: MendFormProps) {
  const reader = useReadingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [date, setDate] = useState(proposal.kind === 'event' ? (proposal.date ?? '') : '');
  const [fault, setFault] = useState<string>();
  const held = useParties(proposal, read);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const mending = mendingOf(proposal, new FormData(event.currentTarget), date, language);
    if (mending === undefined) return setFault(reader.badDate);
    const whole = { ...mending, parties: held.parties };
    const accepted = acceptedEdits(situation, read, proposal, whole);
    if (!accepted.ok) return setFault(reader.missing[accepted.missing]);
    onMend(whole);
  };
  return { date, setDate, fault, held, send };
}

/** Its sort, its sign or how sure its source is, as the card says them. */
function ChoiceOf({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords();
  const form = useFormWords();
  const choices = choicesOf(proposal);
  if (choices === undefined) return null;
  const nameOf = (choice: string) =>
    proposal.kind === 'event'
      ? form.kind[choice as keyof typeof form.kind]
      : (words.choice[choice as keyof typeof words.choice] ?? choice);
  return (
    <label>
      <span>{words.field[choices.field]}</span>
      <select name="choice" className="field" defaultValue={choices.value}>
        {choices.among.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What it is called where nothing is written: the words of a text for what they tell, or a name. */
function useKept({ proposal, read }: MendFormProps): string {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const quote = proposal.evidence[0]?.quote.replace(/\s+/g, ' ').trim();
  if (proposal.kind === 'event' && quote) return quote;
  return proposalName({ ...read, situation, language }, proposal);
}

export function MendForm(props: MendFormProps) {
  const { proposal, onClose } = props;
  const kept = useKept(props);
  const words = useWords();
  const reader = useReadingWords();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { date, setDate, fault, held, send } = useSending(props);
  return (
    <form
      className="mend"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target === first.current && !event.shiftKey) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <label>
        <span>{reader.own}</span>
        <textarea
          ref={first}
          name="words"
          className="field"
          rows={2}
          dir="auto"
          placeholder={kept}
        />
      </label>
      <ChoiceOf proposal={proposal} />
      <PartyInputs proposal={proposal} held={held} />
      {proposal.kind === 'event' ? (
        <label htmlFor="mend-date">
          <span>{words.field.date}</span>
          <DigitsInput
            id="mend-date"
            name="date"
            value={date}
            onDigits={(typed) => setDate(typedDate(typed) ?? typed)}
          />
        </label>
      ) : null}
      {fault ? (
        <p className="warn small" role="alert">
          <Running text={fault} />
        </p>
      ) : null}
      <p className="acts">
        <button type="submit" className="act">
          {reader.mended}
        </button>
        <button type="button" className="act quiet" onClick={onClose}>
          {reader.cancel}
        </button>
      </p>
    </form>
  );
}
