/** How much a supplier covers: both ends of the range, each edited where it stands, over its bar. */
import { memo } from 'react';
import type { Situation } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Range, SaysWho } from '../../parts/index.ts';
import { endsOf } from './amount.ts';
import { EndsField } from './ends-field.tsx';

type Supply = Situation['supplies'][number];

export interface AmountCellProps {
  readonly supply: Supply;
  readonly demand: number;
  /** `Ground combat: Wagner`. */
  readonly name: string;
}

export const AmountCell = memo(function AmountCell({ supply, demand, name }: AmountCellProps) {
  const words = useEditingWords();
  const { attempt, fault } = useLocalEdit();
  const address = `supplies/${supply.id}`;
  const isChosen = useWorkbench((state) => state.route.at === address);
  const ends = endsOf(supply.amount);
  const most = Math.max(demand, ends.high);
  return (
    <div className={`amount${isChosen ? ' selected' : ''}`} data-address={address} dir="ltr">
      <Range {...ends} most={most} isUnsourced={supply.quotes.length === 0} />
      <EndsField at={`${address}/amount`} amount={supply.amount} name={name} />
      <span className="foot">
        <SaysWho item={supply} address={address} isShort name={name} />
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={() => attempt([{ op: 'remove', at: address }])}
        >
          <Icon name="close" />
        </button>
      </span>
      {fault ? <span className="wrong-why">{fault}</span> : null}
    </div>
  );
});
