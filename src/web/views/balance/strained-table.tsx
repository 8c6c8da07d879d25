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
import { Running, SaysWho, Sign, type TieSign } from '../../parts/index.ts';
import { pressedKey } from '../../parts/pressed-key.ts';
import { isSameSaid } from '../../parts/same-said.ts';
import { tableRole } from '../../parts/table-role.ts';
import { useWeighed } from '../weighed.ts';
import { type StrainedRow, strainedRows } from './strained-row.ts';
import '../../editing/editing.css';
import './balance.css';

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

function useMeaning(): (row: StrainedRow) => string {
  const { strain } = useEditingWords();
  return ({ margin }) => {
    if (margin === null) return '';
    const cost = `\u2066${Math.abs(margin)}\u2069`;
    if (margin > 0) return strain.turns(cost);
    return margin === 0 ? strain.free : strain.anomaly(cost);
  };
}

interface StrainedTie {
  readonly row: StrainedRow;
  readonly tie: Tie;
  readonly name: string;
}

interface RowProps extends StrainedTie {
  /** Whether the division it is told of is only the best found so far. */
  readonly isSoFar: boolean;
  /** Just come, it is read in the first frame; what it is edited with comes in the next. */
  readonly isNew: boolean;
}

const Row = memo(function Row({ row, tie, name, isSoFar, isNew }: RowProps) {
  const words = useEditingWords();
  const select = useWorkbench((state) => state.select);
  const edit = useWorkbench((state) => state.edit);
  const { attempt } = useLocalEdit();
  const local = useLocal();
  const meaning = useMeaning();
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
        <Sign sign={tie.sign} />
      </td>
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
        {isSoFar
          ? words.strain.soFar
          : row.strain === 1
            ? words.strain.frustrated
            : words.strain.sometimes}
        <span className="dim">
          {' · '}
          <Running text={meaning(row)} />
        </span>
      </td>
      <td {...tableRole.cell}>
        <SaysWho item={tie} address={address} isShort name={name} />
      </td>
    </tr>
  );
}, isSameRow);

function isSameRow(before: RowProps, after: RowProps): boolean {
  const isAlike = before.name === after.name && before.isSoFar === after.isSoFar;
  if (before.isNew !== after.isNew) return false;
  return isAlike && before.tie === after.tie && isSameSaid(before.row, after.row);
}

function Heads() {
  const words = useEditingWords();
  return (
    <thead {...tableRole.group}>
      <tr {...tableRole.row}>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.tie}
        </th>
        <th {...tableRole.columnHead} scope="col" colSpan={2}>
          {words.strain.sign}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.weight}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.strain.why}
        </th>
        <th {...tableRole.columnHead} scope="col" />
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly ties: readonly StrainedTie[];
  readonly isSoFar: boolean;
}

function Rows({ ties, isSoFar }: RowsProps) {
  const drawn = useDrawnBefore(ties.map(({ tie }) => tie.id));
  return (
    <tbody {...tableRole.group}>
      {ties.map((one) => (
        <Row key={one.tie.id} {...one} isSoFar={isSoFar} isNew={!drawn.has(one.tie.id)} />
      ))}
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
  const rows = strainedRows(finding).flatMap((row) =>
    row.ties.flatMap((id) => {
      const tie = ties.find((one) => one.id === id);
      if (!tie) return [];
      const thing = { address: `ties/${id}`, kind: 'tie', value: tie } as const;
      return [{ row, tie, name: nameOf(situation, thing, language) }];
    }),
  );
  const { lower, upper } = finding.frustration;
  const index = lower === upper ? String(lower) : `${lower} – ${upper}`;
  return (
    <section className="strained">
      <h2 className="sec">
        {words.strain.title}
        <small>
          <Running text={rows.length > 0 ? words.strain.hint : words.strain.none} />
        </small>
        <small className="end">
          {words.strain.index}{' '}
          <bdi dir="ltr">
            <Running text={index} />
          </bdi>
        </small>
      </h2>
      {rows.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className="scroll" tabIndex={0} aria-label={words.strain.title}>
          <table className="stacks" {...tableRole.table}>
            <colgroup>
              <col className="of-tie" />
              <col className="of-sign" />
              <col className="of-choice" />
              <col className="of-weight" />
              <col />
              <col className="of-words" />
            </colgroup>
            <Heads />
            <Rows ties={rows} isSoFar={finding.bestSoFar === true} />
          </table>
        </section>
      ) : null}
    </section>
  );
}
