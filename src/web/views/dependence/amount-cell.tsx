/** How much a supplier covers: both ends of the range, each edited where it stands, over its bar. */
import type { Situation } from '../../../situation/index.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Icon, Range, SaysWho } from '../../parts/index.ts';
import { amountWith, endsOf, numberOf, numberShown } from './amount.ts';

type Supply = Situation['supplies'][number];

export interface AmountCellProps {
  readonly supply: Supply;
  readonly demand: number;
  /** `Ground combat: Wagner`. */
  readonly name: string;
}

export function AmountCell({ supply, demand, name }: AmountCellProps) {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.at);
  const { attempt, fault } = useLocalEdit();
  const address = `supplies/${supply.id}`;
  const ends = endsOf(supply.amount);
  const confirm = (end: 'low' | 'high') => (text: string) => {
    const value = numberOf(text);
    const next = value === undefined ? undefined : amountWith(supply.amount, end, value);
    if (next === undefined) return words.fault.range;
    return attempt([{ op: 'set', at: `${address}/amount`, value: next }]);
  };
  const most = Math.max(demand, ends.high);
  return (
    <div
      className={`amount${chosen === address ? ' selected' : ''}`}
      data-address={address}
      dir="ltr"
    >
      <Range {...ends} most={most} isUnsourced={supply.quotes.length === 0} />
      <span className="ends">
        <QuietText
          label={`${name}: ${words.needs.low}`}
          value={numberShown(ends.low, language)}
          onConfirm={confirm('low')}
          isNumber
        />
        <span aria-hidden="true">–</span>
        <QuietText
          label={`${name}: ${words.needs.high}`}
          value={numberShown(ends.high, language)}
          onConfirm={confirm('high')}
          isNumber
        />
      </span>
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
}
