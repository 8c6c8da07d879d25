import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Scope } from '../status/status.ts';
import { fold } from '../text/fold.ts';
import type { Direction } from './resolve.ts';

const set = (words: string) => new Set(words.split(' ').map((word) => fold(word)));

/** Auxiliaries and irregular verbs that put a clause in the past. */
const PAST: Record<Language, Set<string>> = {
  en: set(
    'was were had did has have been said told met left took gave sent went came fell began held became broke brought built bought caught chose drove fled flew fought found got grew hid hit kept knew laid led lost made paid put ran rose saw sold shot shook shut spoke spent stood stole struck swore thought threw understood won withdrew wrote overthrew became ate drew forgave froze hung rode rang sank slept slid spread swam swept taught tore wore cut set quit burst cost since ago last',
  ),
  fr: set(
    'a ont avait avaient eu fut furent etait etaient eut eurent fit firent prit prirent mit mirent vint dernier derniere',
  ),
  ar: set('كان كانت كانوا وكان وكانت لم ولم كانا كانتا'),
};

/** Participles whose past takes être. */
const MOVED =
  /^(arriv|part|all|ven|reven|deven|parven|surven|interven|mort|ne|rest|tomb|entr|rentr|sort|mont|descend|retourn|pass|deced|appar)(i|e|u|is|es|us|ie|ee|ue|ies|ees|ues|s|te|tes)?$/;

const THEN_PAST = set(
  'had was were devait devaient avait etait etaient كان كانت وكان وكانت لم ولم',
);

/** What was then to come: agreed to, promised, تعهدت. */
const THEN =
  /^(agreed|promised|pledged|vowed|planned|scheduled|decided|undertook|intended|promis|decide de|decide d|accepte|تعهدت|تعهد|وافق|وافقت|اتفق|وعدت)/;

/** Words before a date that belong to what stands before them: it, not they, opens the clause. */
const BOUNDS = set(
  'before until by till after avant apres jusqu ici قبل وقبل حتي وحتي بعد وبعد بحلول',
);

/** Words before a date from which something is to run or by which it is to be done. */
const ONWARD = set(
  'by compter partir ici effective starting beginning اعتبارا ابتداء بحلول وبحلول as',
);

function isPast(view: SentenceView, at: number, verbs: ReadonlySet<string>): boolean {
  const { norm, kind, cap } = view.tokens[at]!;
  if (kind !== 'word' || view.mentionAt[at]! >= 0) return false;
  if (PAST[view.language].has(norm)) return true;
  if (view.language === 'en')
    return cap === 0 && norm.length > 3 && norm.endsWith('ed') && !norm.endsWith('eed');
  if (view.language === 'fr') {
    if (/(erent|irent|urent)$/.test(norm)) return true;
    if (norm !== 'est' && norm !== 'sont') return false;
    // s’est rendue, sont arrivés; "est contesté" is a passive in the present
    const reflexive = view.tokens[at - 1]?.norm === 's' || view.tokens[at - 1]?.norm === 'se';
    return reflexive || MOVED.test(view.tokens[at + 1]?.norm ?? '');
  }
  return view.readings[at]!.some(({ word, clitic }) => verbs.has(word) && !clitic.endsWith('س'));
}

/** Does the clause hold a verb in the present (Arabic imperfect)? */
const isImperfect = (view: SentenceView, at: number) =>
  view.readings[at]!.some(({ word }) => /^[يت]/.test(word)) &&
  !['لم', 'ولم'].includes(view.tokens[at - 1]?.norm ?? '');

/** Verbs in the present that tell what is set down to come: the mandate ends on 31 December. */
const SCHEDULED: Record<Language, Set<string>> = {
  en: set('ends expires begins starts opens closes votes lapses resumes convenes'),
  fr: set('expire expirent acheve debute debutent commence commencent'),
  ar: set('ينتهي تنتهي يبدا تبدا ينقضي تنقضي'),
};

