/** What is seen of a network: the place in the middle, and pixels a unit of the layout. */
import type { Place } from './place/place.ts';

export interface Camera extends Place {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boundsOf(points: readonly Place[]): Bounds {
  const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
  points.forEach(({ x, y }, at) => {
    bounds.left = at === 0 ? x : Math.min(bounds.left, x);
    bounds.right = at === 0 ? x : Math.max(bounds.right, x);
    bounds.top = at === 0 ? y : Math.min(bounds.top, y);
    bounds.bottom = at === 0 ? y : Math.max(bounds.bottom, y);
  });
  return bounds;
}

/** @param room pixels kept free at each side and above and below, for names */
export function fitted(bounds: Bounds, size: Size, room: { x: number; y: number }): Camera {
  const wide = Math.max(1e-6, bounds.right - bounds.left);
  const tall = Math.max(1e-6, bounds.bottom - bounds.top);
  const scale = Math.min(
    Math.max(40, size.width - 2 * room.x) / wide,
    Math.max(40, size.height - 2 * room.y) / tall,
  );
  return {
    x: (bounds.left + bounds.right) / 2,
    y: (bounds.top + bounds.bottom) / 2,
    // A single actor, or a row of them, is not blown up.
    scale: Math.min(scale, 1e5),
  };
}

export function toScreen(camera: Camera, size: Size, { x, y }: Place): Place {
  return {
    x: size.width / 2 + (x - camera.x) * camera.scale,
    y: size.height / 2 + (y - camera.y) * camera.scale,
  };
}

export function toLayout(camera: Camera, size: Size, { x, y }: Place): Place {
  return {
    x: camera.x + (x - size.width / 2) / camera.scale,
    y: camera.y + (y - size.height / 2) / camera.scale,
  };
}
