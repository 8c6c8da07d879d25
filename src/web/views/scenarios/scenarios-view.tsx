/** Scenarios: branch, change, and see every scale beside its base. */
import { useEffect, useMemo, useRef } from 'react';
import { footnotes } from '../../../report/footnotes.ts';
import { inLanguage } from '../../../report/name.ts';
import { scaleContext } from '../../../report/section/scale-context.ts';
import { scenarioBlocks } from '../../../report/section/scenario.ts';
import { overviewWords } from '../../../report/words/overview/index.ts';
import type { Edit, Scenario } from '../../../situation/index.ts';
import { isWhole } from '../../model/is-whole.ts';
import { stepText } from '../../model/step-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ReportBlock, Running, WordsField } from '../../parts/index.ts';
import { scenarioWords } from '../../words/scenario/index.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { AnyChange } from './any-change.tsx';
import { editsOf, freeId, standingWith } from './composed.ts';
import { Composer } from './composer.tsx';
import { EditList } from './edit-list.tsx';
import { Overview } from './overview.tsx';
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

/** The last step done to the base, made a change of the scenario instead: done once, supposed after. */
function FromLast({ scenario }: { readonly scenario: Scenario }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const last = useWorkbench((state) => {
    const { steps, done } = state.document?.history ?? { steps: [], done: 0 };
    return steps[done - 1];
  });
  const replace = useWorkbench((state) => state.replace);
  const say = scenarioWords[language];
  if (last === undefined || last.edits.some(({ at }) => at.split('/')[0] === 'scenarios'))
    return null;
  const about = stepText(last, situation, language);
  const move = () => {
    const value = [...scenario.edits, ...last.edits] as never;
    replace([{ op: 'set', at: `scenarios/${scenario.id}/edits`, value }], {
      kind: 'scenario',
      about,
    });
  };
  return (
    <p className="compose-line">
      <button type="button" className="act quiet" onClick={move}>
        {say.fromLast}
      </button>
      <span className="dim small">
        <Running text={say.fromLastNote(about)} />
      </span>
    </p>
  );
}

/** Another scenario that starts with the changes of this one; or none of it any more. */
function ScenarioActs({ scenario }: { readonly scenario: Scenario }) {
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const edit = useWorkbench((state) => state.edit);
  const go = useWorkbench((state) => state.go);
  const say = scenarioWords[language];
  const branch = () => {
    const id = freeId(situation);
    const title = { [language]: say.copyOf(inLanguage(scenario.title, language)) };
    const value = { id, title, edits: scenario.edits } as never;
    if (edit([{ op: 'add', at: 'scenarios', value }])) go({ scenario: id });
  };
  const remove = () => {
    go({ scenario: undefined });
    edit([{ op: 'remove', at: `scenarios/${scenario.id}` }]);
  };
  return (
    <p className="thing-acts">
      <button type="button" className="act quiet" onClick={branch}>
        {say.branch}
      </button>
      <button type="button" className="act quiet" onClick={remove}>
        {say.remove}
      </button>
    </p>
  );
}

function Chosen({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords();
  const situation = useSituation();
  const edit = useWorkbench((state) => state.edit);
  const go = useWorkbench((state) => state.go);
  const language = useWorkbench((state) => state.settings.language);
  const section = useRef<HTMLElement>(null);
  // One that changes nothing has nothing beside its base yet: its first change is asked for.
  const isFresh = scenario.edits.length === 0;
  // Only as it is opened: who goes back by steps to where it was fresh keeps the focus where it is.
  const wasFresh = useRef(isFresh);
  useEffect(() => {
    if (wasFresh.current)
      section.current?.querySelector<HTMLElement>('.compose-line select')?.focus();
  }, []);
  const standing = useMemo(() => standingWith(situation, scenario), [situation, scenario]);
  const put = (more: readonly Edit[]) => {
    const edits = [...scenario.edits, ...more];
    edit([{ op: 'set', at: `scenarios/${scenario.id}/edits`, value: edits as never }]);
  };
  return (
    <>
      <p className="thing-acts">
        <button type="button" className="act quiet" onClick={() => go({ scenario: undefined })}>
          {overviewWords[language].title}
        </button>
      </p>
      {isFresh ? null : <SideBySide />}
      <section ref={section}>
        <h2 className="sec">{words.scenarios.changes}</h2>
        <p className="title-field">
          <WordsField
            at={`scenarios/${scenario.id}/title`}
            label={words.scenarios.title}
            value={scenario.title}
          />
        </p>
        <EditList scenario={scenario} />
        <Composer standing={standing} onAdd={(change) => put(editsOf(standing, change))} />
        <AnyChange standing={standing} onAdd={put} />
        <FromLast scenario={scenario} />
        <ScenarioActs scenario={scenario} />
      </section>
    </>
  );
}

/** Where none is chosen all stand side by side; where there is none, how one begins. */
function Unchosen({ isNone }: { readonly isNone: boolean }) {
  const words = useWords();
  return isNone ? <p className="dim">{words.scenarios.none}</p> : <Overview />;
}

export default function ScenariosView() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const chosen = useWorkbench((state) => state.route.scenario);
  // The one looked at in the inspector; it need not be the one that is weighed.
  const selected = useWorkbench(({ route }) => /^scenarios\/([^/]+)/.exec(route.at ?? '')?.[1]);
  const marked = selected ?? chosen;
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
          <button type="button" className="act" data-act="new" onClick={branch}>
            {words.scenarios.branch} <kbd>N</kbd>
          </button>
        }
      />
      <ul className="scenario-list">
        {situation.scenarios.map((one) => (
          <li
            key={one.id}
            data-address={`scenarios/${one.id}`}
            className={one.id === marked ? 'selected' : undefined}
          >
            <button
              type="button"
              className={`plain${one.id === chosen ? ' selected' : ''}`}
              aria-pressed={one.id === chosen}
              aria-current={one.id === selected ? 'true' : undefined}
              onClick={() => go({ scenario: one.id === chosen ? undefined : one.id })}
            >
              <bdi>{inLanguage(one.title, language)}</bdi>
            </button>
            <span className="dim">
              <Running text={words.scenarios.count(one.edits.length)} />
            </span>
          </li>
        ))}
      </ul>
      {scenario ? (
        <Chosen key={scenario.id} scenario={scenario} />
      ) : (
        <Unchosen isNone={situation.scenarios.length === 0} />
      )}
    </>
  );
}
