import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Scope } from './status.ts';

/**
 * Verbs whose object is there whether they are denied or not: who has not commented on the attack, or has not
 * condemned it, does not say that there was none.
 */
const FACTIVE: Record<Language, RegExp> = {
  en: /^(comment|commented|commenting|react|reacted|reacting|respond|responded|condemn|condemned|condemning|denounce|denounced|criticise|criticised|criticize|criticized|mention|mentioned|explain|explained|claim|claimed|claiming|regret|regretted|forget|forgotten|forgiven|forgive|avenged|mourned)$/,
  fr: /^(comment|reag|repond|condamn|denonc|critiqu|mentionn|evoqu|expliqu|regrett|oubli|pardonn|veng|revendiqu)(e|er|i|ir|u|ee|ait|aient|ent|re|a|ont)?$/,
  ar: /^[وف]?[يت](تبن|تبني|دن|دين|ندد|نددوا|شجب|ذكر|شرح|فسر|نس|نسى|غفر|عتذر|نتقد|ستنكر)$/,
};
/** لم تعلق على: she did not comment; without على it is "did not suspend". */
const COMMENTS = /^[وف]?[يت]علق(وا)?$/;

/** Ends each denial at a verb whose object it does not deny. */
export function sparePresupposed(view: SentenceView, scopes: readonly Scope[]): void {
  const pattern = FACTIVE[view.language];
  const comments = (at: number) =>
    view.language === 'ar' &&
    COMMENTS.test(view.tokens[at]!.norm) &&
    view.tokens.slice(at + 1, at + 6).some(({ norm }) => norm === 'علي');
  const stops: number[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind === 'word' && (pattern.test(token.norm) || comments(at))) stops.push(at);
  });
  if (stops.length === 0) return;
  for (const scope of scopes) {
    if (scope.makes !== 'negated' || !['right', 'near'].includes(scope.reach)) continue;
    const stop = stops.find((at) => at >= scope.end && at < scope.to);
    if (stop !== undefined) scope.to = stop + 1;
  }
}
