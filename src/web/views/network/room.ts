/** Boxes on the figure, looked up by the cells that they touch: is there still room here? */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL = 48;

export class Room {
  readonly #cells = new Map<number, Box[]>();

  /** Whether nothing that was taken meets the box. */
  isFree(box: Box): boolean {
    for (const key of cellsOf(box))
      for (const one of this.#cells.get(key) ?? []) if (meets(one, box)) return false;
    return true;
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) {
      const list = this.#cells.get(key);
      if (list) list.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      yield row * 65_536 + column;
}

export function boxAround({ x, y }: { x: number; y: number }, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
