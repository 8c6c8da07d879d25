/** How a camera moves: by hand, nearer and farther, and what a picture must do to follow it. */
import { type Camera, type Size, toLayout } from './camera.ts';
import type { Place } from './place/place.ts';

/** Moved by pixels: what lies under the hand goes with it. */
export function panned(camera: Camera, x: number, y: number): Camera {
  return { ...camera, x: camera.x - x / camera.scale, y: camera.y - y / camera.scale };
}

/**
 * Nearer or farther around a point of the screen, which stays where it is.
 *
 * @param range the least and the most scale
 */
export function zoomed(
  camera: Camera,
  size: Size,
  factor: number,
  at: Place,
  range: readonly [number, number],
): Camera {
  const scale = Math.min(range[1], Math.max(range[0], camera.scale * factor));
  const held = toLayout(camera, size, at);
  const part = camera.scale / scale;
  return {
    scale,
    x: held.x + (camera.x - held.x) * part,
    y: held.y + (camera.y - held.y) * part,
  };
}

/** How a picture drawn for one camera must be moved and scaled to lie right under another. */
export function shiftOf(drawn: Camera, now: Camera, picture: Size, window: Size) {
  const scale = now.scale / drawn.scale;
  return {
    scale,
    x: window.width / 2 - (scale * picture.width) / 2 + (drawn.x - now.x) * now.scale,
    y: window.height / 2 - (scale * picture.height) / 2 + (drawn.y - now.y) * now.scale,
  };
}
