import type { SentenceView } from '../sentence-view.ts';
import { type CueAt, headOf } from './finder.ts';
import { isMark, norm } from './token-at.ts';

const ESTIMATES = new Set(['put', 'estimate', 'reckon', 'chiffrer', 'evaluer', 'estimer']);
const AT = new Set(['at', 'a']);
/** Words that stand between "at" and the figure, or are the figure. */
const COUNTED =
  /^(\d|(?:more|over|about|around|nearly|almost|up|between|some|least|fewer|less|several|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|plus|pres|environ|moins|entre|quelque|quelques|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|quarante|cinquante|cent|mille)$)/;
const WIDEST = 9;

/** "puts the dead at more than forty", "évalue ses pertes à 31 000 hommes": where what is estimated begins. */
export function estimated(view: SentenceView, cue: CueAt): number | undefined {
  if (!ESTIMATES.has(headOf(cue))) return undefined;
  for (let at = cue.end + 1; at < Math.min(view.tokens.length - 1, cue.end + WIDEST); at++) {
    if (isMark(view, at)) return undefined;
    if (AT.has(norm(view, at)) && COUNTED.test(norm(view, at + 1))) return cue.end;
  }
  return undefined;
}

const FIGURE = /^ب(\d|مليار|مليون|مئتي|(?:نحو|حوالي|اكثر|اقل|قرابة|زهاء|مئات|الاف|عشرات|ملايين)$)/;

/** "قدر الوزير الخسائر بملياري دولار" */
export function estimatedAr(view: SentenceView, cue: CueAt): boolean {
  return view.tokens.slice(cue.end, cue.end + WIDEST).some(({ norm: word }, at) => {
    const next = norm(view, cue.end + at + 1);
    return FIGURE.test(word) || (word === 'ب' && /^\d/.test(next));
  });
}
