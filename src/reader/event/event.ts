import type { Grammar } from '../grammar.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Scope } from '../status/scope.ts';
import type { Status } from '../status/status.ts';
import type { EventType, Tense, Trigger } from './trigger.ts';

/** A trigger where it stands. */
export interface Found {
  trigger: Trigger;
  from: number;
  to: number;
  clause: number;
  clitic: string;
}

/** An event of a sentence, before its roles. */
export interface EventDraft extends Found {
  status: Status;
  /** why it has its status: the marker's row, or the form of the verb */
  because: string;
}

const NOUN_CLITICS = new Set([
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'لل',
  'وب',
  'ول',
  'ولل',
  'فب',
  'فل',
  'وك',
]);
const VERB_CLITICS = new Set(['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']);

const isNoun = (tense: Tense) => tense === 'noun' || tense === 'weak';

function allowed(trigger: Trigger, clitic: string): boolean {
  if (isNoun(trigger.tense)) return NOUN_CLITICS.has(clitic);
  if (!VERB_CLITICS.has(clitic)) return false;
  // س and ل stand before an imperfect only
  return clitic === '' || clitic === 'و' || clitic === 'ف' || trigger.tense === 'imperfect';
}

const preference: Record<Tense, number> = {
  past: 0,
  present: 1,
  imperfect: 1,
  noun: 2,
  future: 3,
  conditional: 3,
  infinitive: 3,
  gerund: 4,
  base: 5,
  weak: 6,
};

const AUXILIARIES = new Set(
  'to will would may might could can should must not a ont avait avaient ete ayant est sont aurait auraient'.split(
    ' ',
  ),
);

const DETERMINERS: Record<string, Set<string>> = {
  en: new Set('a an the its their his her this that of by with no any each every'.split(' ')),
  fr: new Set(
    'le la les un une l sa son ses leur leurs cette ce ces cet aux du aucune aucun toute'.split(
      ' ',
    ),
  ),
  ar: new Set(),
};

/** French le, la, les, l’ are pronouns after a subject: "Paris l’accuse", "qui les menace". */
function pronounBefore(view: SentenceView, at: number): boolean {
  const article = view.tokens[at - 1]?.norm ?? '';
  if (!['le', 'la', 'les', 'l'].includes(article)) return false;
  const subject = view.tokens[at - 2];
  if (subject === undefined) return false;
  return (
    view.mentionAt[at - 2]! >= 0 ||
    ['qui', 'il', 'elle', 'ils', 'elles', 'on', 'ne', 'n'].includes(subject.norm)
  );
}

/** "for a bomb", "by phone": a base form after a determiner is a noun that the table does not have. */
const afterDeterminer = (view: SentenceView, at: number, trigger: Trigger) =>
  (trigger.tense === 'base' || trigger.tense === 'present') &&
  DETERMINERS[view.language]!.has(view.tokens[at - 1]?.norm ?? '') &&
  // "la visite" is a noun, "l’accuse" has a pronoun before the verb
  !(view.language === 'fr' && pronounBefore(view, at));

const ADVERBS = new Set(
  'now also yet soon still never ever only even perhaps deja aussi encore'.split(' '),
);

/** The token before, past an adverb: "may now supply". */
const beforeAdverb = (view: SentenceView, at: number): number => {
  const word = view.tokens[at - 1]?.norm ?? '';
  return ADVERBS.has(word) || /..ly$/.test(word) ? at - 2 : at - 1;
};

/** A doubtful form counts after an auxiliary or a party: "Iran supplies", "a livré". */
function governedForm(view: SentenceView, at: number): boolean {
  const left = beforeAdverb(view, at);
  const before = view.tokens[left];
  if (before === undefined) return false;
  return AUXILIARIES.has(before.norm) || view.mentions[view.mentionAt[left]!]?.party === true;
}

const SUBJECTS = new Set('they we you i who that which ils elles qui'.split(' '));

/** "they may attack", "to attack": a form that is a noun too is the verb here. */
const verbalPlace = (view: SentenceView, at: number) => {
  const before = view.tokens[beforeAdverb(view, at)]?.norm ?? '';
  return (AUXILIARIES.has(before) && before !== 'a') || SUBJECTS.has(before);
};

function triggerAt(grammar: Grammar, view: SentenceView, at: number) {
  let best: { trigger: Trigger; end: number; clitic: string } | undefined;
  for (const reading of view.readings[at]!) {
    const found = grammar.triggers.match(
      view.tokens,
      at,
      reading.word,
      (trigger) =>
        allowed(trigger, reading.clitic) &&
        !afterDeterminer(view, at, trigger) &&
        (!trigger.doubtful || governedForm(view, at)),
    );
    if (!found || (best && found.end <= best.end)) continue;
    const verbal = found.values.filter((one) => !isNoun(one.tense));
    const pool = verbal.length > 0 && verbalPlace(view, at) ? verbal : found.values;
    const trigger = pool.reduce((a, b) => (preference[b.tense] < preference[a.tense] ? b : a));
    best = { trigger, end: found.end, clitic: reading.clitic };
  }
  return best;
}

/** Sentences that hold more triggers are lists or noise. */
const MOST = 40;

