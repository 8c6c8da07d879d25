/** What a conflict is about: its title, question, time and note; another one beside it, or this one gone. */
import { isolate } from '../../../report/direction.ts';
import type { Game } from '../../../situation/index.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { digitsShown, latinDigits } from '../../model/local-number.ts';
import { localText } from '../../model/local-text.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { dateFaultKind } from '../situation/form/form-fault.ts';
import { typedDate } from '../situation/form/typed-date.ts';
import { useFormWords } from '../situation/form/use-form-words.ts';
import { useConflictWords } from './use-conflict-words.ts';
import { useFirstGame } from './use-first-game.ts';

function When({ game }: { readonly game: Game }) {
  const { facts: say } = useConflictWords();
  const form = useFormWords();
  const { attempt } = useLocalEdit();
  const at = `games/${game.id}/when`;
  const settings = useWorkbench((state) => state.settings);
  const confirm = (said: string): string | undefined => {
    const text = typedDate(said) ?? latinDigits(said);
    if (text === '') return game.when ? attempt([{ op: 'unset', at }]) : undefined;
    const fault = dateFaultKind(text);
    return fault
      ? localText(form.date.found(isolate(text), form.fault[fault]), settings)
      : attempt([{ op: 'set', at, value: text }]);
  };
  return (
    <QuietText
      label={say.when}
      value={digitsShown(game.when ?? '', settings)}
      placeholder={digitsShown(say.whenAs, settings)}
      onConfirm={confirm}
      isDigits
    />
  );
}

function Acts({ game }: { readonly game: Game }) {
  const { facts: say } = useConflictWords();
  const { games } = useSituation();
  const go = useWorkbench((state) => state.go);
  const { start, fault } = useFirstGame();
  const { attempt, fault: refusal } = useLocalEdit();
  const remove = () => {
    const next = games.find(({ id }) => id !== game.id)?.id;
    const why = attempt([{ op: 'remove', at: `games/${game.id}` }]);
    if (why === undefined) go({ view: 'conflict', item: next, at: undefined, readings: undefined });
  };
  return (
    <div className="edit-acts">
      <button type="button" className="act quiet" onClick={() => start()}>
        + {say.another}
      </button>
      <button type="button" className="act quiet" onClick={remove}>
        {say.remove}
      </button>
      {fault || refusal ? <p className="wrong-why">{fault ?? refusal}</p> : null}
    </div>
  );
}

export function GameFacts({ game }: { readonly game: Game }) {
  const { facts: say } = useConflictWords();
  const words = useEditingWords();
  const at = `games/${game.id}`;
  const rows = [
    [say.name, <QuietWords key="t" at={`${at}/title`} label={say.name} value={game.title} />],
    [
      say.question,
      <QuietWords
        key="q"
        at={`${at}/question`}
        label={say.question}
        value={game.question}
        placeholder={words.untitled}
        isOptional
      />,
    ],
    [say.when, <When key="w" game={game} />],
    [
      say.note,
      <QuietWords
        key="n"
        at={`${at}/note`}
        label={say.note}
        value={game.note}
        placeholder="–"
        isOptional
      />,
    ],
  ] as const;
  return (
    <section className="game-facts">
      <h2 className="sec">{say.title}</h2>
      <dl>
        {rows.map(([name, field]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{field}</dd>
          </div>
        ))}
      </dl>
      <Acts game={game} />
    </section>
  );
}
