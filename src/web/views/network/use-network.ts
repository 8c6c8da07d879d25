/** What the network is drawn from: the situation as weighed, its sides and strained ties, a moment. */
import { useEffect, useMemo, useState } from 'react';
import type { Situation } from '../../../situation/index.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { useFigureKeys } from '../figure-size.ts';
import { useWeighed } from '../weighed.ts';
import { momentsOf } from './moment.ts';
import type { Division } from './place/division.ts';
import { MANY_ACTORS, tiedActors } from './place/layout.ts';
import type { Place } from './place/place.ts';
import { useDivision } from './place/use-division.ts';
import { type Sides, usePlaces } from './place/use-places.ts';
import { pairKey, type Scene, sceneOf } from './scene.ts';
import { sideLine } from './side-line.ts';

/** The same object as long as it says the same: each weighing comes as a copy. */
function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is what counts
  return useMemo(() => value, [text]);
}

const NONE: Readonly<Record<string, number>> = {};
const NOBODY: Division['frustrated'] = [];

/** The picture waits no longer than this for the sides. */
const PATIENCE_MS = 2_500;

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

interface Divided extends Omit<Division, 'sides'> {
  readonly sides: Sides;
}

/**
 * Sides and strain as weighed; of a crowd, which is weighed for long, as found beforehand. None where
 * they take long; undefined sides while they are awaited.
 */
function useDivided(situation: Situation): Divided {
  const weighed = useWeighed();
  const isLate = useIsLate();
  const asOf = useWorkbench((state) => state.route.asOf) ?? situation.asOf;
  const isOver = useWorkbench(
    (state) => state.weigh.fault !== undefined || !state.weigh.isWeighing,
  );
  const balance = weighed?.weighing.balance;
  const isCrowd = useMemo(() => tiedActors(situation).length > MANY_ACTORS, [situation]);
  const found = useDivision(situation, asOf, isCrowd && !balance);
  const isOff = isLate || (!isCrowd && weighed !== undefined && isOver);
  return {
    sides: useSame(balance?.sides ?? found?.sides ?? (isOff ? NONE : undefined)),
    frustrated: useSame(balance?.frustrated ?? found?.frustrated ?? NOBODY),
    isProven: balance ? balance.frustration.exact : (found?.isProven ?? true),
  };
}

/** The pairs under strain at a moment before the one that was weighed, as its index was worked out. */
function useStrainAt(moment: string): Division['frustrated'] {
  const overTime = useWeighed()?.weighing.balanceOverTime;
  return useSame(overTime?.find(({ date }) => date === moment)?.frustrated ?? NOBODY);
}

/** Moments, and the one that is shown; the brackets step through them. */
function useMoment(situation: Situation) {
  const asOf = useWorkbench((state) => state.route.asOf) ?? situation.asOf;
  const moments = useMemo(() => momentsOf(situation, asOf), [situation, asOf]);
  const [chosen, choose] = useState<number>();
  const place = Math.min(chosen ?? moments.length - 1, moments.length - 1);
  useFigureKeys((code) => {
    const step = code === 'BracketLeft' ? -1 : code === 'BracketRight' ? 1 : 0;
    if (step !== 0) choose(Math.max(0, Math.min(moments.length - 1, place + step)));
    return step !== 0;
  });
  return { moments, place, moment: moments[place] as string, choose };
}

export interface Network extends ReturnType<typeof useMoment> {
  readonly situation: Situation;
  readonly scene: Scene | undefined;
  /** Of the layout that is being worked out, 0 to 1. */
  readonly part: number;
  /** Whether what is shown is the moment that was weighed: only it has sides. */
  readonly isWeighed: boolean;
  /** Whether no division is better than the one that is shown. */
  readonly isProven: boolean;
  /** Whether its sides are known. */
  readonly isDivided: boolean;
  readonly divide: ReturnType<typeof sideLine>;
  anew(): void;
  move(actor: string, place: Place): void;
}

export function useNetwork(): Network {
  const base = useSituation();
  const weighed = useWeighed();
  const language = useWorkbench((state) => state.settings.language);
  const scenario = useWorkbench((state) => state.route.scenario);
  const key = useWorkbench((state) => state.document?.key) ?? base.id;
  const situation = scenario && weighed ? weighed.situation : base;
  const moment = useMoment(situation);
  const { sides, frustrated, isProven } = useDivided(situation);
  const { places, part, anew, move } = usePlaces(key, situation, sides);
  const isWeighed = moment.place === moment.moments.length - 1;
  const before = useStrainAt(moment.moment);
  const scene = useMemo(() => {
    if (!places) return undefined;
    const strained = new Set((isWeighed ? frustrated : before).map(([a, b]) => pairKey(a, b)));
    const choice = { moment: moment.moment, places, language, strained };
    return sceneOf(situation, { ...choice, sides: isWeighed ? (sides ?? NONE) : NONE });
  }, [situation, moment.moment, places, language, frustrated, before, sides, isWeighed]);
  const divide = useMemo(() => scene && sideLine(scene.actors), [scene]);
  const isDivided = sides !== undefined && Object.keys(sides).length > 0;
  return { ...moment, situation, scene, part, isWeighed, isProven, isDivided, divide, anew, move };
}
