import type { SentenceView } from '../sentence-view.ts';
import { chargeBefore } from './charge.ts';
import { contentAfter } from './complement-latin.ts';
import type { Attribution, CueAt, Finder } from './finder.ts';
import { type Source, sourceOf } from './source.ts';
import { dated, isMark, norm, QUOTES } from './token-at.ts';

/** "the talks had failed, the army said": nothing follows and the claim stands before. */
export function closing(view: SentenceView, cue: CueAt, source: Source): Attribution | undefined {
  const told = cue.cue.row.startsWith('tell') && '"»«,'.includes(norm(view, source.from - 1));
  const ends =
    told ||
    view.tokens[cue.end] === undefined ||
    isMark(view, cue.end) ||
    dated(view, cue.end) ||
    ['in', 'on', 'at', 'as', 'lors', 'dans', 'during', 'after', 'while'].includes(
      norm(view, cue.end),
    );
  // "Unless it is mended, she fears, war will come"
  const inserted =
    cue.at - source.from === 1 && norm(view, source.from - 1) === ',' && isMark(view, cue.end);
  const tells = cue.cue.kind === 'verb' || (inserted && cue.cue.kind === 'subordinate');
  const like = norm(view, source.from - 1) === 'as' && source.from > 3;
  if (!ends || !tells || source.from <= 2 || !(like || isMark(view, source.from - 1)))
    return undefined;
  if (like)
    return {
      cue,
      source,
      content: [0, source.from - 1],
      aside: true,
      rule: `like: ${cue.cue.row}`,
    };
  return { cue, source, content: [0, source.from], rule: `closing: ${cue.cue.row}` };
}

/** "a charge it denies": what is said stands before, and "it" is the party that it was said of. */
export function whose(finder: Finder, cue: CueAt, source: Source): Attribution | undefined {
  const { view, fresh, found } = finder;
  const ends =
    view.tokens[cue.end] === undefined ||
    isMark(view, cue.end) ||
    dated(view, cue.end) ||
    (dated(view, cue.end + 1) && ['on', 'in'].includes(norm(view, cue.end)));
  // "despite what Telegram channels reported on Sunday"
  if (ends && norm(view, source.from - 1) === 'what' && source.from > 3)
    return { cue, source, content: [0, source.from - 1], rule: `what: ${cue.cue.row}` };
  if (!ends || cue.cue.hedge !== 'doubts') return undefined;
  const pronoun = ['it', 'he', 'she', 'they'].includes(norm(view, cue.at - 1));
  const noun = chargeBefore(view, pronoun ? cue.at - 1 : source.from) ?? chargeWithin(view, source);
  if (noun === undefined) return undefined;
  const accuser = found[found.length - 1]?.source;
  const named = view.mentions.filter(
    (one) => one.party && !one.place && one.to <= noun && one.from >= (accuser?.to ?? 0),
  );
  const last = named[named.length - 1];
  const by = pronoun && last ? sourceOf(view, last.from, last.to, fresh).by : [];
  const from = pronoun ? cue.at - 1 : source.from;
  const words = pronoun && last ? view.text.slice(last.start, last.end) : norm(view, from);
  const who = pronoun ? { by, from, to: cue.at, words } : source;
  return { cue, source: who, content: [0, from], rule: `whose: ${cue.cue.row}` };
}

/** The noun of the charge stands in the phrase that was taken for the subject: "a charge it". */
const chargeWithin = (view: SentenceView, source: Source): number | undefined =>
  source.to - source.from <= 4
    ? (chargeBefore(view, source.to) ?? chargeBefore(view, source.to - 1))
    : undefined;

/** "« … », the office said in a statement": what is said stands before, whatever follows. */
export function quotedBefore(
  view: SentenceView,
  cue: CueAt,
  source: Source,
): Attribution | undefined {
  const mark = isMark(view, source.from - 1) ? source.from - 1 : -1;
  const close = norm(view, mark) === ',' ? mark - 1 : mark;
  if (mark < 2 || !(QUOTES.has(norm(view, close)) || QUOTES.has(norm(view, mark))))
    return undefined;
  if (contentAfter(view, cue) !== undefined || cue.cue.hedge === 'alleges') return undefined;
  return { cue, source, content: [0, source.from], rule: `closing: ${cue.cue.row}` };
}
