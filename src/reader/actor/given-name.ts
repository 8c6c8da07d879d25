import type { Token } from '../text/token.ts';
import { actingNouns } from './acting-noun.ts';
import type { Mention } from './mention.ts';
import { titles } from './title.ts';

const set = (words: string) => new Set(words.split(' '));

/** States and capitals that are also given names: Jordan Clarke, Chad Smith, Washington Abreu. */
const GIVEN = set(
  'jordan chad georgia israel kenya india washington paris mali cuba america london sydney sofia victoria santiago vienna santo kingston malta',
);
/** … and surnames: Denzel Washington, Michael Jordan. */
const SURNAMES = set('washington jordan israel london paris england france berlin holland ireland');

/** Words that open a sentence with a capital and are no given name. */
const OPENERS = set(
  'in but yet and when if as for from to while after before since with although why how what where which who meanwhile now then so even only both neither either unlike like instead still once until later earlier today yesterday by on at of not nor or because though thus hence against without within under over through during despite according asked mr mrs ms dr dans mais et quand si comme pour de depuis pendant apres avant avec sans selon ni ou or car donc ainsi que quant a en',
);

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.cap > 0 && token.gap === 'space';

/** A line most of whose words begin with capitals is a headline, where capitals tell nothing. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.norm.length > 3);
  return long.filter((token) => token.cap === 0).length * 3 < long.length;
}

/**
 * Is the form of a state part of a person's name? A given name before a capitalised word that no
 * table knows and that is no title ("Georgia President"), or a surname after one.
 *
 * @returns the tokens of the name, or undefined
 */
export function personName(
  tokens: readonly Token[],
  mention: Pick<Mention, 'from' | 'to' | 'form'>,
  language: 'ar' | 'en' | 'fr',
  taken: (at: number) => boolean,
): [number, number] | undefined {
  if (language === 'ar' || mention.to - mention.from !== 1) return undefined;
  if (mention.form !== 'name' && mention.form !== 'metonym') return undefined;
  const { norm } = tokens[mention.from] as Token;
  if (!GIVEN.has(norm) && !SURNAMES.has(norm)) return undefined;
  if (inTitleCase(tokens)) return undefined;
  const free = (at: number) => isCapital(tokens[at]) && !taken(at);
  const plain = (word: string) =>
    !actingNouns(language).has(word) && !titles[language].before.has(word);
  const next = tokens[mention.to];
  if (GIVEN.has(norm) && free(mention.to) && plain(next!.norm)) {
    return [mention.from, free(mention.to + 1) ? mention.to + 2 : mention.to + 1];
  }
  const before = tokens[mention.from - 1];
  const named = (tokens[mention.from] as Token).gap === 'space' && before?.kind === 'word';
  if (!SURNAMES.has(norm) || !named || before.cap !== 1 || taken(mention.from - 1))
    return undefined;
  const isOpener = OPENERS.has(before.norm) || before.norm.endsWith('ly');
  return isOpener || !plain(before.norm) || before.norm.length < 3
    ? undefined
    : [mention.from - 1, mention.to];
}
