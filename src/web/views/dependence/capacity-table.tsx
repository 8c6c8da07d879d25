/** What suppliers can give to several needs together: every capacity, edited where it stands. */
import { inLanguage } from '../../../report/name.ts';
import type { Capacity } from '../../../situation/index.ts';
import { useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon } from '../../parts/index.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import { useWeighed } from '../weighed.ts';
import { capacityAddition, freeNeeds, freeSuppliers, needToggle } from './capacity-edit.ts';
import { CoveredText } from './need-row.tsx';
import { SharingFrame } from './sharing-frame.tsx';
import { SharingRow } from './sharing-row.tsx';
import { UnitHead } from './unit-head.tsx';

function NeedChips({
  capacity,
  supplier,
}: {
  readonly capacity: Capacity;
  readonly supplier: string;
}) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const say = sharingWords[language];
  const { attempt, fault } = useLocalEdit();
  const name = (id: string) => {
    const need = situation.needs.find((one) => one.id === id);
    return need ? inLanguage(need.name, language) : id;
  };
  const free = freeNeeds(situation, capacity.supplier);
  return (
    <div className="chips">
      {capacity.needs.map((need) => (
        <span key={need} className="chip">
          <bdi>{name(need)}</bdi>
          <button
            type="button"
            className="plain take"
            aria-label={say.without(name(need), supplier)}
            onClick={() => attempt(needToggle(capacity, need))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {free.length > 0 ? (
        <select
          className="field"
          aria-label={`+ ${say.addNeed}: ${supplier}`}
          value=""
          onChange={(event) => attempt(needToggle(capacity, event.target.value))}
        >
          <option value="">+ {say.addNeed}</option>
          {free.map((need) => (
            <option key={need} value={need}>
              {name(need)}
            </option>
          ))}
        </select>
      ) : null}
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </div>
  );
}

function CapacityRow({ capacity }: { readonly capacity: Capacity }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const pools = useWeighed()?.weighing.dependence?.pools;
  const supplier = actorName(situation, capacity.supplier, language);
  const pool = pools?.find((one) => one.capacities.some(({ id }) => id === capacity.id));
  const asked = situation.needs
    .filter(({ id }) => capacity.needs.includes(id))
    .reduce((sum, { demand }) => sum + demand, 0);
  return (
    <SharingRow
      address={`capacities/${capacity.id}`}
      item={capacity}
      actor={supplier}
      name={sharingWords[language].capacityOf(supplier)}
      field="amount"
      amount={capacity.amount}
      most={asked}
      scope={<NeedChips capacity={capacity} supplier={supplier} />}
    >
      <td className="covered">{pool ? <CoveredText covered={pool.share} /> : null}</td>
    </SharingRow>
  );
}

export function CapacityTable() {
  const situation = useSituation();
  const say = sharingWords[useWorkbench((state) => state.settings.language)];
  return (
    <SharingFrame
      part="capacities"
      title={say.capacities}
      hint={say.capacitiesHint}
      heads={[say.supplier, say.needs, say.most, <UnitHead key="share" name={say.atOnce} />]}
      addLabel={say.addCapacity}
      actors={freeSuppliers(situation)}
      added={(supplier) => capacityAddition(situation, supplier)}
    >
      {situation.capacities.map((one) => (
        <CapacityRow key={one.id} capacity={one} />
      ))}
    </SharingFrame>
  );
}
