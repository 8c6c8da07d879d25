/** Who covers which need, a table a client: every weight, demand and share edited where it stands. */
import { useState } from 'react';
import { useEditingWords } from '../../editing/use-editing.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { tableRole } from '../../parts/table-role.ts';
import { useWeighed } from '../weighed.ts';
import { NeedForm } from './need-form.tsx';
import { CoveredText, NeedRow } from './need-row.tsx';
import { SupplierChoice } from './supplier-choice.tsx';
import { UnitHead } from './unit-head.tsx';
import '../../editing/editing.css';
import './dependence.css';

/** Suppliers of a client, in the order in which they first cover a need. */
function useSuppliers(client: string): readonly string[] {
  const situation = useSituation();
  const needs = new Set(situation.needs.filter((one) => one.client === client).map(({ id }) => id));
  const all = situation.supplies.filter(({ need }) => needs.has(need));
  return [...new Set(all.map(({ supplier }) => supplier))];
}

function Heads({ suppliers }: { readonly suppliers: readonly string[] }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  return (
    <thead {...tableRole.group}>
      <tr {...tableRole.row}>
        <th {...tableRole.columnHead} scope="col">
          {words.needs.need}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.needs.weight}
        </th>
        <th {...tableRole.columnHead} scope="col">
          {words.needs.demand}
        </th>
        {suppliers.map((id) => (
          <th {...tableRole.columnHead} key={id} scope="col">
            <bdi>{actorName(situation, id, language)}</bdi>
          </th>
        ))}
        <th {...tableRole.columnHead} scope="col">
          <UnitHead name={words.needs.covered} />
        </th>
        <th {...tableRole.columnHead} scope="col" />
      </tr>
    </thead>
  );
}

function ClientTable({ client }: { readonly client: string }) {
  const words = useEditingWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const finding = useWeighed()?.weighing.dependence;
  const found = useSuppliers(client);
  const [more, setMore] = useState<readonly string[]>([]);
  const [isAdding, setAdding] = useState(false);
  const suppliers = [...found, ...more.filter((id) => !found.includes(id))];
  const isWeighed = finding?.client === client;
  const name = actorName(situation, client, language);
  return (
    <section className="client">
      <h3 className="sub">
        <bdi>{words.needs.of(name)}</bdi>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="scroll" tabIndex={0} aria-label={words.needs.of(name)}>
        <table className="need-matrix stacks" {...tableRole.table}>
          <Heads suppliers={suppliers} />
          <tbody {...tableRole.group}>
            {situation.needs
              .filter((one) => one.client === client)
              .map((need) => (
                <NeedRow
                  key={need.id}
                  need={need}
                  suppliers={suppliers}
                  covered={
                    isWeighed ? finding.needs.find(({ id }) => id === need.id)?.coverage : undefined
                  }
                />
              ))}
            {isWeighed ? (
              <tr {...tableRole.row} className="all">
                <th {...tableRole.rowHead} scope="row" colSpan={3 + suppliers.length}>
                  {words.needs.all}
                </th>
                <td {...tableRole.cell} className="covered" data-label={words.needs.covered}>
                  <CoveredText covered={finding.coverage} />
                </td>
                <td {...tableRole.cell} />
              </tr>
            ) : null}
          </tbody>
        </table>
      </section>
      <div className="edit-acts">
        {isAdding ? (
          <NeedForm client={client} onDone={() => setAdding(false)} />
        ) : (
          <button type="button" className="act quiet" onClick={() => setAdding(true)}>
            + {words.needs.addNeed}
          </button>
        )}
        <SupplierChoice known={suppliers} onChoose={(id) => setMore([...more, id])} />
      </div>
    </section>
  );
}

export function NeedMatrix() {
  const words = useEditingWords();
  const situation = useSituation();
  const clients = [...new Set(situation.needs.map(({ client }) => client))];
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="needs">
      <h2 className="sec">
        {words.needs.title} <small>{words.needs.hint}</small>
      </h2>
      {clients.map((client) => (
        <ClientTable key={client} client={client} />
      ))}
      {isAdding ? (
        <NeedForm onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="act quiet" onClick={() => setAdding(true)}>
          + {words.first.client}
        </button>
      )}
    </section>
  );
}
