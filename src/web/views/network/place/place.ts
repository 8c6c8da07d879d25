/** A place of the layout; its units have no name, and y grows downwards. */
export type { Place } from '../../../../report/figure/network-place.ts';
