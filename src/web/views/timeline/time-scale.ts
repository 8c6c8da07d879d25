/**
 * The line of time: days to places on it and back. Years in which nothing lies are drawn short, so
 * that an accord of 2015 does not press the year that matters into a corner.
 *   1. the spans are gathered into stretches that follow each other closely
 *   2. a stretch is as long as its days, less where little happens in them; a long empty time between
 *      two is cut to a fixed part
 *   3. what is shown is a window on the whole, from 0 to 1
 */
import type { DaySpan } from '../../../situation/index.ts';

/** A piece of the line: its days, and where it lies from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** An empty time that is drawn short. */
  readonly isCut: boolean;
}

const NEAR_DAYS = 90;
const CUT_DAYS = 540;
const CUT_PART = 0.05;
/** A stretch in which little happens is drawn at least so long, against the fullest. */
const LEAST_WEIGHT = 0.4;

/** Spans that lie close to each other, as one. */
interface Gathered {
  readonly from: number;
  to: number;
  count: number;
}

function gathered(spans: readonly DaySpan[]): Gathered[] {
  const all: Gathered[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const isFar = last === undefined || start - last.to > CUT_DAYS;
    if (isFar) all.push({ from: start - NEAR_DAYS, to: end + NEAR_DAYS, count: 1 });
    else {
      last.to = Math.max(last.to, end + NEAR_DAYS);
      last.count++;
    }
  }
  return all;
}

/** @param spans with ends that are finite; without any the year around `today` */
export function stretchesOf(spans: readonly DaySpan[], today: number): readonly Stretch[] {
  const found = gathered(spans.length > 0 ? spans : [{ start: today - 182, end: today + 182 }]);
  const density = ({ from, to, count }: Gathered) => count / (to - from);
  const most = Math.max(...found.map(density));
  const lengthOf = (one: Gathered) =>
    (one.to - one.from) * Math.max(LEAST_WEIGHT, Math.min(1, density(one) / most));
  const days = found.reduce((sum, one) => sum + lengthOf(one), 0);
  const cut = found.length > 1 ? (days * CUT_PART) / (1 - CUT_PART * (found.length - 1)) : 0;
  const total = days + cut * (found.length - 1);
  const stretches: Stretch[] = [];
  let at = 0;
  const put = (from: number, to: number, length: number, isCut: boolean) => {
    stretches.push({ from, to, start: at / total, end: (at + length) / total, isCut });
    at += length;
  };
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    if (before) put(before.to, one.from, cut, true);
    put(one.from, one.to, lengthOf(one), false);
  }
  return stretches;
}

/** Where a day lies on the whole line; before and after it, at its ends. */
export function placeOf(stretches: readonly Stretch[], day: number): number {
  const one = stretches.find(({ to }) => day < to) ?? stretches.at(-1);
  if (one === undefined) return 0;
  const part = Math.min(1, Math.max(0, (day - one.from) / (one.to - one.from)));
  return one.start + part * (one.end - one.start);
}

/** The day at a place of the line. */
export function dayAt(stretches: readonly Stretch[], place: number): number {
  const one = stretches.find(({ end }) => place < end) ?? stretches.at(-1);
  if (one === undefined) return 0;
  const part = Math.min(1, Math.max(0, (place - one.start) / (one.end - one.start)));
  return one.from + part * (one.to - one.from);
}
