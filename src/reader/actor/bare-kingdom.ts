import type { Language } from '../../situation/words.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Reading, readings } from '../phrase/arabic.ts';
import { unfoldedOffset } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import type { Mention } from './mention.ts';

/** Monarchies that the press calls "the kingdom" once it has named them. */
const KINGDOMS = [
  'saudi-arabia',
  'morocco',
  'jordan',
  'bahrain',
  'eswatini',
  'lesotho',
  'thailand',
  'cambodia',
  'bhutan',
  'tonga',
];
const BARE: Record<Language, string> = { en: 'kingdom', fr: 'royaume', ar: 'مملكة' };
const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: new Set(['the']),
  fr: new Set(['le', 'du', 'au']),
  ar: new Set(),
};
/** Words after which it is no state, or another: the kingdom of God, المملكة المتحدة, المملكة النباتية. */
const NOT_AFTER: Record<Language, ReadonlySet<string>> = {
  en: new Set(['of']),
  fr: new Set(['de', 'd', 'du', 'des', 'uni', 'unis', 'hachemite']),
  ar: new Set(
    'المتحدة القديمة الوسطي الحديثة النباتية الحيوانية الهاشمية العربية الليبية'.split(' '),
  ),
};

/** The one monarchy that a text names beyond doubt, if there is one. */
function onlyKingdom(evidence: ReadonlySet<string>): string | undefined {
  const named = KINGDOMS.filter((id) => evidence.has(id));
  return named.length === 1 ? named[0] : undefined;
}

/** How token `at` reads as "the kingdom" alone, if it does. */
function bareReading(language: Language, tokens: readonly Token[], at: number) {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  if (!norm.endsWith(BARE[language]) || NOT_AFTER[language].has(next?.norm ?? '')) return undefined;
  if (next?.gap === 'hyphen') return undefined;
  if (language === 'ar') return readings(norm, (word) => word === 'المملكة')[0];
  const article = ARTICLES[language].has(tokens[at - 1]?.norm ?? '');
  return article && norm === BARE[language] ? { word: norm, dropped: 0, clitic: '' } : undefined;
}

/** The mentions with those of "the kingdom" alone, where the text names one monarchy only. */
export function withBareKingdom(
  found: readonly Mention[],
  lexicon: Lexicon,
  tokens: readonly Token[],
  text: string,
  evidence: ReadonlySet<string>,
): Mention[] {
  const entry = lexicon.byId.get(onlyKingdom(evidence) ?? '');
  if (entry === undefined) return [...found];
  const all: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mention = found[next];
    if (mention?.from === at) {
      all.push(mention);
      next++;
      at = mention.to - 1;
      continue;
    }
    const reading = bareReading(lexicon.language, tokens, at);
    if (reading) all.push(bareMention(entry, tokens[at]!, at, reading, text));
  }
  return all;
}

const bareMention = (
  entry: LexiconEntry,
  token: Token,
  at: number,
  reading: Reading,
  text: string,
): Mention => ({
  from: at,
  to: at + 1,
  start: unfoldedOffset(text, token.start, token.end, reading.dropped),
  end: token.end,
  actor: entry.id,
  form: 'metonym',
  sense: {
    entry,
    form: 'metonym',
    metonym: 'seat',
    caps: [],
    doubtful: false,
    preferred: false,
    blocks: false,
  },
  clitic: reading.clitic,
  party: true,
  place: false,
});
