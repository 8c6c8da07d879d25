/** Stroke icons of 16 px; always beside their word. */
import { memo } from 'react';

const SHAPES = {
  sources: 'M4 2.5h5.500l3 3v8H4zM6 8h4.500M6 10.500h4.500',
  review: 'M2.500 8.500l3.500 3.500 7.500-8',
  network:
    'M5 4.800l5.600 1.700M4.300 5.800l1.500 5M7 11l4.200-3.400M3.900 4.400m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0M12 6.900m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0M6 12.200m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0',
  actors:
    'M8 5m-2.300 0a2.300 2.300 0 1 0 4.600 0a2.300 2.300 0 1 0-4.600 0M3.500 13.500c.4-3 2-4.500 4.500-4.500s4.100 1.500 4.500 4.500',
  ties: 'M5.500 8h5M3.500 8m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12.500 8m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  events: 'M1.500 8h13M4.500 5v6M8 6.500v3M11.500 5v6',
  claims: 'M2.500 3.500h11v7H8l-3 2.500v-2.500H2.500z',
  needs: 'M3.500 5.500h9l-1 8h-7zM5.500 5.500c0-4 5-4 5 0',
  supplies: 'M2 8h9.500M8.500 4.500L12 8l-3.500 3.500M14 3.500v9',
  conflict: 'M2.500 2.500h11v11h-11zM8 2.500v11M2.500 8h11',
  balance: 'M8 3l5.500 9.500h-11z',
  dependence: 'M2.500 4h6M2.500 8h11M2.500 12h8.500',
  hypotheses: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
  scenarios: 'M3 13V8.500c0-2 1-3 3-3h6.500M10 3l2.500 2.500L10 8',
  report: 'M4 2.500h8v11H4zM6 5.500h4M6 8h4M6 10.500h2',
  history: 'M3 8a5 5 0 1 0 1.600-3.700M3 2.800v2.600h2.600M8 5.500V8l2 1.500',
  find: 'M6.800 6.800m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M9.800 9.800l3.700 3.700',
  settings:
    'M2.500 5h6M11.500 5h2M2.500 11h2M7.500 11h6M10 5m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0M6 11m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0',
  undo: 'M6 3.500L3 6.500l3 3M3 6.500h6.500a3.500 3.500 0 0 1 0 7H7',
  redo: 'M10 3.500l3 3-3 3M13 6.500H6.500a3.500 3.500 0 0 0 0 7H9',
  close: 'M4 4l8 8M12 4l-8 8',
  timeline: 'M1.500 13h13M3 3.500h4M5.500 6.500h5M9 9.500h4.500',
  start: 'M2 4.500h4l1.500 1.500H14v7H2z',
  map: 'M2.500 4l3.700-1.500 3.600 1.500 3.700-1.500v9.500l-3.700 1.500-3.600-1.500-3.700 1.500zM6.200 2.500V12M9.800 4v9.500',
  do: 'M5 3l6 5-6 5z',
  views: 'M2.500 4h11M2.500 8h11M2.500 12h11',
} as const;

export type IconName = keyof typeof SHAPES;

export const Icon = memo(function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
});

/** The mark: a level beam, one pan full (what is known), one open (what is not). */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d="M8 2.200v11.300M4.600 14h6.800M2 4.400h12" strokeWidth="1.400" />
      <path d="M3.500 4.400v3M12.500 4.400v3" />
      <path d="M.8 7.600h5.400a2.700 2.700 0 0 1-5.400 0z" className="full" />
      <path d="M10.400 8.200h4.200a2.100 2.100 0 0 1-4.200 0z" strokeWidth="1.200" />
    </svg>
  );
}
