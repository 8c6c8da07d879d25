/** Over the map while an actor is put on it: what to do, where the cross is, and the ways out. */
import { degreesShown } from '../../model/local-number.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { mapWords } from '../../words/map/index.ts';
import type { Placing } from './use-placing.ts';

export function PlacingBar({ placing }: { readonly placing: Placing }) {
  const situation = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const go = useWorkbench((state) => state.go);
  const { actor, cross } = placing;
  if (actor === undefined || !cross) return null;
  const say = mapWords[settings.language];
  const name = actorName(situation, actor, settings.language);
  const said = (degrees: number) => degreesShown(degrees, settings);
  return (
    <div className="placing">
      <p>
        <span className="strong">{say.placing(`\u2068${name}\u2069`)}</span>{' '}
        <span className="dim small">{say.placingKeys}</span>
      </p>
      <p className="placing-acts">
        <output>{say.degrees(cross, said)}</output>
        <button type="button" className="act" onClick={placing.put}>
          {say.put}
        </button>
        <button type="button" className="act quiet" onClick={placing.leave}>
          {say.leave} <KeyCap name="Esc" />
        </button>
        <button
          type="button"
          className="plain link small"
          onClick={() => go({ view: 'actors', item: 'edit', at: `actors/${actor}` })}
        >
          {say.inForm}
        </button>
      </p>
    </div>
  );
}
