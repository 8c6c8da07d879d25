/** What the form of a trigger says of its act: a future, an infinitive, a present after *when*. */
import type { SentenceView } from '../sentence-view.ts';
import type { Scope, Status } from '../status/status.ts';
import { type Found, isNoun } from './event.ts';

/** What the form of the trigger itself says. */
export function formStatus(view: SentenceView, found: Found): { status: Status; because: string } {
  const { tense } = found.trigger;
  const before = view.tokens[found.from - 1]?.norm;
  if (view.language === 'ar') return arabicForm(view, found);
  if (tense === 'future') return { status: 'future', because: 'future form' };
  if (tense === 'conditional') return { status: 'hypothetical', because: 'conditional form' };
  if (tense === 'infinitive') {
    return before === 'apres'
      ? { status: 'asserted', because: 'form' }
      : { status: 'hypothetical', because: 'infinitive' };
  }
  // "troops to be sent", "pour être livrées"
  if (
    tense === 'past' &&
    (before === 'etre' || (before === 'be' && view.tokens[found.from - 2]?.norm === 'to'))
  )
    return { status: 'hypothetical', because: 'infinitive' };
  // "to halt the raids and prosecute those responsible": the second verb shares the "to"
  if (tense === 'base' && (before === 'and' || before === 'or') && sharesTo(view, found.from))
    return { status: 'hypothetical', because: 'infinitive' };
  if (tense === 'base' && before === 'to') {
    return achieved(view, found.from - 1)
      ? { status: 'asserted', because: 'achieved infinitive' }
      : { status: 'hypothetical', because: 'infinitive' };
  }
  return { status: 'asserted', because: 'form' };
}

/** Is there a "to" or a modal before the conjunction, in the same sentence and not far? */
function sharesTo(view: SentenceView, at: number): boolean {
  for (let left = at - 2; left >= Math.max(0, at - 24); left--)
    if (/^(to|will|would|may|might|could|can|should|must)$/.test(view.tokens[left]!.norm))
      return true;
  return false;
}

const ACHIEVED = new Set(
  'managed began started continued proceeded continues began forced compelled able'.split(' '),
);
const achieved = (view: SentenceView, to: number) =>
  ACHIEVED.has(view.tokens[to - 1]?.norm ?? '') || view.tokens[to - 1]?.norm === 'on';

/** Words that make a present tense speak of what may come: when Russia withdraws, عندما تنسحب. */
const WHEN = new Set(
  'when once until after before quand lorsque des jusqu tant عندما حين حينما متي كلما ريثما بعدما'.split(
    ' ',
  ),
);

/** Does the clause of the trigger begin with such a word? */
export function inWhenClause(view: SentenceView, clause: Int32Array, found: Found): boolean {
  let from = found.from;
  while (from > 0 && clause[from - 1] === found.clause) from--;
  const head = view.tokens[from]!.norm;
  return WHEN.has(head) || (view.language === 'ar' && WHEN.has(head.slice(1)));
}

const SUBJUNCTIVE = new Set(['ان', 'وان', 'والا', 'بان', 'لان', 'كي', 'لكي', 'حتي', 'الا']);

function arabicForm(view: SentenceView, found: Found): { status: Status; because: string } {
  const noun = isNoun(found.trigger.tense);
  // لوقف الهجوم: to stop the attack; a purpose and no act. للهجوم is the definite noun.
  if (noun && found.clitic.endsWith('ل') && !found.clitic.endsWith('لل')) {
    return { status: 'hypothetical', because: 'ل of purpose' };
  }
  if (found.trigger.tense !== 'imperfect') return { status: 'asserted', because: 'form' };
  if (found.clitic.endsWith('س')) return { status: 'future', because: 'س' };
  if (found.clitic.endsWith('ل')) return { status: 'hypothetical', because: 'ل of purpose' };
  const before = view.tokens[found.from - 1]?.norm ?? '';
  const second = view.tokens[found.from - 2]?.norm ?? '';
  if (['قد', 'وقد', 'فقد'].includes(before))
    return { status: 'hypothetical', because: 'قد with imperfect' };
  if (SUBJUNCTIVE.has(before) && !['بعد', 'قبل', 'منذ', 'وقبل', 'وبعد'].includes(second)) {
    return { status: 'hypothetical', because: 'أن with imperfect' };
  }
  return { status: 'asserted', because: 'form' };
}

const OPEN_FORMS = new Set(['infinitive', 'أن with imperfect']);
/** Words between what announces an act and the act: "is expected to formally sign". */
const ANNOUNCED_WITHIN = 3;

/** "is expected to sign", « devrait signer », من المتوقع أن توقع: announced, and no mere wish. */
export function announced(
  form: { status: Status; because: string },
  marks: readonly Scope[],
  found: Found,
): { status: Status; because: string } {
  if (!OPEN_FORMS.has(form.because)) return form;
  const ahead = marks.find(
    (scope) =>
      scope.makes === 'future' &&
      scope.end <= found.from &&
      found.from - scope.end <= ANNOUNCED_WITHIN &&
      found.from < scope.to,
  );
  return ahead ? { status: 'future', because: ahead.row } : form;
}
