/** The situations that are kept here: name, question, as of when, how much, last change. */
import { Fragment, useEffect, useState } from 'react';
import { dateText } from '../../../report/date-text.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Words } from '../../../situation/index.ts';
import type { SituationEntry } from '../../data/index.ts';
import { localText } from '../../model/local-text.ts';
import { routeHash } from '../../model/route.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { useStartWords } from './use-start-words.ts';

function Entry({ entry }: { readonly entry: SituationEntry }) {
  const words = useStartWords();
  const settings = useWorkbench((state) => state.settings);
  const open = useWorkbench((state) => state.document?.key);
  const { language } = settings;
  const { id, title, question, counts, changed, asOf } = entry;
  const day = (date: string) => localText(dateText(date, language), settings);
  const facts = [
    ...(asOf ? [words.asOf(day(asOf))] : []),
    ...(counts ? [words.counts(counts.sources, counts.actors, counts.events)] : []),
    ...(changed ? [words.changed(day(changed.slice(0, 10)))] : []),
  ];
  return (
    <li data-address={id}>
      <a href={routeHash({ situation: id })}>
        <span className="strong">
          <bdi>{title ? inLanguage(title as Words, language) : id}</bdi>
          {open === id ? <small className="dim"> · {words.isOpen}</small> : null}
        </span>
        <span className={question ? undefined : 'dim'} dir="auto">
          {question ? inLanguage(question as Words, language) : words.noQuestion}
        </span>
        <span className={entry.ok === false ? 'warn small' : 'dim small'}>
          {entry.ok === false
            ? words.broken
            : facts.map((fact, at) => (
                <Fragment key={fact}>
                  {at > 0 ? ' · ' : ''}
                  <span className="fact">
                    <Running text={fact} />
                  </span>
                </Fragment>
              ))}
        </span>
      </a>
    </li>
  );
}

export function SituationList() {
  const words = useStartWords();
  const source = useWorkbench((state) => state.source);
  const known = useWorkbench((state) => state.entries);
  const [entries, setEntries] = useState(known);
  // What was listed when the page opened may have grown since.
  useEffect(() => {
    source.list().then(setEntries, () => setEntries(known));
  }, [source, known]);
  if (entries.length === 0) return null;
  const why = entries.find((one) => one.readOnly)?.readOnly;
  return (
    <section>
      <h2 className="sec">
        {words.title}
        <small className="end">{words.folder(entries.length)}</small>
      </h2>
      <ul className="situations">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {why ? <p className="warn">{words.readOnly(why)}</p> : null}
    </section>
  );
}
