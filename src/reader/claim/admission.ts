import type { SentenceView } from '../sentence-view.ts';
import { type CueAt, headOf } from './finder.ts';
import { isMark, norm } from './token-at.ts';

const ADMITS = new Set(
  'admit acknowledge confirm concede reconnaitre admettre confirmer conceder deplorer'.split(' '),
);
/** What is admitted or confirmed has happened; a state or an accord that is recognised has not. */
const ADMITTED = new Set(
  (
    'loss losses defeat death deaths failure failures mistake mistakes error errors responsibility existence presence use involvement role delay difficulties difficulty shortcomings breach damage casualties ' +
    'perte pertes defaite mort morts deces echec echecs erreur erreurs bavure responsabilite existence presence usage recours implication retard difficultes manquements degats victimes ' +
    'خسارة خسائر هزيمة مقتل وفاة فشل خطا اخطاء مسؤولية مسؤوليته مسؤوليتها وجود دور تورط تقصير صعوبة صعوبات اضرار ضحايا سقوط'
  ).split(' '),
);
const NEAR = 4;

/** "admitted the loss of two vehicles", "a reconnu la perte d'un véhicule": where it begins. */
export function admitted(view: SentenceView, cue: CueAt): number | undefined {
  if (!ADMITS.has(headOf(cue))) return undefined;
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + NEAR); at++) {
    if (isMark(view, at)) return undefined;
    if (ADMITTED.has(norm(view, at))) return cue.end;
  }
  return undefined;
}

/** Does what is admitted follow at once? */
export const isAdmission = (view: SentenceView, from: number): boolean =>
  view.tokens.slice(from, from + NEAR).some((token) => ADMITTED.has(token.norm));

/** "أقر قائد بخسارة آليتين", "اعترف المجلس بالهزيمة": where ب and what is admitted stand. */
export function admittedAr(view: SentenceView, cue: CueAt): number | undefined {
  for (let at = cue.end; at < Math.min(view.tokens.length, cue.end + 8); at++) {
    const word = norm(view, at);
    if (word.startsWith('ب') && ADMITTED.has(word.replace(/^ب(ال)?/, ''))) return at;
  }
  return undefined;
}
