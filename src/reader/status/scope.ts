import type { Grammar } from '../grammar.ts';
import type { SentenceView } from '../sentence-view.ts';
import { sparePresupposed } from './factive.ts';
import { leaveOpen } from './left-open.ts';
import { isPutOff, putOffReach, settlePutOffs } from './put-off.ts';
import type { Marker, Scope } from './status.ts';

const NEAR = 4;
/** Words that stand before their noun: « refuse toute trêve », «رفضت أي انسحاب». */
const AHEAD =
  /^(اي|وقف|ايقاف|انهاء|toute|tout nouveau|nulle?|(pas|point) de?|(arret|fin) \w{2,10}|au bord (de|du|d))$/;
/** Sentences that hold more markers are noise; every event of theirs is doubtful anyway. */
const MOST = 200;

function reachOf(
  marker: Marker,
  view: SentenceView,
  clause: Int32Array,
  at: number,
  end: number,
): [number, number] {
  const last = view.tokens.length;
  if (marker.reach === 'sentence') return [0, last];
  let to = end;
  while (to < last && clause[to] === clause[at]) to++;
  if (marker.reach === 'near') {
    // adjectives follow their noun in French and Arabic: l’attaque présumée
    const ahead = view.language === 'en' || AHEAD.test(marker.row);
    const behind = ahead ? end : Math.max(clauseStart(clause, at), at - 2);
    return [behind, Math.min(to, end + NEAR, definiteFrom(view, marker.row, end))];
  }
  if (marker.reach === 'next') return [end, Math.min(to, end + 1)];
  if (marker.reach === 'right') return [end, to];
  return [clauseStart(clause, at), to];
}

/** أي goes with what is indefinite: «لم تتبن أي جهة الهجوم» denies no attack. */
function definiteFrom({ tokens }: SentenceView, row: string, from: number): number {
  if (row !== 'اي') return tokens.length;
  const at = tokens.findIndex(({ norm }, place) => place > from && /^ال../.test(norm));
  return at < 0 ? tokens.length : at;
}

export function clauseStart(clause: Int32Array, at: number): number {
  let from = at;
  while (from > 0 && clause[from - 1] === clause[at]) from--;
  return from;
}

/**
 * The markers of a sentence and how far each reaches. Phrases that only look like markers ("no
 * doubt", "لا يزال") hide what they cover.
 */
export function scopes(grammar: Grammar, view: SentenceView, clause: Int32Array): Scope[] {
  const found: Scope[] = [];
  for (let at = 0; at < view.tokens.length && found.length < MOST; at++) {
    if (view.mentionAt[at]! >= 0) continue;
    const match = markerAt(grammar, view, at);
    if (match === undefined) continue;
    const [marker] = match.values as [Marker];
    if (marker.reach === 'off') {
      at = match.end - 1;
      continue;
    }
    for (const one of match.values) {
      const [from, to] = reachOf(one, view, clause, at, match.end);
      const back = one.reach === 'right' ? clauseStart(clause, at) : from;
      const { makes, row, reach } = one;
      const scope: Scope = { makes, from, to, at, end: match.end, back, row, reach };
      if (one.putOff) {
        Object.assign(scope, putOffReach(view, at, match.end, to, one, back));
        scope.putOff = one.putOff;
      }
      found.push(scope);
    }
    at = match.values.some((one) => one.putOff) ? match.end - 1 : at;
  }
  leaveOpen(view, (at) => clauseStart(clause, at), found);
  settlePutOffs(view, found);
  sparePresupposed(view, found);
  return found;
}

const MARKER_CLITICS = new Set([
  '',
  'س',
  'وس',
  'فس',
  'و',
  'ف',
  'ب',
  'ل',
  'وب',
  'ول',
  'لل',
  'فل',
  'فب',
]);

function markerAt(grammar: Grammar, view: SentenceView, at: number) {
  let best: { values: Marker[]; end: number } | undefined;
  for (const reading of view.readings[at]!) {
    if (!MARKER_CLITICS.has(reading.clitic)) continue;
    const found = grammar.markers.match(view.tokens, at, reading.word, (marker, _, end) =>
      marker.putOff ? isPutOff(view, at, end, marker) : fits(view, at, marker),
    );
    if (found && (best === undefined || found.end > best.end)) best = found;
  }
  return best;
}

/** Markers of one or two letters need more than their spelling: n’, t in "don’t", may in lower case. */
function fits(view: SentenceView, at: number, marker: Marker): boolean {
  const token = view.tokens[at]!;
  if (view.language === 'en') {
    if (marker.row === 'were * to' || marker.row === 'had') return at === 0;
    if (marker.row === 'once') return at === 0 || view.tokens[at - 1]?.kind === 'mark';
    // "No truce was signed": at the head of its clause it denies all of it
    if (marker.row === 'no' && marker.reach === 'right') return headsClause(view, at);
    if (marker.row === 't') return token.gap === 'apostrophe';
    if (marker.row === 'll') return token.gap === 'apostrophe';
    if (marker.row === 'may' || marker.row === 'might' || marker.row === 'will')
      return token.cap === 0 || at === 0;
  }
  if (view.language === 'ar' && marker.row === 'قد') return hedges(view, at);
  if (view.language === 'fr') {
    if (marker.row === 'n')
      return view.tokens[at + 1]?.gap === 'apostrophe' && !isExpletive(view, at);
    if (marker.row === 'ne') return !restricts(view, at) && !isExpletive(view, at);
    if (marker.row === 'si')
      return (
        token.cap > 0 || view.tokens[at - 1]?.kind === 'mark' || view.tokens[at - 1]?.norm !== 'un'
      );
    if (marker.row === 'doit' || marker.row === 'sera') return true;
  }
  return true;
}

const HEADS = new Set('and but that which so as yet because when where while'.split(' '));

const headsClause = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[at - 1];
  return before === undefined || before.kind === 'mark' || HEADS.has(before.norm);
};

/** قد hedges before an imperfect; before a perfect (قد تعرضت, قد تم) it affirms. */
function hedges(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1]?.norm ?? '';
  if (next.startsWith('ي')) return true;
  return next.startsWith('ت') && next.length > 3 && !/(ت|وا|تا)$/.test(next);
}

const FEARS = /^(crain|craign|redout|empeche|(?:peur|moins|avant|eviter?)$)/;
const DENIALS = /^(pas|plus|jamais|aucun|aucune|rien|guere|ni|personne|nul|nulle)$/;

/** "craint que Moscou ne soit sommé", "avant qu'il ne parte": a "ne" that denies nothing. */
function isExpletive(view: SentenceView, at: number): boolean {
  if (view.tokens.slice(at + 1, at + 6).some(({ norm }) => DENIALS.test(norm))) return false;
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    const { norm } = view.tokens[left]!;
    if (norm !== 'que' && norm !== 'qu') continue;
    const head = view.tokens.slice(Math.max(0, left - 2), left);
    return (
      head.some((token) => FEARS.test(token.norm)) &&
      !view.tokens.slice(left, at).some((token) => DENIALS.test(token.norm))
    );
  }
  return false;
}

/** "ne … que" restricts and does not deny, unless "pas" or the like also stands there. */
function restricts(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.tokens.length, at + 5); i++) {
    const { norm } = view.tokens[i]!;
    if (['pas', 'plus', 'jamais', 'aucun', 'aucune', 'rien', 'guere', 'ni'].includes(norm))
      return false;
    if (norm === 'que' || norm === 'qu') return true;
  }
  return false;
}
