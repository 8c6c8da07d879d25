/**
 * The network as it is drawn and moved. It is one stop of the Tab key: the arrows go from actor to
 * actor, Space through the ties of one; what is at hand is said aloud and is the selection of the page.
 */

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useStoreOfPage, useWords, useWorkbench } from '../../model/use-workbench.ts';
import { Running } from '../../parts/index.ts';
import { networkWords } from '../../words/network/index.ts';
import { useFigureKeys } from '../figure-size.ts';
import { listenToHand } from './gesture.ts';
import { ARROWS, neighbour } from './neighbour.ts';
import { paletteOf } from './paint/palette.ts';
import type { Place } from './place/place.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';
import { Stage } from './stage.ts';
import { useSaid } from './use-said.ts';

export interface NetworkCanvasProps {
  readonly scene: Scene;
  readonly divide: readonly Place[] | undefined;
  onMove(actor: string, place: Place): void;
  /** Given the stage, so that buttons beside it can move it. */
  onStage(stage: Stage | undefined): void;
}

/** Turns when the system’s theme does. */
function useSystemTheme(): boolean {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return isDark;
}

/** True once the faces are there that names are drawn in. */
function useFaces(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    const wanted = ['600 13px "IBM Plex Sans"', '600 13px "IBM Plex Sans Arabic"'];
    void Promise.allSettled(wanted.map((one) => document.fonts.load(one, 'aس'))).then(() => {
      if (!isGone) setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}

interface Tip {
  readonly address: string;
  readonly at: Place;
}

/** The stage as long as the view is there, in the size of its box. */
function useStage({ onStage, onMove }: Pick<NetworkCanvasProps, 'onStage' | 'onMove'>) {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [tip, setTip] = useState<Tip>();
  const store = useStoreOfPage();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const made = new Stage(element);
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      made.resize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(element);
    const deafen = listenToHand(element, made, {
      onPick: (struck) => store.getState().select(struck?.address),
      onMove,
      selected: () => store.getState().route.at,
      onHover: (struck, at) =>
        setTip((now) =>
          now?.address === struck?.address ? now : struck && { address: struck.address, at },
        ),
    });
    setStage(made);
    onStage(made);
    return () => {
      observer.disconnect();
      deafen();
      made.dispose();
      onStage(undefined);
    };
  }, [store, onStage, onMove]);
  return { box, stage, tip };
}

/** The pane of what is selected has slid in by then. */
const SLID_MS = 260;

/** Where the pane of what is selected lies over the picture, an actor under it comes out. */
function useUncovered(box: RefObject<HTMLElement | null>, stage: Stage | undefined, scene: Scene) {
  const at = useWorkbench((state) => state.route.at);
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    const timer = setTimeout(() => {
      const actor = latest.current.actors.find(({ id }) => at === `actors/${id}`);
      const [own, pane] = [box.current, document.querySelector('.side')].map((one) =>
        one?.getBoundingClientRect(),
      );
      if (!actor || !own || !pane) return;
      const left = pane.left <= own.left ? Math.max(0, pane.right - own.left) : 0;
      const right = pane.right >= own.right ? Math.max(0, own.right - pane.left) : 0;
      // On a telephone it covers all.
      const isPart = left + right > 0 && left + right < own.width - 200;
      if (isPart) stage?.reveal(actor, { left, right });
    }, SLID_MS);
    return () => clearTimeout(timer);
  }, [at, box, stage]);
}

/** The ties of an actor, in the order of the clock. */
function tiesOf({ ties }: Scene, actor: SceneActor): SceneTie[] {
  const angle = ({ a, b }: SceneTie) => {
    const other = a === actor ? b : a;
    return Math.atan2(other.x - actor.x, actor.y - other.y);
  };
  return ties
    .filter(({ a, b }) => a === actor || b === actor)
    .toSorted((a, b) => angle(a) - angle(b));
}

/** Pixels that Shift and an arrow move an actor. */
const NUDGE = 12;

/** What an arrow or Space leads to, from what is selected; with Shift an arrow moves the actor. */
function useSteps({ scene, onMove }: NetworkCanvasProps, stage: Stage | undefined) {
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const hand = useRef<string>(undefined);
  const [part, id] = (at ?? '').split('/');
  if (part === 'actors') hand.current = id;
  const actor = scene.actors.find((one) => one.id === hand.current);
  const stepTie = (by: 1 | -1) => {
    if (!actor) return;
    const ties = tiesOf(scene, actor);
    const now = ties.findIndex((tie) => at === `ties/${tie.id}`);
    const next = ties[(now + by + ties.length) % ties.length];
    if (next) select(`ties/${next.id}`);
  };
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.code];
    if (arrow && event.shiftKey) {
      const by = stage?.unitsOf(NUDGE) ?? 0;
      const held = actor && { x: actor.x + arrow.x * by, y: actor.y + arrow.y * by };
      if (held && at === `actors/${actor.id}`) {
        onMove(actor.id, held);
        stage?.reveal(held);
      }
    } else if (arrow) {
      const next = neighbour(scene.actors, actor, arrow) as SceneActor | undefined;
      if (next) {
        select(`actors/${next.id}`);
        stage?.reveal(next);
      }
    } else if (event.code === 'Space') stepTie(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
}

const NEARER: Readonly<Record<string, number>> = {
  Equal: 1.5,
  NumpadAdd: 1.5,
  Minus: 1 / 1.5,
  NumpadSubtract: 1 / 1.5,
};

/** Where no tie is selected the keys of its sign bring the picture nearer, as in the other figures. */
function useNearness(stage: Stage | undefined): void {
  const isTie = useWorkbench((state) => state.route.at?.startsWith('ties/') === true);
  useFigureKeys((code) => {
    if (isTie || !stage) return false;
    const factor = NEARER[code];
    if (factor) stage.zoom(factor);
    else if (code === 'Digit0' || code === 'Numpad0') stage.fit();
    else return false;
    return true;
  });
}

export function NetworkCanvas(props: NetworkCanvasProps) {
  const { scene, divide } = props;
  const { box, stage, tip } = useStage(props);
  const id = useId();
  const words = useWords();
  const language = useWorkbench((state) => state.settings.language);
  const theme = useWorkbench((state) => state.settings.theme);
  const at = useWorkbench((state) => state.route.at);
  const isDark = useSystemTheme();
  const hasFaces = useFaces();
  const say = networkWords[language];
  const said = useSaid(scene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme has its colours, the faces their names
  useEffect(() => {
    if (!stage || !box.current) return;
    const palette = paletteOf(box.current);
    stage.show({ scene, palette, divide, strainedWord: say.strained });
  }, [stage, scene, divide, say, theme, isDark, hasFaces, box]);
  useEffect(() => stage?.select(at), [stage, at]);
  useNearness(stage);
  useUncovered(box, stage, scene);
  const onKeyDown = useSteps(props, stage);
  return (
    <div className="network-frame" dir="ltr">
      <div
        ref={box}
        className="network"
        role="application"
        aria-label={`${words.view.network}. ${say.figure}`}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move in it, as in any application
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <p id={id} className="unseen">
        <Running text={say.keys} />
      </p>
      <p className="unseen" role="status">
        {at ? said(at) : ''}
      </p>
      {tip ? (
        <p
          className="network-tip"
          aria-hidden="true"
          dir="auto"
          style={{ left: tip.at.x + 12, top: tip.at.y + 12 }}
        >
          {said(tip.address)}
        </p>
      ) : null}
    </div>
  );
}
