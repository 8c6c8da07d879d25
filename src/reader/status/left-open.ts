import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Scope } from './status.ts';

/** Words that deny, which alone make what they reach undone. */
const DENIES: Record<Language, RegExp> = {
  en: /^(not|never|cannot|t|neither|nor|no longer|without|(refus|declin|fail)\w{0,4} to)$/,
  fr: /^(ne|n|ni|sans|(refus|echou)\w{0,4} (de|d|a))$/,
  ar: /^(لم|لن|لا|ليس|ليست|غير|دون|بدون|عدم)$/,
};
/** To rule something out: denied, it holds the thing possible. */
const EXCLUDES: Record<Language, RegExp> = {
  en: /^(rul(e|es|ed|ing)|exclud(e|es|ed|ing))$/,
  fr: /^(exclu(t|s|e|es|ent|re|ait|aient|ant|ra|ront)?|ecart(e|es|ent|er|ait|aient|ant|ee|ees)?)$/,
  ar: /^([ايتن]ستبعد(ت|وا|ون)?|استبعاد|(ب?ال|لل)?مستبعد(ا|ة)?)$/,
};
/** Other words that leave an act undone: denied, they leave it open. */
const HINDERS: Record<Language, RegExp> = {
  en: /^(refus|den(y|ie)|prevent|avert|reject|oppos)/,
  fr: /^(refus|ni(e|er|ent|ait|aient|ee|ees)$|dement(i|ir|ent|ait)?$|empech|oppos|rejet)/,
  ar: /^[ايت](رفض|نف|نفي|منع|عارض|مانع)(ت|وا|ون)?$/,
};
/** Words between the denial and what is denied: "cannot be entirely ruled out". */
const WITHIN = 5;
const BE = new Set('be been being is are was were est sont etait etaient ete etre soit'.split(' '));

/** Is the word a passive, so that what is left open stands before it: "cannot be ruled out", "n'est pas à exclure"? */
function isPassive(view: SentenceView, from: number, at: number): boolean {
  if (view.language === 'ar') return false;
  if (view.tokens.slice(from, at).some(({ norm }) => BE.has(norm)))
    // "il n'est pas exclu que", "it is not ruled out that"
    return !['que', 'qu', 'that'].includes(view.tokens[at + 1]?.norm ?? '');
  return false;
}

function deniedAt(view: SentenceView, scope: Scope): number {
  const { language, tokens } = view;
  for (let at = scope.end; at < Math.min(scope.to, scope.end + WITHIN); at++) {
    const { kind, norm } = tokens[at]!;
    if (kind === 'mark') return -1;
    if (view.mentionAt[at]! >= 0) continue;
    if (EXCLUDES[language].test(norm) || HINDERS[language].test(norm))
      return language === 'en' && norm.startsWith('rul') && tokens[at + 1]?.norm !== 'out'
        ? -1
        : at;
  }
  return -1;
}

/**
 * "did not rule out strikes", « n’exclut pas de se retirer », «لا يستبعد»: two denials do not make a fact, and
 * leave the act open. The first reaches the second alone, and the second makes hypothetical what it denied.
 */
export function leaveOpen(
  view: SentenceView,
  clauseStart: (at: number) => number,
  scopes: Scope[],
): void {
  const denials = scopes.filter(
    ({ makes, row }) => makes === 'negated' && DENIES[view.language].test(row),
  );
  for (const denial of denials) {
    const at = deniedAt(view, denial);
    if (at < 0) continue;
    const end = view.tokens[at + 1]?.norm === 'out' ? at + 2 : at + 1;
    const { to } = denial;
    for (let one = scopes.length - 1; one >= 0; one--) {
      const scope = scopes[one]!;
      // "n'exclut pas de": its own second half too
      const half = scope.at === end && /^pas /.test(scope.row);
      // «لم ترفض أي انسحاب»: "any" denies what is refused and not what is left open
      const any = scope.row === 'اي' && scope.at < to;
      if (scope !== denial && scope.at >= at && (scope.at < end || half || any))
        scopes.splice(one, 1);
    }
    denial.to = end;
    denial.back = denial.at;
    const back = isPassive(view, denial.end, at) ? clauseStart(at) : at;
    const row = `${denial.row} ${view.tokens[at]!.norm}`;
    const excludes = EXCLUDES[view.language].test(view.tokens[at]!.norm);
    if (excludes) denial.makes = 'hypothetical';
    scopes.push({
      makes: 'hypothetical',
      from: end,
      to,
      at,
      end,
      back,
      row,
      reach: 'right',
      leavesOpen: excludes ? 'excluded' : 'hindered',
    });
  }
}
