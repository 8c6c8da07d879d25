/** The slider of time: a step is a moment at which a tie begins or has just ended; the last is the date to weigh at. */
import { dateText } from '../../../report/date-text.ts';
import { localText } from '../../model/local-text.ts';
import { useWords, useWorkbench } from '../../model/use-workbench.ts';
import type { Network } from './use-network.ts';

export function MomentSlider({ network }: { readonly network: Network }) {
  const words = useWords();
  const settings = useWorkbench((state) => state.settings);
  const { moments, place, moment, choose } = network;
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || moments.length < 2) return null;
  const said = (date: string) => localText(dateText(date, settings.language), settings);
  return (
    <div className="moment">
      <label>
        <span>{words.network.time}</span>
        <input
          type="range"
          dir="ltr"
          min="0"
          max={moments.length - 1}
          value={place}
          aria-valuetext={said(moment)}
          onChange={(event) => choose(Number(event.target.value))}
        />
        <output>{said(moment)}</output>
      </label>
      <p className="moment-ends" dir="ltr" aria-hidden="true">
        <bdi>{said(first)}</bdi>
        <bdi>{said(last)}</bdi>
      </p>
    </div>
  );
}
