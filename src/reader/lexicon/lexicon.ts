import type { Language } from '../../situation/words.ts';
import { nisbaForms } from '../phrase/arabic.ts';
import { Trie } from '../phrase/trie.ts';
import { tokens } from '../text/token.ts';
import type { Forms, Leader, LexiconEntry } from './entry.ts';
import { frenchForms } from './french-form.ts';
import { headBegins, spellingHead } from './spelling-head.ts';
import { spellingKey } from './spelling-key.ts';

/** How a mention names its actor. */
export type MentionForm = 'name' | 'adjective' | 'demonym' | 'metonym' | 'leader';

/** One actor that a form may stand for. */
export interface Sense {
  entry: LexiconEntry;
  form: MentionForm;
  leader?: Leader;
  metonym?: 'capital' | 'seat' | 'other';
  /** capitals asked of each word: 0 any, 1 an initial, 2 all */
  caps: (0 | 1 | 2)[];
  /** the form has doubles and counts only where the context bears it out */
  doubtful: boolean;
  /** among several actors of the form, the one meant unless the text tells otherwise */
  preferred: boolean;
  /** a longer name that holds a form of the actor and is not it (Lake Chad): no mention at all */
  blocks: boolean;
}

/** The forms of one language, ready to be matched. */
export interface Lexicon {
  language: Language;
  forms: Trie<Sense>;
  /** places by the key of their spelling; undefined where two share it */
  spellings: Map<string, Sense | undefined>;
  /** their `spellingHead`s: a word of another is none of them */
  heads: Set<number>;
  /** all that those begin with, nothing too */
  openings: Set<number>;
  /** words of texts, and whether they begin as one of those does; filled while reading */
  opened: Map<string, boolean>;
  byId: Map<string, LexiconEntry>;
  leaders: Map<string, Leader>;
}

/** The folded words of a form and the capitals each asks for. */
function spelled(form: string): { words: string[]; caps: (0 | 1 | 2)[] } {
  const found = tokens(form, 0, form.length).filter((token) => token.kind !== 'mark');
  return { words: found.map((token) => token.norm), caps: found.map((token) => token.cap) };
}

const keyOf = (form: string) => spelled(form).words.join(' ');

/** The forms that one clause of an entry's rule lists: `needs-context: A, B; longest: C`. */
function ruleForms(rule: string | undefined, clause: string): string[] {
  return (rule ?? '').split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon === -1 || part.slice(0, colon).trim() !== clause) return [];
    return part.slice(colon + 1).split(',');
  });
}

interface Rule {
  doubtful: Set<string>;
  preferred: Set<string>;
}

type Kind = Pick<Sense, 'form' | 'leader' | 'metonym'>;

/** A place has neither adjective nor people; of those that have, the forms are listed. */
const isPlace = (entry: LexiconEntry) =>
  entry.type === 'other' && entry.adjective === undefined && entry.people === undefined;
/** Longer names are phrases ("Blue Nile state"), and no spelling of one word. */
const MOST_WORDS = 3;

class Compiler {
  readonly forms = new Trie<Sense>();
  readonly spellings = new Map<string, Sense | undefined>();
  readonly language: Language;
  private readonly nationalities = new Set<string>();

  constructor(language: Language) {
    this.language = language;
  }

  /** Learns the adjectives of states before any form is added. */
  learn(entry: LexiconEntry): void {
    if (entry.type !== 'state') return;
    for (const form of this.adjectives(entry)) this.nationalities.add(keyOf(form));
  }

  /** Forms of a list in the language; Arabic texts also write Latin names. */
  private pick(list: Forms | undefined, foreign: boolean): string[] {
    if (!list) return [];
    const own = list[this.language] ?? [];
    if (!foreign) return own;
    if (this.language === 'ar') return [...own, ...(list.en ?? []), ...(list.fr ?? [])];
    return own.length > 0 ? own : (list.en ?? list.fr ?? []);
  }

