/** Who decides over which options; the states that the document writes, a column each. */

import { useMemo, useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useLocal } from '../../model/use-local.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { writtenEdits } from './column-edit.ts';
import { type WrittenState, writtenStates } from './combination.ts';
import { MakerForm } from './maker-form.tsx';
import { MakerRows } from './maker-rows.tsx';
import type { Along } from './option-removal.ts';
import { isGone, type Removed } from './option-removed.ts';
import { plainState } from './plain-state.ts';
import { useColumnName } from './use-column-name.ts';
import { useColumns } from './use-columns.ts';

const KINDS = ['statements', 'combinations', 'propositions', 'targets', 'changes'] as const;

/** What went with an option, by sort and by name. */
function Went({ along }: { readonly along: Along }) {
  const { options } = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const comma = language === 'ar' ? '، ' : ', ';
  const named = (one: Along['statements'][number]) =>
    typeof one === 'string' ? `\u2066${one}\u2069` : `\u2068${inLanguage(one, language)}\u2069`;
  const parts = KINDS.filter((kind) => along[kind].length > 0).map(
    (kind) => `${options[kind](along[kind].length)} (${along[kind].map(named).join(comma)})`,
  );
  if (parts.length === 0) return null;
  return (
    <p className="small" role="status">
      <Running text={options.along(parts.join(comma))} />
    </p>
  );
}

function Missing({ game }: { readonly game: Game }) {
  const { options } = useEditingWords();
  const edit = useWorkbench((state) => state.edit);
  const state = useMemo(() => plainState(game), [game]);
  if (state === undefined) return null;
  return (
    <>
      {game.statusQuo ? null : (
        <button
          type="button"
          className="act quiet"
          onClick={() => edit(writtenEdits(game, 'statusQuo', state))}
        >
          {options.stateStart}
        </button>
      )}
      {game.observed?.outcome ? null : (
        <button
          type="button"
          className="act quiet"
          onClick={() => edit(writtenEdits(game, 'outcome', game.statusQuo?.state ?? state))}
        >
          {options.stateObserved}
        </button>
      )}
    </>
  );
}

function Heads({ heads }: { readonly heads: readonly WrittenState[] }) {
  const { options: words, states } = useEditingWords();
  const columnName = useColumnName();
  const local = useLocal();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{words.option}</span>
        </th>
        <th scope="col">{words.id}</th>
        <th scope="col">{words.name}</th>
        <th scope="col">{words.taken}</th>
        <th scope="col">{words.notTaken}</th>
        <th scope="col">{words.moves}</th>
        {heads.map((which) => (
          <th key={which} scope="col" className="letter">
            {typeof which === 'number' ? (
              <>
                <span aria-hidden="true">
                  {local(which === 0 ? `${states.boardLegend.path} 0` : which)}
                </span>
                <span className="unseen">{columnName(which)}</span>
              </>
            ) : (
              columnName(which)
            )}
          </th>
        ))}
        <th scope="col" />
      </tr>
    </thead>
  );
}

export function OptionTable({ game }: { readonly game: Game }) {
  const { options: words } = useEditingWords();
  const columns = useColumns(game);
  const [went, setWent] = useState<Removed>();
  const [isAdding, setAdding] = useState(false);
  const heads = writtenStates(game).map(([which]) => which);
  return (
    <section className="options">
      <h2 className="sec">{words.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="scroll" tabIndex={0} aria-label={words.title}>
        <table className="option-table">
          <Heads heads={heads} />
          {game.decisionMakers.map((dm, at) => (
            <MakerRows
              key={dm.id}
              game={game}
              dm={dm}
              at={at}
              heads={heads}
              columns={columns}
              onRemove={setWent}
            />
          ))}
        </table>
      </section>
      {columns.fault ? (
        <p className="wrong-why" role="alert">
          {columns.fault}
        </p>
      ) : null}
      {went && isGone(game, went) ? <Went along={went.along} /> : null}
      <div className="edit-acts">
        {isAdding ? (
          <MakerForm game={game} onDone={() => setAdding(false)} />
        ) : (
          <button type="button" className="act quiet" onClick={() => setAdding(true)}>
            + {words.addMaker}
          </button>
        )}
        <Missing game={game} />
      </div>
    </section>
  );
}
