/** The lines of the network: one a known tie, two for a pair with both signs, dots where none is known. */
import type { SituationBalance } from '../../balance/index.ts';
import type { Place } from './network-place.ts';

/** One line to draw. */
export interface NetworkLine {
  readonly from: Place;
  readonly to: Place;
  readonly sign: '+' | '−' | '?';
  readonly weight: number;
  readonly isSourced: boolean;
  readonly isStrained: boolean;
}

/** Between the two lines of one pair. */
const LANE_GAP = 6;

const key = (tie: readonly [string, string]): string => [...tie].sort().join(' ');

/**
 * In the order of the actors, whatever their signs: when one sign becomes known or unknown, no other
 * line has another place in the drawing.
 */
export function networkLines(
  balance: SituationBalance,
  places: ReadonlyMap<string, Place>,
): NetworkLine[] {
  const strained = new Set(balance.frustrated.map(key));
  const order = new Map([...places.keys()].map((id, at) => [id, at]));
  const rank = ([a, b]: readonly [string, string]) =>
    (order.get(a) as number) * places.size + (order.get(b) as number);
  const ends = (tie: readonly [string, string]) => {
    const [from, to] = [places.get(tie[0]), places.get(tie[1])] as [Place, Place];
    return { from, to };
  };
  const known = ({ tie, sign, weight, quotes }: SituationBalance['basis'][number]) => [
    {
      ...ends(tie),
      sign: sign > 0 ? '+' : '−',
      weight,
      isSourced: quotes.length > 0,
      isStrained: strained.has(key(tie)),
    } as const,
  ];
  const open = ({ tie, why, alternatives, quotes }: SituationBalance['open'][number]) => {
    const one = { ...ends(tie), weight: 1, isSourced: quotes.length > 0, isStrained: false };
    if (!why.includes('mixed')) return [{ ...one, sign: '?' } as const];
    // Of each sign the fullest, which stands first.
    const fullest = ({ sign }: { sign: number }, at: number) =>
      sign !== 0 && alternatives.findIndex((other) => other.sign === sign) === at;
    return alternatives.filter(fullest).map(
      ({ sign, weight }, at) =>
        ({
          ...one,
          ...aside(one.from, one.to, at - 0.5),
          weight,
          sign: sign > 0 ? '+' : '−',
        }) as const,
    );
  };
  return [
    ...balance.basis.map((one) => ({ rank: rank(one.tie), lines: known(one) })),
    ...balance.open.map((one) => ({ rank: rank(one.tie), lines: open(one) })),
  ]
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({ lines }): readonly NetworkLine[] => lines);
}

/** A line of a pair, put aside of the other. */
function aside(from: Place, to: Place, lane: number) {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2) || 1;
  const x = (-(to.y - from.y) / length) * lane * LANE_GAP;
  const y = ((to.x - from.x) / length) * lane * LANE_GAP;
  return { from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
}

export function pointOn({ from, to }: NetworkLine, part: number): Place {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
