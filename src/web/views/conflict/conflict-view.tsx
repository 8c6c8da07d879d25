/** One game: its report, live, and its decision makers, options and statements to select. */
import { useMemo } from 'react';
import { conflictReport } from '../../../report/conflict-report.ts';
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import { DateText, ReportPage, Running } from '../../parts/index.ts';
import type { ViewProps } from '../registry.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { GameTable } from './game-table.tsx';

function ReadingChoice({ game }: { readonly game: Game }) {
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.readings);
  const go = useWorkbench((state) => state.go);
  const pairs = game.decisionMakers.flatMap((dm) =>
    dm.readings.map((reading) => ({ pair: `${dm.id}=${reading.id}`, reading })),
  );
  if (pairs.length === 0) return null;
  return (
    <fieldset className="seg">
      {pairs.map(({ pair, reading }) => (
        <button
          key={pair}
          type="button"
          aria-pressed={chosen === pair}
          onClick={() => go({ readings: chosen === pair ? undefined : pair })}
        >
          <bdi>{inLanguage(reading.name, language)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

export default function ConflictView({ item }: ViewProps) {
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const game =
    weighed?.situation.games.find((one) => one.id === item) ?? weighed?.situation.games[0];
  const finding = weighed?.weighing.conflict?.find((one) => one.game === game?.id);
  const document = useMemo(
    () =>
      weighed && game && finding
        ? conflictReport(weighed.situation, game, finding, language)
        : undefined,
    [weighed, game, finding, language],
  );
  if (weighed && !game) return <p className="dim">{words.empty.noGame}</p>;
  if (!game || !document) return null;
  return (
    <>
      <ViewTitle
        title={<Running text={inLanguage(game.title, language)} />}
        quiet={game.when ? <DateText date={game.when} /> : undefined}
        end={<ReadingChoice game={game} />}
      />
      <ReportPage document={document} />
      <GameTable game={game} />
    </>
  );
}
