/** The hand on the network: drag moves it, two fingers and the wheel bring it nearer, a click picks. */
import type { Place } from './place/place.ts';
import type { Stage, Struck } from './stage.ts';

export interface Hand {
  onPick(struck: Struck | undefined): void;
  onHover(struck: Struck | undefined, at: Place): void;
}

/** A hand that moves less than this has clicked. */
const STILL = 4;

class Gesture {
  readonly #box: HTMLElement;
  readonly #stage: Stage;
  readonly #hand: Hand;
  readonly #fingers = new Map<number, Place>();
  #start: Place | undefined;
  #isDrag = false;

  constructor(box: HTMLElement, stage: Stage, hand: Hand) {
    this.#box = box;
    this.#stage = stage;
    this.#hand = hand;
  }

  #placeOf(event: MouseEvent): Place {
    const { left, top } = this.#box.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  /** How far apart two fingers are, and what lies between them. */
  #spread() {
    const [a, b] = [...this.#fingers.values()];
    if (!a || !b) return undefined;
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return { length: Math.hypot(a.x - b.x, a.y - b.y), middle };
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#box.setPointerCapture(event.pointerId);
    this.#start = this.#placeOf(event);
    this.#isDrag = this.#fingers.size > 0;
    this.#fingers.set(event.pointerId, this.#start);
  }

  move(event: PointerEvent): void {
    const at = this.#placeOf(event);
    const before = this.#fingers.get(event.pointerId);
    if (!before) {
      this.#hand.onHover(this.#stage.strike(at), at);
      return;
    }
    const start = this.#start ?? at;
    if (!this.#isDrag && Math.hypot(at.x - start.x, at.y - start.y) < STILL) return;
    const pinched = this.#spread();
    this.#fingers.set(event.pointerId, at);
    const now = this.#spread();
    if (!this.#isDrag) this.#hand.onHover(undefined, at);
    this.#isDrag = true;
    this.#box.dataset.dragged = 'true';
    if (pinched && now) {
      this.#stage.zoom(now.length / (pinched.length || 1), now.middle);
      this.#stage.pan(now.middle.x - pinched.middle.x, now.middle.y - pinched.middle.y);
    } else this.#stage.pan(at.x - before.x, at.y - before.y);
  }

  up(event: PointerEvent): void {
    const wasThere = this.#fingers.delete(event.pointerId);
    delete this.#box.dataset.dragged;
    if (wasThere && !this.#isDrag && event.type === 'pointerup')
      this.#hand.onPick(this.#stage.strike(this.#placeOf(event)));
  }

  leave(event: MouseEvent): void {
    this.#hand.onHover(undefined, this.#placeOf(event));
  }

  wheel(event: WheelEvent): void {
    // At its farthest the network lets the page scroll on.
    if (event.deltaY > 0 && this.#stage.isFarthest && !event.ctrlKey) return;
    event.preventDefault();
    this.leave(event);
    this.#stage.zoom(Math.exp(-event.deltaY / 400), this.#placeOf(event));
  }
}

/** @returns what ends the listening */
export function listenToHand(box: HTMLElement, stage: Stage, hand: Hand): () => void {
  const gesture = new Gesture(box, stage, hand);
  const gone = new AbortController();
  const options = { signal: gone.signal };
  box.addEventListener('pointerdown', (event) => gesture.down(event), options);
  box.addEventListener('pointermove', (event) => gesture.move(event), options);
  box.addEventListener('pointerup', (event) => gesture.up(event), options);
  box.addEventListener('pointercancel', (event) => gesture.up(event), options);
  box.addEventListener('pointerleave', (event) => gesture.leave(event), options);
  const wheel = (event: WheelEvent) => gesture.wheel(event);
  box.addEventListener('wheel', wheel, { ...options, passive: false });
  return () => gone.abort();
}
