import { type Attribution, type CueAt, carried, type Finder } from './finder.ts';
import { type Source, sourceOf } from './source.ts';
import { phraseAfter } from './source-after.ts';
import { phraseBefore } from './source-latin.ts';
import { isMark, norm } from './token-at.ts';

/** "selon lui", "according to her": who spoke before. */
const HIM = new Set(['lui', 'elle', 'eux', 'elles', 'him', 'her', 'them']);
const WHICH = new Set(['lesquelles', 'lesquels', 'laquelle', 'lequel', 'which', 'whom']);

/** "des informations, selon lesquelles …": the noun before the comma says so. */
function accordingTo(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  const stop = norm(view, cue.at - 1) === ',' ? cue.at - 1 : cue.at;
  // "rejette l'accusation selon laquelle": the verb before it says the rest
  if ([1, 2, 3].some((back) => finder.cues.has(stop - 1 - back))) return undefined;
  const source = phraseBefore(finder, stop, true);
  const rule = `according: ${cue.cue.row}`;
  return source && { cue, source, content: [cue.end + 1, view.tokens.length], rule };
}

/** "Le Monde, citing two diplomats, reported", "reported, citing two diplomats, that": the verb says it all. */
function isCiting({ view, cues }: Finder, cue: CueAt): boolean {
  if (!/^(citing|quoting|citant)$/.test(cue.cue.row) || norm(view, cue.at - 1) !== ',')
    return false;
  if (cues.has(cue.at - 2)) return true;
  let at = cue.end;
  while (at < view.tokens.length && !isMark(view, at)) at++;
  return norm(view, at) === ',' && [1, 2, 3].some((ahead) => cues.has(at + ahead));
}

/** "Pour le chercheur Paul Adam, le régime joue sa survie": at the head, and of someone who judges. */
function inTheEyes(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.at > 0 && !(isMark(view, cue.at - 1) && norm(view, cue.at - 1) !== ',')) return undefined;
  const source = phraseAfter(finder, cue.end);
  if (source === undefined || norm(view, source.to) !== ',') return undefined;
  const head = view.tokens.slice(cue.end, cue.end + 4).map((token) => token.norm);
  const judges = head.some((word) => JUDGES.has(word)) || isPersonAt(finder, source);
  const content: [number, number] = [source.to + 1, view.tokens.length];
  return judges ? { cue, source, content, rule: `according: ${cue.cue.row}` } : undefined;
}

/** "by the government's count", "a-t-on appris de sources concordantes": the source stands in the phrase. */
function inWords(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view, fresh } = finder;
  const by = /^(by|in)/.test(cue.cue.row);
  let to = by ? cue.end - 1 : cue.end;
  if (by && norm(view, to - 1) === 's') to--;
  while (!by && to < view.tokens.length && to < cue.end + 2 && view.tokens[to]!.kind === 'word')
    to++;
  const from = cue.at + 1;
  if (to <= from) return undefined;
  const content: [number, number] = cue.at <= 2 ? [cue.end, view.tokens.length] : [0, cue.at];
  const rule = `according: ${cue.cue.row}`;
  return { cue, source: sourceOf(view, from, to, fresh), content, aside: cue.at > 2, rule };
}

const JUDGES = new Set(
  'chercheur chercheuse chercheurs expert experts experte analyste analystes observateur observateurs diplomate diplomates historien historienne politologue sociologue economiste juriste specialiste specialistes opposition detracteurs partisans critiques avocat avocats beaucoup certains nombre analyst analysts expert experts observers diplomats historians critics many some researcher researchers supporters opponents sceptics scholars'.split(
    ' ',
  ),
);

const isPersonAt = ({ view, fresh }: Finder, source: Source): boolean =>
  fresh.some((one) => one.type === 'person' && one.from >= source.from && one.to <= source.to) ||
  view.mentions.some(
    (one) => one.form === 'leader' && one.from >= source.from && one.to <= source.to,
  );

export function according(finder: Finder, cue: CueAt): Attribution | undefined {
  const { view } = finder;
  if (cue.cue.row === 'pour' || cue.cue.row === 'for') return inTheEyes(finder, cue);
  if (WHICH.has(norm(view, cue.end))) return accordingTo(finder, cue);
  if (isCiting(finder, cue)) return undefined;
  if (/^(by|in \*|de source)/.test(cue.cue.row)) return inWords(finder, cue);
  const him = HIM.has(norm(view, cue.end));
  const source = him ? carried(finder, cue, true) : phraseAfter(finder, cue.end);
  if (source === undefined) return undefined;
  const head = cue.at <= 2;
  const content: [number, number] = head
    ? [Math.min(source.to + 1, view.tokens.length), view.tokens.length]
    : [0, cue.at];
  return { cue, source, content, aside: !head, rule: `according: ${cue.cue.row}` };
}
