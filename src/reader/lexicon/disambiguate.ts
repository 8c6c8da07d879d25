import { readings } from '../phrase/arabic.ts';
import type { Token } from '../text/token.ts';
import type { AmbiguityRule } from './ambiguity.ts';
import { arabicAmbiguities } from './ambiguity-ar.ts';
import { latinAmbiguities } from './ambiguity-latin.ts';
import type { Sense } from './lexicon.ts';

interface Compiled {
  rule: AmbiguityRule;
  prev: Set<string>;
  prev2: Set<string>;
  next: Set<string>;
  notPrev: Set<string>;
  notNext: Set<string>;
}

const split = (words: string | undefined) => new Set((words ?? '').split(' ').filter(Boolean));
const table = new Map<string, Compiled[]>();
/** Actors that any rule is about: of most there is none, and no key need be made. */
const ruled = new Set<string>();
for (const rule of [...arabicAmbiguities, ...latinAmbiguities]) {
  const compiled = {
    rule,
    prev: split(rule.prev),
    prev2: split(rule.prev2),
    next: split(rule.next),
    notPrev: split(rule.notPrev),
    notNext: split(rule.notNext),
  };
  ruled.add(rule.id);
  for (const form of split(rule.forms)) {
    const key = `${rule.language} ${rule.id} ${form.replaceAll('|', ' ')}`;
    table.set(key, [...(table.get(key) ?? []), compiled]);
  }
}

/** The word beside a form, without a joined و or ف where `words` knows the rest. */
function holds(words: Set<string>, token: Token | undefined): boolean {
  if (token === undefined || words.size === 0) return false;
  return readings(token.norm, (word) => words.has(word)).length > 0;
}

/** Where a form stands: its tokens `from` to `to`, its first word with clitics taken off. */
export interface Place {
  language: string;
  tokens: readonly Token[];
  from: number;
  to: number;
  first: string;
  /** does it follow the name of a state, with "and" between? */
  listed?: boolean;
}

const order = { name: 0, adjective: 1, demonym: 2, metonym: 3, leader: 4 };

function rulesFor(sense: Sense, { language, tokens, from, to, first }: Place) {
  if (!ruled.has(sense.entry.id)) return undefined;
  let form = first;
  for (let at = from + 1; at < to; at++) form += ` ${tokens[at]!.norm}`;
  return table.get(`${language} ${sense.entry.id} ${form}`);
}

function passes(sense: Sense, place: Place, evidence: ReadonlySet<string>): boolean {
  const { tokens, from, to } = place;
  const rules = rulesFor(sense, place);
  if (rules === undefined) return !sense.doubtful || evidence.has(sense.entry.id);
  const before = tokens[from - 1];
  const after = tokens[to];
  return rules.every((rule) => {
    if (holds(rule.notPrev, before) || holds(rule.notNext, after)) return false;
    if (holds(rule.prev, before) || holds(rule.prev2, tokens[from - 2])) return true;
    if (holds(rule.next, after)) return true;
    if (rule.rule.otherwise === 'evidence')
      return evidence.has(sense.entry.id) || (place.listed === true && sense.form === 'name');
    return rule.rule.otherwise === 'yes';
  });
}

/**
 * Which of several senses a form has where it stands; none when it is no actor at all there.
 *   1. drop the senses that the ambiguity table, or the entry's own rule, turns down
 *   2. undoubted before doubtful; borne out by the text before not; name, adjective, demonym,
 *      metonym, leader; then the order of the lexicon
 */
export function disambiguate(
  senses: readonly Sense[],
  place: Place,
  evidence: ReadonlySet<string>,
): Sense | undefined {
  const passing = senses.filter((sense) => !sense.blocks && passes(sense, place, evidence));
  // "les Russes" and الروسيون are people, "russes" and روسية qualify
  const token = place.tokens[place.from];
  const capital =
    (place.language === 'fr' && (token?.cap ?? 0) > 0) ||
    (place.language === 'ar' && isPlural(token?.norm ?? ''));
  const score = (sense: Sense) =>
    (sense.doubtful ? 100 : 0) -
    (sense.preferred ? 50 : 0) +
    (evidence.has(sense.entry.id) ? 0 : 10) -
    (capital && sense.form === 'demonym' ? 2 : 0) +
    order[sense.form];
  let best: Sense | undefined;
  for (const sense of passing) {
    if (best === undefined || score(sense) < score(best)) best = sense;
  }
  return best;
}

/** الروسيون, وللروسيين: with the article and the ending of a people. */
const isPlural = (word: string) => word.includes('ال') && /[وي]ن$/.test(word);

/** Does the sense bear out its actor for the doubtful forms of the same text? */
export function isEvidence(sense: Sense, language: string, first: string): boolean {
  if (sense.doubtful || sense.form === 'leader') return false;
  return !ruled.has(sense.entry.id) || !table.has(`${language} ${sense.entry.id} ${first}`);
}
