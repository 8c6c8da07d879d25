/** Works out sides and places off the page’s thread, and says how far it is. */
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import { type Divided, type Division, divisionOf } from './division.ts';
import { layOut } from './layout.ts';
import type { Place } from './place.ts';

export interface DivisionJob {
  readonly divide: Divided;
  readonly asOf: string;
}

export type LayoutNews =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'divided'; readonly division: Division }
  | { readonly kind: 'done'; readonly places: readonly Place[] };

/** The picture waits for the sides, and not for their proof. */
const MOST_MS = 1_500;

const tell = (news: LayoutNews) => self.postMessage(news);

function divide({ divide: divided, asOf }: DivisionJob): void {
  const until = performance.now() + MOST_MS;
  const isLate = () => performance.now() > until;
  tell({ kind: 'divided', division: divisionOf(divided, asOf, isLate) });
}

function place(job: LayoutJob): void {
  const rounds = layOut(job);
  let next = rounds.next();
  for (; !next.done; next = rounds.next()) tell({ kind: 'progress', part: next.value });
  tell({ kind: 'done', places: next.value });
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob | DivisionJob>) => {
  if ('divide' in data) divide(data);
  else place(data);
});
