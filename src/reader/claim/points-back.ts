import type { Attribution, CueAt, Finder } from './finder.ts';
import { sourceOf, speaks } from './source.ts';
import { phraseEnd } from './source-ar.ts';
import { isMark, norm } from './token-at.ts';

const BACK = new Set('فيه به عنه له عليه منه فيها بها عنها عليها ايضا'.split(' '));

/** "…، وهو ما": where what is pointed back to ends, or undefined. */
function pointer(finder: Finder, at: number): number | undefined {
  const { view } = finder;
  const [last, before] = [norm(view, at - 1), norm(view, at - 2)];
  if (last === 'ما' && /^و?ه[وي]$/.test(before)) return at - 2;
  if (last === 'الذي' && before === 'الامر') return at - 2;
  return undefined;
}

/** "وهو ما تشكك فيه بغداد", "الأمر الذي نفاه سكان البلدة": what is said stands before, who says so after. */
export function pointsBack(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
  const end = pointer(finder, cue.at);
  if (end === undefined || end < 3) return undefined;
  let from = cue.end;
  while (BACK.has(norm(view, from))) from++;
  const to = phraseEnd(view, from, view.tokens.length);
  if (to <= from || !speaks(view, from, to, fresh)) return undefined;
  const stop = isMark(view, end - 1) ? end - 1 : end;
  const source = sourceOf(view, from, to, fresh);
  return { cue, source, content: [0, stop], rule: `what: ${cue.cue.row}` };
}
