/** Adds what is stated of one of several actors, chosen by name. */
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';

export interface ActorChoiceProps {
  readonly label: string;
  /** Ids; nothing is shown where there is none. */
  readonly actors: readonly string[];
  onChoose(actor: string): void;
}

export function ActorChoice({ label, actors, onChoose }: ActorChoiceProps) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  if (actors.length === 0) return null;
  return (
    <div className="edit-acts">
      <select
        className="field"
        aria-label={`+ ${label}`}
        value=""
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">+ {label}</option>
        {actors.map((id) => (
          <option key={id} value={id}>
            {actorName(situation, id, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
