/** The palette: every command and every thing, found by any of its names, run by Enter. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStoreOfPage, useWords, useWorkbench } from '../model/use-workbench.ts';
import { Icon } from '../parts/index.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { Running } from '../parts/running.tsx';
import { type Command, commands } from './command.ts';
import { found, grouped, thingCommands } from './find.ts';

export interface PaletteProps {
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

function useFound(asked: string, onKeys: () => void): readonly Command[] {
  const store = useStoreOfPage();
  const language = useWorkbench((state) => state.settings.language);
  const situation = useWorkbench((state) => state.document?.situation);
  const all = useMemo(() => {
    const { select } = store.getState();
    return [...commands(store, onKeys), ...(situation ? thingCommands(situation, select) : [])];
  }, [store, situation, onKeys]);
  return useMemo(() => grouped(found(all, asked, language), asked), [all, asked, language]);
}

interface RowProps {
  readonly id: string;
  readonly command: Command;
  readonly isChosen: boolean;
  readonly onRun: (command: Command) => void;
}

function PaletteRow({ id, command, isChosen, onRun }: RowProps) {
  const language = useWorkbench((state) => state.settings.language);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="row"
      onClick={() => onRun(command)}
    >
      <Icon name={command.icon} />
      <bdi className="a">{command.text(language)}</bdi>
      <span className="b">{command.aside?.(language)}</span>
      <span className="k">
        {command.keys?.map((key) => (
          <KeyCap key={key} name={key} />
        ))}
      </span>
    </div>
  );
}

/** The choice within a list, moved by the arrows. */
function useChoice(list: readonly Command[], run: (command: Command) => void) {
  const [choice, setChoice] = useState(0);
  const chosen = Math.min(choice, Math.max(0, list.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.code];
    if (step !== undefined) {
      const last = Math.max(0, list.length - 1);
      setChoice(Math.max(0, Math.min(last, chosen + step)));
    } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      const command = list[chosen];
      if (command) run(command);
    } else return;
    event.preventDefault();
  };
  return { chosen, setChoice, onKeyDown };
}

interface ListProps {
  readonly id: string;
  readonly list: readonly Command[];
  readonly chosen: number;
  readonly onRun: (command: Command) => void;
}

function PaletteList({ id, list, chosen, onRun }: ListProps) {
  const words = useWords();
  return (
    <div className="list" id={`${id}-list`} role="listbox" aria-label={words.palette.title}>
      {list.map((command, at) => (
        <div key={command.id} role="presentation">
          {command.group !== list[at - 1]?.group ? (
            <p className="head" aria-hidden="true">
              {words.palette[command.group]}
            </p>
          ) : null}
          <PaletteRow id={`${id}-${at}`} command={command} isChosen={at === chosen} onRun={onRun} />
        </div>
      ))}
    </div>
  );
}

function PaletteFoot() {
  const words = useWords();
  return (
    <footer>
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {words.palette.choose}
      </span>
      <span>
        <KeyCap name="Enter" /> {words.palette.run}
      </span>
      <span className="grow" />
      <span>
        <KeyCap name="Esc" /> {words.keys.close}
      </span>
    </footer>
  );
}

export function Palette({ onClose, onKeys }: PaletteProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState('');
  const list = useFound(asked, onKeys);
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const { chosen, setChoice, onKeyDown } = useChoice(list, run);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.palette.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="in">
        <Icon name="find" />
        <input
          type="text"
          role="combobox"
          aria-label={words.palette.title}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={list.length > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={words.palette.hint}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setChoice(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={id} list={list} chosen={chosen} onRun={run} />
      <p className={`none${list.length === 0 ? ' is-said' : ''}`} role="status">
        {list.length === 0 ? (
          words.empty.noMatch
        ) : (
          <span className="unseen">
            <Running text={words.palette.results(list.length)} />
          </span>
        )}
      </p>
      <PaletteFoot />
    </dialog>
  );
}
