import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';
import { isHarm } from './victim.ts';

const set = (words: string) => new Set(words.split(' '));
/** Between the act and the region: an article, and what leads to whom it is done. */
const BETWEEN = set(
  'the le la les l on against at into towards toward sur contre vers علي ضد نحو باتجاه',
);
/** Between the region and its verb in the passive. */
const BE = set(
  'was were been being is are has have had be a ont ete est sont avait avaient fut furent',
);

/** The state whose region it is, and the words of the region. */
function regions(view: SentenceView): { state: Mention; from: number; to: number }[] {
  return view.mentions.flatMap((one) => {
    if (one.named) return [{ state: one.named, from: one.from, to: one.to }];
    return one.region === undefined ? [] : [{ state: one, from: one.region, to: one.to }];
  });
}

/**
 * "bombed southern Lebanon", « frappes sur le sud du Liban », «قصفت إسرائيل جنوب لبنان»: the state whose region
 * a harm strikes, right behind the act or right before its passive. What is done *in* a region is on nobody.
 */
export function struckRegion(
  view: SentenceView,
  draft: EventDraft,
  passive: boolean,
): Mention | undefined {
  if (!isHarm(draft)) return undefined;
  const known = regions(view);
  if (known.length === 0) return undefined;
  // the Arabic subject stands between
  const subject =
    view.language === 'ar'
      ? view.mentions.find(({ party, from }) => party && from >= draft.to && from - draft.to <= 2)
      : undefined;
  const after = subject?.to ?? draft.to;
  const only = (words: ReadonlySet<string>, from: number, to: number) =>
    view.tokens.slice(from, to).every(({ norm }) => words.has(norm));
  const found = known.find(({ from, to }) =>
    passive
      ? to <= draft.from && only(BE, to, draft.from)
      : from >= after && only(BETWEEN, after, from),
  );
  return found?.state;
}
