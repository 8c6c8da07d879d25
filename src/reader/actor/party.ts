import type { SentenceView } from '../sentence-view.ts';
import type { Token } from '../text/token.ts';
import { actingNouns } from './acting-noun.ts';
import { placeBetween } from './between.ts';
import type { Mention } from './mention.ts';
import { placeWords } from './place-word.ts';
import { regionStart } from './region.ts';

const WHOLE = new Set(['في', 'فوق']);
const bare = (token: Token) =>
  /^[وف]./.test(token.norm) && !WHOLE.has(token.norm) ? token.norm.slice(1) : token.norm;

/** Does an acting noun stand where the language puts the noun of an adjective? */
function besideActingNoun(view: SentenceView, mention: Mention): boolean {
  const nouns = actingNouns(view.language);
  const acts = (at: number) => {
    const token = view.tokens[at];
    return (
      token !== undefined &&
      (nouns.has(token.norm) || (view.language === 'ar' && actsArabic(nouns, token)))
    );
  };
  // after: English "Russian armed forces"; French "les forces", "russes" follow; both ways is safe
  const reach = view.language === 'en' ? [0, 1, 2] : [0];
  for (const step of reach) {
    const token = view.tokens[mention.to + step];
    if (token === undefined || token.kind === 'mark') break;
    if (acts(mention.to + step)) return true;
  }
  if (view.language === 'en') return false;
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 3; at--) {
    const token = view.tokens[at] as Token;
    if (token.kind === 'mark' && token.norm !== '-') break;
    if (acts(at)) return true;
  }
  return false;
}

const ARABIC_PREFIX = ['و', 'ف', 'ب', 'ل', 'ك'];

function actsArabic(nouns: ReadonlySet<string>, token: Token): boolean {
  let word = token.norm;
  for (let step = 0; step < 2; step++) {
    if (!ARABIC_PREFIX.includes(word.charAt(0))) return false;
    word = word.slice(1);
    if (nouns.has(word)) return true;
    if (word.startsWith('ل') && nouns.has(`ا${word}`)) return true;
  }
  return false;
}

/** Is the capital at the mention a place, by the words around it? Numbered as the method page. */
export function isPlace(view: SentenceView, mention: Mention): boolean {
  const words = placeWords[view.language];
  const at = (i: number) => view.tokens[i];
  const left = at(mention.from - 1);
  const right = at(mention.to);
  if (right && words.after.has(right.norm) && right.gap !== 'apostrophe') return true;
  if (right?.norm === 's' && at(mention.to + 1) && words.after.has(at(mention.to + 1)!.norm))
    return true;
  const between = placeBetween(view, mention);
  if (between !== undefined) return between;
  if (view.language === 'ar' && mention.clitic.endsWith('ب') && !seated(view, mention, words.seats))
    return true;
  if (namesAccord(view, mention, words.named) || isCapitalOf(view, mention)) return true;
  if (left === undefined || left.kind === 'mark') {
    return (
      left?.norm === ',' &&
      at(mention.from - 2) !== undefined &&
      bare(at(mention.from - 2)!) === 'capital'
    );
  }
  const word = view.language === 'ar' ? bare(left) : left.norm;
  if (words.before.has(word) || words.before.has(left.norm)) {
    const local = word === 'in' || word === 'في';
    return !(local && seated(view, mention, words.seats));
  }
  if (!words.toward.has(word)) return false;
  return toward(view, mention, word);
}

const CAPITALS = new Set(['capital', 'capitale', 'العاصمة']);

/** "the Jordanian capital, Amman", "العاصمة الأردنية عمان": up to two words and a comma between. */
function isCapitalOf(view: SentenceView, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at--) {
    const token = view.tokens[at] as Token;
    if (CAPITALS.has(bare(token)) || CAPITALS.has(token.norm)) return true;
    if (token.norm !== ',' && view.mentions[view.mentionAt[at]!]?.form !== 'adjective')
      return false;
  }
  return false;
}

/** The Stockholm agreement, محادثات جنيف: a city that names an accord, unless others stand beside it. */
function namesAccord(view: SentenceView, mention: Mention, named: ReadonlySet<string>): boolean {
  const next = view.mentions.find((other) => other.from === mention.to);
  if (next?.clitic.startsWith('و')) return false;
  if (view.language === 'en') return named.has(view.tokens[mention.to]?.norm ?? '');
  const before = view.tokens[mention.from - 1];
  return (
    view.language === 'ar' &&
    before !== undefined &&
    (named.has(before.norm) || named.has(bare(before)))
  );
}

