/** What clients bear before they leave a patron too: every threshold, edited where it stands. */
import type { Situation, Threshold } from '../../../situation/index.ts';
import { useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import { leavingTexts } from './leaving.ts';
import { LeavingChoice } from './leaving-choice.tsx';
import { SharingFrame } from './sharing-frame.tsx';
import { SharingRow } from './sharing-row.tsx';
import { freePatrons, patronsOf, thresholdAddition } from './threshold-edit.ts';
import { UnitHead } from './unit-head.tsx';
import { type Leaving, useLeaving } from './use-leaving.ts';

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

function ThresholdRow({
  threshold,
  leaving,
}: {
  readonly threshold: Threshold;
  readonly leaving: Leaving;
}) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = sharingWords[language];
  const client = actorName(situation, threshold.client, language);
  const rounds = leavingTexts(leaving, threshold, say, (id) => actorName(situation, id, language));
  return (
    <SharingRow
      address={`thresholds/${threshold.id}`}
      item={threshold}
      actor={client}
      name={say.thresholdOf(client)}
      field="at"
      amount={threshold.at}
      most={1}
      scope={<PatronChoice threshold={threshold} client={client} />}
    >
      <td className="small">
        {rounds.map((text) => (
          <div key={text}>
            <Running text={text} />
          </div>
        ))}
      </td>
    </SharingRow>
  );
}

/** Clients that may state a threshold more. */
function freeClients(situation: Situation): string[] {
  const clients = [...new Set(situation.needs.map(({ client }) => client))];
  return clients.filter((client) => freePatrons(situation, client).length > 0);
}

export function ThresholdTable() {
  const situation = useSituation();
  const say = sharingWords[useWorkbench((state) => state.settings.language)];
  const leaving = useLeaving();
  return (
    <SharingFrame
      part="thresholds"
      title={say.thresholds}
      hint={say.thresholdsHint}
      heads={[
        say.client,
        say.patron,
        <UnitHead key="at" name={say.leavesAt} />,
        <LeavingChoice key="first" leaving={leaving} />,
      ]}
      addLabel={say.addThreshold}
      actors={freeClients(situation)}
      added={(client) => thresholdAddition(situation, client)}
    >
      {situation.thresholds.map((one) => (
        <ThresholdRow key={one.id} threshold={one} leaving={leaving} />
      ))}
    </SharingFrame>
  );
}
