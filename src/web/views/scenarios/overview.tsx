/** All scenarios at once, beside the base: a row a headline finding; each cell opens its scale. */
import { useMemo } from 'react';
import { footnotes } from '../../../report/footnotes.ts';
import { type OverviewRow, overviewRows } from '../../../report/section/overview.ts';
import { scaleContext } from '../../../report/section/scale-context.ts';
import { overviewWords } from '../../../report/words/overview/index.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { scenarioWords } from '../../words/scenario/index.ts';
import { useScenarioWeighings } from '../scenario-weighings.ts';
import { OverviewTable } from './overview-table.tsx';

export function Overview() {
  const language = useWorkbench((state) => state.settings.language);
  const { found, isStale } = useScenarioWeighings();
  const rows = useMemo((): readonly OverviewRow[] => {
    if (!found) return [];
    const { situation } = found.base;
    const context = scaleContext(situation, language, footnotes(situation, language));
    return overviewRows(found.base, found.scenarios, context);
  }, [found, language]);
  if (!found) return null;
  const { scenarios } = found.base.situation;
  const done = found.scenarios.length;
  const say = scenarioWords[language];
  return (
    <section className={isStale ? 'stale' : undefined}>
      <h2 className="sec">
        <span>{overviewWords[language].title}</span>
        {done < scenarios.length ? (
          <small className="end">
            <Running text={say.weighedSoFar(done, scenarios.length)} />
          </small>
        ) : null}
      </h2>
      <p className="dim small">{say.opens}</p>
      <OverviewTable rows={rows} scenarios={scenarios} weighed={found.scenarios} />
      <p className="dim small">{overviewWords[language].rule}</p>
    </section>
  );
}
