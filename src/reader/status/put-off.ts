/**
 * An act that is put off has not been done then: postponed, « a reporté », أرجأت. Its event is of the act’s
 * own type and negated, as what is cancelled is; a postponement is no sanction and no refusal.
 *   1. a word of putting off reaches what it puts off, to the right or, in the passive, before it
 *   2. where the putting off is itself denied, feared, planned, asked for or a rumour, nobody knows whether
 *      the act will be done: hypothetical
 */
import type { SentenceView } from '../sentence-view.ts';
import type { Marker, Scope, Status } from './status.ts';

const BE = new Set(
  'is are was were be been being est sont etait etaient ete etre fut furent sera seront soit soient'.split(
    ' ',
  ),
);
const HAVE = new Set(
  'a ont avait avaient aura auront aurait auraient ait aient ayant avoir'.split(' '),
);
/** What may follow a participle that has no object. */
const FOLLOWS = new Set(
  'to until till from by because in on for over again indefinitely twice last this at several a au aux jusqu en pour par sine d de plusieurs indefiniment'.split(
    ' ',
  ),
);

const isPassive = (view: SentenceView, at: number, end: number, marker: Marker): boolean => {
  const { tenses, intransitive } = marker.putOff!;
  if (intransitive) return true;
  if (view.language === 'ar' || !tenses.includes('past')) return false;
  const before = view.tokens.slice(Math.max(0, at - 2), at).map((token) => token.norm);
  if (before.some((word) => BE.has(word))) return true;
  if (view.language === 'fr') return !before.some((word) => HAVE.has(word)) && accented(view, end);
  const next = view.tokens[end];
  return next === undefined || next.kind === 'mark' || FOLLOWS.has(next.norm);
};

/** « différé », not « diffère »; « reportée », not « reporte ». */
const accented = (view: SentenceView, end: number): boolean => {
  const { start, end: stop } = view.tokens[end - 1]!;
  return /é(e|s|es)?$/u.test(view.text.slice(start, stop).normalize('NFC').toLowerCase());
};

/** Why something is put off, and no longer what: over the raid, en raison de, بسبب. */
const CAUSES = new Set(
  'over because due citing owing raison cause suite protester motif بسبب احتجاجا نتيجة جراء نظرا خلفية لاسباب'.split(
    ' ',
  ),
);

/** How far a word of putting off reaches: to what it puts off, not to why. */
export function putOffReach(
  view: SentenceView,
  at: number,
  end: number,
  to: number,
  marker: Marker,
  clauseFrom: number,
): { to: number; back: number } {
  let right = end;
  while (right < to && !CAUSES.has(view.tokens[right]!.norm)) right++;
  return { to: right, back: isPassive(view, at, end, marker) ? clauseFrom : at };
}

const ARTICLES = new Set('un une le la les des du son notre'.split(' '));

/** Doubles of the words: a *reporter*, « diffère », من أجل, أجلت رعاياها (evacuated). */
export function isPutOff(view: SentenceView, at: number, end: number, marker: Marker): boolean {
  const { norm, start, end: stop } = view.tokens[at]!;
  const before = view.tokens[at - 1];
  if (view.language === 'fr') {
    if (norm === 'reporter') return !ARTICLES.has(before?.norm ?? '');
    if (norm === 'differe' || norm === 'differes') return accented(view, end);
    if (norm === 'report') return marker.row !== 'report' || ARTICLES.has(before?.norm ?? 'le');
  }
  if (view.language !== 'ar') return true;
  if (/^[وف]?اجل$/.test(norm))
    return (
      view.text.slice(start, stop).includes('\u0651') ||
      before === undefined ||
      before.kind === 'mark'
    );
  if (/^[وف]?اجلت$/.test(norm))
    return !view.tokens.slice(end, end + 4).some((token) => EVACUATED.test(token.norm));
  return true;
}

const EVACUATED = /^(ال)?(رعايا|مواطن|سكان|جرحي|مدني|موظف|دبلوماسي|طاقم|عائل|اجانب)/;

/** What has been settled: "decided to postpone", « contraint de reporter ». */
const SETTLED =
  /^(decid|agree|agreed|forc|oblig|contrain|choisi|chose|opted|voted|accept|conven|resol|du$|had$|compel|قرر|اتفق|اضطر|وافق|اعلن)/;
const DOUBTFUL_AHEAD: ReadonlySet<Status> = new Set([
  'negated',
  'hypothetical',
  'future',
  'rumoured',
]);
/** Markers of a decision or a purpose: what is decided to be put off is put off, and for peace, too. */
const DECISION = /^(decid|decision|agree|accepte|قرر|afin|من اجل|بهدف|بغية)/;

/** Does the form itself leave open whether the act is put off: to postpone, reportera, ستؤجل, أن تؤجل? */
function isOpenForm(view: SentenceView, scope: Scope): boolean {
  const { tenses } = scope.putOff!;
  const near = view.tokens.slice(Math.max(0, scope.at - 4), scope.at).map((token) => token.norm);
  if (near.some((word) => SETTLED.test(word.replace(/^[وف](?=[قا])/, '')))) return false;
  if (tenses.some((tense) => tense === 'future' || tense === 'conditional')) return true;
  if (tenses.includes('infinitive')) return true;
  const before = near.at(-1) ?? '';
  if (view.language === 'en') return before === 'to';
  if (view.language !== 'ar') return false;
  const { norm } = view.tokens[scope.at]!;
  if (tenses.includes('noun')) return /^[وف]?ل(?!ل)/.test(norm);
  return (
    tenses.includes('imperfect') &&
    (/^[وف]?[سل][يت]/.test(norm) || /^[وف]?(ان|الا|كي)$/.test(before))
  );
}

/** A denied, feared, planned, asked-for or rumoured postponement leaves it open whether the act is done. */
export function settlePutOffs(view: SentenceView, scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    if (scope.putOff === undefined) continue;
    if (isOpenForm(view, scope)) scope.makes = 'hypothetical';
    for (const other of scopes) {
      if (other.putOff || !DOUBTFUL_AHEAD.has(other.makes) || DECISION.test(other.row)) continue;
      if (other.from > scope.at || other.to <= scope.at) continue;
      scope.makes = 'hypothetical';
      // "has not postponed the talks": what is denied is the postponement
      if (other.makes === 'negated' && other.end <= scope.at) other.to = scope.at;
    }
  }
}