/** The triggers of a sentence, longest first at each token, none inside a mention or another. */
export function triggers(grammar: Grammar, view: SentenceView, clause: Int32Array): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length && found.length < MOST; at++) {
    if (view.mentionAt[at]! >= 0 || view.dateAt[at]! >= 0) continue;
    if (view.tokens[at]!.kind !== 'word') continue;
    const match = triggerAt(grammar, view, at);
    if (match === undefined) continue;
    found.push({
      trigger: match.trigger,
      from: at,
      to: match.end,
      clause: clause[at]!,
      clitic: match.clitic,
    });
    at = match.end - 1;
  }
  return found;
}

const rank: Record<Status, number> = {
  asserted: 0,
  attributed: 1,
  rumoured: 2,
  future: 3,
  hypothetical: 4,
  negated: 5,
};

/** What the form of the trigger itself says. */
function formStatus(view: SentenceView, found: Found): { status: Status; because: string } {
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
  if (tense === 'base' && before === 'to') {
    return achieved(view, found.from - 1)
      ? { status: 'asserted', because: 'achieved infinitive' }
      : { status: 'hypothetical', because: 'infinitive' };
  }
  return { status: 'asserted', because: 'form' };
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
function inWhenClause(view: SentenceView, clause: Int32Array, found: Found): boolean {
  let from = found.from;
  while (from > 0 && clause[from - 1] === found.clause) from--;
  const head = view.tokens[from]!.norm;
  return WHEN.has(head) || (view.language === 'ar' && WHEN.has(head.slice(1)));
}

const SUBJUNCTIVE = new Set(['ان', 'بان', 'لان', 'كي', 'لكي', 'حتي', 'الا']);

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

/** Does the scope touch the trigger? A noun that stands before its verb shares the verb's fate. */
function touches(scope: Scope, found: Found): boolean {
  if (found.from >= scope.at && found.from < scope.end) return false;
  if (found.from >= scope.from && found.from < scope.to) return true;
  return isNoun(found.trigger.tense) && found.from >= scope.back && found.from < scope.at;
}

/** What a trigger makes of what it governs: asked-for, threatened, refused and agreed acts are not done. */
const governs: Partial<Record<EventType, Status>> = {
  REQUEST: 'hypothetical',
  THREATEN: 'hypothetical',
  REJECT: 'negated',
};

/** What someone is accused of is the accuser’s word; what is condemned has happened. */
const ACCUSES = /^(accus|blame|charge|imput|reproch|inculp|incrimin|اتهم|حمل)/;

function governed(
  all: readonly Found[],
  found: Found,
): { status: Status; because: string } | undefined {
  for (const other of all) {
    if (other === found || other.clause !== found.clause || other.from >= found.from) continue;
    const made =
      governs[other.trigger.type] ?? (ACCUSES.test(other.trigger.row) ? 'attributed' : undefined);
    if (made && !(isNoun(other.trigger.tense) && found.trigger.tense === 'past')) {
      return { status: made, because: `governed by ${other.trigger.row}` };
    }
    const pact = other.trigger.type === 'AGREE' || other.trigger.type === 'CONSULT';
    if (
      pact &&
      found.trigger.type !== other.trigger.type &&
      found.trigger.tense !== 'past' &&
      found.trigger.tense !== 'imperfect'
    ) {
      return {
        status: other.trigger.type === 'AGREE' ? 'future' : 'hypothetical',
        because: `governed by ${other.trigger.row}`,
      };
    }
  }
  return undefined;
}

/**
 * The status of every trigger: the least certain of what its own form, the markers that reach it,
 * the triggers that govern it, and the sentence say. Never more certain than any of them.
 */
const FINITE = new Set(
  'has have had is are was were will would may might could can should must a ont est sont avait avaient etait etaient sera seront aura auront va vont fut furent'.split(
    ' ',
  ),
);

/** Clauses that hold a verb, as far as the tables tell. */
function verbalClauses(view: SentenceView, clause: Int32Array, all: readonly Found[]): Set<number> {
  const verbal = new Set(all.filter((one) => !isNoun(one.trigger.tense)).map((one) => one.clause));
  view.tokens.forEach((token, at) => {
    if (FINITE.has(token.norm) && view.mentionAt[at]! < 0) verbal.add(clause[at]!);
  });
  return verbal;
}

export function settle(
  view: SentenceView,
  clause: Int32Array,
  all: readonly Found[],
  marks: readonly Scope[],
  told: ReadonlyMap<number, Status>,
): EventDraft[] {
  const verbal = verbalClauses(view, clause, all);
  return all.map((found) => {
    let { status, because } = formStatus(view, found);
    const take = (next: Status, why: string) => {
      if (rank[next] > rank[status]) {
        status = next;
        because = why;
      }
    };
    if (view.question) take('hypothetical', 'question');
    const present = ['present', 'base', 'imperfect'].includes(found.trigger.tense);
    if (present && inWhenClause(view, clause, found)) take('hypothetical', 'when with present');
    if (view.quoted) take('attributed', 'quotation');
    const said = told.get(found.from);
    if (said) take(said, 'attribution');
    if (marks.length >= 200) take('hypothetical', 'too many markers');
    // "the visit, planned for May, will not take place": a subject cut off from its verb
    const cutOff = isNoun(found.trigger.tense) && !verbal.has(found.clause);
    for (const scope of marks) {
      if (touches(scope, found) || (cutOff && found.from < scope.at)) take(scope.makes, scope.row);
    }
    const over = governed(all, found);
    if (over) take(over.status, over.because);
    const dated = view.dates.find((date) => date.ahead && clause[date.from] === found.clause);
    if (dated) take('future', 'date ahead');
    return { ...found, status, because };
  });
}
