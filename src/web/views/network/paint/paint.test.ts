import { describe, expect, it } from 'vitest';
import { Room } from '../room.ts';
import type { Scene, SceneActor, SceneTie } from '../scene.ts';
import { paintLines } from './paint-line.ts';
import { placeNames } from './paint-name.ts';
import { paintSigns, paintStrains } from './paint-sign.ts';
import type { Palette } from './palette.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** A pen that notes the dash, the width and the colour of each line, and the words that are written. */
function notedPen() {
  const strokes: { dash: string; width: number; colour: string }[] = [];
  const words: string[] = [];
  let dash: number[] = [];
  const pen = {
    lineWidth: 1,
    strokeStyle: '',
    setLineDash: (next: number[]) => {
      dash = next;
    },
    stroke() {
      strokes.push({ dash: dash.join(' '), width: pen.lineWidth, colour: pen.strokeStyle });
    },
    fillText: (text: string) => words.push(text),
    strokeText: () => {},
    measureText: (text: string) => ({ width: text.length * 7 }),
    beginPath: () => {},
    moveTo: () => {},
    lineTo: () => {},
    arc: () => {},
    fill: () => {},
  };
  return { pen: pen as unknown as CanvasRenderingContext2D, strokes, words };
}

const palette = {
  plus: 'blue',
  minus: 'orange',
  unknown: 'grey',
  plusText: 'blue text',
  minusText: 'orange text',
  strained: 'carmine',
  strainedGround: 'pale',
  ring: 'ring',
} as unknown as Palette;

const actor = (id: string, x: number, y: number): SceneActor => ({
  id,
  x,
  y,
  kind: 'state',
  name: id,
  degree: 1,
  side: undefined,
});
const [a, b] = [actor('a', -100, 0), actor('b', 100, 40)];
const tie = (id: string, part: Partial<SceneTie>): SceneTie => ({
  id,
  a,
  b,
  sign: '+',
  weight: 1,
  lane: 0,
  isSourced: true,
  isStrained: false,
  ...part,
});

function sheetFor(
  ties: readonly SceneTie[],
  pen: CanvasRenderingContext2D,
  actors: readonly SceneActor[] = [a, b],
): Sheet {
  const scene: Scene = { actors, ties };
  return sheetOf(pen, {
    scene,
    camera: { x: 0, y: 0, scale: 1 },
    size: { width: 600, height: 400 },
    ratio: 1,
    seen: { width: 400, height: 260 },
    palette,
    strainedWord: 'strained',
    divide: undefined,
  });
}

const run = (slices: Generator<void>) => {
  for (const _ of slices);
};

describe('a line', () => {
  it('says its sign by its dash, few or many, and its weight by its width', () => {
    for (const count of [1, 1_300]) {
      const { pen, strokes } = notedPen();
      const ties = Array.from({ length: count }, (_, at) => [
        tie(`p${at}`, { weight: 3 }),
        tie(`m${at}`, { sign: '-', weight: 2 }),
        tie(`u${at}`, { sign: 'unknown' }),
      ]).flat();
      run(paintLines(sheetFor(ties, pen)));
      const dash = (colour: string) =>
        new Set(strokes.filter((one) => one.colour === colour).map((one) => one.dash));
      const dashes = ['blue', 'orange', 'grey'].map((colour) => [...dash(colour)]);
      for (const one of dashes) expect(one).toHaveLength(1);
      expect(dashes[0]).toEqual(['']);
      expect(new Set(dashes.flat()).size).toBe(3);
      const widths = strokes.map(({ width }) => width);
      expect(new Set(widths)).toEqual(new Set(count === 1 ? [4, 2.6, 1.4] : [1]));
      // Hairlines are drawn many to a path.
      if (count > 1) expect(strokes.length).toBeLessThan(ties.length / 20);
    }
  });
});

describe('a sign', () => {
  const painted = (ties: readonly SceneTie[]) => {
    const noted = notedPen();
    const sheet = sheetFor(ties, noted.pen);
    const room = new Room();
    for (const _ of paintStrains(sheet, room));
    run(paintSigns(sheet, room));
    return noted;
  };

  it('stands in a broken ring where no source states the tie', () => {
    expect(painted([tie('x', {})]).strokes.some(({ colour }) => colour === 'ring')).toBe(false);
    const ring = painted([tie('x', { isSourced: false })]).strokes.find(
      ({ colour }) => colour === 'ring',
    );
    expect(ring?.dash).not.toBe('');
  });

  it('is a question mark where it is not known; strain has two bars and its word, once a pair', () => {
    expect(painted([tie('x', { sign: 'unknown' })]).words).toEqual(['?']);
    const strained = painted([
      tie('x', { isStrained: true, lane: -0.5 }),
      tie('y', { isStrained: true, lane: 0.5, sign: '-' }),
    ]);
    expect(strained.words).toEqual(['strained']);
    expect(strained.strokes.filter(({ colour }) => colour === 'carmine')).toHaveLength(2);
  });
});

describe('a name', () => {
  it('stands within the window where it can, and never on another', () => {
    const { pen } = notedPen();
    const sheet = sheetFor([tie('x', {})], pen);
    const slices = placeNames(sheet, new Room());
    let next = slices.next();
    while (!next.done) next = slices.next();
    expect(next.value.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { x, name } of next.value) {
      expect(x).toBeGreaterThanOrEqual(100);
      expect(x + name.length * 7).toBeLessThanOrEqual(500);
    }
  });

  it('is cut in its middle where it is long, sooner in a narrow window', () => {
    const { pen } = notedPen();
    const long = { ...b, name: 'The Joint Committee for the Northern Border Regions no. 12' };
    const sheet = sheetFor([tie('x', { b: long })], pen, [a, long]);
    const namesAt = (right: number) => {
      const slices = placeNames({ ...sheet, window: { ...sheet.window, right } }, new Room());
      let next = slices.next();
      while (!next.done) next = slices.next();
      return next.value.map(({ name }) => name);
    };
    expect(namesAt(1000)).toContain('The Joint Committee for the… no. 12');
    expect(namesAt(500)).toContain('The Joint… no. 12');
  });

  it('is whole in a narrow window where a little more than its share is free', () => {
    const { pen } = notedPen();
    const some = { ...b, name: 'Terrorist organisations' };
    const sheet = sheetFor([tie('x', { b: some })], pen, [a, some]);
    const slices = placeNames({ ...sheet, window: { ...sheet.window, right: 500 } }, new Room());
    let next = slices.next();
    while (!next.done) next = slices.next();
    expect(next.value.map(({ name }) => name)).toContain('Terrorist organisations');
  });

  it('slides over its mark before the edge cuts it', () => {
    const { pen } = notedPen();
    const long = { ...b, name: 'n'.repeat(18) };
    const slices = placeNames(sheetFor([tie('x', { b: long })], pen, [a, long]), new Room());
    let next = slices.next();
    while (!next.done) next = slices.next();
    const placed = next.value.find(({ id }) => id === 'b');
    expect(placed?.x).toBeGreaterThanOrEqual(100);
    expect(placed?.x).toBeLessThanOrEqual(500 - 18 * 7);
  });
});
