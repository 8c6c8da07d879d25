/**
 * An analyst's own lexicon: read, and held against the entries that it joins.
 *   1. the form of every entry (`lexicon-schema.ts`), with line and column
 *   2. an entry whose id is known replaces that one, and a note says so; twice in one's own is an error
 *   3. a form that another actor claims needs a word in the entry's `rule`: `default: FORM` (this one
 *      is meant) or `needs-context: FORM` (only where the text bears it out); else it is an error
 */
import type { Finding } from '../../situation/issue.ts';
import { type ParsedAs, parseAs } from '../../situation/parse-as.ts';
import { type ClaimedForm, claimedForms, keyOfForm } from './claimed-form.ts';
import type { LexiconEntry } from './entry.ts';
import { lexiconSchema } from './lexicon-schema.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const CLAUSES = ['needs-context', 'default', 'longest'];

interface Clause {
  readonly kind: string;
  readonly forms: readonly string[];
}

function clausesOf(rule: string | undefined): Clause[] {
  return (rule ?? '')
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.indexOf(':');
      const forms =
        colon < 0
          ? []
          : part
              .slice(colon + 1)
              .split(',')
              .map(keyOfForm)
              .filter(Boolean);
      return { kind: (colon < 0 ? part : part.slice(0, colon)).trim(), forms };
    });
}

/** The rule's own grammar, about the entry's own forms. */
function ruleFindings(entry: LexiconEntry, at: number, forms: readonly ClaimedForm[]): Finding[] {
  const own = new Set(forms.flatMap(({ keys }) => keys));
  const path = [at, 'rule'];
  return clausesOf(entry.rule).flatMap(({ kind, forms }): Finding[] => {
    if (!CLAUSES.includes(kind))
      return [{ path, expected: `clauses that begin ${CLAUSES.join(', ')}`, found: `"${kind}"` }];
    if (forms.length === 0) return [{ path, expected: `forms after "${kind}:"`, found: 'none' }];
    const foreign = kind === 'longest' ? [] : forms.filter((form) => !own.has(form));
    return foreign.map((form) => ({ path, expected: 'a form of this entry', found: `"${form}"` }));
  });
}

/** Forms that no text could hold, or that stand under the wrong language. */
function formFindings(at: number, forms: readonly ClaimedForm[]): Finding[] {
  return forms.flatMap(({ language, form, keys, path }): Finding[] => {
    const isArabic = /\p{Script=Arabic}/u.test(form);
    if (isArabic !== (language === 'ar')) {
      const expected = language === 'ar' ? 'Arabic letters' : 'no Arabic letters';
      return [{ path: [at, ...path], expected, found: `"${form}"` }];
    }
    if ((keys[0] ?? '').replaceAll(' ', '').length >= 2) return [];
    return [{ path: [at, ...path], expected: 'two letters or more', found: `"${form}"` }];
  });
}

/** Who claims each form so far, by language and folded words. */
class Claims {
  readonly #owners = new Map<string, string>();

  add(entry: LexiconEntry, forms: readonly ClaimedForm[]): void {
    for (const { language, keys } of forms)
      for (const key of keys) {
        const claim = `${language} ${key}`;
        if (!this.#owners.has(claim)) this.#owners.set(claim, entry.id);
      }
  }

  /** Forms that another actor claims, where the entry's rule says nothing of them. */
  findings(entry: LexiconEntry, at: number, forms: readonly ClaimedForm[]): Finding[] {
    const ruled = new Set(
      clausesOf(entry.rule).flatMap(({ kind, forms }) => (kind === 'longest' ? [] : forms)),
    );
    return forms.flatMap(({ language, form, keys, path }): Finding[] => {
      const claimed = keys.find((key) => {
        const owner = this.#owners.get(`${language} ${key}`);
        return owner !== undefined && owner !== entry.id;
      });
      if (claimed === undefined || keys.some((key) => ruled.has(key))) return [];
      const owner = this.#owners.get(`${language} ${claimed}`);
      const ways = `"default: ${form}" or "needs-context: ${form}"`;
      const expected = `a form that no other actor has, or a rule for it (${ways})`;
      return [{ path: [at, ...path], expected, found: `a form of "${owner}"` }];
    });
  }
}

/** Ids: one's own once each, leaders apart from actors, and wholes that are there. */
function idFindings(entries: readonly LexiconEntry[], known: ReadonlySet<string>): Finding[] {
  const own = new Set<string>();
  const all = new Set([...known, ...entries.map(({ id }) => id)]);
  return entries.flatMap((entry, at): Finding[] => {
    const found: Finding[] = [];
    if (own.has(entry.id))
      found.push({ path: [at, 'id'], expected: 'an id once', found: `"${entry.id}" again` });
    own.add(entry.id);
    if (entry.iso3 !== undefined && entry.type !== 'state')
      found.push({ path: [at, 'iso3'], expected: 'a code on states alone', found: entry.type });
    if (entry.partOf !== undefined && !all.has(entry.partOf)) {
      const path = [at, 'partOf'];
      const name = entry.partOf;
      found.push({ path, expected: 'the id of an entry', found: `"${name}"`, among: all, name });
    }
    for (const [n, { id }] of (entry.leaders ?? []).entries())
      if (all.has(id)) {
        const path = [at, 'leaders', n, 'id'];
        found.push({ path, expected: 'an id that no entry has', found: `"${id}"` });
      }
    return found;
  });
}

/**
 * Never throws. `notes` tells which entries are replaced.
 *
 * @param before the entries that the file joins: those of Mizan, and of one's earlier files
 * @param replaceable ids among them that may be replaced: those of Mizan
 */
export function parseLexicon(
  input: Uint8Array | string,
  file: string,
  before: readonly LexiconEntry[],
  replaceable: ReadonlySet<string> = new Set(before.map(({ id }) => id)),
): ParsedAs<LexiconEntry[]> {
  const known = new Set(before.map(({ id }) => id));
  const rules = (entries: readonly LexiconEntry[]): Finding[] => {
    const own = new Set(entries.map(({ id }) => id));
    const claims = new Claims();
    for (const entry of before) if (!own.has(entry.id)) claims.add(entry, claimedForms(entry));
    const found = idFindings(entries, known);
    entries.forEach((entry, at) => {
      const forms = claimedForms(entry);
      if (known.has(entry.id) && !replaceable.has(entry.id))
        found.push({ path: [at, 'id'], expected: 'an id once', found: `"${entry.id}" again` });
      found.push(...formFindings(at, forms), ...ruleFindings(entry, at, forms));
      found.push(...claims.findings(entry, at, forms));
      claims.add(entry, forms);
    });
    return found;
  };
  const notes = (entries: readonly LexiconEntry[]): Finding[] =>
    entries.flatMap(({ id }, at) => {
      if (!replaceable.has(id)) return [];
      const message = `"${id}" takes the place of the entry that comes with Mizan`;
      return [{ path: [at, 'id'], expected: '', found: '', message }];
    });
  const limit = MOST_BYTES;
  const parsed = parseAs(lexiconSchema, input, { file, limit, rules, notes });
  return parsed as ParsedAs<LexiconEntry[]>;
}