/** partira, se rendront: the future of any French verb; opéra and caméra are none. */
const isFuture = (word: string) =>
  word.length > 4 &&
  /r(a|ont)$/.test(word) &&
  !/^(front|affront|opera|camera|cholera|agora|malgra|libera)$/.test(word);

const NO_FUTURE =
  /^[وف]?(سياس|سيار|سيد|سين|سيطر|سيول|سيل|ستين|ستون|ستار|ستة|سير|سيف|سيادي|سيبراني|ستراتيجي)/;

/** ستطول, سيبقى: the future of a verb that no table has. */
const isBareFuture = (view: SentenceView, at: number): boolean => {
  const { norm } = view.tokens[at]!;
  return (
    /^[وف]?س[يت].../.test(norm) &&
    !norm.endsWith('ة') &&
    !NO_FUTURE.test(norm) &&
    view.mentionAt[at]! < 0
  );
};

const AIMED = set('for pour');
const ARTICLE = set('the le la');

/** "called a strike for 20 March", "fixée pour mai": the day that something is set for. */
const isAimedAt = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[at - 1]?.norm ?? '';
  return AIMED.has(ARTICLE.has(before) ? (view.tokens[at - 2]?.norm ?? '') : before);
};

const THAT_IS = set('اي soit namely ie');

/** "before the feast, that is around 10 April": the token before the comma decides. */
function explanation(view: SentenceView, clause: Int32Array, at: number): number | undefined {
  let first = at;
  while (first > 0 && clause[first - 1] === clause[at]) first--;
  while (view.tokens[first]?.kind === 'mark') first++;
  if (!THAT_IS.has(view.tokens[first]?.norm ?? '') || first < 2) return undefined;
  return first - 2;
}

/** "may fall before March": the token before the preposition, whose clause decides. */
function governor(view: SentenceView, at: number): number {
  for (let place = at; place > Math.max(0, at - 4); place--) {
    if (BOUNDS.has(view.tokens[place]!.norm))
      return view.tokens[place - 1]!.kind === 'word' ? place - 1 : at;
    if (view.tokens[place - 1]!.kind !== 'word') return at;
  }
  return at;
}

const TIMED = set(
  'en le la au a des in on early late mid since from the of debut fin mi du في منذ وفي ومنذ خلال',
);

/** "En janvier, le Canada avait annoncé": a date alone before its comma looks where the clause after it looks. */
function fronted(view: SentenceView, clause: Int32Array, at: number): number | undefined {
  const here = clause[at];
  for (let left = at - 1; left >= 0 && clause[left] === here; left--) {
    const { kind, norm } = view.tokens[left]!;
    if (kind === 'word' && !TIMED.has(norm)) return undefined;
  }
  let right = at;
  while (right < at + 7 && clause[right] === here) right++;
  if (view.tokens[right]?.norm !== ',' || right - at > 4) return undefined;
  return right + 1 < view.tokens.length ? right + 1 : undefined;
}

/** What is to come stays to come: "planned in June", "prévue en juin". */
const PLANNED =
  /^(planned|scheduled|expected|slated|proposed|prevu|attendu|programme|annonce|fixe|propose|envisage|المقرر|المتوقع|المقبل|القادم|المزمع|المرتقب|المنتظر|المحدد)/;
const AUXILIARY = set(
  'be been being is are was were has have had will would may might could can should must to not get etre ete est sont a ont avait avaient aurait auraient sera seront soit avoir pas y en',
);

/** "sanctions imposed in March", "décidées en juin", "الموقع في مارس": the participle beside the date tells what was. */
function isReduced(view: SentenceView, at: number): boolean {
  let left = at - 1;
  while (left > at - 3 && TIMED.has(view.tokens[left]?.norm ?? '')) left--;
  const token = view.tokens[left];
  const before = view.tokens[left - 1];
  if (token?.kind !== 'word' || before?.kind !== 'word' || view.mentionAt[left]! >= 0) return false;
  if (PLANNED.test(token.norm) || AUXILIARY.has(before.norm)) return false;
  if (view.language === 'ar')
    return left < at - 1 && /^الم.../.test(token.norm) && /^(وال|ال)/.test(before.norm);
  if (view.language === 'en')
    return (
      token.cap === 0 && /..[^e]ed$/.test(token.norm) && left < at && view.mentionAt[left - 1]! < 0
    );
  return /é(e|s|es)$/u.test(view.text.slice(token.start, token.end).normalize('NFC'));
}

