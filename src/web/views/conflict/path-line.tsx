/** The observed path on a figure of states: a broad pale line with numbered steps. */
import { type Point, SILENT } from './board-geometry.ts';

export function PathLine({ points }: { readonly points: readonly Point[] }) {
  if (points.length < 2) return null;
  return (
    <g {...SILENT}>
      <polyline className="path" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.slice(1).map((to, k) => {
        const from = points[k] as Point;
        const isLevel = from.y === to.y;
        return (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: steps stand in their order
            key={k}
            className="step"
            textAnchor="middle"
            x={(from.x + to.x) / 2 + (isLevel ? 0 : 14)}
            y={(from.y + to.y) / 2 + (isLevel ? 18 : 4)}
          >
            {k + 1}
          </text>
        );
      })}
    </g>
  );
}
