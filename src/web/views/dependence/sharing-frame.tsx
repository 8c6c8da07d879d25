/** What is stated beside needs, a row each: its title, its table, and one more of an actor. */
import type { ReactNode } from 'react';
import type { Edit } from '../../../situation/index.ts';
import { useLocalEdit } from '../../editing/use-editing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { ActorChoice } from './actor-choice.tsx';

export interface SharingFrameProps {
  readonly part: 'capacities' | 'thresholds';
  readonly title: string;
  readonly hint: string;
  readonly heads: readonly ReactNode[];
  /** The rows; the table is left out where there is none. */
  readonly children: ReactNode;
  readonly addLabel: string;
  /** Of whom one more can be stated. */
  readonly actors: readonly string[];
  added(actor: string): { readonly id: string; readonly edits: readonly Edit[] };
}

export function SharingFrame(props: SharingFrameProps) {
  const { part, title, hint, heads, children, addLabel, actors, added } = props;
  const isEmpty = useSituation()[part].length === 0;
  const select = useWorkbench((state) => state.select);
  const { attempt, fault } = useLocalEdit();
  const add = (actor: string) => {
    const { id, edits } = added(actor);
    if (attempt(edits) === undefined) select(`${part}/${id}`);
  };
  return (
    <section className="client">
      <h3 className="sub">{title}</h3>
      <p className="dim small">{hint}</p>
      {isEmpty ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className="scroll" tabIndex={0} aria-label={title}>
          <table className="need-matrix sharing">
            <thead>
              <tr>
                {heads.map((head, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and stay
                  <th key={at} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col" />
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </section>
      )}
      <ActorChoice label={addLabel} actors={actors} onChoose={add} />
      {fault ? <p className="wrong-why">{fault}</p> : null}
    </section>
  );
}
