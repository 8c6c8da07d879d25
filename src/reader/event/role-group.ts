import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';

const LINKS = new Set(['and', 'et', ',', 'و', '-']);
/** "Vietnam and the Philippines", « le Maroc et l’Espagne »: an article after the link. */
const ARTICLES = new Set(['the', 'le', 'la', 'les', 'l']);
/**
 * Do the words between two parties make one run of them? An article stands after *and*, and after a comma
 * where *and* goes on: "le Kenya, la Turquie et les Émirats", not "en Europe, la Guinée".
 */
function isLink(view: SentenceView, words: readonly string[], after: number): boolean {
  const article = words.length > 1 && ARTICLES.has(words.at(-1)!);
  const links = article ? words.slice(0, -1) : words;
  if (links.length === 0 || links.length > 2 || !links.every((word) => LINKS.has(word)))
    return false;
  if (!article) return true;
  const goesOn = ['and', 'et'].includes(view.tokens[after]?.norm ?? '');
  return links.length === 1 ? links[0] !== ',' || goesOn : view.language === 'en';
}

const TELLERS = new Set('selon apres pour بحسب حسب وفق'.split(' '));

/** The coordinated run of parties that holds mention `index`: Mali, Niger and Burkina Faso. */
export function group(
  view: SentenceView,
  parties: readonly Mention[],
  index: number,
  actorOf: (mention: Mention) => string,
): string[] {
  const linked = (a: Mention, b: Mention) => {
    if (b.clitic.startsWith('و')) return b.from - a.to <= 1;
    // "selon Kiev, Moscou": who says so is no part of a list
    if (TELLERS.has(view.tokens[a.from - 1]?.norm ?? '')) return false;
    const between = view.tokens.slice(a.to, b.from);
    return isLink(
      view,
      between.map((token) => token.norm),
      b.to,
    );
  };
  let [low, high] = [index, index];
  while (low > 0 && linked(parties[low - 1]!, parties[low]!)) low--;
  while (high + 1 < parties.length && linked(parties[high]!, parties[high + 1]!)) high++;
  return [...new Set(parties.slice(low, high + 1).map(actorOf))];
}
