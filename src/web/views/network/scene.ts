/**
 * What is to be drawn of a network at a moment: actors where they stand, ties with all that their
 * mark says. Places are in units of the layout; pixels come with the camera.
 */
import { inLanguage } from '../../../report/name.ts';
import type { Actor, Language, Situation, Tie } from '../../../situation/index.ts';
import { unsourced } from '../../../situation/unsourced.ts';
import { holdsAt } from './moment.ts';
import type { Place } from './place/place.ts';

export interface SceneActor extends Place {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly name: string;
  /** Ties that are drawn. */
  readonly degree: number;
  readonly side: 0 | 1 | undefined;
}

export interface SceneTie {
  readonly id: string;
  readonly a: SceneActor;
  readonly b: SceneActor;
  readonly sign: Tie['sign'];
  readonly weight: number;
  /** Lines of one pair stand side by side: −0.5 and 0.5 for two, 0 for one. */
  readonly lane: number;
  readonly isSourced: boolean;
  readonly isStrained: boolean;
}

export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
}

export interface SceneChoice {
  readonly moment: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly language: Language;
  /** `pairKey` of the strained pairs. */
  readonly strained: ReadonlySet<string>;
  readonly sides: Readonly<Record<string, number>>;
}

/** One key for both directions of a pair. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Where a line of a pair lies among the others of that pair: 0 for the only one. */
export function lanesOf(ties: readonly Tie[]): Map<string, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = pairKey(tie.a, tie.b);
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  const lanes = new Map<string, number>();
  for (const list of pairs.values())
    list.forEach((tie, at) => {
      lanes.set(tie.id, at - (list.length - 1) / 2);
    });
  return lanes;
}

const sideOf = (side: number | undefined) => (side === 0 || side === 1 ? side : undefined);

export function sceneOf(situation: Situation, choice: SceneChoice): Scene {
  const { moment, places, language, strained, sides } = choice;
  const held = situation.ties.filter((tie) => holdsAt(tie, moment));
  const degrees = new Map<string, number>();
  for (const { a, b } of held) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  // Where all stand together there is no side to tell.
  const isParted = new Set(Object.values(sides)).size > 1;
  const actors = situation.actors.flatMap((actor): SceneActor[] => {
    const place = places.get(actor.id);
    if (!place) return [];
    const { id, kind } = actor;
    const name = inLanguage(actor.name, language);
    const side = isParted ? sideOf(sides[id]) : undefined;
    return [{ ...place, id, kind, name, degree: degrees.get(id) ?? 0, side }];
  });
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const lanes = lanesOf(held);
  const loose = new Set(unsourced(situation).map(({ kind, id }) => `${kind} ${id}`));
  const ties = held.flatMap((tie): SceneTie[] => {
    const [a, b] = [byId.get(tie.a), byId.get(tie.b)];
    if (!a || !b) return [];
    return [
      {
        id: tie.id,
        a,
        b,
        sign: tie.sign,
        weight: tie.weight,
        lane: lanes.get(tie.id) ?? 0,
        isSourced: !loose.has(`tie ${tie.id}`),
        isStrained: strained.has(pairKey(tie.a, tie.b)),
      },
    ];
  });
  return { actors, ties };
}

/** The same picture with one actor elsewhere, while a hand holds it. */
export function sceneWith(scene: Scene, id: string, { x, y }: Place): Scene {
  const before = scene.actors.find((one) => one.id === id);
  if (!before) return scene;
  const moved = { ...before, x, y };
  const put = (one: SceneActor) => (one === before ? moved : one);
  return {
    actors: scene.actors.map(put),
    ties: scene.ties.map((tie) =>
      tie.a === before || tie.b === before ? { ...tie, a: put(tie.a), b: put(tie.b) } : tie,
    ),
  };
}
