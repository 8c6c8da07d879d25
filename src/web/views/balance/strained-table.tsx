/** Ties under strain, with their signs and weights to be tried the other way where they stand. */

import { type KeyboardEvent, memo } from 'react';
import type { Tie } from '../../../situation/index.ts';
import { QuietText } from '../../editing/quiet-text.tsx';
import { useEditingWords, useLocalEdit } from '../../editing/use-editing.ts';
import { numberOf } from '../../model/local-number.ts';
import { nameOf } from '../../model/thing.ts';
import { useDrawnBefore } from '../../model/use-drawn-before.ts';
import { useLocal } from '../../model/use-local.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running, SaysWho, type TieSign } from '../../parts/index.ts';
import { pressedKey } from '../../parts/pressed-key.ts';
import { tableRole } from '../../parts/table-role.ts';
import { useWeighed } from '../weighed.ts';
import { type StrainedGroup, strainedGroups } from './strained-row.ts';
import '../../editing/editing.css';
import './balance.css';

/** Tie, sign, weight, sources. */
const COLUMNS = 4;

const SIGNS: readonly TieSign[] = ['+', '-', 'unknown'];
const GLYPHS = { '+': '+', '-': '−', unknown: '?' } as const;
const KEYS: Readonly<Record<string, TieSign>> = {
  NumpadAdd: '+',
  Equal: '+',
  NumpadSubtract: '-',
  Minus: '-',
  Digit0: 'unknown',
  Numpad0: 'unknown',
};

interface ChoiceProps {
  readonly tie: Tie;
  readonly name: string;
}

const SignChoice = memo(function SignChoice({ tie, name }: ChoiceProps) {
  const words = useWords();
  const edit = useWorkbench((state) => state.edit);
  return (
    <fieldset className="segments" aria-label={`${words.field.sign}: ${name}`}>
      {SIGNS.map((sign) => (
        <button
          key={sign}
          type="button"
          aria-pressed={tie.sign === sign}
          aria-label={words.choice[sign]}
          onClick={() => {
            if (sign !== tie.sign) edit([{ op: 'set', at: `ties/${tie.id}/sign`, value: sign }]);
          }}
        >
          <span aria-hidden="true">{GLYPHS[sign]}</span>
        </button>
      ))}
    </fieldset>
  );
});

interface StrainedTie {
  readonly tie: Tie;
  readonly name: string;
}

interface RowProps extends StrainedTie {
  /** Just come, it is read in the first frame; what it is edited with comes in the next. */
  readonly isNew: boolean;
}

const Row = memo(function Row({ tie, name, isNew }: RowProps) {
  const words = useEditingWords();
  const select = useWorkbench((state) => state.select);
  const edit = useWorkbench((state) => state.edit);
  const { attempt } = useLocalEdit();
  const local = useLocal();
  const address = `ties/${tie.id}`;
  const isChosen = useWorkbench((state) => state.route.at === address);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const sign = KEYS[pressedKey(event)];
    const isTyping = (event.target as HTMLElement).tagName === 'INPUT';
    if (!sign || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (sign !== tie.sign) edit([{ op: 'set', at: `${address}/sign`, value: sign }]);
  };
  const confirm = (text: string) => {
    const value = numberOf(text);
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > 1000)
      return words.fault.whole;
    return attempt([{ op: 'set', at: `${address}/weight`, value }]);
  };
  return (
    <tr
      {...tableRole.row}
      data-address={address}
      className={isChosen ? 'selected' : undefined}
      onKeyDown={onKeyDown}
    >
      <th {...tableRole.rowHead} scope="row">
        <button type="button" className="plain row-name" onClick={() => select(address)}>
          <bdi>{name}</bdi>
        </button>
      </th>
      <td {...tableRole.cell}>
        {isNew ? (
          <span className="segments coming">{'\u00a0'}</span>
        ) : (
          <SignChoice tie={tie} name={name} />
        )}
      </td>
      <td {...tableRole.cell} className="num" data-label={words.strain.weight}>
        {isNew ? (
          <span className="field quiet number">{local(tie.weight)}</span>
        ) : (
          <QuietText
            label={`${words.strain.weight}: ${name}`}
            value={local(tie.weight)}
            onConfirm={confirm}
            isNumber
          />
        )}
      </td>
      <td {...tableRole.cell}>
        <SaysWho item={tie} address={address} isShort name={name} />
      </td>
    </tr>
  );
});

function Heads() {
  const words = useEditingWords();
  return (
    <thead {...tableRole.group}>
      <tr {...tableRole.row}>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.tie}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.sign}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.weight}
        </th>
        <th {...tableRole.columnHead} scope="col" />
      </tr>
    </thead>
  );
}

interface MeaningProps extends Omit<StrainedGroup, 'ties'> {
  /** Of one tie alone. */
  readonly isOne: boolean;
}

/** What is said of every tie under it, said once. */
const Meaning = memo(function Meaning({ strain, margin, isOne }: MeaningProps) {
  const words = useEditingWords().strain;
  const cost = `\u2066${Math.abs(margin ?? 0)}\u2069`;
  const free = margin === 0 ? words.free(isOne) : words.anomaly(cost, isOne);
  const meaning = margin === null ? '' : margin > 0 ? words.turns(cost, isOne) : free;
  return (
    <tr {...tableRole.row} className="meaning">
      <td {...tableRole.cell} colSpan={COLUMNS}>
        {words[strain]}
        {meaning ? (
          <span className="dim">
            {' · '}
            <Running text={meaning} />
          </span>
        ) : null}
      </td>
    </tr>
  );
});

interface RowsProps {
  readonly groups: readonly StrainedGroup[];
  readonly named: ReadonlyMap<string, StrainedTie>;
}

function Rows({ groups, named }: RowsProps) {
  const drawn = useDrawnBefore([...named.keys()]);
  return (
    <tbody {...tableRole.group}>
      {groups.flatMap(({ strain, margin, ties }) => [
        <Meaning
          key={`${strain} ${margin}`}
          strain={strain}
          margin={margin}
          isOne={ties.length === 1}
        />,
        ...ties.map((id) => {
          const one = named.get(id);
          return one ? <Row key={id} {...one} isNew={!drawn.has(id)} /> : null;
        }),
      ])}
    </tbody>
  );
}

export function StrainedTable() {
  const words = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  const situation = useSituation();
  const { ties } = situation;
  const finding = useWeighed()?.weighing.balance;
  // Without a sign there is nothing that could be under strain.
  if (!finding || finding.ties === 0) return null;
  const groups = strainedGroups(finding);
  const named = new Map<string, StrainedTie>();
  for (const id of groups.flatMap((group) => group.ties)) {
    const tie = ties.find((one) => one.id === id);
    if (!tie) continue;
    const thing = { address: `ties/${id}`, kind: 'tie', value: tie } as const;
    named.set(id, { tie, name: nameOf(situation, thing, language) });
  }
  return (
    <section className="strained">
      <h2 className="sec">
        {words.strain.title}
        <small>
          <Running text={named.size > 0 ? words.strain.hint : words.strain.none} />
        </small>
      </h2>
      {named.size > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className="scroll" tabIndex={0} aria-label={words.strain.title}>
          <table className="stacks" {...tableRole.table}>
            <colgroup>
              <col className="of-tie" />
              <col className="of-choice" />
              <col className="of-weight" />
              <col className="of-words" />
            </colgroup>
            <Heads />
            <Rows groups={groups} named={named} />
          </table>
        </section>
      ) : null}
    </section>
  );
}
