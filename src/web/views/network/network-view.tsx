/** The signed network, drawn, with a slider of time; the same as a table is one action away. */
import { useMemo, useState } from 'react';
import { dateText } from '../../../report/date-text.ts';
import { localText } from '../../model/local-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { useFigureKeys } from '../figure-size.ts';
import { ViewTitle } from '../view-title.tsx';
import { NetworkCanvas } from './network-canvas.tsx';
import { momentsOf } from './tie-graph.ts';
import './network.css';

export default function NetworkView() {
  const words = useWords();
  const situation = useSituation();
  const settings = useWorkbench((state) => state.settings);
  const go = useWorkbench((state) => state.go);
  const moments = useMemo(() => momentsOf(situation), [situation]);
  const [at, setAt] = useState<number>();
  const place = Math.min(at ?? moments.length - 1, moments.length - 1);
  const moment = moments[place] as string;
  const said = moment ? localText(dateText(moment, settings.language), settings) : '';
  useFigureKeys((code) => {
    const step = code === 'BracketLeft' ? -1 : code === 'BracketRight' ? 1 : 0;
    if (step !== 0) setAt(Math.max(0, Math.min(moments.length - 1, place + step)));
    return step !== 0;
  });
  if (situation.ties.length === 0) return <p className="dim">{words.empty.noTies}</p>;
  return (
    <>
      <ViewTitle
        title={words.view.network}
        quiet={said}
        end={
          <button type="button" className="act quiet" onClick={() => go({ view: 'ties' })}>
            {words.network.asTable}
          </button>
        }
      />
      <NetworkCanvas moment={moment} />
      {moments.length > 1 ? (
        <label className="moment">
          <span>{words.network.time}</span>
          <input
            type="range"
            dir="ltr"
            min="0"
            max={moments.length - 1}
            value={place}
            aria-valuetext={said}
            onChange={(event) => setAt(Number(event.target.value))}
          />
          <output>{said}</output>
        </label>
      ) : null}
      <p className="dim small">{words.network.legend}</p>
    </>
  );
}
