/** Ties that events suggest, under the table of ties: entered one by one, or all as one step. */
import { useMemo } from 'react';
import { actorName, nameOf, thingAt } from '../../model/thing.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { Running, Sign } from '../../parts/index.ts';
import { situationWords } from '../../words/situation/index.ts';
import { candidateEdits, type TieCandidate, tieCandidates } from './tie-candidate.ts';

export function CandidateList() {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const select = useWorkbench((state) => state.select);
  const say = situationWords[language];
  const all = useMemo(() => tieCandidates(situation), [situation]);
  if (all.length === 0) return null;
  const enter = (some: readonly TieCandidate[]) => edit(candidateEdits(situation, some));
  const eventName = (id: string) => {
    const event = thingAt(situation, `events/${id}`);
    return event ? nameOf(situation, event, language) : id;
  };
  return (
    <section className="candidates">
      <h2 className="sec">
        {say.candidates}
        <small className="end">
          <button type="button" className="act quiet" onClick={() => enter(all)}>
            <Running text={say.enterAll(all.length)} />
          </button>
        </small>
      </h2>
      <p className="dim small">{say.candidatesNote}</p>
      <ul>
        {all.map((one) => {
          const names = [one.a, one.b].map((id) => actorName(situation, id, language));
          return (
            <li key={`${one.a} ${one.b} ${one.sign}`}>
              <span>
                <bdi>{names[0]}</bdi> <Sign sign={one.sign} /> <bdi>{names[1]}</bdi>
              </span>
              <button
                type="button"
                className="plain dim small told"
                onClick={() => select(`events/${one.events[0]}`)}
              >
                <bdi>{eventName(one.events[0] ?? '')}</bdi>
                {one.events.length > 1 ? (
                  <Running text={` ${say.andMore(one.events.length - 1)}`} />
                ) : null}
              </button>
              <button type="button" className="act quiet" onClick={() => enter([one])}>
                {say.enter}
                <span className="unseen">
                  : {names[0]} {one.sign} {names[1]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