  private put(form: string, kind: Kind, entry: LexiconEntry, rule: Rule | 'block'): void {
    const { words, caps } = spelled(form);
    if (words.length === 0 || words.join('').length < 2) return;
    // a long name may be written without its capitals; a short one may not
    const asked = words.length > 2 ? caps.map((cap) => (cap === 2 ? 2 : 0) as 0 | 2) : caps;
    const key = words.join(' ');
    const blocks = rule === 'block';
    const doubtful = rule !== 'block' && rule.doubtful.has(key);
    const preferred = rule !== 'block' && rule.preferred.has(key);
    this.forms.add(words, { entry, ...kind, caps: asked, doubtful, preferred, blocks });
  }

  add(entry: LexiconEntry): void {
    const rule = {
      doubtful: new Set(ruleForms(entry.rule, 'needs-context').map(keyOf)),
      preferred: new Set(ruleForms(entry.rule, 'default').map(keyOf)),
    };
    const put = (forms: string[], kind: Kind) => {
      for (const form of new Set(forms)) this.put(form, kind, entry, rule);
    };
    for (const form of ruleForms(entry.rule, 'longest')) {
      this.put(form, { form: 'name' }, entry, 'block');
    }
    const names = this.pick(entry.names, true);
    put(entry.type === 'state' ? names : withoutNationality(names, this.nationalities), {
      form: 'name',
    });
    if (isPlace(entry)) this.spell(entry, rule.doubtful);
    put(this.pick(entry.acronyms, true), { form: 'name' });
    put(this.adjectives(entry), { form: 'adjective' });
    put(this.pick(entry.people, false), { form: 'demonym' });
    for (const metonym of entry.metonyms ?? []) {
      put(this.pick(metonym, false), { form: 'metonym', metonym: metonym.kind });
    }
    for (const leader of entry.leaders ?? []) {
      put(this.pick(leader.names, true), { form: 'leader', leader });
    }
  }

  /** The keys of a place's names; a Latin name is looked for in both languages. */
  private spell(entry: LexiconEntry, doubtful: ReadonlySet<string>): void {
    const { ar = [], en = [], fr = [] } = entry.names;
    const sense: Sense = {
      entry,
      form: 'name',
      caps: [],
      doubtful: false,
      preferred: false,
      blocks: false,
    };
    for (const form of this.language === 'ar' ? ar : [...en, ...fr]) {
      const { words } = spelled(form);
      const key = words.length > MOST_WORDS ? undefined : spellingKey(words);
      if (key === undefined || doubtful.has(words.join(' '))) continue;
      const held = this.spellings.get(key);
      const shared = this.spellings.has(key) && held?.entry.id !== entry.id;
      this.spellings.set(key, shared ? undefined : sense);
    }
  }

  private adjectives(entry: LexiconEntry): string[] {
    const listed = this.pick(entry.adjective, false);
    if (this.language === 'ar') return listed.flatMap(nisbaForms);
    return this.language === 'fr' ? listed.flatMap(frenchForms) : listed;
  }
}

/**
 * Forms that are another form of the same entry with a nationality at one end ("Africa Corps russe")
 * would hide the state's own mention; the shorter form does.
 */
function withoutNationality(
  forms: readonly string[],
  nationalities: ReadonlySet<string>,
): string[] {
  const keys = new Set(forms.map(keyOf));
  return forms.filter((form) => {
    const { words } = spelled(form);
    if (words.length < 2) return true;
    const [first, last] = [words[0] as string, words[words.length - 1] as string];
    const trailing = nationalities.has(last) && keys.has(words.slice(0, -1).join(' '));
    const leading = nationalities.has(first) && keys.has(words.slice(1).join(' '));
    return !trailing && !leading;
  });
}

/** The lexicon of one language from its entries; the later of two entries with one id replaces the first. */
export function compileLexicon(entries: readonly LexiconEntry[], language: Language): Lexicon {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const compiler = new Compiler(language);
  const leaders = new Map<string, Leader>();
  for (const entry of byId.values()) compiler.learn(entry);
  for (const entry of byId.values()) {
    compiler.add(entry);
    for (const leader of entry.leaders ?? []) leaders.set(leader.id, leader);
  }
  const { forms, spellings } = compiler;
  const heads = new Set([...spellings.keys()].map((key) => spellingHead([key])));
  const openings = new Set([0, ...[...spellings.keys()].flatMap(headBegins)]);
  return { language, forms, spellings, heads, openings, opened: new Map(), byId, leaders };
}
