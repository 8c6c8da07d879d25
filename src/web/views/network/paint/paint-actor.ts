/**
 * The marks of actors; each kind is one path, drawn at every place of it. Where the sides are known and
 * no line parts them, a bar at the left or the right of each mark tells its side.
 */
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

/** In units of a mark. */
const BAR = { away: 7.5, width: 2.2, height: 12 } as const;

function paintBar(pen: CanvasRenderingContext2D, side: 0 | 1): void {
  const x = side === 0 ? -BAR.away - BAR.width : BAR.away;
  pen.fillRect(x, -BAR.height / 2, BAR.width, BAR.height);
}

export function* paintActors(sheet: Sheet): Generator<void> {
  const { pen, palette, actors, markSize, ratio, divide } = sheet;
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
    if (divide === undefined && actor.side !== undefined) {
      pen.fillStyle = palette.ink;
      paintBar(pen, actor.side);
    }
    if (++count % 80 === 0) yield;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}
