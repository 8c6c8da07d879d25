/**
 * While nothing is selected: the question of the situation and the answer at the head of its report,
 * beside every view; a footnote opens its words. Drawn when the edits pause.
 */
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { answerReport } from '../../report/answer-report.ts';
import { inLanguage } from '../../report/name.ts';
import type { Weighing } from '../../weigh/index.ts';
import { colon } from '../model/colon.ts';
import { routeHash } from '../model/route.ts';
import { actorName } from '../model/thing.ts';
import { useWords, useWorkbench } from '../model/use-workbench.ts';
import { ReportLine, Running } from '../parts/index.ts';
import { useWeighed, type WeighedSituation } from '../views/weighed.ts';
import './answer.css';

/** After the last edit: what is asked of the page by then is drawn. */
const PAUSE_MS = 250;

/** A value once it has stayed the same for a while; the first at once. */
function useSettled<T>(value: T | undefined): T | undefined {
  const [settled, settle] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => settle(value), settled === undefined ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}

/** Under what it is weighed, where that is not as stated: a scenario, readings. */
function Supposed({ of: { situation, weighing } }: { readonly of: WeighedSituation }) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  // Under a scenario the situation as weighed has none of its own.
  const scenario = useWorkbench((state) =>
    state.document?.situation.scenarios.find((one) => one.id === weighing.scenario),
  );
  const readings = Object.entries(weighing.readings ?? {}).flatMap(([dm, id]) => {
    const reading = situation.games
      .flatMap((game) => game.decisionMakers.filter((one) => one.id === dm))
      .flatMap((one) => one.readings)
      .find((one) => one.id === id);
    if (!reading) return [];
    const name = `\u2068${inLanguage(reading.name, language)}\u2069`;
    return [`\u2068${actorName(situation, dm, language)}\u2069${colon(language)}${name}`];
  });
  return (
    <>
      {scenario ? (
        <p className="dim small">
          {words.thing.scenario} · <bdi>{inLanguage(scenario.title, language)}</bdi>
        </p>
      ) : null}
      {readings.map((text) => (
        <p key={text} className="dim small">
          {words.thing.reading} · <Running text={text} />
        </p>
      ))}
    </>
  );
}

/** Not drawn with every edit, only with those that settle. */
const Answer = memo(function Answer({ of }: { readonly of: WeighedSituation }) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const select = useWorkbench((state) => state.select);
  const route = useWorkbench((state) => state.route);
  const { question, answer, footnotes } = useMemo(
    () => answerReport(of.situation, of.weighing as Weighing, language),
    [of, language],
  );
  const onNote = useCallback(
    (number: number) => {
      const note = footnotes.find((one) => one.number === number);
      if (note) select(`quotes/${note.quote}`);
    },
    [footnotes, select],
  );
  return (
    <section className="situation-answer">
      <Supposed of={of} />
      {question ? (
        <p className="ask">
          <Running text={question} />
        </p>
      ) : null}
      {answer.headline ? (
        <h2>
          <Running text={answer.headline} />
        </h2>
      ) : null}
      {answer.text.map((line) => (
        <p key={JSON.stringify(line)}>
          <ReportLine line={line} onNote={onNote} />
        </p>
      ))}
      <p>
        <a href={routeHash({ ...route, view: 'report', item: undefined, at: undefined })}>
          {words.view.report}
        </a>
      </p>
    </section>
  );
});

export default function SituationAnswer() {
  const words = useWords();
  const weighed = useWeighed();
  const settled = useSettled(weighed?.weighing.dependence === undefined ? undefined : weighed);
  // The report says it itself.
  const isSaid = useWorkbench((state) => state.route.view === 'report');
  return (
    <>
      {settled && !isSaid ? <Answer of={settled} /> : null}
      <p className="dim small">{words.empty.noSelection}</p>
    </>
  );
}
