/**
 * The line of time: days to places on it and back. Years in which nothing lies are drawn short, so
 * that an accord of 2015 does not press the year that matters into a corner.
 *   1. the spans are gathered into stretches that follow each other closely
 *   2. a stretch is as long as its days; a long empty time between two is cut to a fixed part
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

/** What is seen of the line, from 0 to 1. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const NEAR_DAYS = 90;
const CUT_DAYS = 540;
const CUT_PART = 0.05;
const MARGIN_DAYS = 30;
const NARROWEST = 1 / 400;

export const whole: Window = { start: 0, end: 1 };

/** Spans that lie close to each other, as one. */
function gathered(spans: readonly DaySpan[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const isFar = last === undefined || start - last.to > CUT_DAYS;
    if (isFar) all.push({ from: start - NEAR_DAYS, to: end + NEAR_DAYS });
    else last.to = Math.max(last.to, end + NEAR_DAYS);
  }
  return all;
}

/** @param spans with ends that are finite; without any the year around `today` */
export function stretchesOf(spans: readonly DaySpan[], today: number): readonly Stretch[] {
  const found = gathered(spans.length > 0 ? spans : [{ start: today - 182, end: today + 182 }]);
  const days = found.reduce((sum, { from, to }) => sum + (to - from), 0);
  const cut = found.length > 1 ? (days * CUT_PART) / (1 - CUT_PART * (found.length - 1)) : 0;
  const total = days + cut * (found.length - 1) + 2 * MARGIN_DAYS;
  const stretches: Stretch[] = [];
  let at = 0;
  const put = (from: number, to: number, length: number, isCut: boolean) => {
    stretches.push({ from, to, start: at / total, end: (at + length) / total, isCut });
    at += length;
  };
  for (const [i, { from, to }] of found.entries()) {
    const before = found[i - 1];
    if (before) put(before.to, from, cut, true);
    const [first, last] = [i === 0, i === found.length - 1];
    const start = first ? from - MARGIN_DAYS : from;
    const end = last ? to + MARGIN_DAYS : to;
    put(start, end, end - start, false);
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

/** The window, nearer or farther around a place that stays where it is; never beyond the line. */
export function zoomed({ start, end }: Window, factor: number, around: number): Window {
  const length = Math.min(1, Math.max(NARROWEST, (end - start) * factor));
  const part = (around - start) / (end - start);
  return within(around - part * length, length);
}

/** The window, moved by a part of its own length. */
export function moved({ start, end }: Window, by: number): Window {
  return within(start + by * (end - start), end - start);
}

function within(start: number, length: number): Window {
  const first = Math.min(1 - length, Math.max(0, start));
  return { start: first, end: first + length };
}
