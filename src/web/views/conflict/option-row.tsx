/** One option: its name in expressions, its words, which way it moves, its letter in every written state. */
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game, Option } from '../../../situation/index.ts';
import { CodeSelect } from '../../editing/code-select.tsx';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, SaysWho } from '../../parts/index.ts';
import type { WrittenState } from './combination.ts';
import { nameEdits, optionsOf } from './option-edit.ts';
import { isSymbol } from './symbol.ts';
import { useColumnName } from './use-column-name.ts';
import type { TurnedColumns } from './use-columns.ts';
import type { Grips } from './use-reorder.ts';

export interface OptionRowProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
  readonly option: Option;
  readonly place: number;
  /** Its letter in a state. */
  readonly bit: number;
  readonly heads: readonly WrittenState[];
  readonly columns: TurnedColumns;
  readonly grips: Grips;
  readonly fault: string | undefined;
  readonly onRemove: (() => void) | undefined;
}

const MOVES = ['both', 'fwd', 'back'] as const;
const ARROWS = { both: '↔', fwd: '↦', back: '↤' } as const;

/** The way it moves: the arrow is seen, the words are heard and chosen from. */
function Moves({ at, option, name }: { at: string; option: Option; name: string }) {
  const words = useWords();
  const { options } = useEditingWords();
  const edit = useWorkbench((state) => state.edit);
  return (
    <CodeSelect
      className="moves"
      label={options.cell(name, options.moves)}
      value={option.moves}
      code={ARROWS[option.moves]}
      choices={MOVES.map((one) => ({ value: one, name: `${ARROWS[one]} ${words.choice[one]}` }))}
      onChoose={(value) => edit([{ op: 'set', at: `${at}/moves`, value }])}
    />
  );
}

/** The words for a state in which it is taken, and for one in which it is not. */
function Said({ at, option, name }: { at: string; option: Option; name: string }) {
  const words = useEditingWords();
  return (['taken', 'notTaken'] as const).map((field) => (
    <td key={field} className="said">
      <QuietWords
        at={`${at}/${field}`}
        label={words.options.cell(name, words.options[field])}
        value={option[field]}
        placeholder="–"
        isOptional
      />
    </td>
  ));
}

function Letters({ option, bit, heads, columns, name }: OptionRowProps & { name: string }) {
  const { options } = useEditingWords();
  const columnName = useColumnName();
  return heads.map((which) => {
    const isTaken = columns.letterOf(which, bit) === 'Y';
    return (
      <td key={which} className="letter">
        <input
          type="checkbox"
          className={`box${columns.isHeld(which) ? ' is-held' : ''}`}
          checked={isTaken}
          aria-label={options.cell(`${option.id} ${name}`, columnName(which))}
          onChange={() => columns.turn(which, bit)}
          onKeyDown={(event) => {
            if (event.code === 'Escape') columns.putBack();
          }}
        />
      </td>
    );
  });
}

interface GripProps {
  readonly option: Option;
  readonly place: number;
  readonly all: number;
  readonly grips: Grips;
}

function Grip({ option, place, all, grips }: GripProps) {
  const words = useEditingWords();
  return (
    <td>
      <button
        type="button"
        className="grip"
        aria-label={words.options.grip(option.id, place + 1, all)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        {...grips.grip(option.id)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
    </td>
  );
}

export function OptionRow(props: OptionRowProps) {
  const { game, dm, option, place, grips, fault, onRemove } = props;
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const { attempt } = useLocalEdit();
  const list = `games/${game.id}/decisionMakers/${dm.id}/options`;
  const at = `${list}/${option.id}`;
  const name = inLanguage(option.name, language);
  const rename = (to: string): string | undefined => {
    if (!isSymbol(to)) return words.fault.symbol;
    const taken = [...optionsOf(game), ...game.propositions];
    if (taken.some(({ id }) => id === to)) return words.fault.taken(to);
    return attempt(nameEdits(game, list, option.id, to));
  };
  return (
    <tr data-line={option.id} data-address={at} className={chosen === at ? 'selected' : undefined}>
      <Grip option={option} place={place} all={dm.options.length} grips={grips} />
      <td className="id">
        <QuietText
          label={words.options.cell(name, words.options.id)}
          value={option.id}
          onConfirm={rename}
          isCode
        />
      </td>
      <th scope="row" className="name">
        <QuietWords
          at={`${at}/name`}
          label={words.options.cell(option.id, words.options.name)}
          value={option.name}
        />
        {fault ? <span className="wrong-why">{fault}</span> : null}
      </th>
      <Said at={at} option={option} name={name} />
      <td>
        <Moves at={at} option={option} name={name} />
      </td>
      <Letters {...props} name={name} />
      <td className="row-acts">
        <SaysWho item={option} address={at} isShort name={name} />
        {onRemove ? (
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
    </tr>
  );
}
