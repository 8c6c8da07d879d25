/** A proposal mended before it is accepted: its words, its sort, its date. */

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../../reader/proposal.ts';
import { dateFault, type Language } from '../../../situation/index.ts';
import { eventTypes, hedges } from '../../../situation/words.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DigitsInput } from '../../parts/digits-input.tsx';
import { useReadingWords } from '../use-reading-words.ts';
import type { Mending } from './proposal-edit.ts';

const SIGNS = ['+', '-', 'unknown'] as const;

function choicesOf(proposal: Proposal): { value: string; among: readonly string[] } | undefined {
  if (proposal.kind === 'event') return { value: proposal.type, among: eventTypes };
  if (proposal.kind === 'claim') return { value: proposal.hedge, among: hedges };
  if (proposal.kind === 'tie') return { value: proposal.sign, among: SIGNS };
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
    ...(text ? { words: text, language } : {}),
    ...(typeof choice === 'string' ? { choice } : {}),
    ...(isDated ? { date } : {}),
  };
}

export interface MendFormProps {
  readonly proposal: Proposal;
  onMend(mending: Mending): void;
  onClose(): void;
}

export function MendForm({ proposal, onMend, onClose }: MendFormProps) {
  const words = useWords();
  const reader = useReadingWords();
  const language = useWorkbench((state) => state.settings.language);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [date, setDate] = useState(proposal.kind === 'event' ? (proposal.date ?? '') : '');
  const choices = choicesOf(proposal);
  const nameOf = (choice: string) => words.choice[choice as keyof typeof words.choice] ?? choice;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const mending = mendingOf(proposal, new FormData(event.currentTarget), date, language);
    if (mending) onMend(mending);
  };
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
        <textarea ref={first} name="words" className="field" rows={2} dir="auto" />
      </label>
      {choices ? (
        <label>
          <span>{reader.sort}</span>
          <select name="choice" className="field" defaultValue={choices.value}>
            {choices.among.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {proposal.kind === 'event' ? (
        <label htmlFor="mend-date">
          <span>{words.field.date}</span>
          <DigitsInput id="mend-date" name="date" value={date} onDigits={setDate} />
        </label>
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
