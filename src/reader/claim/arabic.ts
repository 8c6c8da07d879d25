import type { SentenceView } from '../sentence-view.ts';
import { hasDamma } from '../text/vowel.ts';
import { admittedAr } from './admission.ts';
import { hasPartner, objectAlone, rootOf, telling } from './complement-ar.ts';
import { contentStart } from './content-ar.ts';
import { type Attribution, agreementAt, type CueAt, carried, type Finder } from './finder.ts';
import { pointsBack } from './points-back.ts';
import { type Source, sourceOf, speaks } from './source.ts';
import { phraseEnd, subjectAfter, subjectBefore } from './source-ar.ts';
import { insertionEnd, isThat } from './that-ar.ts';
import { norm } from './token-at.ts';

/** "في تقديره", "برأيها", "وفقا له": who spoke before. */
const HIS = new Set([
  'برايه',
  'برايها',
  'تقديره',
  'تقديرها',
  'رايه',
  'رايها',
  'نظره',
  'نظرها',
  'له',
  'لها',
  'لهم',
]);

/** "بالنسبة إلى الباحثة": of one who judges; of others it is what a thing means to them. */
const judges = (view: SentenceView, at: number): boolean =>
  /^(ل|لل)?(ال)?(باحث|محلل|خبير|مراقب|مؤرخ|كاتب|اكاديمي|دبلوماسي)(ة|ون|ين|ان|ات)?$/.test(
    norm(view, at),
  ) || /^(ل|لل)?(ال)?(خبراء|معارضين|معارضة|منتقدين|كثيرين)$/.test(norm(view, at));

function according(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
  const rule = `according: ${cue.cue.row}`;
  // who relays it is told by the verb around the insertion
  if (insertionEnd(view, cue.at) > cue.at) return undefined;
  let from = cue.end;
  if (norm(view, from) === 'ما') from += 2;
  const to = phraseEnd(view, from, view.tokens.length);
  // "كشفت صحيفة نقلا عن مصادر أن": the verb before says it all
  if (cue.cue.row.startsWith('نقلا') && isThat(view, to)) return undefined;
  if (cue.cue.row.startsWith('بالنسبة') && !judges(view, from)) return undefined;
  const his = HIS.has(norm(view, from)) || HIS.has(norm(view, cue.end - 1));
  if (!his && (to <= from || !speaks(view, from, to, fresh))) return undefined;
  const source = his ? carried(finder, cue, true) : sourceOf(view, from, to, fresh);
  const content: [number, number] =
    cue.at <= 1 ? [Math.min(to + 1, view.tokens.length), view.tokens.length] : [0, cue.at];
  return source && { cue, source, content, aside: cue.at > 1, rule };
}

/** "يذكر أن", "يشار إلى أن": the text recalls, and nobody says. */
const RECALLS = new Set(['يذكر', 'يشار', 'ويذكر', 'ويشار']);

/** A passive shows where its first vowel is written: يُخشى أن, "it is feared". */
function written(view: SentenceView, cue: CueAt): boolean {
  const { start, end } = view.tokens[cue.at]!;
  const word = view.text.slice(start, end);
  return /^[وف]?[يت]\u064f/.test(word) && cue.cue.tense === 'imperfect';
}

/** "اتُّهم الجيش بقتل مدنيين": the accused has said nothing, and who accuses is not told. */
function isAccused(view: SentenceView, cue: CueAt): boolean {
  const { start, end } = view.tokens[cue.at]!;
  const told = cue.cue.tense === 'past' && /^(اتهم|وصف)\//.test(cue.cue.row);
  return told && hasDamma(view.text.slice(start, end));
}

/** "ويُخشى أن": the verb is all the source there is. */
function impersonal(view: SentenceView, cue: CueAt): Attribution {
  const { start, end } = view.tokens[cue.at]!;
  const source: Source = {
    by: [],
    from: cue.at,
    to: cue.end,
    words: view.text.slice(start, end),
  };
  return {
    cue,
    source,
    content: [cue.end + 1, view.tokens.length],
    rule: `impersonal: ${cue.cue.row}`,
  };
}

/**
 * Arabic: the verb comes first, its subject up to أن, what is claimed after it. A verb without a
 * subject (وأضاف أن) and a participle (مشيرا إلى أن) go on with the voice before. A colon or "saying"
 * may stand for أن; some verbs take a bare object (نفت الوزارة الخبر).
 */
