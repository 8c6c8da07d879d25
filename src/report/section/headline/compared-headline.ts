/**
 * The first findings under a scenario, each beside what it is in the base: those of the base first,
 * what only the scenario has after them.
 */
import type { Situation } from '../../../situation/index.ts';
import { type Camp, campChange } from '../../../weigh/camp.ts';
import { overviewWords } from '../../words/overview/index.ts';
import { type ScaleContext, scaleContext } from '../scale-context.ts';
import type { Headline, Side } from './headline.ts';
import { scaleHeadlines } from './scale-headline.ts';

export interface ComparedHeadline extends Pick<Headline, 'scale' | 'key' | 'label'> {
  /** Absent where the base does not weigh it. */
  readonly was?: string;
  /** Absent where it is as it was; where the scenario does not weigh it, it says so. */
  readonly now?: string;
  /** Not settled in either: whether it is as it was cannot be said. */
  readonly isOpen?: true;
}

export function comparedHeadlines(
  base: Side,
  changed: Side,
  { language, notes, words }: ScaleContext,
): ComparedHeadline[] {
  const context = scaleContext(named(base.situation, changed.situation), language, notes);
  const before = new Map(scaleHeadlines(base, context).map((one) => [one.key, one]));
  const after = new Map(scaleHeadlines(changed, context).map((one) => [one.key, one]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => [before.get(key), after.get(key)] as const)
    .map(([from, to]) => {
      const { scale, key, label } = (from ?? to) as Headline;
      const now = from && to ? nowSaid(from, to, context) : (to?.value ?? words.scenario.gone);
      return {
        ...{ scale, key, label },
        ...(from ? { was: from.value } : {}),
        ...(now === undefined ? {} : { now }),
        ...(now === undefined && from?.isOpen ? { isOpen: true as const } : {}),
      };
    });
}

/** What is said of a finding that reads as it did: that it is as before, where that is known. */
export function unmoved({ isOpen }: ComparedHeadline, { words, language }: ScaleContext): string {
  return isOpen ? overviewWords[language].stillNot : words.scenario.asBefore;
}

/** Everything either has, by the name that it has in the base: another name is no other finding. */
function named(base: Situation, changed: Situation): Situation {
  const both = <T extends { readonly id: string }>(here: readonly T[], there: readonly T[]) => [
    ...here,
    ...there.filter(({ id }) => !here.some((one) => one.id === id)),
  ];
  return {
    ...base,
    actors: both(base.actors, changed.actors),
    needs: both(base.needs, changed.needs),
    questions: both(base.questions, changed.questions),
  };
}

/** What it is now, where it is not as before; as many, of which some are others, says so. */
function nowSaid(before: Headline, after: Headline, context: ScaleContext): string | undefined {
  if (before.camps && after.camps) return campsSaid(before.camps, after.camps, after, context);
  if (after.value !== before.value) return after.value;
  const known = new Set(before.counted);
  const isSame = (after.counted ?? []).every((one) => known.has(one));
  return isSame ? undefined : context.words.scenario.others(after.value, known.size);
}

/** The camps with who crossed over, entered or left; nothing where nobody did. */
function campsSaid(
  before: readonly Camp[],
  after: readonly Camp[],
  { value }: Headline,
  context: ScaleContext,
): string | undefined {
  const say = overviewWords[context.language];
  const { crossed, entered, left } = campChange(before, after);
  const part = (tell: (names: string) => string, ids: readonly string[]) =>
    ids.length > 0 ? [tell(context.words.and(ids.map((id) => context.name(id))))] : [];
  const moved = [
    ...part(say.crossed, crossed),
    ...part(say.entered, entered),
    ...part(say.left, left),
  ];
  if (moved.length === 0 && JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return [value, ...moved].join(context.words.semicolon);
}
