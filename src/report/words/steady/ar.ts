/** What is said of a balance that never changed, in Arabic. */
import type { SteadyWords } from './en.ts';

export const steadyAr: SteadyWords = (span, moments, index, strained, ties) =>
  `لم يتغيّر شيء ${span}: المؤشّر ${index}، والمتوتّر ${strained}، في كلّ ما وُزن من تواريخ (${moments}). والصلات ذات الإشارة: ${ties}.`;
