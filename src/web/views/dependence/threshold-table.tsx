/** What clients bear before they leave a patron too: every threshold, edited where it stands. */
import type { Situation, Threshold } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Range, SaysWho } from '../../parts/index.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import { useWeighed } from '../weighed.ts';
import { ActorChoice } from './actor-choice.tsx';
import { endsOf } from './amount.ts';
import { EndsField } from './ends-field.tsx';
import { freePatrons, patronsOf, thresholdAddition } from './threshold-edit.ts';

/** What becomes of a client as weighed: a line a patron where its threshold counts. */
function useRounds({ id, client }: Threshold): readonly string[] {
  const language = useWorkbench((state) => state.settings.language);
  const spread = useWeighed()?.weighing.dependence?.spread ?? [];
  const say = sharingWords[language];
  return spread.flatMap(({ cascade }) => {
    const found = cascade?.clients.find((one) => one.client === client);
    if (found?.threshold?.id !== id) return [];
    if (found.certain !== null) return [say.certain(found.certain)];
    return [found.possible === null ? say.stays : say.possible(found.possible)];
  });
}

function PatronChoice({
  threshold,
  client,
}: {
  readonly threshold: Threshold;
  readonly client: string;
}) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = sharingWords[language];
  const { attempt, fault } = useLocalEdit();
  const { patron } = threshold;
  const free = new Set([...freePatrons(situation, threshold.client), patron]);
  const patrons = new Set([...patronsOf(situation, threshold.client), ...(patron ? [patron] : [])]);
  const at = `thresholds/${threshold.id}/patron`;
  const choose = (id: string) =>
    attempt([id === '' ? { op: 'unset', at } : { op: 'set', at, value: id }]);
  return (
    <>
      <select
        className="field"
        aria-label={say.patronOf(client)}
        value={patron ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="" disabled={!free.has(undefined)}>
          {say.anyPatron}
        </option>
        {[...patrons].map((id) => (
          <option key={id} value={id} disabled={!free.has(id)}>
            {actorName(situation, id, language)}
          </option>
        ))}
      </select>
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </>
  );
}

function ThresholdRow({ threshold }: { readonly threshold: Threshold }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const { attempt } = useLocalEdit();
  const rounds = useRounds(threshold);
  const address = `thresholds/${threshold.id}`;
  const client = actorName(situation, threshold.client, language);
  const name = sharingWords[language].thresholdOf(client);
  const ends = endsOf(threshold.at);
  return (
    <tr data-address={address} className={chosen === address ? 'selected' : undefined}>
      <th scope="row">
        <bdi>{client}</bdi>
      </th>
      <td>
        <PatronChoice threshold={threshold} client={client} />
      </td>
      <td className="amount-column">
        <div className="amount" dir="ltr">
          <Range {...ends} most={Math.max(1, ends.high)} isUnsourced={!threshold.quotes.length} />
          <EndsField at={`${address}/at`} amount={threshold.at} name={name} />
          <span className="foot">
            <SaysWho item={threshold} address={address} isShort name={name} />
          </span>
        </div>
      </td>
      <td className="small">{rounds.join('; ')}</td>
      <td className="row-acts">
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={() => attempt([{ op: 'remove', at: address }])}
        >
          <Icon name="close" />
        </button>
      </td>
    </tr>
  );
}

/** Clients that may state a threshold more. */
function freeClients(situation: Situation): string[] {
  const clients = [...new Set(situation.needs.map(({ client }) => client))];
  return clients.filter((client) => freePatrons(situation, client).length > 0);
}

export function ThresholdTable() {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const start = useWeighed()?.weighing.dependence?.client;
  const { attempt, fault } = useLocalEdit();
  const say = sharingWords[language];
  const add = (client: string) => {
    const { id, edits } = thresholdAddition(situation, client);
    if (attempt(edits) === undefined) select(`thresholds/${id}`);
  };
  return (
    <section className="client">
      <h3 className="sub">{say.thresholds}</h3>
      <p className="dim small">{say.thresholdsHint}</p>
      {situation.thresholds.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className="scroll" tabIndex={0} aria-label={say.thresholds}>
          <table className="need-matrix sharing">
            <thead>
              <tr>
                <th scope="col">{say.client}</th>
                <th scope="col">{say.patron}</th>
                <th scope="col">{say.leavesAt} 0&nbsp;…&nbsp;1</th>
                <th scope="col">
                  <bdi>{start ? say.followsFirst(actorName(situation, start, language)) : ''}</bdi>
                </th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {situation.thresholds.map((one) => (
                <ThresholdRow key={one.id} threshold={one} />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <ActorChoice label={say.addThreshold} actors={freeClients(situation)} onChoose={add} />
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </section>
  );
}
