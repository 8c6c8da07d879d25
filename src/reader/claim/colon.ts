import type { SentenceView } from '../sentence-view.ts';
import type { Attribution, Finder } from './finder.ts';
import { type Source, sourceOf } from './source.ts';
import { sourceNouns } from './source-noun.ts';
import { isMark, norm } from './token-at.ts';

const OPENING = new Set(['«', '"']);
/** A headline's speaker stands in so many words before the colon. */
const HEADLINE = 5;

/** "porte-parole" is one word. */
function wordEnd(view: SentenceView, at: number): number {
  let to = at + 1;
  while (view.tokens[to]?.gap === 'hyphen') to++;
  return to;
}

/** Who stands before the colon: the last person, else a party, else a noun that can speak. */
function speakerBefore(
  { view, fresh }: Finder,
  from: number,
  to: number,
  named: boolean,
): Source | undefined {
  const people = [
    ...fresh.filter((actor) => actor.type === 'person'),
    ...view.mentions.filter((mention) => mention.form === 'leader'),
  ].filter((one) => one.from >= from && one.to <= to);
  const person = people.sort((a, b) => b.from - a.from)[0];
  if (person) return sourceOf(view, person.from, person.to, fresh);
  if (named) return undefined;
  const party = view.mentions.find(
    (one) => one.party && !one.place && one.from >= from && one.to <= to,
  );
  if (party) return sourceOf(view, party.from, party.to, fresh);
  const nouns = sourceNouns(view.language);
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (nouns.has(norm(view, at).replace(/^[وف]?ال/, '')))
      return sourceOf(view, from, wordEnd(view, at), fresh);
  return undefined;
}

const CITED = new Set(['بقول', 'بعبارة', 'بمقولة', 'بكلمة', 'بكلام']);

/** "ويستشهد الكاتب بقول وزير سابق: «…»": whose words are cited. */
function citedBefore({ view, fresh }: Finder, from: number, to: number): Source | undefined {
  for (let at = from; at < to - 1; at++)
    if (CITED.has(norm(view, at))) return sourceOf(view, at + 1, to, fresh);
  return undefined;
}

/**
 * Claims without a verb of speech: "The minister laughs: « … »", and in a headline a person and a
 * colon ("Macron : la France restera"). A colon inside what another cue introduces gives nothing.
 */
export function colonClaims(finder: Finder): Attribution[] {
  const { view, found } = finder;
  for (let at = 1; at < view.tokens.length - 2; at++) {
    if (norm(view, at) !== ':') continue;
    const quoted = OPENING.has(norm(view, at + 1));
    const headline = view.opens && at <= HEADLINE;
    if (!quoted && !headline) continue;
    if (found.some((one) => one.content[1] > at && one.cue.cue.kind !== 'narrator')) return [];
    let from = at;
    while (from > 0 && !(isMark(view, from - 1) && '.;:?!'.includes(norm(view, from - 1)))) from--;
    const source = citedBefore(finder, from, at) ?? speakerBefore(finder, from, at, !quoted);
    if (source === undefined) continue;
    const cue = {
      cue: { kind: 'quoting' as const, hedge: 'assert' as const, tense: 'phrase', row: ':' },
      at,
      end: at + 1,
      clitic: '',
    };
    const aside = citedBefore(finder, from, at) !== undefined;
    return [{ cue, source, content: [at + 1, view.tokens.length], aside, rule: 'colon' }];
  }
  return [];
}

/** Words after a closing quotation that are no verb of speech. */
const NO_VERB = new Set(
  'avec dans pour contre selon apres avant mais puis sans sous chez vers entre with from into about after before under over when while that which against between and among'.split(
    ' ',
  ),
);

/** "« … », s'est emporté le ministre" */
function pastAuxiliaries(view: SentenceView, from: number): number {
  let at = from;
  while (view.language === 'fr' && at < from + 3 && /^(s|se|est|sont|a|ont)$/.test(norm(view, at)))
    at++;
  return at;
}

/**
 * "« … », exulte le ministre", "“…,” thunders Jane Doe": after a closing quotation a verb that no table
 * holds, and at once a name or a noun that can speak.
 */
export function quotedClaims(finder: Finder): Attribution[] {
  const { view, fresh, found, cues } = finder;
  const nouns = sourceNouns(view.language);
  if (view.language === 'ar') return [];
  for (let at = 2; at < view.tokens.length - 2; at++) {
    if (!['»', '"'].includes(norm(view, at))) continue;
    const first0 = isMark(view, at + 1) && norm(view, at + 1) === ',' ? at + 2 : at + 1;
    const verb = pastAuxiliaries(view, first0);
    const token = view.tokens[verb];
    if (token?.kind !== 'word' || token.cap > 0 || token.norm.length < 4 || cues.has(verb))
      continue;
    if (
      NO_VERB.has(token.norm) ||
      found.some((one) => one.content[0] <= at && at <= one.content[1])
    )
      continue;
    const article = ['le', 'la', 'l', 'un', 'une', 'the', 'a', 'an'].includes(norm(view, verb + 1));
    const first = article ? verb + 2 : verb + 1;
    const name = [
      ...fresh.filter((actor) => actor.type === 'person'),
      ...view.mentions.filter((mention) => mention.form === 'leader'),
    ].find((one) => one.from === first);
    const noun = article && nouns.has(norm(view, first));
    let last = first;
    while (!article && (view.tokens[last]?.cap ?? 0) > 0) last++;
    if (!name && !noun && last === first) continue;
    const cue = {
      cue: { kind: 'quoting' as const, hedge: 'assert' as const, tense: 'phrase', row: '…' },
      at: verb,
      end: verb + 1,
      clitic: '',
    };
    const source = sourceOf(view, verb + 1, name?.to ?? Math.max(last, first + 1), fresh);
    return [{ cue, source, content: [0, at + 1], rule: 'after a quotation' }];
  }
  return [];
}
