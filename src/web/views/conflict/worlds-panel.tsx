/**
 * The worlds of a game whose orders are not known: weighed on workers when asked, with progress and a
 * way to end it; in how many worlds each outcome holds, what that turns on, and why each rests there.
 */

import { useMemo, useRef, useState } from 'react';
import { gameModel } from '../../../conflict/from-situation.ts';
import type { WorldsTask } from '../../../ensemble/world-plan.ts';
import type { ReportDocument } from '../../../report/document.ts';
import { worldsWords } from '../../../report/words/worlds/index.ts';
import { worldsReport } from '../../../report/worlds-report.ts';
import type { Game, Situation } from '../../../situation/index.ts';
import type { ConflictFinding } from '../../../weigh/index.ts';
import { openOrders } from '../../../weigh/inverse-weighing.ts';
import { latinDigits } from '../../model/local-number.ts';
import { readingsOf } from '../../model/route.ts';
import { saveFile } from '../../model/save-file.ts';
import { useLocal } from '../../model/use-local.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { ReportPage, Running } from '../../parts/index.ts';
import { worldsPanelWords } from '../../words/worlds/index.ts';
import { useWorldsRun, type WorldsRun } from './worlds-run.ts';
import { WorldsTable } from './worlds-table.tsx';
import './worlds.css';

interface Props {
  readonly situation: Situation;
  readonly game: Game;
  readonly finding: ConflictFinding;
}

interface Asked {
  readonly task: WorldsTask;
  /** The game and its readings as text: worlds of another are of before. */
  readonly key: string;
}

/** What is to be weighed; undefined where every order is known. */
function useAsked({ situation, game }: Props): Asked | undefined {
  const readings = useWorkbench((state) => state.route.readings);
  return useMemo(() => {
    const chosen = [...readingsOf({ readings })].filter(([dm, id]) =>
      game.decisionMakers.some((one) => one.id === dm && one.readings.some((r) => r.id === id)),
    );
    const stated = gameModel(situation, game.id, { readings: Object.fromEntries(chosen) });
    const { model, wants, statusQuo, targets } = stated;
    const vary = openOrders(stated);
    if (vary.length === 0) return undefined;
    const key = JSON.stringify([game, chosen]);
    return { task: { model, wants, vary, statusQuo, targets }, key };
  }, [situation, game, readings]);
}

/** The report of the worlds around its table, which the page draws with bars. */
function parts(document: ReportDocument): { before: ReportDocument; after: ReportDocument } {
  const blocks = document.blocks.slice(1);
  const at = blocks.findIndex((one) => one.kind === 'table');
  if (at < 0) return { before: { ...document, blocks }, after: { ...document, blocks: [] } };
  return {
    before: { ...document, blocks: blocks.slice(0, at) },
    after: { ...document, blocks: blocks.slice(at + 1) },
  };
}

function Found({ run, ...props }: Props & { readonly run: WorldsRun & { kind: 'done' } }) {
  const { situation, game, finding } = props;
  const language = useWorkbench((state) => state.settings.language);
  const { before, after } = useMemo(
    () => parts(worldsReport(situation, game, finding, run.found, language)),
    [situation, game, finding, run.found, language],
  );
  return (
    <>
      <ReportPage document={before} hasQuestion={false} />
      <WorldsTable
        situation={situation}
        game={game}
        found={run.found}
        observed={finding.observed?.state}
        statusQuo={finding.statusQuo}
      />
      <ReportPage document={after} hasQuestion={false} />
    </>
  );
}

interface ControlProps {
  readonly run: WorldsRun;
  readonly onStart: (seed: number) => void;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

function Controls({ run, onStart, onCancel, onSave }: ControlProps) {
  const say = worldsPanelWords[useWorkbench((state) => state.settings.language)];
  const [seed, setSeed] = useState('1');
  const isRunning = run.kind === 'running';
  const local = useLocal();
  const weigh = useRef<HTMLButtonElement>(null);
  const percent = isRunning ? Math.floor(100 * run.share) : 0;
  return (
    <div className="controls">
      <button
        ref={weigh}
        type="button"
        className="act"
        // While they are weighed it stays, with the focus of the keyboard, and does nothing.
        aria-disabled={isRunning || undefined}
        disabled={!isRunning && !/^\d{1,15}$/.test(seed)}
        onClick={() => (isRunning ? undefined : onStart(Number(seed)))}
      >
        {run.kind === 'done' ? say.again : say.weigh}
      </button>
      <label title={say.seedHint}>
        {say.seed}
        <input
          className="field"
          dir="ltr"
          inputMode="numeric"
          value={local(seed)}
          onChange={(event) => setSeed(latinDigits(event.target.value).trim())}
        />
      </label>
      {isRunning ? (
        <>
          <progress value={run.share} max={1} aria-label={local(say.running(percent))} />
          <button
            type="button"
            className="act quiet"
            onClick={() => {
              weigh.current?.focus();
              onCancel();
            }}
          >
            {say.cancel}
          </button>
        </>
      ) : null}
      {run.kind === 'done' ? (
        <button type="button" className="plain" onClick={onSave}>
          {say.save}
        </button>
      ) : null}
    </div>
  );
}

/** What is going on, in a line that a screen reader hears. */
function Status({ run, isStale }: { readonly run: WorldsRun; readonly isStale: boolean }) {
  const say = worldsPanelWords[useWorkbench((state) => state.settings.language)];
  const text = {
    none: () => say.hint,
    cancelled: () => say.cancelled,
    running: () => say.running(run.kind === 'running' ? Math.floor(100 * run.share) : 0),
    failed: () => say.failed(run.kind === 'failed' ? run.why : ''),
    done: () => (isStale ? say.stale : say.done(run.kind === 'done' ? run.found.total : 0)),
  }[run.kind]();
  return (
    <p className="dim" role="status">
      <Running text={text} />
    </p>
  );
}

export default function WorldsPanel(props: Props) {
  const language = useWorkbench((state) => state.settings.language);
  const asked = useAsked(props);
  const { run, start, cancel } = useWorldsRun();
  const [of, setOf] = useState<string | undefined>(undefined);
  if (asked === undefined) return null;
  const isStale = run.kind === 'done' && of !== asked.key;
  const save = () => {
    if (run.kind !== 'done') return;
    const text = `${JSON.stringify(run.found)}\n`;
    saveFile(
      new Blob([text], { type: 'application/json' }),
      `${props.situation.id}.${props.game.id}.worlds.json`,
    );
  };
  const begin = (seed: number) => {
    setOf(asked.key);
    void start({ ...asked.task, seed });
  };
  return (
    <section className="worlds" aria-labelledby="worlds-title">
      <h2 className="sec" id="worlds-title">
        {worldsWords[language].title}
      </h2>
      <Controls run={run} onStart={begin} onCancel={cancel} onSave={save} />
      <Status run={run} isStale={isStale} />
      {run.kind === 'done' && !isStale ? <Found {...props} run={run} /> : null}
    </section>
  );
}
