/** One capacity or threshold: whose, over or towards what, how much, and what comes of it. */
import type { ReactNode } from 'react';
import type { Capacity, Threshold } from '../../../situation/index.ts';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { DateText, Icon, Range, SaysWho } from '../../parts/index.ts';
import { type Amount, endsOf } from './amount.ts';
import { EndsField } from './ends-field.tsx';

export interface SharingRowProps {
  readonly address: string;
  readonly item: Capacity | Threshold;
  /** Whose it is. */
  readonly actor: string;
  /** What it is called: `Capacity of the mill`. */
  readonly name: string;
  readonly field: 'amount' | 'at';
  readonly amount: Amount;
  /** The right end of the bar, where the amount is not larger. */
  readonly most: number;
  /** Over or towards what. */
  readonly scope: ReactNode;
  /** What comes of it as weighed. */
  readonly children: ReactNode;
}

export function SharingRow(props: SharingRowProps) {
  const { address, item, actor, name, field, amount, most, scope, children } = props;
  const words = useEditingWords();
  const isChosen = useWorkbench((state) => state.route.at === address);
  const { attempt, fault } = useLocalEdit();
  const ends = endsOf(amount);
  return (
    <tr data-address={address} className={isChosen ? 'selected' : undefined}>
      <th scope="row">
        <bdi>{actor}</bdi>
        {item.during ? (
          <div className="dim small">
            <DateText date={item.during} />
          </div>
        ) : null}
      </th>
      <td>{scope}</td>
      <td className="amount-column">
        <div className="amount" dir="ltr">
          <Range {...ends} most={Math.max(most, ends.high)} isUnsourced={!item.quotes.length} />
          <EndsField at={`${address}/${field}`} amount={amount} name={name} />
          <span className="foot">
            <SaysWho item={item} address={address} isShort name={name} />
          </span>
        </div>
      </td>
      {children}
      <td className="row-acts">
        <button
          type="button"
          className="plain take"
          aria-label={words.remove(name)}
          onClick={() => attempt([{ op: 'remove', at: address }])}
        >
          <Icon name="close" />
        </button>
        {fault ? <span className="wrong-why">{fault}</span> : null}
      </td>
    </tr>
  );
}
