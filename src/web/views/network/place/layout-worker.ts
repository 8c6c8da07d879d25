/** Works out places off the page’s thread, and says how far it is. */
import type { LayoutJob } from '../../../../report/figure/network-place.ts';
import { layOut } from './layout.ts';
import type { Place } from './place.ts';

export type LayoutNews =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly places: readonly Place[] };

const tell = (news: LayoutNews) => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const rounds = layOut(data);
  let next = rounds.next();
  for (; !next.done; next = rounds.next()) tell({ kind: 'progress', part: next.value });
  tell({ kind: 'done', places: next.value });
});
