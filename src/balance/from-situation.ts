/**
 * The signed ties between the actors of a situation, at a date.
 *   1. a tie counts if it holds at the date; where it holds on some days of the date only, whether it
 *      counts is open
 *   2. ties of one pair and one sign are added. A pair with ties of both signs is mixed: it stands
 *      one way or the other, and is never netted. An unknown sign stands both ways. Of several ties
 *      that may or may not count, any may, so a pair can stand one way with several weights
 *   3. nodes are the actors that such a tie touches
 *   4. a tie rests on its own quotes and on those of its claims
 */
import { contains } from '../situation/date-order.ts';
import { dateSpan } from '../situation/partial-date.ts';
import type { Situation, Tie } from '../situation/situation.ts';
import { unsourced } from '../situation/unsourced.ts';
import type { Alternative, BalanceInput, OpenReason, Pair } from './balance-input.ts';

interface Held {
  readonly tie: Tie;
  readonly isCertain: boolean;
}

/**
 * @param asOf  the date to weigh at; by default the situation's own
 * @throws RangeError when the date is none
 */
export function balanceInput(situation: Situation, asOf: string = situation.asOf): BalanceInput {
  const held = heldTies(situation, asOf);
  const touched = new Set(held.flatMap(({ tie }) => [tie.a, tie.b]));
  const nodes = situation.actors.map((actor) => actor.id).filter((id) => touched.has(id));
  const place = new Map(nodes.map((id, i) => [id, i]));
  const byPair = new Map<string, Held[]>();
  for (const one of held) {
    const key = [one.tie.a, one.tie.b].sort().join(' ');
    byPair.set(key, [...(byPair.get(key) ?? []), one]);
  }
  const ids = new Set(held.map(({ tie }) => tie.id));
  return {
    asOf,
    nodes,
    pairs: [...byPair.values()].map((list) => pairOf(situation, list, place)),
    unsourced: unsourced(situation, ['tie'])
      .filter(({ id = '' }) => ids.has(id))
      .map(({ path }) => path),
  };
}

/** One input per moment at which ties begin, or have just ended. */
export function balanceFrames(situation: Situation, asOf: string = situation.asOf): BalanceInput[] {
  return tieMoments(situation, asOf).map((moment) => balanceInput(situation, moment));
}

/**
 * The moments at which ties begin, or have just ended, in order, up to the date to weigh at, which
 * comes last. A beginning is written as the document writes it, an end as the first day after it.
 */
export function tieMoments(situation: Situation, asOf: string = situation.asOf): string[] {
  const last = dateSpan(asOf).start;
  const moments = new Map<number, string>();
  for (const { during } of situation.ties) {
    if (during === undefined) continue;
    const [from, to] = during.includes('/') ? during.split('/') : [during, during];
    const { start, end } = dateSpan(during);
    if (from !== '..' && start < last) moments.set(start, from!);
    if (to !== '..' && end + 1 < last && !moments.has(end + 1)) {
      moments.set(end + 1, dayText(end + 1));
    }
  }
  const ordered = [...moments].sort(([p], [q]) => p - q).map(([, moment]) => moment);
  return [...ordered, asOf];
}

/** The date of a day number, from the years and months of which it is part. */
function dayText(day: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  let year = String(Math.max(1, Math.floor(day / 366))).padStart(4, '0');
  while (dateSpan(year).end < day) year = String(Number(year) + 1).padStart(4, '0');
  let month = 1;
  while (dateSpan(`${year}-${two(month)}`).end < day) month++;
  return `${year}-${two(month)}-${two(day - dateSpan(`${year}-${two(month)}`).start + 1)}`;
}

function heldTies(situation: Situation, asOf: string): Held[] {
  const moment = dateSpan(asOf);
  return situation.ties.flatMap((tie) => {
    const holds = tie.during === undefined ? 'yes' : contains(dateSpan(tie.during), moment);
    return holds === 'no' ? [] : [{ tie, isCertain: holds === 'yes' }];
  });
}

function pairOf(situation: Situation, list: readonly Held[], place: Map<string, number>): Pair {
  const first = list[0]!.tie;
  const claims = new Set(list.flatMap(({ tie }) => tie.claims));
  const quotes = [
    ...list.flatMap(({ tie }) => tie.quotes),
    ...situation.claims.filter((claim) => claims.has(claim.id)).flatMap((claim) => claim.quotes),
  ];
  const signs = new Set(list.map(({ tie }) => tie.sign));
  const open: OpenReason[] = [];
  if (signs.has('unknown')) open.push('unknown');
  if (signs.has('+') && signs.has('-')) open.push('mixed');
  if (list.some(({ isCertain }) => !isCertain)) open.push('date');
  return {
    a: place.get(first.a)!,
    b: place.get(first.b)!,
    alternatives: alternativesOf(list),
    open,
    ties: list.map(({ tie }) => tie.id),
    quotes: [...new Set(quotes)],
    inferred: list.every(({ tie }) => tie.inferred),
    ...(list.some(({ tie }) => tie.inferred)
      ? { stated: alternativesOf(list.filter(({ tie }) => !tie.inferred)) }
      : {}),
  };
}

/** Loose ties of one pair that stand or fall each by itself; those beyond do so together. */
const MOST_LOOSE = 7;

function loosely(loose: readonly Held[]): (readonly Held[])[] {
  const rest = loose.slice(MOST_LOOSE);
  return [...loose.slice(0, MOST_LOOSE).map((one) => [one]), ...(rest.length > 0 ? [rest] : [])];
}

/**
 * Every sign and weight with which the pair may stand, the fullest of each sign first. A tie that
 * holds for certain and has that sign is in each; one that may not hold, or whose sign is unknown
 * (it may be of the other sign, and the pair mixed), may be left out.
 */
function alternativesOf(list: readonly Held[]): Alternative[] {
  const found: Alternative[] = [];
  for (const sign of [1, -1] as const) {
    const other = sign > 0 ? '-' : '+';
    const may = list.filter(({ tie }) => tie.sign !== other);
    const isFirm = ({ tie, isCertain }: Held): boolean => isCertain && tie.sign !== 'unknown';
    const loose = may.filter((one) => !isFirm(one));
    // By weight, which of the loose ties are left out: the first way of each weight is kept.
    let left = new Map<number, readonly Held[]>([[0, []]]);
    for (const unit of loosely(loose)) {
      const own = unit.reduce((sum, { tie }) => sum + tie.weight, 0);
      const without = [...left].map(([weight, out]): [number, readonly Held[]] => [
        weight + own,
        [...out, ...unit],
      ]);
      left = new Map([...without, ...left]);
    }
    for (const [, out] of [...left].sort(([p], [q]) => p - q)) {
      const ties = may.filter((one) => !out.includes(one)).map(({ tie }) => tie);
      if (ties.length === 0) continue;
      const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
      found.push({ sign, weight, ties: ties.map((tie) => tie.id) });
    }
  }
  if (list.every(({ isCertain }) => !isCertain)) found.push({ sign: 0, weight: 0, ties: [] });
  return found;
}
