/** The marks of actors; each kind is one path, drawn at every place of it. */
import { actorMark } from '../../../../report/figure/actor-mark.ts';
import type { SceneActor } from '../scene.ts';
import type { Sheet } from './sheet.ts';

const paths = new Map<SceneActor['kind'], readonly { path: Path2D; isOpen: boolean }[]>();

function pathsOf(kind: SceneActor['kind']) {
  const known = paths.get(kind);
  if (known) return known;
  const made = actorMark(kind).map(({ d, isOpen }) => ({ path: new Path2D(d), isOpen }));
  paths.set(kind, made);
  return made;
}

export function* paintActors({ pen, palette, actors, markSize, ratio }: Sheet): Generator<void> {
  pen.lineWidth = 1.6;
  let count = 0;
  for (const { actor, at } of actors) {
    pen.setTransform(ratio * markSize, 0, 0, ratio * markSize, at.x * ratio, at.y * ratio);
    for (const { path, isOpen } of pathsOf(actor.kind)) {
      pen.fillStyle = isOpen ? palette.surface : palette.ink;
      pen.fill(path);
      if (!isOpen) continue;
      pen.strokeStyle = palette.ink;
      pen.stroke(path);
    }
    if (++count % 200 === 0) yield;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}
