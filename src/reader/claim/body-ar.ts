import type { SentenceView } from '../sentence-view.ts';
import { norm } from './token-at.ts';

const BODIES = new Set(
  'الحكومة الوزارة الجيش السلطات الرئاسة الخارجية القيادة القوات الحركة الجماعة الشركة المحكمة الشرطة البحرية المعارضة الداخلية النيابة اللجنة المنظمة'.split(
    ' ',
  ),
);

/**
 * "استبعدت الحكومة انسحاب القوات", "يتهم الجيش السوداني الإمارات": a body with its article is followed by
 * adjectives with theirs; a word without one, or a name, is the object.
 */
export function bodyEnd(view: SentenceView, from: number, to: number): number {
  if (!BODIES.has(norm(view, from))) return to;
  for (let at = from + 1; at < to; at++) {
    const mention = view.mentions[view.mentionAt[at]!];
    if (mention ? mention.form === 'name' : !/^(ال|و)/.test(norm(view, at))) return at;
  }
  return to;
}
