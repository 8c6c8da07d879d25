/**
 * Why the reader proposed something, as structure: the name of its rule taken apart. What has no
 * reason that a person could check in the text is left out.
 */
import type { ClaimProposal, Proposal } from '../../../reader/proposal.ts';

export type Reason =
  | {
      readonly sort: 'said' | 'according' | 'impersonal' | 'narrator';
      /** The words of the text; in a review written before they were kept, as a table lists them. */
      readonly word: string;
    }
  | { readonly sort: 'colon' | 'quotation' | 'adjective' | 'metonym' | 'leader' | 'new' }
  | { readonly sort: 'event' | 'tie' | 'supply'; readonly word: string };

/** Why an event is not taken for a fact: words of the text, or a sort of reason. */
export type Doubt =
  | { readonly sort: 'attribution' | 'ahead' | 'form' }
  | { readonly sort: 'word'; readonly word: string };

const CLAIM = /^cue \w+ (\w+)(?: a quotation$|: (.+)$|$)/;

/** `قال/يقول`, `say:said`: the first form stands for all. */
const first = (row: string) => row.split(/[/:]| \*/)[0]!.trim();

function claimReason({ rule, cue }: Pick<ClaimProposal, 'rule' | 'cue'>): Reason | undefined {
  const [, sort, row] = CLAIM.exec(rule) ?? [];
  if (sort === 'colon') return { sort };
  if (row === undefined)
    return rule.endsWith('after a quotation') ? { sort: 'quotation' } : undefined;
  const word = cue ?? first(row);
  if (sort === 'according' || sort === 'impersonal' || sort === 'narrator') return { sort, word };
  return { sort: 'said', word };
}

/** Undefined where the words themselves say it, or another reader than the rules proposed it. */
export function reasonOf(proposal: Proposal): Reason | undefined {
  const { rule } = proposal;
  switch (proposal.kind) {
    case 'claim':
      return claimReason(proposal);
    case 'actor': {
      if (rule.startsWith('new actor')) return { sort: 'new' };
      const form = /^lexicon \S+ (adjective|metonym|leader|demonym)$/.exec(rule)?.[1];
      if (form === undefined) return undefined;
      return { sort: form === 'demonym' ? 'adjective' : (form as 'adjective') };
    }
    case 'event':
      return rule.startsWith('trigger') ? { sort: 'event', word: proposal.predicate } : undefined;
    case 'tie':
      return rule.startsWith('tie') ? { sort: 'tie', word: proposal.tie } : undefined;
    case 'supply':
      return rule.startsWith('supply') ? { sort: 'supply', word: proposal.what } : undefined;
    default:
      return undefined;
  }
}

const FORMS = /form$|infinitive$|^س$|^ل of purpose$| with imperfect$/;

/** Why an event is not asserted; undefined where it is, or the rule does not say. */
export function doubtOf(proposal: Proposal): Doubt | undefined {
  if (proposal.kind !== 'event' || proposal.status === 'asserted') return undefined;
  const because = /^trigger .*; \w+: (.+)$/.exec(proposal.rule)?.[1];
  if (because === undefined) return undefined;
  if (because === 'attribution') return { sort: 'attribution' };
  if (because === 'date ahead') return { sort: 'ahead' };
  if (FORMS.test(because)) return { sort: 'form' };
  return { sort: 'word', word: proposal.marker ?? first(because.replace(/^governed by /, '')) };
}
