/**
 * The statements of a decision maker or of a reading in their order, the weightiest first, each by its
 * name: pressed, it opens with the words it rests on.
 */
import { inLanguage } from '../../report/name.ts';
import type { DecisionMaker } from '../../situation/index.ts';
import { type Thing, thingAt } from '../model/thing.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import './symbol-key.css';

export function StatementOrder({ thing }: { readonly thing: Thing }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const above = thingAt(situation, thing.address.split('/').slice(0, -2).join('/'));
  const owner = thing.kind === 'reading' ? above : thing;
  const { statements = [] } = (owner?.value ?? {}) as Partial<DecisionMaker>;
  return (
    <ol className="numbered">
      {(thing.value.priority as readonly string[]).map((id) => {
        const found = statements.find((one) => one.id === id);
        return (
          <li key={id}>
            {found ? (
              <button
                type="button"
                className="plain"
                onClick={() => select(`${owner?.address}/statements/${id}`)}
              >
                <bdi>{inLanguage(found.name, language)}</bdi>
              </button>
            ) : (
              <bdi>{id}</bdi>
            )}
          </li>
        );
      })}
    </ol>
  );
}
