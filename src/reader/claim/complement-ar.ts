import { actingNouns } from '../actor/acting-noun.ts';
import type { SentenceView } from '../sentence-view.ts';
import { admittedAr } from './admission.ts';
import { estimatedAr } from './estimate.ts';
import type { CueAt, Finder } from './finder.ts';
import { subjectEnd } from './source-ar.ts';
import { sourceNouns } from './source-noun.ts';
import { isMark, norm } from './token-at.ts';

/** Verbs that take what is said without أن: كشف عن, أشار إلى, حذر من, فسر … بـ; none = a bare object. */
const WITH: Record<string, string[]> = {
  كشف: ['عن'],
  تحدث: ['عن'],
  اشار: ['الي'],
  لفت: ['الي'],
  عزا: ['الي'],
  ارجع: ['الي'],
  حذر: ['من'],
  اعرب: ['عن'],
  عبر: ['عن'],
  شدد: ['علي'],
  شكك: ['في'],
  رأى: ['في'],
  خشي: ['من'],
  تخوف: ['من'],
  قدر: [],
  اقر: [],
  اعترف: [],
  ابدى: [],
  فسر: [],
  حمل: ['مسؤولية', 'المسؤولية'],
  وثق: [],
  زعم: [],
  ادعى: [],
  اكد: [],
  اعلن: ['مسؤوليته', 'مسؤوليتها', 'مسؤوليتهم'],
  تبنى: ['مسؤولية', 'هجوم', 'الهجوم', 'تفجير', 'التفجير', 'العملية', 'عملية', 'هجوما'],
  نفى: [],
  انكر: [],
  استبعد: [],
  رجح: [],
  توقع: [],
  وصف: [],
  تساءل: [],
  اتهم: [],
};

/** How far the preposition may stand: "أعرب في اتصال هاتفي مع … عن" */
const REACH: Record<string, number> = { تحدث: 5, رأى: 4, اعرب: 18, عبر: 18 };
/** Verbs whose bare object comes before any أن. */
const BARE = new Set(['فسر', 'نفى', 'انكر', 'وصف', 'تساءل', 'اتهم']);
/** Verbs that count only with another word beside: رفض الاتهامات بأن, ذهب إلى أن, أعاد التأكيد. */
const ONLY_WITH: Record<string, RegExp> = {
  رفض: /^(ال)?(اتهام|اتهامات|مزاعم|ادعاءات|انباء|تهم|تهمة|قول)$/,
  فند: /^(ال)?(اتهام|اتهامات|مزاعم|ادعاءات|انباء|تهم|تهمة|قول)$/,
  دحض: /^(ال)?(اتهام|اتهامات|مزاعم|ادعاءات|انباء|تهم|تهمة|قول)$/,
  ذهب: /^الي$/,
  اعاد: /^(ال)?(تاكيد|تذكير)$/,
};

/** Does the word that the verb needs stand where what is said begins? */
export function hasPartner(view: SentenceView, cue: CueAt, start: number | undefined): boolean {
  const partner = ONLY_WITH[rootOf(cue)];
  if (partner === undefined) return true;
  if (start === undefined) return false;
  const before = [norm(view, start - 2), norm(view, start - 3)];
  return before.some((word) => partner.test(word));
}

export const rootOf = (cue: CueAt): string => cue.cue.row.split(/[/ ]/)[0] as string;

/**
 * Does the verb tell something without أن?
 *
 * @param barely  by a bare object alone
 */
export function telling(view: SentenceView, cue: CueAt, barely = false): boolean {
  const words = WITH[rootOf(cue)];
  if (words === undefined) return false;
  // توقع is also "she signs"
  if (rootOf(cue) === 'توقع' && /^[وف]?توقع/.test(norm(view, cue.at))) return false;
  if (barely) return BARE.has(rootOf(cue));
  // "رأى في الشارع" is sight
  if (rootOf(cue) === 'رأى' && cue.cue.tense !== 'imperfect') return false;
  if (rootOf(cue) === 'قدر') return estimatedAr(view, cue);
  if (/^(اقر|اعترف)$/.test(rootOf(cue))) return admittedAr(view, cue) !== undefined;
  if (words.length === 0) return true;
  // "وتبناه فصيل": whose attack it was
  if (rootOf(cue) === 'تبنى' && /(ه|ها)$/.test(norm(view, cue.at))) return true;
  const reach = cue.cue.tense === 'gerund' ? 1 : (REACH[rootOf(cue)] ?? 10);
  const ahead = view.tokens.slice(cue.end, cue.end + reach).map((token) => token.norm);
  // "تحدث شريطة عدم الكشف عن هويته" tells of nothing
  return !ahead.includes('شريطة') && ahead.some((word) => words.includes(word));
}

const NAMED = new Set(['اتهم', 'وصف']);
const canSpeak = (word: string): boolean => {
  const bare = word.replace(/^ال/, '');
  return sourceNouns('ar').has(bare) || actingNouns('ar').has(bare);
};
/** ب that is no sign of a charge: باسم, بيان. */
const NO_CHARGE = new Set(['باسم', 'بيان', 'باريس', 'بغداد', 'بكين', 'بيروت', 'بوتين', 'برلين']);

const isCharge = (view: SentenceView, at: number): boolean => {
  const word = norm(view, at);
  if (!word.startsWith('ب') || word.length < 3 || NO_CHARGE.has(word)) return false;
  const mention = view.mentions[view.mentionAt[at]!];
  return mention === undefined || mention.clitic.endsWith('ب');
};

/**
 * "واتهمت إسرائيل بوضع شروط", "وصف الصفقة بأنها": between the verb and ب stands one noun phrase, and
 * it is whom or what the words are about; who says so stands before, or goes on.
 */
export function objectAlone(finder: Finder, cue: CueAt, start: number | undefined): boolean {
  const { view } = finder;
  if (!NAMED.has(rootOf(cue))) return false;
  // "فاتهمها المفاوض": the accused is joined to the verb, and the noun is who speaks
  if (/(ه|ها|هم|هما)$/.test(norm(view, cue.at))) return false;
  const last = Math.min(view.tokens.length, cue.end + 12);
  let at = cue.end;
  while (at < last && at !== start && !isMark(view, at) && !isCharge(view, at)) at++;
  if (at >= last || at === cue.end || !(isCharge(view, at) || norm(view, at) === '«')) return false;
  // "وصف الوزير الاتفاق": a noun that speaks and another beside it, unless that is its adjective
  const two =
    at - cue.end >= 2 && canSpeak(norm(view, cue.end)) && !/(ي|ية)$/.test(norm(view, at - 1));
  return subjectEnd(finder, cue.end, at) >= at && !(two && view.mentionAt[cue.end]! < 0);
}
