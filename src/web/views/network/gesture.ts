/**
 * The hand on the network: it drags the picture, or an actor that it has taken hold of; two fingers and
 * the wheel bring it nearer, a click picks. A finger moves the picture alone: it would often land on an
 * actor without meaning to.
 */
import type { Place } from './place/place.ts';
import type { Stage, Struck } from './stage.ts';

export interface Hand {
  onPick(struck: Struck | undefined): void;
  onHover(struck: Struck | undefined, at: Place): void;
  /** An actor was put elsewhere, in units of the layout. */
  onMove(actor: string, place: Place): void;
  /** What is selected can be taken hold of in a crowd as well. */
  selected(): string | undefined;
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
  /** The actor that the hand has taken hold of. */
  #held: Struck | undefined;

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
    this.#held = event.pointerType === 'touch' || this.#isDrag ? undefined : this.#holdable();
  }

  #holdable(): Struck | undefined {
    const struck = this.#start && this.#stage.strike(this.#start);
    if (!struck?.isActor) return undefined;
    return this.#stage.isRoomy || struck.address === this.#hand.selected() ? struck : undefined;
  }

  move(event: PointerEvent): void {
    const at = this.#placeOf(event);
    const before = this.#fingers.get(event.pointerId);
    if (!before) {
      const struck = this.#stage.strike(at);
      this.#box.dataset.over = struck ? 'thing' : '';
      this.#hand.onHover(struck, at);
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
    if (this.#held) this.#carry(this.#held, at);
    else if (pinched && now) {
      this.#stage.zoom(now.length / (pinched.length || 1), now.middle);
      this.#stage.pan(now.middle.x - pinched.middle.x, now.middle.y - pinched.middle.y);
    } else this.#stage.pan(at.x - before.x, at.y - before.y);
  }

  #carry({ id, address }: Struck, at: Place): void {
    if (this.#hand.selected() !== address) this.#hand.onPick(this.#held);
    this.#stage.hold(id, at);
  }

  /** Puts down what is held, or back where it was. */
  #putDown(isBack: boolean, at?: Place): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held || !this.#isDrag) return;
    const place = at && this.#stage.placeAt(at);
    if (isBack || !place) this.#stage.letGo();
    else this.#hand.onMove(held.id, place);
  }

  /** Esc puts back what is held. */
  escape(event: KeyboardEvent): void {
    if (event.code !== 'Escape' || !this.#held || !this.#isDrag) return;
    event.stopPropagation();
    this.#putDown(true);
    this.#fingers.clear();
    delete this.#box.dataset.dragged;
  }

  up(event: PointerEvent): void {
    const wasThere = this.#fingers.delete(event.pointerId);
    delete this.#box.dataset.dragged;
    if (wasThere) this.#putDown(event.type !== 'pointerup', this.#placeOf(event));
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
  // Before the page hears it, for which Esc goes back.
  addEventListener('keydown', (event) => gesture.escape(event), { ...options, capture: true });
  const wheel = (event: WheelEvent) => gesture.wheel(event);
  box.addEventListener('wheel', wheel, { ...options, passive: false });
  return () => gone.abort();
}
