/** Who leaves first: what becomes of the others is told of that. */
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import type { Leaving } from './use-leaving.ts';

export function LeavingChoice({ leaving }: { readonly leaving: Leaving }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = sharingWords[language];
  const { first, clients, choose } = leaving;
  if (first === undefined) return null;
  const text = (client: string) => say.followsFirst(actorName(situation, client, language));
  if (clients.length < 2) return <bdi>{text(first)}</bdi>;
  return (
    <select
      className="field"
      aria-label={say.leavesFirst}
      value={first}
      onChange={(event) => choose(event.target.value)}
    >
      {clients.map((client) => (
        <option key={client} value={client}>
          {text(client)}
        </option>
      ))}
    </select>
  );
}
