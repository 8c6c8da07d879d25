/** One need: its weight and demand, what each supplier covers of it, how much is covered in all. */
import { memo } from 'react';
import { inLanguage } from '../../../report/name.ts';
import { decimal } from '../../../report/number-text.ts';
import type { Need } from '../../../situation/index.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { QuietWords } from '../../editing/quiet-words.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { numberOf, numberShown } from '../../model/local-number.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Range, Running } from '../../parts/index.ts';
import { tableRole } from '../../parts/table-role.ts';
import { AmountCell } from './amount-cell.tsx';
import { needRemoval, supplyAddition } from './need-edit.ts';

export interface Covered {
  readonly low: number;
  readonly high: number;
}

export interface NeedRowProps {
  readonly need: Need;
  readonly suppliers: readonly string[];
  /** As weighed; nothing where this client is not. */
  readonly covered: Covered | undefined;
}

/** A range in words, the base before it where a scenario moved it. */
export const CoveredText = memo(function CoveredText({ covered }: { readonly covered: Covered }) {
  const language = useWorkbench((state) => state.settings.language);
  const [low, high] = [decimal(covered.low, language), decimal(covered.high, language)];
  return (
    <>
      <Range {...covered} />
      <bdi dir="ltr" className="small">
        <Running text={low === high ? low : `${low} – ${high}`} />
      </bdi>
    </>
  );
});

interface NumberProps {
  readonly need: Need;
  readonly field: 'weight' | 'demand';
}

const NumberCell = memo(function NumberCell({ need, field }: NumberProps) {
  const words = useEditingWords();
  const settings = useWorkbench((state) => state.settings);
  const { attempt } = useLocalEdit();
  const confirm = (text: string) => {
    const value = numberOf(text);
    if (value === undefined || value <= 0) return words.fault.positive;
    return attempt([{ op: 'set', at: `needs/${need.id}/${field}`, value }]);
  };
  return (
    <td {...tableRole.cell} className="num" data-label={words.needs[field]}>
      <QuietText
        label={`${words.needs[field]}: ${inLanguage(need.name, settings.language)}`}
        value={numberShown(need[field], settings)}
        onConfirm={confirm}
        isNumber
      />
    </td>
  );
});

function SupplyCell({ need, supplier }: { readonly need: Need; readonly supplier: string }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const { attempt } = useLocalEdit();
  const own = situation.supplies.filter((one) => one.need === need.id && one.supplier === supplier);
  const who = actorName(situation, supplier, language);
  const what = inLanguage(need.name, language);
  const add = () => {
    const { id, edits } = supplyAddition(situation, need, supplier);
    if (attempt(edits) === undefined) select(`supplies/${id}`);
  };
  return (
    <td {...tableRole.cell} data-label={who}>
      {own.map((supply) => (
        <AmountCell
          key={supply.id}
          supply={supply}
          demand={need.demand}
          name={words.needs.share(what, who)}
        />
      ))}
      {own.length === 0 ? (
        <button
          type="button"
          className="plain take add"
          aria-label={words.needs.cover(who, what)}
          onClick={add}
        >
          <span aria-hidden="true">+</span>
        </button>
      ) : null}
    </td>
  );
}

export function NeedRow({ need, suppliers, covered }: NeedRowProps) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const { attempt, fault } = useLocalEdit();
  const address = `needs/${need.id}`;
  const name = inLanguage(need.name, language);
  return (
    <tr
      {...tableRole.row}
      data-address={address}
      className={chosen === address ? 'selected' : undefined}
    >
      <th {...tableRole.rowHead} scope="row">
        <QuietWords at={`${address}/name`} label={words.needs.need} value={need.name} />
        {fault ? <span className="wrong-why">{fault}</span> : null}
      </th>
      <NumberCell need={need} field="weight" />
      <NumberCell need={need} field="demand" />
      {suppliers.map((supplier) => (
        <SupplyCell key={supplier} need={need} supplier={supplier} />
      ))}
      <td {...tableRole.cell} className="covered" data-label={words.needs.covered}>
        {covered ? <CoveredText covered={covered} /> : null}
      </td>
      <td {...tableRole.cell} className="row-acts">
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={() => attempt(needRemoval(situation, need.id))}
        >
          <Icon name="close" />
        </button>
      </td>
    </tr>
  );
}
