/** One decision maker in the options table: its name, its options in lines that can be moved. */
import { useRef, useState } from 'react';
import type { DecisionMaker, Game } from '../../../situation/index.ts';
import { inTextEdits } from '../../editing/actor-name.ts';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon } from '../../parts/index.ts';
import type { WrittenState } from './combination.ts';
import { makerMove, optionAddition, optionMove, optionsOf } from './option-edit.ts';
import { makerRemoval, optionRemoval } from './option-removal.ts';
import { type Removed, removedFrom } from './option-removed.ts';
import { OptionRow } from './option-row.tsx';
import type { TurnedColumns } from './use-columns.ts';
import { useReorder } from './use-reorder.ts';

export interface MakerRowsProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
  /** Its place among the decision makers. */
  readonly at: number;
  readonly heads: readonly WrittenState[];
  readonly columns: TurnedColumns;
  onRemove(removed: Removed): void;
}

interface MakerActsProps {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function MakerActs({ name, at, count, onMove, onRemove }: MakerActsProps) {
  const words = useEditingWords();
  return (
    <td className="row-acts">
      <button
        type="button"
        className="plain take"
        disabled={at === 0}
        aria-label={words.up(name)}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="plain take"
        disabled={at === count - 1}
        aria-label={words.down(name)}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      {count > 1 ? (
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      ) : null}
    </td>
  );
}

/** The name of the actor who decides, edited where it stands; the name within sentences follows. */
function MakerName({ id }: { readonly id: string }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const actor = situation.actors.find((one) => one.id === id);
  if (actor === undefined) return <bdi>{id}</bdi>;
  const name = actorName(situation, id, language);
  return (
    <span className="maker-name">
      <QuietWords
        at={`actors/${id}/name`}
        label={words.wants.edit(name)}
        value={actor.name}
        along={(text) => inTextEdits(actor, language, text)}
      />
    </span>
  );
}

function MakerHead({ game, dm, at, heads, onRemove }: MakerRowsProps) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const name = actorName(situation, dm.id, language);
  const said = `\u2068${name}\u2069`;
  const move = (by: -1 | 1) =>
    attempt(makerMove(game, at, at + by, situation.scenarios), { kind: 'reorder', about: said });
  const add = () => {
    const own = `${name}, ${words.options.option} ${dm.options.length + 1}`;
    attempt(optionAddition(game, dm.id, { [language]: own }, situation.scenarios).edits);
  };
  const remove = () => {
    const { edits, along } = makerRemoval(game, dm.id, situation.scenarios);
    const own = dm.options.map(({ id }) => id);
    onRemove(removedFrom(game, along, own, dm.id));
    attempt(edits);
  };
  return (
    <tr className="maker-head">
      <th scope="rowgroup" colSpan={6}>
        <MakerName id={dm.id} />
        <button type="button" className="plain more" onClick={add}>
          + {words.options.addOption}
          <span className="unseen">{`: ${name}`}</span>
        </button>
        {fault ? <span className="wrong-why">{fault}</span> : null}
      </th>
      {heads.map((which) => (
        <td key={which} />
      ))}
      <MakerActs
        name={name}
        at={at}
        count={game.decisionMakers.length}
        onMove={move}
        onRemove={remove}
      />
    </tr>
  );
}

export function MakerRows(props: MakerRowsProps) {
  const { game, dm, heads, columns, onRemove } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { scenarios } = useSituation();
  const { attempt } = useLocalEdit();
  const [fault, setFault] = useState<{ readonly id: string; readonly why: string }>();
  const ids = dm.options.map(({ id }) => id);
  const { grips } = useReorder(body, ids, (_, from, to) =>
    optionMove(game, dm.id, from, to, scenarios),
  );
  const isOnly = optionsOf(game).length === 1;
  const first = optionsOf(game).findIndex(({ id }) => id === ids[0]);
  const remove = (id: string) => {
    const { edits, along } = optionRemoval(game, dm.id, id, scenarios);
    onRemove(removedFrom(game, along, [id]));
    const why = attempt(edits);
    setFault(why === undefined ? undefined : { id, why });
  };
  return (
    <tbody ref={body}>
      <MakerHead {...props} />
      {dm.options.map((option, k) => (
        <OptionRow
          key={option.id}
          game={game}
          dm={dm}
          option={option}
          place={k}
          bit={first + k}
          heads={heads}
          columns={columns}
          grips={grips}
          fault={fault?.id === option.id ? fault.why : undefined}
          onRemove={isOnly ? undefined : () => remove(option.id)}
        />
      ))}
    </tbody>
  );
}
