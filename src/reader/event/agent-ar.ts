import type { Mention } from '../actor/mention.ts';
import type { SentenceView } from '../sentence-view.ts';
import { passiveWords } from './passive-word-ar.ts';

const { MADE_BY, PREPOSITIONS, RAIDS } = passiveWords;

const HANDS = new Set(['يد', 'ايدي', 'ايادي']);
const SIDES = new Set(['قبل', 'جانب', 'طرف', 'لدن']);
const BY = new Set(['بيد', 'بايدي']);
const MEANS = new Set(['برصاص', 'بنيران', 'بصواريخ', 'بضربات']);
/** Words between what announces the agent and its name: على يد مقاتلي جماعة … */
const WITHIN = 4;

const RAID_FORMS = new Set(
  [...RAIDS].flatMap((raid) => ['', 'ب', 'ل', 'لل'].map((joined) => joined + raid)),
);

/** Where the words that announce an agent end at a token, or -1: على يد, من قبل, من جانب. */
function agentWords(view: SentenceView, at: number): number {
  const { norm } = view.tokens[at]!;
  const next = view.tokens[at + 1]?.norm ?? '';
  if (BY.has(norm)) return at + 1;
  if (norm === 'علي' && HANDS.has(next)) return at + 2;
  // "من قبل" before another preposition is "earlier"
  if (norm === 'من' && SIDES.has(next))
    return PREPOSITIONS.has(view.tokens[at + 2]?.norm ?? '') ? -1 : at + 2;
  return -1;
}

/** The party whose words begin at a token, or a few words on, before any mark or preposition. */
function partyFrom(
  view: SentenceView,
  parties: readonly Mention[],
  from: number,
  within = WITHIN,
): Mention | undefined {
  for (let at = from; at < Math.min(view.tokens.length, from + within); at++) {
    const found = parties.find((one) => one.from === at);
    if (found) return found;
    const { kind, norm } = view.tokens[at]!;
    // "عناصر من بوكو حرام"
    const theirs = norm === 'من' && at > from;
    if (kind === 'mark' || (PREPOSITIONS.has(norm) && !theirs)) return undefined;
  }
  return undefined;
}

/** Who did it, if it is a party; `announced` by words that only a passive has (على يد, من قبل). */
export interface Agent {
  announced: boolean;
  by: Mention | undefined;
}

/** Whose raid it is: the adjective beside it, or for one that is suffered (تعرض لقصف الجيش الروسي) its genitive. */
function raider(view: SentenceView, parties: readonly Mention[], at: number): Mention | undefined {
  const { norm } = view.tokens[at]!;
  if (!RAID_FORMS.has(norm)) return undefined;
  const beside = view.mentions.find((one) => one.from === at + 1);
  if (beside?.form === 'adjective') return beside;
  return norm.startsWith('ل') && beside?.clitic === ''
    ? partyFrom(view, parties, at + 1, 3)
    : undefined;
}

/**
 * The doer of a passive: the party after على يد, من قبل, من جانب, برصاص, after the verb of "an attack that
 * X made", or in the adjective beside a raid (في غارة إسرائيلية). Nobody where the words name nobody.
 */
export function agentAfter(
  view: SentenceView,
  parties: readonly Mention[],
  from: number,
  to: number,
): Agent {
  let by: Mention | undefined;
  for (let at = from; at < to; at++) {
    const after = agentWords(view, at);
    if (after >= 0) return { announced: true, by: partyFrom(view, parties, after) };
    const { norm } = view.tokens[at]!;
    by ??=
      MEANS.has(norm) || MADE_BY.has(norm)
        ? partyFrom(view, parties, at + 1)
        : raider(view, parties, at);
  }
  return { announced: false, by };
}
