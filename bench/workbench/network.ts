/// <reference lib="dom" />
/** A network of 2,000 actors and 6,000 ties, panned and zoomed: how long its frames take. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spread, threadTimes, type Window } from './page.ts';

declare const frames: number[];

const SIGNS = ['+', '-', '+', 'unknown', '+', '-'];

/** A situation of the size asked for: ties mostly between near numbers, some across. */
export function largeSituation(actors: number, ties: number) {
  const name = (n: number) => `a${n}`;
  const seen = new Set<string>();
  const list = [];
  let state = 1;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let n = 0; list.length < ties; n++) {
    const a = below(actors);
    const b = n % 5 === 0 ? below(actors) : (a + 1 + below(24)) % actors;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    list.push({ id: `t${list.length}`, a: name(a), b: name(b), sign: SIGNS[n % SIGNS.length] });
  }
  return {
    mizan: 1,
    id: 'large',
    title: { en: 'A large network' },
    asOf: '2024-12',
    actors: Array.from({ length: actors }, (_, n) => ({
      id: name(n),
      name: { en: `Actor ${n}` },
      kind: n % 9 === 0 ? 'state' : 'organisation',
    })),
    ties: list,
  };
}

export function fillLarge(folder: string): void {
  const inside = join(folder, 'large');
  mkdirSync(inside);
  writeFileSync(join(inside, 'situation.json'), JSON.stringify(largeSituation(2_000, 6_000)));
}

/** Milliseconds of processor of the process that draws: here, in place of a graphics processor. */
async function drawingTime({ context }: Window): Promise<number> {
  const debug = await context.browser()?.newBrowserCDPSession();
  if (debug === undefined) return 0;
  const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
  await debug.detach();
  return 1000 * (processInfo.find(({ type }) => type === 'GPU')?.cpuTime ?? 0);
}

async function frameTimes(window: Window, what: string, act: () => Promise<void>) {
  const { page } = window;
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      times.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { frames: times });
  });
  await page.waitForTimeout(200);
  const from = await page.evaluate(() => frames.length);
  const before = await threadTimes(window);
  const drawnBefore = await drawingTime(window);
  await act();
  const spent = (await threadTimes(window)).page - before.page;
  const drawn = (await drawingTime(window)) - drawnBefore;
  const times = (await page.evaluate(() => frames)).slice(from);
  const late = times.filter((one) => one > 34).length;
  return {
    what,
    frames: spread(times),
    /** Frames that took more than two of the sixtieths of a second. */
    late: Math.round((100 * late) / times.length) / 100,
    pageThreadPerFrame: Math.round((10 * spent) / times.length) / 10,
    drawingPerFrame: Math.round((10 * drawn) / times.length) / 10,
  };
}

const MOVING_MS = 4_000;

export async function panning(window: Window) {
  const { page } = window;
  const canvas = page.locator('.network');
  await canvas.locator('canvas').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_000);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the network is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const pan = await frameTimes(window, 'pan', async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const until = performance.now() + MOVING_MS;
    for (let n = 0; performance.now() < until; n++) {
      await page.mouse.move(x + 150 * Math.sin(n / 20), y + 90 * Math.sin(n / 13));
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
  });
  const zoom = await frameTimes(window, 'zoom', async () => {
    await page.mouse.move(x, y);
    const until = performance.now() + MOVING_MS;
    for (let n = 0; performance.now() < until; n++) {
      await page.mouse.wheel(0, n % 30 < 15 ? -120 : 120);
      await page.waitForTimeout(40);
    }
  });
  const still = await frameTimes(window, 'at rest', () => page.waitForTimeout(1_000));
  return [pan, zoom, still];
}
