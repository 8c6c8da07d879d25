/** A count of a total, drawn: dots, one a world, up to about a thousand; above that a bar. */
import { memo } from 'react';

export interface ShareBarProps {
  readonly count: bigint;
  readonly total: bigint;
}

const MOST_DOTS = 120n;
const COLUMNS = 30;
const PITCH = 6;

function Dots({ count, total }: { readonly count: number; readonly total: number }) {
  const rows = Math.ceil(total / COLUMNS);
  const width = Math.min(total, COLUMNS) * PITCH;
  return (
    <svg className="dots" width={width} height={rows * PITCH} aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: worlds have no other name
          key={at}
          cx={(at % COLUMNS) * PITCH + PITCH / 2}
          cy={Math.floor(at / COLUMNS) * PITCH + PITCH / 2}
          r={2}
          className={at < count ? 'on' : 'off'}
        />
      ))}
    </svg>
  );
}

export const ShareBar = memo(function ShareBar({ count, total }: ShareBarProps) {
  if (total > 0n && total <= MOST_DOTS) {
    return <Dots count={Number(count)} total={Number(total)} />;
  }
  const width = total === 0n ? 0 : Number((count * 10_000n) / total) / 100;
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="off" width="100" height="4" />
      <rect className="on" width={width} height="4" />
    </svg>
  );
});
