import { type Ground, isPreposition, mentionOf, stops } from './ground-ar.ts';
import { passiveWords } from './passive-word-ar.ts';

const { ADVERBS, MASCULINE, NUMERALS, PREPOSITIONS, TITLES } = passiveWords;

/** Words whose و is their own. */
const OWN_WAW =
  /^(وزير|وزار|وزرا|وفد|وفود|وكال|وحد|ولاي|وسيط|وسائل|واشنطن|وثيق|وثائق|والي|والد|ورق|وقود|وجود)/;

const normAt = ({ view }: Ground, at: number) => view.tokens[at]?.norm ?? '';
const isAdverb = (ground: Ground, at: number): boolean =>
  ground.view.dateAt[at]! >= 0 ||
  (ADVERBS.has(normAt(ground, at)) && mentionOf(ground, at) === undefined);

const isNumeral = ({ view }: Ground, at: number): boolean =>
  view.tokens[at]?.kind === 'number' || NUMERALS.has(view.tokens[at]?.norm ?? '');

const hasArticle = (ground: Ground, at: number) => /^ال../.test(normAt(ground, at));
const isAdjective = (ground: Ground, at: number) => mentionOf(ground, at)?.form === 'adjective';
const isName = (ground: Ground, at: number) => {
  const mention = mentionOf(ground, at);
  return mention !== undefined && mention.form !== 'adjective' && !hasArticle(ground, at);
};
/** Full plurals and duals keep their ن: no genitive follows. */
const isClosed = (norm: string) => norm.length > 4 && /(ون|ين|تان|يان)$/.test(norm);
/** Endings of adjectives without the article. */
const isQualifying = (ground: Ground, at: number) =>
  isAdjective(ground, at) ||
  (!hasArticle(ground, at) &&
    !isName(ground, at) &&
    /(ية|ي|يين|يون|يان|يا|ين|ون|ات|اخر|اخري|اخرين|اخرون|كبير|كبيرة|مسلح|مسلحة|بارز|بارزة|سابق|تابعة|تابع|تابعين|مسيرة|محلي)$/.test(
      normAt(ground, at),
    ));

/** Can the word with an article qualify the head? A plural of people goes with no single noun. */
function agrees(ground: Ground, head: number, at: number): boolean {
  if (['adjective', 'demonym'].includes(mentionOf(ground, at)?.form ?? '')) return true;
  // a name of its own qualifies nothing
  if (mentionOf(ground, at) !== undefined) return false;
  const [noun, word] = [normAt(ground, head), normAt(ground, at)];
  if (!MASCULINE.has(noun)) return !(noun.endsWith('ة') && /(ين|ون)$/.test(word));
  return !/(ين|ون|ة|ات)$/.test(word);
}

/** "more than 40", "ما لا يقل عن ثلاثة": where the words of number end. */
function pastNumber(ground: Ground, from: number): number {
  let at = from;
  while (isNumeral(ground, at) || (at > from && ['من', 'عن'].includes(normAt(ground, at)))) at++;
  return at;
}

/** A title takes the words behind it for a name. */
function pastName(ground: Ground, head: number, from: number, start: number): number {
  if (!TITLES.has(normAt(ground, head))) return from;
  let at = from;
  const plain = () =>
    !stops(ground, at, start) &&
    !isPreposition(ground, at) &&
    !isAdverb(ground, at) &&
    !isNumeral(ground, at) &&
    !/ا$/.test(normAt(ground, at));
  while (at < from + 4 && plain()) at++;
  return at;
}

/** Where the noun phrase that begins at a token ends: "المتحدث باسم الجيش" is one. */
export function phraseEnd(ground: Ground, from: number): number {
  const to = simpleEnd(ground, from);
  const named = normAt(ground, to) === 'باسم' && !stops(ground, to + 1, from);
  return named ? simpleEnd(ground, to + 1) : to;
}

function simpleEnd(ground: Ground, from: number): number {
  const counted = pastNumber(ground, from);
  const head = counted;
  const open = (at: number) =>
    !stops(ground, at, from) && !isPreposition(ground, at) && !isAdverb(ground, at);
  if (counted > from && !open(counted)) return counted;
  let at = head + 1;
  const mention = mentionOf(ground, head);
  if (mention) at = mention.to;
  const idafa =
    !hasArticle(ground, head) &&
    mention === undefined &&
    !isClosed(normAt(ground, head)) &&
    open(at) &&
    (hasArticle(ground, at) || isName(ground, at));
  if (idafa) at = mentionOf(ground, at)?.to ?? at + 1;
  const proper = mention !== undefined && mention.form !== 'adjective';
  if (idafa || (hasArticle(ground, head) && !proper)) {
    while (open(at) && hasArticle(ground, at) && agrees(ground, head, at))
      at = mentionOf(ground, at)?.to ?? at + 1;
  } else if (mention === undefined || mention.form === 'adjective') {
    while (open(at) && isQualifying(ground, at)) at = mentionOf(ground, at)?.to ?? at + 1;
  }
  return pastName(ground, head, at, from);
}

/** The first token of the verb's noun phrase, past adverbs and a fronted preposition; -1 if none follows. */
export function phraseStart(ground: Ground, from: number): number {
  let at = from;
  while (!stops(ground, at, from)) {
    if (isAdverb(ground, at)) at++;
    else if (isNumeral(ground, at)) return at;
    else if (isPreposition(ground, at)) at = pastPreposition(ground, at);
    else return at;
  }
  return -1;
}

/** Past a preposition, or several, and the phrase that it governs. */
function pastPreposition(ground: Ground, from: number): number {
  let at = from;
  while (PREPOSITIONS.has(normAt(ground, at))) at++;
  return stops(ground, at, from) ? at : Math.max(at, phraseEnd(ground, at));
}

/** Does a second noun phrase, an object, follow in the clause? */
export function hasSecond(ground: Ground, from: number): boolean {
  let at = from;
  while (!stops(ground, at, from)) {
    const norm = normAt(ground, at);
    if (isAdverb(ground, at) || ground.view.tokens[at]!.kind === 'mark') at++;
    else if (isPreposition(ground, at)) at = pastPreposition(ground, at);
    else if (norm.startsWith('و') && !OWN_WAW.test(norm) && !isNumeral(ground, at))
      at = phraseEnd(ground, at);
    else return true;
  }
  return false;
}
