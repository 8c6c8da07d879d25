/** Which member of the document a proposal is: found by typing, moved through by the arrows, chosen by Enter. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Language, Situation } from '../../../situation/index.ts';
import { nameOf, thingAt } from '../../model/thing.ts';
import { useWords } from '../../model/use-workbench.ts';
import { DateText, Running } from '../../parts/index.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { mergeWords } from '../../words/merge/index.ts';
import type { ReadText } from './draft.ts';
import { type MergeCandidate, mergeCandidates, narrowed } from './merge-candidate.ts';
import { type Mergeable, mergePart } from './merge-edit.ts';

/** More are not shown at once: they are found by their words. */
const MOST = 30;

interface RowProps {
  readonly id: string;
  readonly address: string;
  readonly situation: Situation;
  readonly language: Language;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Row({ id, address, situation, language, isChosen, onChoose }: RowProps) {
  const { choice } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const thing = thingAt(situation, address);
  if (thing === undefined) return null;
  const { date, kind } = thing.value;
  const sort = thing.kind === 'actor' && choice[kind as keyof typeof choice];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="row"
      onClick={onChoose}
    >
      <bdi>{nameOf(situation, thing, language)}</bdi>
      <small>{typeof date === 'string' ? <DateText date={date} /> : sort}</small>
    </div>
  );
}

/** What is typed, what is left of the list, and the row that Enter takes. */
function useNarrowed(all: readonly MergeCandidate[], done: Done) {
  const [asked, setAsked] = useState('');
  const [choice, setChoice] = useState(0);
  const list = useMemo(() => narrowed(all, asked), [all, asked]);
  const shown = list.slice(0, MOST);
  const chosen = Math.max(0, Math.min(choice, shown.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.code];
    const one = shown[chosen];
    if (step !== undefined) setChoice(Math.max(0, Math.min(shown.length - 1, chosen + step)));
    else if (event.key === 'Enter' && one) done.onMerge(one.id);
    else if (event.key === 'Escape') done.onClose();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };
  const ask = (text: string) => {
    setAsked(text);
    setChoice(0);
  };
  return { asked, ask, shown, left: list.length - shown.length, chosen, onKeyDown };
}

interface Done {
  onMerge(id: string): void;
  onClose(): void;
}

export interface MergePickerProps extends Done {
  readonly proposal: Mergeable;
  readonly situation: Situation;
  readonly read: ReadText;
  readonly language: Language;
}

interface ListProps extends Omit<MergePickerProps, 'read' | 'onClose'> {
  readonly id: string;
  readonly shown: readonly MergeCandidate[];
  readonly chosen: number;
}

function List({ id, shown, chosen, proposal, situation, language, onMerge }: ListProps) {
  const own = mergeWords[language];
  return (
    <div className="list" id={`${id}-list`} role="listbox" aria-label={own.ask[proposal.kind]}>
      {shown.map((one, at) => (
        <div key={one.id} role="presentation">
          {one.isLikely !== shown[at - 1]?.isLikely ? (
            <p className="head" aria-hidden="true">
              {one.isLikely ? own.likely : own.others}
            </p>
          ) : null}
          <Row
            id={`${id}-${at}`}
            address={`${mergePart(proposal)}/${one.id}`}
            situation={situation}
            language={language}
            isChosen={at === chosen}
            onChoose={() => onMerge(one.id)}
          />
        </div>
      ))}
    </div>
  );
}

/** How many are not shown, that none is left, or that there were none. */
function Left({ all, shown, left, language }: Counts) {
  const own = mergeWords[language];
  const said = left > 0 ? own.more(left) : shown > 0 ? '' : all > 0 ? own.noMatch : own.noneYet;
  return (
    <p className="dim small" role="status">
      <Running text={said} />
    </p>
  );
}

interface Counts {
  readonly all: number;
  readonly shown: number;
  readonly left: number;
  readonly language: Language;
}

export function MergePicker(props: MergePickerProps) {
  const { proposal, situation, read, language, onClose } = props;
  const own = mergeWords[language];
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    whole.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const all = useMemo(
    () => mergeCandidates(situation, read, proposal),
    [situation, read, proposal],
  );
  const { asked, ask, shown, left, chosen, onKeyDown } = useNarrowed(all, props);
  return (
    <div ref={whole} className="merge">
      <label>
        <span>{own.ask[proposal.kind]}</span>
        <input
          ref={field}
          type="text"
          className="field"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={shown.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={shown.length > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          dir={asked ? 'auto' : undefined}
          placeholder={own.find}
          value={asked}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {shown.length > 0 ? <List {...props} id={id} shown={shown} chosen={chosen} /> : null}
      <Left all={all.length} shown={shown.length} left={left} language={language} />
      <p className="dim small">{proposal.kind === 'actor' ? own.doesActor : own.does}</p>
      <p className="acts">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> <KeyCap name="Enter" /> {own.choose}
        </span>
        <button type="button" onClick={onClose}>
          <KeyCap name="Esc" /> {own.back}
        </button>
      </p>
    </div>
  );
}
