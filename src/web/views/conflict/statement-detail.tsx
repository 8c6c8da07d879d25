/** The selected statement, opened: its words, its name in expressions and comparisons, when it holds. */
import { inLanguage } from '../../../report/name.ts';
import type { DecisionMaker, Game, Language, Statement } from '../../../situation/index.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { ExpressionField } from './expression-field.tsx';
import { RestsOn } from './rests-on.tsx';
import { orderOf, statementRemoval, statementRenaming } from './statement-edit.ts';
import { isSymbol } from './symbol.ts';

interface DetailProps {
  readonly game: Game;
  readonly dm: DecisionMaker;
  readonly statement: Statement;
  /** Whether it stands in the order. */
  readonly isIn: boolean;
}

/** What a field is for, for the eye: it has a name of its own for who hears the page. */
function Label({ text }: { readonly text: string }) {
  return (
    <span className="field-label" aria-hidden="true">
      {text}
    </span>
  );
}

/** By its word in the reader's language, as it stands in the list and beside the bars. */
const called = (statement: Statement, language: Language) =>
  `\u2068${statement.short?.[language] ?? statement.id}\u2069`;

function InOrder({ game, dm, statement, isIn }: DetailProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const { attempt, fault } = useLocalEdit();
  const at = `games/${game.id}/decisionMakers/${dm.id}/priority`;
  const order = orderOf(dm);
  const next = isIn ? order.filter((id) => id !== statement.id) : [...order, statement.id];
  const say = isIn ? words.wants.takeOut : words.wants.putIn;
  return (
    <>
      <button
        type="button"
        className="act quiet"
        onClick={() => attempt([{ op: 'set', at, value: next }])}
      >
        {say(called(statement, language))}
      </button>
      {fault ? <span className="wrong-why">{words.wants.against}</span> : null}
    </>
  );
}

export function StatementDetail(props: DetailProps) {
  const { game, dm, statement } = props;
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt } = useLocalEdit();
  const list = `games/${game.id}/decisionMakers/${dm.id}/statements`;
  const at = `${list}/${statement.id}`;
  const name = inLanguage(statement.name, language);
  const rename = (to: string): string | undefined => {
    if (!isSymbol(to)) return words.fault.symbol;
    if (dm.statements.some(({ id }) => id === to)) return words.fault.taken(to);
    const why = attempt(statementRenaming(game, dm, statement.id, to));
    if (why === undefined) select(`${list}/${to}`);
    return why;
  };
  return (
    <div className="statement-detail">
      <QuietWords at={`${at}/name`} label={words.wants.edit(name)} value={statement.name} />
      <div className="pair">
        <div>
          <Label text={words.wants.symbol} />
          <QuietText label={words.wants.symbol} value={statement.id} onConfirm={rename} isCode />
        </div>
        <div>
          <Label text={words.wants.short} />
          <QuietWords
            at={`${at}/short`}
            label={words.wants.short}
            value={statement.short}
            placeholder={words.wants.short}
            isOptional
          />
        </div>
      </div>
      <Label text={words.expression.label} />
      <ExpressionField
        game={game}
        label={`${words.expression.label}: ${name}`}
        value={statement.holds}
        onConfirm={(text) => attempt([{ op: 'set', at: `${at}/holds`, value: text }])}
      />
      <RestsOn at={at} name={name} quotes={statement.quotes} />
      <div className="edit-acts">
        <InOrder {...props} />
        <button
          type="button"
          className="act quiet"
          onClick={() => {
            if (attempt(statementRemoval(game, dm, new Set([statement.id]))) === undefined)
              select(undefined);
          }}
        >
          {words.remove(called(statement, language))}
        </button>
      </div>
    </div>
  );
}
