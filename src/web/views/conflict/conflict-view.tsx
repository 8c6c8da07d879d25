/** One game: its answer, what the answer is made of, live and editable, and the rest of its report. */
import { Suspense, useEffect, useMemo, useState } from 'react';
import { conflictLeadReport } from '../../../report/conflict-lead-report.ts';
import type { ReportDocument } from '../../../report/document.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { colon } from '../../model/colon.ts';
import { readingsOf } from '../../model/route.ts';
import { actorName } from '../../model/thing.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Beam, DateText, ReportPage, Running, Seen } from '../../parts/index.ts';
import { late } from '../../parts/late.tsx';
import type { ViewProps } from '../view-props.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';

// Not needed for the first answer: loaded when it is shown.
const Workings = late(() => import('./workings.tsx'));
const NoGame = late(() => import('./no-game.tsx'));
const Detail = late(() => import('./detail.tsx'));
const WorldsPanel = late(() => import('./worlds-panel.tsx'));

function ReadingChoice({ game }: { readonly game: Game }) {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const route = useWorkbench((state) => state.route);
  const go = useWorkbench((state) => state.go);
  const chosen = readingsOf(route);
  const choose = (dm: string, reading: string) => {
    const next = new Map(chosen);
    if (reading === '') next.delete(dm);
    else next.set(dm, reading);
    go({ readings: [...next].map(([who, which]) => `${who}=${which}`).join(',') || undefined });
  };
  return game.decisionMakers
    .filter((dm) => dm.readings.length > 0)
    .map((dm) => {
      const name = actorName(situation, dm.id, language);
      return (
        <select
          key={dm.id}
          className="field reading"
          aria-label={`${words.thing.reading}: ${name}`}
          value={chosen.get(dm.id) ?? ''}
          onChange={(event) => choose(dm.id, event.target.value)}
        >
          <option value="">{`${name}${colon(language)}${words.choice.asStated}`}</option>
          {dm.readings.map((reading) => (
            <option key={reading.id} value={reading.id}>
              {`${name}${colon(language)}${inLanguage(reading.name, language)}`}
            </option>
          ))}
        </select>
      );
    });
}

/** What the verdict turns on, where it does, and the report without the heading that says it. */
function useVerdict(document: ReportDocument | undefined) {
  return useMemo(() => {
    const first = document?.blocks[0];
    if (document === undefined || first?.kind !== 'heading') return { body: document };
    return { body: { ...document, blocks: document.blocks.slice(1) }, aside: first.aside };
  }, [document]);
}

/** Whether the first weighing is whole: from then on what is editable is there to stay. */
function useIsReady(): boolean {
  const isWhole = useWorkbench((state) => state.weigh.weighed?.isWhole ?? false);
  const [isReady, setReady] = useState(isWhole);
  useEffect(() => setReady((was) => was || isWhole), [isWhole]);
  return isReady;
}

function Empty() {
  const words = useWords();
  return (
    <>
      <ViewTitle title={words.view.conflict} />
      <Suspense fallback={<p className="dim">{words.empty.noGame}</p>}>
        <NoGame />
      </Suspense>
    </>
  );
}

export default function ConflictView({ item }: ViewProps) {
  const isReady = useIsReady();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const game =
    weighed?.situation.games.find((one) => one.id === item) ?? weighed?.situation.games[0];
  const finding = weighed?.weighing.conflict?.find((one) => one.game === game?.id);
  const document = useMemo(
    () =>
      weighed && game && finding
        ? conflictLeadReport(weighed.situation, game, finding, language, weighed.weighing.readings)
        : undefined,
    [weighed, game, finding, language],
  );
  const { body, aside } = useVerdict(document);
  if (weighed && !game) return <Empty />;
  if (!weighed || !game || !finding || !document || !body) return null;
  return (
    <>
      <ViewTitle
        title={<Running text={inLanguage(game.title, language)} />}
        quiet={game.when ? <DateText date={game.when} /> : undefined}
        end={<ReadingChoice game={game} />}
      />
      {aside ? (
        <p className="kind">
          <Beam />
          <span>
            <Running text={aside} />
          </span>
        </p>
      ) : null}
      <ReportPage document={body} hasNotes={false} />
      {isReady ? (
        <Suspense fallback={null}>
          <Workings id={game.id} />
          <Seen>
            <WorldsPanel
              key={game.id}
              situation={weighed.situation}
              game={game}
              finding={finding}
            />
          </Seen>
          <Seen>
            <Detail
              situation={weighed.situation}
              game={game}
              finding={finding}
              readings={weighed.weighing.readings}
              from={document.blocks.length}
            />
          </Seen>
        </Suspense>
      ) : null}
    </>
  );
}
