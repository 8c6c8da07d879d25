/** What is seen of the network and how it follows hand, wheel and keys: camera, picture, hits. */
import {
  type Bounds,
  boundsOf,
  type Camera,
  fitted,
  type Size,
  toLayout,
  toScreen,
} from './camera.ts';
import { panned, zoomed } from './camera-move.ts';
import { HitGrid } from './hit.ts';
import { LANE_GAP } from './paint/sheet.ts';
import { Picture, type Shown } from './picture.ts';
import type { Place } from './place/place.ts';
import { sceneWith } from './scene.ts';

/** The hand rests when it has not moved for so long. */
const REST_MS = 140;
/** Of a frame, for painting: little while something moves, most when nothing does. */
const MOVING_BUDGET = 4;
const RESTING_BUDGET = 12;
/** So few ties are painted in one go, before the frame is shown. */
const AT_ONCE = 400;
const HAND = 7;
/** The least size of a mark that a hand can take. */
const ROOMY = 0.8;

export interface Struck {
  /** `actors/x` or `ties/x`. */
  readonly address: string;
  readonly id: string;
  readonly isActor: boolean;
}

export class Stage {
  readonly #picture: Picture;
  readonly #box: HTMLElement;
  #size: Size = { width: 0, height: 0 };
  #camera: Camera | undefined;
  #shown: Shown | undefined;
  /** The same with an actor in the hand. */
  #held: Shown | undefined;
  #bounds: Bounds = boundsOf([]);
  #grid: HitGrid | undefined;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  /** Whether all is seen because nobody has moved it: then it is fitted to another size as well. */
  #isWhole = false;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#picture = new Picture(box);
  }

  show(shown: Shown): void {
    const isSame = this.#shown?.scene === shown.scene;
    this.#shown = shown;
    this.#held = undefined;
    if (!isSame) this.#grid = undefined;
    this.#bounds = boundsOf(shown.scene.actors);
    if (!this.#camera) this.fit();
    else this.#begin();
  }

  resize(size: Size): void {
    this.#size = size;
    if (size.width === 0 || !this.#shown) return;
    if (this.#isWhole || !this.#camera) this.fit();
    else this.#begin();
  }

  get #fitted(): Camera {
    const narrow = this.#size.width < 560;
    return fitted(this.#bounds, this.#size, { x: narrow ? 80 : 96, y: 40 });
  }

  fit(): void {
    if (this.#size.width === 0 || !this.#shown) return;
    this.#camera = this.#fitted;
    this.#isWhole = true;
    this.#begin();
  }

  /** Whether all of it is seen, so that a wheel may scroll the page on. */
  get isFarthest(): boolean {
    return this.#camera !== undefined && this.#camera.scale <= this.#fitted.scale * 1.001;
  }

  pan(x: number, y: number): void {
    if (this.#camera) this.#move(panned(this.#camera, x, y));
  }

  /** @param at where the hand is; the middle otherwise */
  zoom(factor: number, at?: Place): void {
    if (!this.#camera) return;
    const around = at ?? { x: this.#size.width / 2, y: this.#size.height / 2 };
    const whole = this.#fitted.scale;
    this.#move(zoomed(this.#camera, this.#size, factor, around, [whole * 0.6, whole * 60]));
  }

  /**
   * Brings a place into the window, with some room around it.
   * @param covered pixels at the left and the right that something else lies over
   */
  reveal(place: Place, covered = { left: 0, right: 0 }): void {
    if (!this.#camera) return;
    const { x, y } = toScreen(this.#camera, this.#size, place);
    const into = (at: number, least: number, most: number) =>
      at < least ? least - at : at > most ? most - at : 0;
    const { width, height } = this.#size;
    const dx = into(x, covered.left + 70, width - covered.right - 70);
    const dy = into(y, 70, height - 70);
    if (dx !== 0 || dy !== 0) this.pan(dx, dy);
  }

  select(address: string | undefined): void {
    this.#picture.select(address);
  }

  /** Whether marks are large enough to be held one by one; in a crowd the hand moves the picture. */
  get isRoomy(): boolean {
    return this.#picture.painted.markSize >= ROOMY;
  }

  /** An actor under the hand: drawn there with its ties where they are few, else its ground alone. */
  hold(id: string, at: Place): void {
    if (!this.#camera || !this.#shown) return;
    const place = toLayout(this.#camera, this.#size, at);
    const { scene } = this.#shown;
    if (scene.ties.length > AT_ONCE) {
      this.#picture.hold(place);
      return;
    }
    this.#held = { ...this.#shown, scene: sceneWith(scene, id, place) };
    this.#begin();
  }

  /** Back to where it stood. */
  letGo(): void {
    this.#held = undefined;
    this.#begin();
  }

  /** Where a point of the window lies in the layout. */
  placeAt(at: Place): Place | undefined {
    return this.#camera && toLayout(this.#camera, this.#size, at);
  }

  /** Units of the layout that so many pixels are. */
  unitsOf(pixels: number): number {
    return this.#camera ? pixels / this.#camera.scale : 0;
  }

  /** What lies under a point of the window. */
  strike(at: Place): Struck | undefined {
    if (!this.#camera || !this.#shown) return undefined;
    this.#grid ??= new HitGrid(this.#shown.scene);
    const { scale } = this.#camera;
    const place = toLayout(this.#camera, this.#size, at);
    const actor = this.#grid.actorAt(place, (HAND + 3) / scale);
    if (actor) return { address: `actors/${actor.id}`, id: actor.id, isActor: true };
    const tie = this.#grid.tieAt(place, HAND / scale, LANE_GAP / scale);
    return tie && { address: `ties/${tie.id}`, id: tie.id, isActor: false };
  }

  #move(camera: Camera): void {
    this.#camera = camera;
    this.#isWhole = false;
    this.#isMoving = true;
    this.#schedule();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#isMoving = false;
      this.#settle();
    }, REST_MS);
  }

  /** Once nothing moves the picture is painted where it has come to lie. */
  #settle(): void {
    const [now, painted] = [this.#camera, this.#picture.camera];
    const isThere =
      now && painted && now.x === painted.x && now.y === painted.y && now.scale === painted.scale;
    if (!isThere) this.#begin();
  }

  #begin(): void {
    if (!this.#shown || !this.#camera || this.#size.width === 0) return;
    // A finger on a picture that is seen whole scrolls the page; nearer, it moves the picture.
    this.#box.style.touchAction = this.isFarthest ? 'pan-y' : 'none';
    this.#picture.begin(this.#held ?? this.#shown, this.#camera, this.#size);
    if (this.#shown.scene.ties.length <= AT_ONCE && !this.#isMoving) {
      this.#picture.advance(Number.POSITIVE_INFINITY);
      this.#picture.place(this.#camera);
      this.#box.dataset.painted = String(this.#picture.painted.named.size);
    } else this.#schedule();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const camera = this.#camera;
    if (!camera || !this.#shown) return;
    if (this.#isMoving && !this.#picture.isPainting && this.#picture.isOutgrown(camera))
      this.#picture.begin(this.#held ?? this.#shown, camera, this.#size);
    const isWhole = this.#picture.advance(this.#isMoving ? MOVING_BUDGET : RESTING_BUDGET);
    if (isWhole) this.#box.dataset.painted = String(this.#picture.painted.named.size);
    this.#picture.place(camera);
    if (this.#picture.isPainting) this.#schedule();
    else if (isWhole && !this.#isMoving) this.#settle();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#box.replaceChildren();
  }
}
