/** What owes a source and has none, each a way to it. */
import { useMemo } from 'react';
import { unsourced } from '../../../situation/unsourced.ts';
import { OwnedName } from '../../inspector/owned-name.tsx';
import { thingAt } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { addressOfPath } from '../../refusal/place.ts';
import { sourceWords } from '../../words/source/index.ts';

/** @param isQuiet whether to say nothing where there is nothing to say */
export function UnsourcedList({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const say = sourceWords[language];
  const rows = useMemo(
    () =>
      unsourced(situation).flatMap(({ path, kind }) => {
        const address = addressOfPath(situation, path);
        const thing = thingAt(situation, address);
        return thing ? [{ address, kind, thing }] : [];
      }),
    [situation],
  );
  if (isQuiet && rows.length === 0) return null;
  const kindName = (kind: (typeof rows)[number]['kind']) => {
    if (kind === 'statusQuo') return words.field.statusQuo;
    if (kind === 'outcome' || kind === 'step') return words.field.observed;
    return words.thing[kind];
  };
  return (
    <section className="unsourced-list">
      <h2 className="sec">
        {say.unsourced}
        <small className="end">
          <Running text={String(rows.length)} />
        </small>
      </h2>
      {rows.length === 0 ? <p className="dim">{say.allSourced}</p> : null}
      {rows.length > 0 ? <p className="dim small">{say.unsourcedNote}</p> : null}
      <ul className="resting">
        {rows.map(({ address, kind, thing }) => (
          <li key={address}>
            <button
              type="button"
              className={`plain row-name${at === thing.address ? ' selected' : ''}`}
              data-address={thing.address}
              onClick={() => select(thing.address)}
            >
              <span className="dim">{kindName(kind)}</span> <OwnedName thing={thing} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
