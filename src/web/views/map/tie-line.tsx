/**
 * Ties of actors whose places are known, at the date to weigh at, with the marks of the network: the
 * sign on the line, a broken ring where no source states it, bars across a strained one.
 */
import { useMemo } from 'react';
import { isolate } from '../../../report/direction.ts';
import type { Situation, Tie } from '../../../situation/index.ts';
import { unsourced } from '../../../situation/unsourced.ts';
import { useSituation, useWorkbench } from '../../model/use-workbench.ts';
import { networkWords } from '../../words/network/index.ts';
import { wordsWidth } from '../figure-size.ts';
import { holdsAt } from '../network/moment.ts';
import type { Box } from '../network/room.ts';
import { lanesOf, pairKey } from '../network/scene.ts';
import { useWeighed } from '../weighed.ts';
import type { Size } from './projection.ts';
import { type Curve, curvePath, type Spot, tieCurve } from './tie-curve.ts';
import { type PlacedSign, placeSigns } from './tie-sign-place.ts';

export interface MapTie {
  readonly tie: Tie;
  readonly curve: Curve;
  readonly isSourced: boolean;
  readonly isStrained: boolean;
  /** Of a strained pair one line bears the mark. */
  readonly isMarked: boolean;
}

const RADIUS = 7;
const RING = 9;
const FONT = 12;
const DASHES = { '+': undefined, '-': '6 4', unknown: '1.5 4' } as const;
const PAINTS = { '+': 'plus', '-': 'minus', unknown: 'dim' } as const;
const WIDTHS = [1.4, 2.6, 4] as const;

const widthOf = ({ weight }: Tie) => WIDTHS[Math.min(3, Math.max(1, Math.floor(weight))) - 1];

/** @param places of the actors, in pixels */
export function mapTies(
  situation: Situation,
  asOf: string,
  places: ReadonlyMap<string, Spot>,
  strained: ReadonlySet<string>,
): MapTie[] {
  const loose = new Set(unsourced(situation, ['tie']).map(({ id }) => id));
  const held = situation.ties.filter((tie) => holdsAt(tie, asOf));
  const lanes = lanesOf(held);
  const marked = new Set<string>();
  return held.flatMap((tie): MapTie[] => {
    const [a, b] = [places.get(tie.a), places.get(tie.b)];
    // Two actors of one place have no line between them.
    if (!a || !b || (a.x === b.x && a.y === b.y)) return [];
    const key = pairKey(tie.a, tie.b);
    const isStrained = strained.has(key);
    const isMarked = isStrained && !marked.has(key);
    if (isMarked) marked.add(key);
    const curve = tieCurve(a, b, lanes.get(tie.id) ?? 0);
    return [{ tie, curve, isSourced: !loose.has(tie.id), isStrained, isMarked }];
  });
}

/** The ties at the date to weigh at, strain as weighed. */
export function useMapTies(places: ReadonlyMap<string, Spot>, isShown: boolean): MapTie[] {
  const situation = useSituation();
  const asOf = useWorkbench((state) => state.route.asOf) ?? situation.asOf;
  const weighed = useWeighed();
  const frustrated = (weighed?.base ?? weighed?.weighing)?.balance?.frustrated;
  return useMemo(() => {
    if (!isShown) return [];
    const strained = new Set(frustrated?.map(([a, b]) => pairKey(a, b)));
    return mapTies(situation, asOf, places, strained);
  }, [isShown, situation, asOf, places, frustrated]);
}

function Glyph({ sign, at: { x, y } }: { readonly sign: Tie['sign']; readonly at: Spot }) {
  if (sign === 'unknown')
    return (
      <text className="tie-sign" x={x} y={y + 4}>
        ?
      </text>
    );
  const down = sign === '+' ? `M${x} ${y - 3.5}v7` : '';
  return <path className={`tie-glyph ${PAINTS[sign]}`} d={`M${x - 3.5} ${y}h7${down}`} />;
}

function Bars({ at, heading }: NonNullable<PlacedSign['bars']>) {
  const path = [-2.5, 2.5]
    .map((by) => {
      const [x, y] = [at.x + heading.x * by, at.y + heading.y * by];
      const [dx, dy] = [-heading.y * 7, heading.x * 7];
      return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
    })
    .join('');
  return <path className="tie-bars" d={path} />;
}

function Sign({ tie, placed }: { readonly tie: MapTie; readonly placed: PlacedSign }) {
  const language = useWorkbench((state) => state.settings.language);
  const { sign, bars, word } = placed;
  return (
    <g data-sign={tie.tie.id}>
      {bars ? <Bars {...bars} /> : null}
      {word ? (
        <text className="tie-word" x={word.x} y={word.y + 4}>
          {isolate(networkWords[language].strained)}
        </text>
      ) : null}
      {sign ? (
        <>
          <circle className="tie-ground" cx={sign.x} cy={sign.y} r={RADIUS} />
          <Glyph sign={tie.tie.sign} at={sign} />
          {tie.isSourced ? null : (
            <circle className="tie-ring" cx={sign.x} cy={sign.y} r={RING - 1} />
          )}
        </>
      ) : null}
    </g>
  );
}

export interface TieLinesProps {
  readonly ties: readonly MapTie[];
  readonly size: Size;
  /** Boxes of the names and marks, which signs keep clear of. */
  readonly taken: readonly Box[];
  /** A click is then a place for an actor. */
  readonly isPlacing: boolean;
}

export function TieLines({ ties, size, taken, isPlacing }: TieLinesProps) {
  const at = useWorkbench((state) => state.route.at);
  const select = useWorkbench((state) => state.select);
  const language = useWorkbench((state) => state.settings.language);
  const placed = useMemo(() => {
    const curves = ties.map(({ tie, curve, isSourced, isMarked }) => ({
      id: tie.id,
      curve,
      radius: isSourced ? RADIUS : RING,
      isMarked,
    }));
    const word = wordsWidth(networkWords[language].strained, FONT);
    return placeSigns(curves, taken, size, word);
  }, [ties, taken, size, language]);
  return (
    <>
      {ties.map(({ tie, curve, isStrained }) =>
        isStrained ? <path key={tie.id} className="tie-strain" d={curvePath(curve)} /> : null,
      )}
      {ties.map(({ tie, curve }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table of ties has the same, for the keys
        <g
          key={tie.id}
          className="tie-hand"
          data-tie={tie.id}
          onClick={isPlacing ? undefined : () => select(`ties/${tie.id}`)}
        >
          {at === `ties/${tie.id}` ? <path className="tie-selected" d={curvePath(curve)} /> : null}
          <path
            className={`tie ${PAINTS[tie.sign]}`}
            strokeDasharray={DASHES[tie.sign]}
            style={{ strokeWidth: widthOf(tie) }}
            d={curvePath(curve)}
          />
          <path className="tie-reach" d={curvePath(curve)} />
        </g>
      ))}
      {ties.map((one) => {
        const sign = placed.get(one.tie.id);
        return sign ? <Sign key={one.tie.id} tie={one} placed={sign} /> : null;
      })}
    </>
  );
}
