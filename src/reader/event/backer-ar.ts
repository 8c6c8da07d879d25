import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { EventDraft } from './event.ts';

/** Before من: by whom somebody is backed, armed, asked or pressed, and on whom nobody acts. */
const BACKED = new Set(
  (
    'بدعم بمساندة باسناد بتاييد بتمويل بتسليح بمشاركة بتنسيق باشراف بطلب بدفع بتحريض بضغط برعاية بوساطة بتفويض بمباركة بموافقة بغطاء ' +
    'مدعوم مدعوما مدعومة مدعومين مدعومون المدعوم المدعومة المدعومين المدعومون مسنود مسنودة المسنود المسنودة ' +
    'مسلح مسلحة مسلحين المسلح المسلحة المسلحين ممول ممولة ممولين الممول الممولة الممولين'
  ).split(' '),
);
/** Words between what somebody gets and من: بدعم عسكري من. */
const BETWEEN = 1;

/**
 * "استعاد الجيش المدينة بدعم من مصر", «حركة مدعومة من رواندا»: is the party who stands behind another? Not
 * of the act of backing itself, which is its own.
 */
export function isBacker(
  { tokens }: SentenceView,
  { from }: Mention,
  act: Pick<EventDraft, 'from'>,
): boolean {
  if (tokens[from - 1]?.norm !== 'من') return false;
  for (let at = from - 2; at >= from - 2 - BETWEEN; at--) {
    if (at !== act.from && BACKED.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}
