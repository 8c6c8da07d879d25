/**
 * The canvas of the network: actors stay where they are while time moves, and the view of it stays
 * while the document is edited; a click selects. A large network is drawn in thin lines without
 * glyphs, and while it moves without lines and names: every frame is drawn anew, often by the processor alone.
 */
import { useEffect, useMemo, useRef } from 'react';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { useWeighed } from '../weighed.ts';
import { type Colours, layOut, type Place, tieGraph } from './tie-graph.ts';

interface Palette extends Colours {
  readonly surface: string;
  readonly text: string;
}

/** The colours of the theme in use, resolved: a canvas cannot read a variable. */
function coloursOf(element: Element, _theme: string): Palette {
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

/** With more ties a glyph on each says nothing any more, and takes most of the time of a frame. */
const MANY_TIES = 1_000;
const MANY_ACTORS = 200;

function settingsFor(ties: number, actors: number, colours: Palette) {
  const isLarge = ties > MANY_TIES;
  return {
    renderEdgeLabels: !isLarge,
    // Finding the tie under the pointer draws every tie a second time; the table has them all.
    enableEdgeEvents: !isLarge,
    // Where no graphics processor draws, every line is work for the processor.
    hideEdgesOnMove: isLarge,
    hideLabelsOnMove: isLarge || actors > MANY_ACTORS,
    defaultEdgeType: isLarge ? 'thin' : 'line',
    edgeProgramClasses: { thin: EdgeLineProgram },
    labelColor: { color: colours.text },
    edgeLabelColor: { color: colours.text },
    edgeLabelSize: 14,
    edgeLabelWeight: '600',
    labelFont: '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif',
    labelSize: 13,
    labelRenderedSizeThreshold: actors > MANY_ACTORS ? 8 : 0,
    zIndex: !isLarge,
    // No hover box of its own colours: the label is enough.
    defaultDrawNodeHover: () => {},
  };
}

export function NetworkCanvas({ moment }: { readonly moment: string }) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma | undefined>(undefined);
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
    const settings = settingsFor(situation.ties.length, graph.order, colours);
    const known = drawn.current;
    if (known) {
      // The same picture with other lines: what one looks at stays in its place.
      known.setSettings(settings);
      known.setGraph(graph);
      return;
    }
    const sigma = new Sigma(graph, container, settings);
    sigma.on('clickNode', ({ node }) => select(`actors/${node}`));
    sigma.on('clickEdge', ({ edge }) => select(`ties/${edge}`));
    drawn.current = sigma;
  }, [situation, moment, places, language, theme, strained, select]);
  useEffect(
    () => () => {
      drawn.current?.kill();
      drawn.current = undefined;
    },
    [],
  );
  return <div ref={box} className="network" dir="ltr" aria-hidden="true" />;
}