export function arabicClaim(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.cue.kind === 'according') return according(finder, cue);
  if (cue.clitic.includes('ب') || cue.clitic.includes('ل')) return undefined;
  const direct =
    isThat(view, cue.end) || (norm(view, cue.end) === 'الي' && isThat(view, cue.end + 1));
  if (direct && RECALLS.has(norm(view, cue.at))) return undefined;
  if (neither(view, cue) || isAccused(view, cue)) return undefined;
  if (written(view, cue)) return direct ? impersonal(view, cue) : undefined;
  // عبر is "across" before it is "expressed"
  const across = rootOf(cue) === 'عبر' && norm(view, cue.at) === 'عبر';
  if (across && !/^[وف]?قد$/.test(norm(view, cue.at - 1))) return undefined;
  const found = contentStart(finder, cue.end);
  const start = objectFirst(view, cue, found) ? undefined : found;
  if (!hasPartner(view, cue, start)) return undefined;
  if (cue.cue.tense === 'gerund') return participle(finder, cue, start);
  const bare = start === undefined;
  if (isRelative(view, cue)) return undefined;
  const after =
    pointsBack(finder, cue) ??
    passedOn(finder, cue) ??
    (bare ? afterContent(finder, cue) : undefined);
  if (after) return after;
  if (bare && !telling(view, cue)) return undefined;
  // "في نظر دبلوماسي، ترى الجزائر في …": inside another's view
  if (bare && rootOf(cue) === 'رأى' && finder.found.length > 0) return undefined;
  if (cue.cue.kind === 'quoting' && !'«:'.includes(norm(view, start ?? -1) || '?'))
    return undefined;
  const source = subject(finder, cue, start);
  if (source === undefined) return undefined;
  const begin = start ?? Math.max(cue.end, source.from >= cue.end ? source.to : cue.end);
  return {
    cue: unruled(view, cue),
    source,
    // "صرح مصدر بما يلي:" at the end of its line
    content: [begin < view.tokens.length ? begin : cue.end, view.tokens.length],
    rule: `direct: ${cue.cue.row}`,
  };
}

const isPlural = (view: SentenceView, cue: CueAt): boolean =>
  agreementAt(view, cue) === 'they' && /(ون|وا)$/.test(norm(view, cue.at));

const AT_ONCE = new Set(['عن', 'في', 'الي', 'من', 'علي', 'ذلك']);

/** "ويشكك في جدوى الحوار", "وأعربت عن أسفها": the preposition follows at once, and the subject is left out. */
const dropped = (view: SentenceView, cue: CueAt): boolean =>
  cue.clitic !== '' && (AT_ONCE.has(norm(view, cue.end)) || / عن$/.test(cue.cue.row));

/** "أقر قائد بخسارة آليتين": the subject ends before ب. */
const limitOf = (view: SentenceView, cue: CueAt): number =>
  (/^(اقر|اعترف)$/.test(rootOf(cue)) ? admittedAr(view, cue) : undefined) ?? view.tokens.length;

/** Who says it: after the verb, before it, or the voice that goes on. */
function subject(finder: Finder, cue: CueAt, start: number | undefined): Source | undefined {
  const { view } = finder;
  const bare = start === undefined;
  const what = whatFrame(finder, cue);
  if (what) return what;
  // "خبراء غربيون يستبعدون حربا": a verb in the plural has its subject before it, or none
  if (isPlural(view, cue)) return subjectBefore(finder, cue) ?? carried(finder, cue);
  // "واتهمت إسرائيل بوضع شروط": one noun, and it is the accused
  if (objectAlone(finder, cue, start))
    return (
      subjectBefore(finder, cue) ??
      (bare && !followsRelative(view, cue.at) ? carried(finder, cue) : undefined) ??
      (bare ? undefined : carried(finder, cue))
    );
  const relative = bare && followsRelative(view, cue.at);
  return (
    (relative ? subjectBefore(finder, cue) : undefined) ??
    subjectAfter(finder, cue, start ?? limitOf(view, cue), !bare) ??
    subjectBefore(finder, cue) ??
    (bare && !dropped(view, cue) ? undefined : carried(finder, cue))
  );
}

/** "نافيا وجود قواته" tells, "الحرب مستبعدة" does not: the accusative, or a comma before. */
const isAdverbial = (view: SentenceView, cue: CueAt): boolean =>
  norm(view, cue.at).endsWith('ا') || norm(view, cue.at - 1) === ',';

/** "…، مشيرا إلى أن", "نافيا وجود قواته": the one whom the sentence is about says so too. */
function participle(
  finder: Finder,
  cue: CueAt,
  start: number | undefined,
): Attribution | undefined {
  const { view, found, fresh } = finder;
  if (start === undefined && !(telling(view, cue) && isAdverbial(view, cue))) return undefined;
  const first = view.mentions.find((one) => one.party && !one.place && one.to <= cue.at);
  const person = fresh.find((one) => one.type === 'person' && one.to <= cue.at);
  const leader = view.mentions.findLast((one) => one.form === 'leader' && one.to <= cue.at);
  const head = person ?? leader ?? first;
  const source =
    found.length > 0 || head === undefined
      ? carried(finder, cue)
      : sourceOf(view, head.from, head.to, fresh);
  return (
    source && {
      cue,
      source,
      content: [start ?? cue.end, view.tokens.length],
      rule: `saying: ${cue.cue.row}`,
    }
  );
}

const LIKE = new Set(['كما', 'لما', 'مثلما', 'حسبما', 'وفقما', 'ووفقما']);

/** "كما قال", "على ما أعلن" */
const isLike = (view: SentenceView, at: number): boolean =>
  LIKE.has(norm(view, at)) || (norm(view, at) === 'ما' && norm(view, at - 1) === 'علي');

