/** Why a state holds or does not, for each decision maker: a sentence built from the witness. */
import type { Concept } from '../../conflict/index.ts';
import type { StepFinding, VerdictFinding } from '../../weigh/index.ts';
import type { Block, Line } from '../document.ts';
import { type ConflictContext, lettersOfState } from './conflict-context.ts';
import { given } from './given.ts';
import { outcomeName, readingName } from './observed-name.ts';

/** SEQ tells most: it has replies, and only credible ones. Nash where SEQ was not asked for. */
const EXPLAINED: readonly Concept[] = ['seq', 'nash', 'gmr'];

export function verdictBlocks(context: ConflictContext): Block[] {
  const { finding, words, names } = context;
  const observed = finding.observed;
  if (!observed) return [];
  const items = alike(context).map(({ dms, verdict }): Line => {
    const subject = words.conflict.subject(words.and(dms.map(names.decisionMaker)));
    return [{ kind: 'strong', text: subject }, verdictSentence(verdict, observed.state, context)];
  });
  return [
    { kind: 'heading', level: 3, text: [words.conflict.why] },
    {
      kind: 'paragraph',
      quiet: true,
      text: [
        words.conflict.whyStated(given(context), outcomeName(context), names.state(observed.yn)),
      ],
    },
    { kind: 'list', ordered: false, items },
    ...coalitionBlocks(context),
    ...readingVerdicts(context, observed.state),
  ];
}

/** The decision makers with their verdicts; those of whom the same is to be said come together. */
function alike({ finding }: ConflictContext) {
  const groups: { dms: string[]; verdict: VerdictFinding }[] = [];
  for (const dm of finding.decisionMakers) {
    const verdicts = finding.observed?.verdicts[dm];
    const concept = EXPLAINED.find((one) => verdicts?.[one]);
    const verdict = concept && verdicts?.[concept];
    if (!verdict) continue;
    const plain = verdict.because === 'no-move' || verdict.because === 'no-improvement';
    const same = plain && groups.find((one) => one.verdict.because === verdict.because);
    if (same) same.dms.push(dm);
    else groups.push({ dms: [dm], verdict });
  }
  return groups;
}

/** What some could bring about together: said apart, for it is a demand of its own. */
function coalitionBlocks(context: ConflictContext): Block[] {
  const { words, names } = context;
  const coalitions = context.finding.observed?.coalitions ?? [];
  const lines = coalitions.slice(0, 3).map(({ members, steps }): Line => {
    const acts = replyText(steps, context);
    return [words.conflict.coalition(words.and(members.map(names.decisionMaker)), acts)];
  });
  if (lines.length === 0)
    return [{ kind: 'paragraph', quiet: true, text: [words.conflict.noCoalition] }];
  return [{ kind: 'list', ordered: false, items: lines }];
}

/** Under each reading, the verdict of the decision maker that is read, where there is something to say. */
function readingVerdicts(context: ConflictContext, state: number): Block[] {
  const items = (context.finding.readings ?? []).flatMap(({ reading, verdict }): Line[] => {
    if (!verdict || verdict.because === 'no-improvement' || verdict.because === 'no-move')
      return [];
    return [
      [
        { kind: 'strong', text: context.words.conflict.subject(readingName(reading, context)) },
        verdictSentence(verdict, state, context),
      ],
    ];
  });
  return items.length > 0
    ? [
        { kind: 'paragraph', quiet: true, text: [context.words.conflict.whyReadings] },
        { kind: 'list', ordered: false, items },
      ]
    : [];
}

/** The sentence of one verdict, without its subject. */
export function verdictSentence(
  verdict: VerdictFinding,
  state: number,
  context: ConflictContext,
): string {
  const { conflict } = context.words;
  const acts = (from: number, to: number) =>
    context.names.acts(lettersOfState(context.finding, from), lettersOfState(context.finding, to));
  switch (verdict.because) {
    case 'no-move':
      return conflict.noMove;
    case 'no-improvement':
      return conflict.noImprovement;
    case 'sanctioned': {
      const replies = replyText(verdict.reply ?? [], context);
      return conflict.sanctioned(
        acts(state, verdict.improvement ?? state),
        replies,
        verdict.margin ?? 0,
      );
    }
    case 'escapes': {
      const gain = acts(state, verdict.improvement ?? state);
      if (verdict.worst === undefined || verdict.worst === verdict.improvement)
        return conflict.escapesNash(gain);
      return conflict.escapes(
        gain,
        context.names.state(lettersOfState(context.finding, verdict.worst)),
      );
    }
  }
}

function replyText(reply: readonly StepFinding[], context: ConflictContext): string {
  const { conflict } = context.words;
  return reply
    .map((step) => {
      const acts = context.names.acts(
        lettersOfState(context.finding, step.from),
        lettersOfState(context.finding, step.to),
      );
      return conflict.reply(context.names.decisionMaker(step.mover), acts);
    })
    .join(context.language === 'ar' ? '، ثم ' : context.language === 'fr' ? ', puis ' : ', then ');
}
