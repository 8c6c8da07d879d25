/** The statements of a reading in its order, the weightiest first, each by its name. */
import { inLanguage } from '../../report/name.ts';
import type { DecisionMaker } from '../../situation/index.ts';
import { type Thing, thingAt } from '../model/thing.ts';
import { useSituation, useWorkbench } from '../model/use-workbench.ts';
import './symbol-key.css';

export function StatementOrder({ thing }: { readonly thing: Thing }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const owner = thingAt(situation, thing.address.split('/').slice(0, -2).join('/'));
  const { statements = [] } = (owner?.value ?? {}) as Partial<DecisionMaker>;
  const nameOf = (id: string) => {
    const found = statements.find((one) => one.id === id);
    return found ? inLanguage(found.name, language) : id;
  };
  return (
    <ol className="numbered">
      {(thing.value.priority as readonly string[]).map((id) => (
        <li key={id}>
          <bdi>{nameOf(id)}</bdi>
        </li>
      ))}
    </ol>
  );
}
