/**
 * The mark of an actor by its kind, around 0,0, as paths. Filled is a holder of force, open a body of
 * members: a disc is a state, a disc in a ring a government (part of one), a diamond an armed group, an
 * open square a bloc or organisation, a square half filled a firm, an open circle a person. None of
 * them needs a colour.
 */
import type { Actor } from '../../situation/index.ts';
import { fixed } from './svg.ts';

export interface MarkPath {
  readonly d: string;
  /** Drawn as an outline on the ground of the page; else filled with ink. */
  readonly isOpen: boolean;
}

const circle = (r: number) =>
  `M${fixed(-r)} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
const square = (r: number) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;

const MARKS: Readonly<Record<Actor['kind'], readonly MarkPath[]>> = {
  state: [{ d: circle(5.5), isOpen: false }],
  government: [
    { d: circle(6), isOpen: true },
    { d: circle(2.6), isOpen: false },
  ],
  'armed-group': [{ d: 'M0 -7l7 7-7 7-7-7z', isOpen: false }],
  organisation: [{ d: square(5.5), isOpen: true }],
  bloc: [{ d: square(5.5), isOpen: true }],
  firm: [
    { d: square(5.5), isOpen: true },
    { d: 'M-5.5 0h11v5.5h-11z', isOpen: false },
  ],
  person: [{ d: circle(4.5), isOpen: true }],
};

export function actorMark(kind: Actor['kind']): readonly MarkPath[] {
  return MARKS[kind];
}

/** The mark as elements of a drawing; @param size 1 for its own size */
export function actorMarkSvg(kind: Actor['kind'], x: number, y: number, size = 1): string {
  const paint = (isOpen: boolean) =>
    isOpen ? 'fill="var(--surface)" stroke="var(--text)" stroke-width="1.6"' : 'fill="var(--text)"';
  const paths = actorMark(kind).map(({ d, isOpen }) => `<path d="${d}" ${paint(isOpen)}/>`);
  const scale = size === 1 ? '' : ` scale(${size})`;
  return `<g transform="translate(${fixed(x)} ${fixed(y)})${scale}">${paths.join('')}</g>`;
}