/** "leaders meeting in Helsinki": they are there, and it is not theirs. */
const MEETS = new Set(
  'talks negotiations summit conference discussions pourparlers negociations sommet conference reunion محادثات مباحثات مفاوضات اجتماع اجتماعات قمة مؤتمر لقاء meeting met gathered gathering assembled convened arrived staying reunis reunies rassembles presents arrives المجتمعون المجتمعين اجتمعوا التقوا الموجودين'.split(
    ' ',
  ),
);

function seated(view: SentenceView, mention: Mention, seats: ReadonlySet<string>): boolean {
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 4); i--) {
    const token = view.tokens[i] as Token;
    if (token.kind === 'mark' || MEETS.has(token.norm)) return false;
    if (seats.has(token.norm) || seats.has(bare(token))) return true;
  }
  return false;
}

/** Verbs of speech after which "from" tells where it was said. */
const SAID = new Set(
  'said announced spoke speaking told wrote reported reporting tweeted broadcast declared warned'.split(
    ' ',
  ),
);

function toward(view: SentenceView, mention: Mention, word: string): boolean {
  const words = placeWords[view.language];
  // "تنقل طائرة عراقية الخميس نحو أربعمئة منهم إلى بغداد": the Arabic verb comes first
  const reach = view.language === 'ar' ? 9 : 6;
  const start = Math.max(0, mention.from - Math.max(7, reach));
  if (word === 'from' && SAID.has(view.tokens[mention.from - 2]?.norm ?? '')) return true;
  let moves = false;
  for (let i = mention.from - 2; i >= start; i--) {
    const token = view.tokens[i] as Token;
    if (token.kind === 'mark') break;
    if (words.dative.has(token.norm)) return false;
    if (
      i >= mention.from - reach &&
      (words.motion.has(token.norm) || words.motion.has(bare(token)))
    )
      moves = true;
  }
  if (moves) return true;
  if (view.language !== 'fr' || word !== 'a') return false;
  return !seated(view, mention, words.seats);
}

/** "KHARTOUM, Sudan (Reuters) —": tokens up to a dash near the head of a paragraph, or -1. */
export function datelineEnd(view: SentenceView): number {
  if (!view.opens || view.paragraph > 3) return -1;
  if (isBareDateline(view)) return view.tokens.length;
  const first = view.mentions[0];
  const limit = Math.min(view.tokens.length, 14);
  for (let i = 0; i < limit; i++) {
    const token = view.tokens[i] as Token;
    const dash = token.norm === '-' && token.kind === 'mark';
    const colon = token.norm === ':' && i > 2 && (view.tokens[i - 1] as Token).norm === ')';
    if (dash || colon) return headOnly(view, i, first) ? i : -1;
    if (token.kind === 'mark' && !'(),/'.includes(token.norm)) {
      if (token.norm !== '.') return -1;
    }
  }
  return -1;
}

/** "Beyrouth, 1er décembre 2024 (correspondance).": a first sentence that is all dateline. */
function isBareDateline(view: SentenceView): boolean {
  const first = view.mentions[0];
  if (first?.from !== 0 || first.sense.metonym !== 'capital' || view.tokens.length > 14)
    return false;
  if (![',', '('].includes(view.tokens[first.to]?.norm ?? '')) return false;
  let plain = 0;
  let bracketed = false;
  for (const token of view.tokens) {
    if (token.norm === '(' || token.norm === ')') bracketed = token.norm === '(';
    if (!bracketed && token.kind === 'word' && token.cap === 0) plain++;
  }
  return plain <= (view.language === 'ar' ? 4 : 2);
}

/** A dateline is short: names, a date and an agency, and no verb; it begins with a capital letter. */
function headOnly(view: SentenceView, dash: number, first: Mention | undefined): boolean {
  let plain = 0;
  for (let i = 0; i < dash; i++) {
    const token = view.tokens[i] as Token;
    if (token.kind !== 'word' || (view.mentionAt[i] as number) >= 0) continue;
    if (view.language !== 'ar' && token.cap > 0) continue;
    plain++;
  }
  const named = first !== undefined && first.from < dash;
  return view.language === 'ar' ? plain <= 4 && dash <= 8 && (named || dash <= 3) : plain <= 1;
}

const placeable = (mention: Mention) => mention.form === 'metonym';

/** Marks, in place, which mentions are places and which adjectives are parties. */
export function settleMentions(view: SentenceView): void {
  const dateline = datelineEnd(view);
  for (const mention of view.mentions) {
    if (mention.from < dateline && mention.sense.entry.type === 'state') mention.place = true;
    else if (placeable(mention) && isPlace(view, mention)) mention.place = true;
    const region = regionStart(view, mention);
    if (region >= 0) mention.region = region;
    if (mention.place || region >= 0 || mention.sense.entry.type === 'other') mention.party = false;
    else if (mention.form === 'adjective') mention.party ||= besideActingNoun(view, mention);
  }
}
