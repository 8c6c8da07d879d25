/**
 * The picture of a network, larger than its window, so that a moving hand moves a picture that is
 * there already: by a transform, without a line being drawn. It is painted anew on a second canvas,
 * in slices between frames, and takes the place of the first when it is whole.
 */
import { type Camera, type Size, toScreen } from './camera.ts';
import { shiftOf } from './camera-move.ts';
import { type Painted, paint } from './paint/paint.ts';
import type { Palette } from './paint/palette.ts';
import { lineOf } from './paint/sheet.ts';
import type { Place } from './place/place.ts';
import type { Scene } from './scene.ts';

export interface Shown {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly strainedWord: string;
  readonly divide: readonly Place[] | undefined;
}

/** Of the window, kept ready at each of its sides. */
const MARGIN = 0.25;
const MOST_RATIO = 2;

export class Picture {
  readonly #world = document.createElement('div');
  /** Under the picture: what is selected. */
  readonly #ground = document.createElement('canvas');
  #front = document.createElement('canvas');
  #back = document.createElement('canvas');
  #window: Size = { width: 0, height: 0 };
  #drawn: Camera | undefined;
  #painting: { readonly camera: Camera; readonly slices: ReturnType<typeof paint> } | undefined;
  #selected: string | undefined;
  #shown: Shown | undefined;
  painted: Painted = { named: new Set(), markSize: 1 };

  constructor(box: HTMLElement) {
    this.#world.className = 'network-world';
    this.#world.append(this.#ground, this.#back, this.#front);
    this.#back.style.visibility = 'hidden';
    box.append(this.#world);
  }

  get size(): Size {
    const { width, height } = this.#window;
    // The same whole pixels on both sides: half a pixel off, it would blur.
    const around = (length: number) => length + 2 * Math.round(length * MARGIN);
    return { width: around(width), height: around(height) };
  }

  get isPainting(): boolean {
    return this.#painting !== undefined;
  }

  /** The camera of what is shown or about to be. */
  get camera(): Camera | undefined {
    return this.#painting?.camera ?? this.#drawn;
  }

  begin(shown: Shown, camera: Camera, window: Size): void {
    this.#window = window;
    this.#shown = shown;
    const ratio = Math.min(MOST_RATIO, devicePixelRatio || 1);
    const slices = paint(this.#back, { ...shown, camera, size: this.size, seen: window, ratio });
    this.#painting = { camera, slices };
  }

  /** Goes on with what is being painted, for so many milliseconds; true when it came to be whole. */
  advance(budget: number): boolean {
    const painting = this.#painting;
    if (!painting) return false;
    const until = performance.now() + budget;
    do {
      const next = painting.slices.next();
      if (!next.done) continue;
      this.painted = next.value;
      this.#painting = undefined;
      this.#turn(painting.camera);
      return true;
    } while (performance.now() < until);
    return false;
  }

  #turn(camera: Camera): void {
    [this.#front, this.#back] = [this.#back, this.#front];
    const { width, height } = this.size;
    for (const canvas of [this.#front, this.#back, this.#ground]) {
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this.#front.style.visibility = 'visible';
    this.#back.style.visibility = 'hidden';
    this.#drawn = camera;
    this.#paintGround();
  }

  /** Lays the picture where the camera wants it. */
  place(camera: Camera): void {
    if (!this.#drawn) return;
    const { x, y, scale } = shiftOf(this.#drawn, camera, this.size, this.#window);
    this.#world.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  /** Whether a camera sees beyond what is painted, or so near that it blurs. */
  isOutgrown(camera: Camera): boolean {
    if (!this.#drawn) return true;
    const { x, y, scale } = shiftOf(this.#drawn, camera, this.size, this.#window);
    const [right, bottom] = [x + this.size.width * scale, y + this.size.height * scale];
    const isBare = x > 0 || y > 0 || right < this.#window.width || bottom < this.#window.height;
    return isBare || scale > 2.5;
  }

  /** @param address `actors/x` or `ties/x` */
  select(address: string | undefined): void {
    this.#selected = address;
    this.#paintGround();
  }

  /** Shows the selected actor where a hand holds it; nothing more is drawn anew. */
  hold(place: Place): void {
    this.#paintGround(place);
  }

  #paintGround(held?: Place): void {
    const [canvas, drawn, shown] = [this.#ground, this.#drawn, this.#shown];
    if (!drawn || !shown) return;
    // Nothing on it, and nothing to come.
    if (!this.#selected && canvas.dataset.used === undefined) return;
    canvas.dataset.used = '';
    const ratio = Math.min(MOST_RATIO, devicePixelRatio || 1);
    // Setting the size clears it, too.
    canvas.width = Math.round(this.size.width * ratio);
    canvas.height = Math.round(this.size.height * ratio);
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const [part, id] = (this.#selected ?? '').split('/');
    if (part === 'ties') this.#groundOfTie(pen, shown, drawn, id);
    const actor = shown.scene.actors.find((one) => one.id === id);
    if (part === 'actors' && actor) this.#groundOfActor(pen, shown, drawn, held ?? actor);
  }

  #groundOfTie(pen: CanvasRenderingContext2D, shown: Shown, camera: Camera, id?: string): void {
    const tie = shown.scene.ties.find((one) => one.id === id);
    if (!tie) return;
    const [a, b] = [tie.a, tie.b].map((end) => toScreen(camera, this.size, end)) as [Place, Place];
    const { from, to } = lineOf(tie, a, b);
    pen.lineCap = 'round';
    for (const [width, colour] of [
      [18, shown.palette.accent],
      [15, shown.palette.selected],
    ] as const) {
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
      pen.stroke();
    }
  }

  #groundOfActor(pen: CanvasRenderingContext2D, shown: Shown, camera: Camera, at: Place): void {
    const { x, y } = toScreen(camera, this.size, at);
    pen.fillStyle = shown.palette.selected;
    pen.strokeStyle = shown.palette.accent;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(x, y, 11, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}