/** "…، كما قال X", "« … »، يلخص X": what is claimed stands before the verb, its subject after. */
function afterContent(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  // "كما علقت بكين" is "it also suspended"
  const like = rootOf(cue) !== 'علق' && isLike(view, cue.at - 1);
  const before = norm(view, cue.at - 1) === 'هكذا' ? cue.at - 2 : cue.at - 1;
  const close = norm(view, before) === ',' ? before - 1 : before;
  const quoted = '»"'.includes(norm(view, close) || '?');
  const end = like ? cue.at - (norm(view, cue.at - 1) === 'ما' ? 2 : 1) : close;
  if (!(like || quoted) || end < 2) return undefined;
  const source =
    subjectAfter(finder, cue, view.tokens.length, true) ??
    (quoted ? carried(finder, cue) : undefined);
  return (
    source && { cue, source, content: [0, end], rule: `${like ? 'like' : 'after'}: ${cue.cue.row}` }
  );
}

const SPREAD = /^(بث|نشر|تداول|تناقل|اورد|ذكر|روج|كتب|اشاع)\//;
const ABOUT = new Set(['عن', 'من', 'بشان', 'حول']);

/** "ما تداولته وسائل التواصل عن …", "خلافا لما نشرته حسابات": what was passed on, and by whom. */
function passedOn(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  const what = WHAT.has(norm(view, cue.at - 1)) && !LIKE.has(norm(view, cue.at - 1));
  const spread = SPREAD.test(cue.cue.row) && /(ه|ها)$/.test(norm(view, cue.at));
  if (!spread || !(what || norm(view, cue.at - 1) === 'لما')) return undefined;
  const source = subjectAfter(finder, cue, view.tokens.length, true);
  if (source === undefined) return undefined;
  let to = source.to;
  while (to < view.tokens.length && norm(view, to) !== ',') to++;
  const content: [number, number] = ABOUT.has(norm(view, source.to))
    ? [source.to + 1, to]
    : [0, cue.at - 1];
  return content[1] > content[0]
    ? { cue, source, content, rule: `passed: ${cue.cue.row}` }
    : undefined;
}

const PASSED_ON = /^(بث|نشر|كتب|نقل|اورد|روى)(\/|$)/;
const WHAT = new Set(['ما', 'فيما', 'مما', 'لما', 'كما', 'وما', 'بما', 'عما', 'حسبما', 'وفقما']);

/** "خبر بثه التلفزيون": the pronoun points back to the noun, and nothing is said here. */
const isRelative = (view: SentenceView, cue: CueAt) =>
  PASSED_ON.test(cue.cue.row) &&
  /(ه|ها|هم)$/.test(norm(view, cue.at)) &&
  !WHAT.has(norm(view, cue.at - 1));

/** "نددت باريس بما وصفته بأنه": the party of the clause gives the name. */
function whatFrame({ view, fresh, cues }: Finder, cue: CueAt): Source | undefined {
  if (rootOf(cue) !== 'وصف' || !WHAT.has(norm(view, cue.at - 1))) return undefined;
  const before = view.mentions.filter(
    (one) => one.party && !one.place && one.to < cue.at && cue.at - one.to <= 6,
  );
  const last = before[before.length - 1];
  return last && !cues.has(last.to) ? sourceOf(view, last.from, last.to, fresh) : undefined;
}

const RELATIVE = new Set(['التي', 'الذي', 'الذين']);

/** "الحكومة، التي كثيرا ما اتهمت الحزب": the subject stands before the relative. */
const followsRelative = (view: SentenceView, at: number) =>
  [1, 2, 3].some((back) => RELATIVE.has(norm(view, at - back)));

/** "نفت القوات خسارة القصر، مؤكدة أن …": the أن after a comma belongs to another verb. */
function objectFirst(view: SentenceView, cue: CueAt, start: number | undefined): boolean {
  if (start === undefined || !telling(view, cue, true)) return false;
  return view.tokens.slice(cue.end, start).some((token) => token.norm === ',');
}

/** "لم تؤكد نيبال ولم تنف أن": neither confirmed nor denied is nothing said. */
const neither = (view: SentenceView, cue: CueAt): boolean =>
  ['لم', 'ولم', 'لا', 'ولا'].includes(norm(view, cue.at - 1)) &&
  /^[يت](ؤكد|نف|نفي)$/.test(norm(view, cue.at)) &&
  view.tokens.slice(cue.end, cue.end + 7).some(({ norm }) => /^[يت](نف|نفي|ؤكد)$/.test(norm));

/** "لا يستبعد": not to rule out is to hold possible. */
function unruled(view: SentenceView, cue: CueAt): CueAt {
  const denied = ['لا', 'ولا', 'لم', 'ولم'].includes(norm(view, cue.at - 1));
  if (!denied || cue.cue.hedge !== 'doubts') return cue;
  return { ...cue, cue: { ...cue.cue, hedge: 'may' } };
}
