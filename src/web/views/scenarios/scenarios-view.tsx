/** Scenarios: branch, change, and see every scale beside its base. */
import { useMemo } from 'react';
import { footnotes } from '../../../report/footnotes.ts';
import { inLanguage } from '../../../report/name.ts';
import { scaleContext } from '../../../report/section/scale-context.ts';
import { scenarioBlocks } from '../../../report/section/scenario.ts';
import type { Edit, Scenario } from '../../../situation/index.ts';
import type { Weighing } from '../../../weigh/index.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportBlock, WordsField } from '../../parts/index.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { type Change, editsOf, freeId } from './composed.ts';
import { Composer } from './composer.tsx';
import './scenarios.css';

/** The chosen scenario beside its base, once all scales have been weighed on both sides. */
function SideBySide() {
  const base = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const weighed = useWeighed();
  const blocks = useMemo(() => {
    if (!weighed?.base || !isWhole(weighed.base) || !isWhole(weighed.weighing)) return [];
    const context = scaleContext(base, language, footnotes(base, language));
    return scenarioBlocks(
      { situation: base, weighing: weighed.base },
      { situation: weighed.situation, weighing: weighed.weighing },
      context,
    );
  }, [base, weighed, language]);
  return (
    <div className="report">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks stand in their order
        <ReportBlock key={at} block={block} onNote={() => {}} />
      ))}
    </div>
  );
}

function isWhole(weighing: object): weighing is Weighing {
  return (
    'conflict' in weighing &&
    'balance' in weighing &&
    'dependence' in weighing &&
    'hypotheses' in weighing
  );
}

function EditList({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords();
  const edit = useWorkbench((state) => state.edit);
  const drop = (at: number) => {
    const rest = scenario.edits.filter((_, place) => place !== at);
    edit([{ op: 'set', at: `scenarios/${scenario.id}/edits`, value: rest as never }]);
  };
  if (scenario.edits.length === 0) return <p className="dim">{words.scenarios.noEdits}</p>;
  return (
    <ol className="edits">
      {scenario.edits.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: edits stand in their order
        <li key={at}>
          <span>{words.scenarios.op[one.op]}</span>
          <code className="mono" dir="ltr">
            {one.at}
          </code>
          {'value' in one ? (
            <code className="mono" dir="ltr">
              {shown(one)}
            </code>
          ) : null}
          <button
            type="button"
            className="plain dim"
            onClick={() => drop(at)}
            aria-label={`${words.scenarios.drop}: ${one.at}`}
          >
            {words.scenarios.drop}
          </button>
        </li>
      ))}
    </ol>
  );
}

function shown(edit: Edit): string {
  const text = JSON.stringify('value' in edit ? edit.value : '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function Chosen({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords();
  const situation = useSituation();
  const edit = useWorkbench((state) => state.edit);
  const add = (change: Change) => {
    const edits = [...scenario.edits, ...editsOf(situation, change)];
    edit([{ op: 'set', at: `scenarios/${scenario.id}/edits`, value: edits as never }]);
  };
  return (
    <>
      <SideBySide />
      <section>
        <h2 className="sec">{words.scenarios.changes}</h2>
        <p className="title-field">
          <WordsField
            at={`scenarios/${scenario.id}/title`}
            label={words.scenarios.title}
            value={scenario.title}
          />
        </p>
        <EditList scenario={scenario} />
        <Composer onAdd={add} />
      </section>
    </>
  );
}

export default function ScenariosView() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.scenario);
  const edit = useWorkbench((state) => state.edit);
  const go = useWorkbench((state) => state.go);
  const branch = () => {
    const id = freeId(situation);
    const title = { [language]: words.scenarios.fresh(situation.scenarios.length + 1) };
    if (edit([{ op: 'add', at: 'scenarios', value: { id, title, edits: [] } }]))
      go({ scenario: id });
  };
  const scenario = situation.scenarios.find((one) => one.id === chosen);
  return (
    <>
      <ViewTitle
        title={words.view.scenarios}
        quiet={words.scenarios.lead}
        end={
          <button type="button" className="act" onClick={branch}>
            {words.scenarios.branch}
          </button>
        }
      />
      <ul className="scenario-list">
        {situation.scenarios.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={`plain${one.id === chosen ? ' selected' : ''}`}
              aria-pressed={one.id === chosen}
              onClick={() => go({ scenario: one.id === chosen ? undefined : one.id })}
            >
              <bdi>{inLanguage(one.title, language)}</bdi>
            </button>
            <span className="dim">{words.scenarios.count(one.edits.length)}</span>
          </li>
        ))}
      </ul>
      {scenario ? (
        <Chosen scenario={scenario} />
      ) : (
        <p className="dim">
          {situation.scenarios.length === 0 ? words.scenarios.none : words.scenarios.choose}
        </p>
      )}
    </>
  );
}
