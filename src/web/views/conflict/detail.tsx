/** The ground of a game's answer: the readings, the verdict, what rests and why. */
import { useMemo } from 'react';
import { conflictReport } from '../../../report/conflict-report.ts';
import type { ReportDocument } from '../../../report/document.ts';
import type { Game, Situation } from '../../../situation/index.ts';
import type { ConflictFinding } from '../../../weigh/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage } from '../../parts/index.ts';

/**
 * What the answer stands on. Without what the workings show better, live: the board of states, and
 * the preferences at the end.
 */
function detail(document: ReportDocument, game: string, from: number): ReportDocument {
  const rest = document.blocks.slice(from);
  const board = rest.findIndex((one) => one.kind === 'figure' && one.id === `${game}-states`);
  return {
    ...document,
    answer: { headline: '', text: [] },
    blocks: board < 0 ? rest : rest.slice(0, board),
  };
}

interface Props {
  readonly situation: Situation;
  readonly game: Game;
  readonly finding: ConflictFinding;
  /** Those it was weighed under, by decision maker. */
  readonly readings?: Readonly<Record<string, string>>;
  /** How many blocks the answer above shows already. */
  readonly from: number;
}

/** Written where it is seen, or when the edits pause: it is longer than the answer. */
export default function Detail({ situation, game, finding, readings, from }: Props) {
  const language = useWorkbench((state) => state.settings.language);
  const document = useMemo(
    () => detail(conflictReport(situation, game, finding, language, readings), game.id, from),
    [situation, game, finding, readings, language, from],
  );
  return <ReportPage document={document} hasQuestion={false} />;
}
