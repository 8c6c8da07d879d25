/** A range within 0 to `most`: a bar on a line; broken when no source backs it. Left to right always. */
import { memo } from 'react';

export interface RangeProps {
  readonly low: number;
  readonly high: number;
  readonly most?: number;
  readonly isUnsourced?: boolean;
}

export const Range = memo(function Range({ low, high, most = 1, isUnsourced = false }: RangeProps) {
  const from = (100 * low) / most;
  const width = Math.max(1, (100 * (high - low)) / most);
  return (
    <svg className="bar range" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="off" y="2.6" width="100" height="0.8" />
      <rect className={isUnsourced ? 'guess' : 'on'} x={from} y="0.5" width={width} height="5" />
    </svg>
  );
});
