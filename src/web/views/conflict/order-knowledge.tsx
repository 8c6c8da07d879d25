/** What is known of an order: all of it, nothing, or which stands above which. */
import { useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Edit, Game } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon } from '../../parts/index.ts';
import { knowledgeEdit, orderOf } from './statement-edit.ts';

interface KnowledgeProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
}

const KINDS = ['known', 'unknown', 'partly'] as const;

export function KnowledgeChoice({ game, dm }: KnowledgeProps) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const now = typeof dm.order === 'object' ? 'partly' : dm.order;
  return (
    <select
      className="field quiet"
      aria-label={`${words.wants.order}: ${actorName(situation, dm.id, language)}`}
      value={now}
      onChange={(event) =>
        edit(knowledgeEdit(game, dm, event.target.value as (typeof KINDS)[number]))
      }
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {words.wants[kind]}
        </option>
      ))}
    </select>
  );
}

type Pair = readonly [string, string];

interface StatementChoiceProps {
  readonly order: readonly string[];
  readonly value: string;
  onChoose(id: string): void;
  say(id: string): string;
}

function StatementChoice({ order, value, onChoose, say }: StatementChoiceProps) {
  const words = useEditingWords();
  return (
    <select
      className="field"
      aria-label={words.wants.addPair}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {order.map((id) => (
        <option key={id} value={id}>
          {say(id)}
        </option>
      ))}
    </select>
  );
}

/** The pairs of an order known in part, each to be taken away; and one more. */
export function KnownPairs({ game, dm }: KnowledgeProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const order = orderOf(dm);
  const [above, setAbove] = useState(order[0] ?? '');
  const [below, setBelow] = useState(order[1] ?? '');
  if (typeof dm.order !== 'object') return null;
  const { before } = dm.order;
  const at = `games/${game.id}/decisionMakers/${dm.id}/order`;
  const short = (id: string) => {
    const found = dm.statements.find((one) => one.id === id)?.short;
    return `\u2068${found ? inLanguage(found, language) : id}\u2069`;
  };
  const put = (pairs: readonly Pair[]) => {
    const value = pairs.length === 0 ? 'unknown' : { before: pairs.map((pair) => [...pair]) };
    attempt([{ op: 'set', at, value } as Edit]);
  };
  const isThere = before.some(([a, b]) => a === above && b === below);
  return (
    <div className="known-pairs">
      <ul>
        {before.map((pair) => {
          const said = words.wants.pair(short(pair[0]), short(pair[1]));
          return (
            <li key={pair.join()}>
              {said}
              <button
                type="button"
                className="plain take"
                aria-label={words.remove(said)}
                onClick={() => put(before.filter((one) => one !== pair))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="edit-acts">
        <StatementChoice order={order} value={above} onChoose={setAbove} say={short} />
        <span>{words.wants.above}</span>
        <StatementChoice order={order} value={below} onChoose={setBelow} say={short} />
        <button
          type="button"
          className="act quiet"
          disabled={isThere || above === below}
          onClick={() => put([...before, [above, below]])}
        >
          {words.add}
        </button>
      </div>
      {fault ? <p className="wrong-why">{words.wants.against}</p> : null}
    </div>
  );
}
