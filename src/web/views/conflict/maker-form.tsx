/** A new decision maker: an actor who does not decide yet, or one to be named; it begins with one option. */
import { useState } from 'react';
import { inLanguage } from '../../../report/name.ts';
import type { Actor, Game } from '../../../situation/index.ts';
import { InlineForm } from '../../editing/inline-form.tsx';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { makerAddition } from './maker-edit.ts';

interface ActorChoiceProps {
  readonly actors: readonly Actor[];
  readonly value: string;
  onChoose(id: string): void;
}

function ActorChoice({ actors, value, onChoose }: ActorChoiceProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  return (
    <select
      // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button that it stands for
      autoFocus
      className="field"
      aria-label={words.options.makerName}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {actors.map((one) => (
        <option key={one.id} value={one.id}>
          {inLanguage(one.name, language)}
        </option>
      ))}
      <option value="">{words.another}</option>
    </select>
  );
}

export function MakerForm({ game, onDone }: { readonly game: Game; onDone(): void }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const free = situation.actors.filter(({ id }) => game.decisionMakers.every((dm) => dm.id !== id));
  const [actor, setActor] = useState(free[0]?.id ?? '');
  const [name, setName] = useState('');
  const isReady = actor !== '' || name.trim() !== '';
  const edits = () => {
    const known = situation.actors.find(({ id }) => id === actor);
    const said = known ? inLanguage(known.name, language) : name.trim();
    return makerAddition(situation, game, {
      actor: known?.id,
      name: { [language]: said },
      option: { [language]: `${said}: ${words.options.option} 1` },
    });
  };
  return (
    <InlineForm isReady={isReady} edits={edits} onDone={onDone}>
      <ActorChoice actors={free} value={actor} onChoose={setActor} />
      {actor === '' ? (
        <input
          className="field"
          dir="auto"
          aria-label={words.options.makerName}
          placeholder={words.options.makerName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      ) : null}
    </InlineForm>
  );
}
