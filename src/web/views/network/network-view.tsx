/** The signed network, drawn: actors stay where they are while time moves; a click selects. */
import { useEffect, useMemo, useRef, useState } from 'react';
import Sigma from 'sigma';
import { dateText } from '../../../report/date-text.ts';
import { useSituation, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { ViewTitle } from '../view-title.tsx';
import { useWeighed } from '../weighed.ts';
import { type Colours, layOut, momentsOf, type Place, tieGraph } from './tie-graph.ts';
import './network.css';

/** The colours of the theme in use, resolved: a canvas cannot read a variable. */
function coloursOf(
  element: Element,
  _theme: string,
): Colours & { readonly surface: string; readonly text: string } {
  const probe = document.createElement('span');
  element.append(probe);
  const of = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    plus: of('--plus'),
    minus: of('--minus'),
    unknown: of('--text-3'),
    strained: of('--warn'),
    ink: of('--text'),
    surface: of('--surface'),
    text: of('--text'),
  };
  probe.remove();
  return colours;
}

/** Places last as long as the page: positions never jump. */
const kept = new Map<string, Map<string, Place>>();

function usePlaces() {
  const situation = useSituation();
  return useMemo(() => {
    const places = layOut(situation, kept.get(situation.id) ?? new Map());
    kept.set(situation.id, places);
    return places;
  }, [situation]);
}

function useStrained(): ReadonlySet<string> {
  const weighed = useWeighed();
  const frustrated = weighed?.weighing.balance?.frustrated;
  return useMemo(() => new Set((frustrated ?? []).map(([a, b]) => `${a} ${b}`)), [frustrated]);
}

function Canvas({ moment }: { readonly moment: string }) {
  const box = useRef<HTMLDivElement>(null);
  const situation = useSituation();
  const places = usePlaces();
  const strained = useStrained();
  const language = useWorkbench((state) => state.settings.language);
  const theme = useWorkbench((state) => state.settings.theme);
  const select = useWorkbench((state) => state.select);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const colours = coloursOf(container, theme);
    const graph = tieGraph(situation, { moment, places, colours, language, strained });
    const sigma = new Sigma(graph, container, {
      renderEdgeLabels: true,
      labelColor: { color: colours.text },
      edgeLabelColor: { color: colours.text },
      edgeLabelSize: 14,
      edgeLabelWeight: '600',
      labelFont: '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif',
      labelSize: 13,
      labelRenderedSizeThreshold: graph.order > 200 ? 8 : 0,
      enableEdgeEvents: true,
      zIndex: true,
      // No hover box of its own colours: the label is enough.
      defaultDrawNodeHover: () => {},
    });
    sigma.on('clickNode', ({ node }) => select(`actors/${node}`));
    sigma.on('clickEdge', ({ edge }) => select(`ties/${edge}`));
    return () => sigma.kill();
  }, [situation, moment, places, language, theme, strained, select]);
  return <div ref={box} className="network" dir="ltr" aria-hidden="true" />;
}

export default function NetworkView() {
  const words = useWords();
  const situation = useSituation();
  const language = useWorkbench((state) => state.settings.language);
  const go = useWorkbench((state) => state.go);
  const moments = useMemo(() => momentsOf(situation), [situation]);
  const [at, setAt] = useState<number>();
  const place = Math.min(at ?? moments.length - 1, moments.length - 1);
  const moment = moments[place] as string;
  if (situation.ties.length === 0) return <p className="dim">{words.empty.noTies}</p>;
  return (
    <>
      <ViewTitle
        title={words.view.network}
        quiet={dateText(moment, language)}
        end={
          <button type="button" className="act quiet" onClick={() => go({ view: 'ties' })}>
            {words.network.asTable}
          </button>
        }
      />
      <Canvas moment={moment} />
      {moments.length > 1 ? (
        <label className="moment">
          <span>{words.network.time}</span>
          <input
            type="range"
            dir="ltr"
            min="0"
            max={moments.length - 1}
            value={place}
            aria-valuetext={dateText(moment, language)}
            onChange={(event) => setAt(Number(event.target.value))}
          />
          <output>{dateText(moment, language)}</output>
        </label>
      ) : null}
      <p className="dim small">{words.network.legend}</p>
    </>
  );
}