interface Clauses {
  future: Set<number>;
  /** had been due, was to */
  had: Set<number>;
  /** "the vote, planned for October" */
  due: Set<number>;
  past: Set<number>;
  supposed: Set<number>;
}

function lookOver(
  view: SentenceView,
  clause: Int32Array,
  marks: readonly Scope[],
  verbs: ReadonlySet<string>,
): Clauses {
  const found: Clauses = {
    future: new Set(),
    had: new Set(),
    due: new Set(),
    past: new Set(),
    supposed: new Set(),
  };
  const imperfect = new Set<number>();
  view.tokens.forEach((token, at) => {
    const here = clause[at]!;
    if (THEN_PAST.has(token.norm)) found.had.add(here);
    if (view.language === 'fr' && token.cap === 0 && isFuture(token.norm)) found.future.add(here);
    // "by 81 votes" is a noun
    const counted = view.tokens[at - 1]?.kind === 'number';
    if (SCHEDULED[view.language].has(token.norm) && !counted) found.future.add(here);
    if (isPast(view, at, verbs)) found.past.add(here);
    if (view.language !== 'ar') return;
    if (isImperfect(view, at)) imperfect.add(here);
    if (isBareFuture(view, at)) found.future.add(here);
    if (view.readings[at]!.some((one) => one.clitic.endsWith('س') && /^[يت]/.test(one.word)))
      found.future.add(here);
  });
  for (const scope of marks) {
    const here = clause[scope.at]!;
    if (scope.makes === 'future') {
      found.future.add(here);
      // "the vote, planned for October" is to come; "they had planned" was
      const reduced = view.tokens[scope.at - 1]?.norm === ',';
      if (THEN.test(scope.row)) (reduced ? found.due : found.had).add(here);
    }
    if (scope.makes === 'hypothetical' && scope.reach === 'sentence') found.supposed.add(here);
  }
  // an Arabic clause tells what happened unless a verb in it says otherwise
  if (view.language === 'ar') {
    for (const here of clause) if (!imperfect.has(here)) found.past.add(here);
  }
  return found;
}

/**
 * Which way the clause of a token looks: a date without a year points there.
 *   1. what is to come (will, plans, may, ومن المقرر): ahead; with a verb in the past, to the closest
 *   2. after by, as of, for, à compter de, and in an if-clause: to the closest
 *   3. a clause without a verb in the past: open
 *   4. else back
 *
 * @param verbs  perfect verbs that the language's tables know (Arabic)
 */
export function directions(
  view: SentenceView,
  clause: Int32Array,
  marks: readonly Scope[],
  verbs: ReadonlySet<string>,
): (at: number) => Direction {
  // most sentences have no date that asks
  let seen: Clauses | undefined;
  const doubtful = (at: number) =>
    marks.some(
      ({ makes, reach, from, to }) =>
        makes === 'hypothetical' &&
        (reach === 'right' || reach === 'clause') &&
        at >= from &&
        at < to,
    );
  return (at) => {
    if (isReduced(view, at)) return 'back';
    seen ??= lookOver(view, clause, marks, verbs);
    const { future, had, due, past, supposed } = seen;
    const outer = governor(view, fronted(view, clause, at) ?? explanation(view, clause, at) ?? at);
    const here = clause[outer]!;
    if (due.has(here)) return 'due';
    if (future.has(here)) return had.has(here) ? 'near' : 'ahead';
    if (doubtful(outer)) return had.has(here) || past.has(here) ? 'near' : 'ahead';
    for (let left = at - 1; left >= Math.max(0, at - 3); left--)
      if (ONWARD.has(view.tokens[left]!.norm)) return 'near';
    if (isAimedAt(view, at) || supposed.has(here)) return 'near';
    return past.has(here) ? 'back' : 'open';
  };
}
