/** What suppliers can give to several needs together: every capacity, edited where it stands. */
import { inLanguage } from '../../../report/name.ts';
import type { Capacity } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Range, SaysWho } from '../../parts/index.ts';
import { sharingWords } from '../../words/dependence/index.ts';
import { useWeighed } from '../weighed.ts';
import { ActorChoice } from './actor-choice.tsx';
import { endsOf } from './amount.ts';
import { capacityAddition, freeNeeds, freeSuppliers, needToggle } from './capacity-edit.ts';
import { EndsField } from './ends-field.tsx';
import { CoveredText } from './need-row.tsx';

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
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const pools = useWeighed()?.weighing.dependence?.pools;
  const { attempt } = useLocalEdit();
  const address = `capacities/${capacity.id}`;
  const supplier = actorName(situation, capacity.supplier, language);
  const pool = pools?.find((one) => one.capacities.some(({ id }) => id === capacity.id));
  const name = sharingWords[language].capacityOf(supplier);
  const ends = endsOf(capacity.amount);
  const asked = situation.needs
    .filter(({ id }) => capacity.needs.includes(id))
    .reduce((sum, { demand }) => sum + demand, 0);
  return (
    <tr data-address={address} className={chosen === address ? 'selected' : undefined}>
      <th scope="row">
        <bdi>{supplier}</bdi>
      </th>
      <td>
        <NeedChips capacity={capacity} supplier={supplier} />
      </td>
      <td className="amount-column">
        <div className="amount" dir="ltr">
          <Range
            {...ends}
            most={Math.max(asked, ends.high)}
            isUnsourced={!capacity.quotes.length}
          />
          <EndsField at={`${address}/amount`} amount={capacity.amount} name={name} />
          <span className="foot">
            <SaysWho item={capacity} address={address} isShort name={name} />
          </span>
        </div>
      </td>
      <td className="covered">{pool ? <CoveredText covered={pool.share} /> : null}</td>
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

export function CapacityTable() {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const say = sharingWords[language];
  const add = (supplier: string) => {
    const { id, edits } = capacityAddition(situation, supplier);
    if (attempt(edits) === undefined) select(`capacities/${id}`);
  };
  return (
    <section className="client">
      <h3 className="sub">{say.capacities}</h3>
      <p className="dim small">{say.capacitiesHint}</p>
      {situation.capacities.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className="scroll" tabIndex={0} aria-label={say.capacities}>
          <table className="need-matrix sharing">
            <thead>
              <tr>
                <th scope="col">{say.supplier}</th>
                <th scope="col">{say.needs}</th>
                <th scope="col">{say.most}</th>
                <th scope="col">{say.atOnce} 0&nbsp;…&nbsp;1</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {situation.capacities.map((one) => (
                <CapacityRow key={one.id} capacity={one} />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <ActorChoice label={say.addCapacity} actors={freeSuppliers(situation)} onChoose={add} />
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </section>
  );
}
