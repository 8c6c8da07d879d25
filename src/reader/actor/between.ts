import type { Language } from '../../situation/words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Mention } from './mention.ts';

const set = (words: string) => new Set(words.split(' '));

const BETWEEN: Record<Language, string> = { en: 'between', fr: 'entre', ar: 'بين' };
const LINKS = set('and et the le la les l');
/** What goes from one place to another: between two capitals of such a thing lies a way. */
const WAYS: Record<Language, ReadonlySet<string>> = {
  en: set(
    'road roads highway motorway route routes way flight flights train trains railway bus buses convoy convoys ferry halfway midway somewhere travel travelling traveling pipeline cable miles kilometres kilometers km',
  ),
  fr: set(
    'route routes autoroute axe chemin vol vols train trains bus convoi convois liaison liaisons trajet trajets ferry gazoduc oleoduc cable kilometres km',
  ),
  ar: set(
    'الطريق طريق الطرق رحلة رحلات الرحلات قطار قطارات القطارات حافلة حافلات قافلة قوافل كيلومترا',
  ),
};
/** What may stand behind the way: "flights resumed between", « vols directs entre », «الرحلات الجوية بين». */
const OF_WAYS = set(
  'resumed suspended cancelled halted direct directs directe directes aerien aerienne aeriens aeriennes ferroviaire ferroviaires commerciaux repris suspendus suspendues annules nationale الجوية البرية المباشرة المباشر الدولي الدولية السريع',
);
const NEAR = 4;
/** What befalls somebody on the way: "was ambushed between Bamako and Dakar". */
const BEFALLS =
  /^(attack|ambush|kill|kidnap|crash|intercept|stopp|hit$|struck|shot|stranded|attaque|tue|enleve|intercepte|ecrase|frappe|bloque)/;

const isAfterWord = (view: SentenceView, at: number): number => {
  let left = at - 1;
  while (left >= 0 && LINKS.has(view.tokens[left]!.norm)) left--;
  const norm = view.tokens[left]?.norm ?? '';
  const word = BETWEEN[view.language];
  return norm === word || norm === `و${word}` ? left : -1;
};

const isJoined = (view: SentenceView, a: Mention, b: Mention | undefined): b is Mention =>
  b !== undefined &&
  (view.language === 'ar'
    ? b.from - a.to <= 1 && (b.clitic.startsWith('و') || view.tokens[a.to]?.norm === 'وبين')
    : b.from - a.to <= 2 && ['and', 'et'].includes(view.tokens[a.to]?.norm ?? ''));

/**
 * A capital of two between which something is: the government, in talks, an accord, a quarrel (« les tensions
 * entre Kinshasa et Kigali »); a place where a way leads from one to the other, or where the other is a place
 * (« entre Bamako et Ségou »).
 *
 * @returns whether it is a place; undefined where no two are joined
 */
export function placeBetween(view: SentenceView, mention: Mention): boolean | undefined {
  const index = view.mentions.indexOf(mention);
  const [before, after] = [view.mentions[index - 1], view.mentions[index + 1]];
  const first = isJoined(view, mention, after) ? isAfterWord(view, mention.from) : -1;
  const second =
    first < 0 && before && isJoined(view, before, mention) ? isAfterWord(view, before.from) : -1;
  const word = Math.max(first, second);
  if (word < 0) return undefined;
  const other = first >= 0 ? after : before;
  if (other?.sense.entry.type === 'other') return true;
  const left = view.tokens.slice(Math.max(0, word - NEAR), word).map(({ norm }) => norm);
  const head = left.at(-1) ?? '';
  const ways = WAYS[view.language];
  if (ways.has(head) || BEFALLS.test(head)) return true;
  return OF_WAYS.has(head) && left.some((norm) => ways.has(norm));
}
