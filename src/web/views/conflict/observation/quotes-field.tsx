/** The words that something of a game rests on, each change a step; loaded when it is opened. */
import { useRef } from 'react';
import type { Edit } from '../../../../situation/index.ts';
import { useLocalEdit } from '../../../editing/use-editing.ts';
import type { PickedQuote } from '../../situation/form/form-value.ts';
import { QuotesInput } from '../../situation/form/quotes-input.tsx';
import '../../situation/form/thing-form.css';

export interface QuotesFieldProps {
  /** The address of what rests on them. */
  readonly at: string;
  readonly id: string;
  readonly value: readonly string[];
}

type Json = Extract<Edit, { op: 'add' }>['value'];

export default function QuotesField({ at, id, value }: QuotesFieldProps) {
  const { attempt, fault } = useLocalEdit();
  // A quote that was just made comes into the document with what it is pinned to.
  const made = useRef<PickedQuote[]>([]);
  const put = (next: readonly string[]) => {
    const edits: Edit[] = made.current
      .filter((quote) => next.includes(quote.id))
      .map((quote) => ({ op: 'add', at: 'quotes', value: quote as unknown as Json }));
    made.current = [];
    attempt([...edits, { op: 'set', at: `${at}/quotes`, value: [...next] }]);
  };
  return (
    <div className="quotes-field">
      <QuotesInput
        id={id}
        value={value}
        picked={[]}
        onChange={put}
        onPick={(quote) => made.current.push(quote)}
      />
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </div>
  );
}
