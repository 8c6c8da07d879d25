/**
 * How each decision maker rests at a state, a mark each in their order: · has no move, ● wants no
 * move, ◐ would but a reply holds it, ○ would move; a rule under them is an equilibrium.
 */
import { memo } from 'react';
import { useWorkbench } from '../../model/use-workbench.ts';

const PITCH = 11;

/** One mark, in a drawing that is 12 high. */
export function RestMark({ letter, x }: { readonly letter: string; readonly x: number }) {
  if (letter === 'n') return <circle cx={x} cy={6} r={1.3} className="ink" />;
  if (letter === 'w') return <circle cx={x} cy={6} r={3.8} className="ink" />;
  if (letter === 'm') return <circle cx={x} cy={6} r={3.4} className="hollow quiet" />;
  return (
    <>
      <circle cx={x} cy={6} r={3.4} className="hollow" />
      <path d={`M${x - 3.4} 6a3.4 3.4 0 0 0 6.8 0z`} className="ink" />
    </>
  );
}

export interface RestMarksProps {
  /** One letter a decision maker: n, w, h or m. */
  readonly rest: string;
  /** What the marks say, for a reader who hears the page; without it they are silent. */
  readonly label?: string;
  /** One mark by itself is no equilibrium: no rule under it. */
  readonly isSingle?: boolean;
}

export const RestMarks = memo(function RestMarks({
  rest,
  label,
  isSingle = false,
}: RestMarksProps) {
  const isMirrored = useWorkbench((state) => state.settings.language === 'ar');
  const width = rest.length * PITCH;
  const letters = isMirrored ? [...rest].reverse() : [...rest];
  return (
    <svg
      className="rest-marks"
      viewBox={`0 0 ${width} 14`}
      width={width}
      height={14}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {letters.map((letter, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks stand in the order of the decision makers
        <RestMark key={k} letter={letter} x={k * PITCH + PITCH / 2} />
      ))}
      {isSingle || rest.includes('m') ? null : <path d={`M1 13h${width - 2}`} className="rule" />}
    </svg>
  );
});
