/** Alternative readings of a decision maker: each a name and an order of its own, weighed beside the one stated. */
import { useRef, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game, Reading } from '../../../situation/index.ts';
import { InlineForm } from '../../editing/inline-form.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { readingsOf } from '../../model/route.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, SaysWho } from '../../parts/index.ts';
import { shiftsTo } from './held-lines.ts';
import { priorityEdits, readingAddition, readingAddress } from './reading-edit.ts';
import { RestsOn } from './rests-on.tsx';
import { useConflictWords } from './use-conflict-words.ts';
import { useMakeRoom } from './use-make-room.ts';
import { type Grips, useReorder } from './use-reorder.ts';

interface ReadingProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
  readonly reading: Reading;
}

interface StatementProps {
  readonly dm: DecisionMaker;
  readonly id: string;
  readonly place: number;
  readonly all: number;
  readonly grips: Grips;
  readonly isHeld: boolean;
  readonly shift?: number;
  onTakeOut(): void;
}

/** A statement in the order of a reading: dragged, moved with Alt and the arrows, or taken out. */
function StatementLine(props: StatementProps) {
  const { dm, id, place, all, grips, isHeld, shift = 0, onTakeOut } = props;
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const statement = dm.statements.find((one) => one.id === id);
  const short = statement?.short?.[language] ?? id;
  return (
    <li
      data-line={id}
      data-held={isHeld || undefined}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
    >
      <div className="line">
        <button
          type="button"
          className="grip"
          aria-label={words.options.grip(`\u2068${short}\u2069`, place + 1, all)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          {...grips.grip(id)}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <span className="place">{place + 1}</span>
        <b className="short">
          <bdi>{short}</bdi>
        </b>
        <bdi className="row-name">{statement ? inLanguage(statement.name, language) : id}</bdi>
        <button
          type="button"
          className="plain take"
          aria-label={words.wants.takeOut(`\u2068${short}\u2069`)}
          onClick={onTakeOut}
        >
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}

function ReadingOrder({ game, dm, reading }: ReadingProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const list = useRef<HTMLOListElement>(null);
  const { priority } = reading;
  const put = (next: readonly string[]) => attempt(priorityEdits(game, dm, reading, next));
  const { grips, held } = useReorder(list, priority, (next) =>
    priorityEdits(game, dm, reading, next),
  );
  const standing = held?.order ?? priority;
  const shifts = held && shiftsTo(held, priority);
  useMakeRoom(list, standing.join(), held !== undefined);
  const out = dm.statements.filter(({ id }) => !priority.includes(id));
  return (
    <>
      <ol className={held ? 'order order-held' : 'order'} ref={list}>
        {standing.map((id) => (
          <StatementLine
            key={id}
            dm={dm}
            id={id}
            place={priority.indexOf(id)}
            all={priority.length}
            grips={grips}
            isHeld={held?.key === id}
            shift={shifts?.get(id)}
            onTakeOut={() => put(priority.filter((one) => one !== id))}
          />
        ))}
      </ol>
      {out.length > 0 ? (
        <p className="edit-acts">
          {out.map(({ id, short }) => (
            <button
              key={id}
              type="button"
              className="act quiet"
              onClick={() => put([...priority, id])}
            >
              + {words.wants.putIn(`\u2068${short?.[language] ?? id}\u2069`)}
            </button>
          ))}
        </p>
      ) : null}
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </>
  );
}

/** The reading that is weighed in the place of what is stated, if one is. */
function useChosenReading({ dm, reading }: ReadingProps) {
  const route = useWorkbench((state) => state.route);
  const go = useWorkbench((state) => state.go);
  const chosen = readingsOf(route);
  const isWeighed = chosen.get(dm.id) === reading.id;
  const weigh = (isOn: boolean) => {
    const next = new Map(chosen);
    if (isOn) next.set(dm.id, reading.id);
    else next.delete(dm.id);
    go({ readings: [...next].map(([who, which]) => `${who}=${which}`).join(',') || undefined });
  };
  return { isWeighed, weigh };
}

function Opened(props: ReadingProps) {
  const { game, dm, reading } = props;
  const words = useEditingWords();
  const { readings: say } = useConflictWords();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const { isWeighed, weigh } = useChosenReading(props);
  const at = readingAddress(game, dm, reading.id);
  const name = inLanguage(reading.name, language);
  const remove = () => {
    // What is weighed must be there: first back to what is stated.
    if (isWeighed) weigh(false);
    if (attempt([{ op: 'remove', at }]) === undefined) select(undefined);
  };
  return (
    <div className="reading-detail">
      <QuietWords at={`${at}/name`} label={words.wants.edit(name)} value={reading.name} />
      <QuietWords
        at={`${at}/note`}
        label={say.noteOf(name)}
        value={reading.note}
        placeholder={say.note}
        isOptional
      />
      <ReadingOrder {...props} />
      <RestsOn at={at} name={name} quotes={reading.quotes} />
      <div className="edit-acts">
        <button type="button" className="act quiet" onClick={() => weigh(!isWeighed)}>
          {isWeighed ? say.weighStated : say.weigh}
        </button>
        <button type="button" className="act quiet" onClick={remove}>
          {words.remove(`\u2068${name}\u2069`)}
        </button>
      </div>
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </div>
  );
}

function Line(props: ReadingProps) {
  const { game, dm, reading } = props;
  const { readings: say } = useConflictWords();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const { isWeighed } = useChosenReading(props);
  const address = readingAddress(game, dm, reading.id);
  const isOpen = chosen === address;
  const name = inLanguage(reading.name, language);
  return (
    <li data-address={address} className={isOpen ? 'selected' : undefined}>
      <div className="line">
        <button
          type="button"
          className="plain row-name"
          aria-expanded={isOpen}
          onClick={() => select(isOpen ? undefined : address)}
        >
          <bdi>{name}</bdi>
        </button>
        {isWeighed ? <span className="dim small">{say.weighed}</span> : null}
        <SaysWho item={reading} address={address} isShort name={name} />
      </div>
      {isOpen ? <Opened {...props} /> : null}
    </li>
  );
}

function ReadingForm({ game, dm, onDone }: Omit<ReadingProps, 'reading'> & { onDone(): void }) {
  const { readings: say } = useConflictWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [name, setName] = useState('');
  const label = say.name(actorName(situation, dm.id, language));
  return (
    <InlineForm
      isReady={name.trim() !== ''}
      edits={() => readingAddition(game, dm, { [language]: name.trim() }).edits}
      onDone={onDone}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands under
        autoFocus
        className="field"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </InlineForm>
  );
}

export function ReadingList({ game, dm }: Omit<ReadingProps, 'reading'>) {
  const { readings: say } = useConflictWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const [isAdding, setAdding] = useState(false);
  if (dm.ranking || dm.statements.length === 0) return null;
  return (
    <div className="readings">
      <p className="sub">
        <span className="dim">{dm.readings.length > 0 ? say.title : say.none}</span>
        {isAdding ? null : (
          <button type="button" className="plain more" onClick={() => setAdding(true)}>
            + {say.add}
            <span className="unseen">{`: ${actorName(situation, dm.id, language)}`}</span>
          </button>
        )}
      </p>
      {dm.readings.length > 0 ? (
        <ul className="order">
          {dm.readings.map((reading) => (
            <Line key={reading.id} game={game} dm={dm} reading={reading} />
          ))}
        </ul>
      ) : null}
      {isAdding ? <ReadingForm game={game} dm={dm} onDone={() => setAdding(false)} /> : null}
    </div>
  );
}
