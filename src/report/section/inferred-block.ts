/** What the balance would be without the ties whose sign the analyst worked out, a pair at a time. */
import type { NamedTie, SituationBalance } from '../../balance/index.ts';
import type { Block } from '../document.ts';
import { whole } from '../number-text.ts';
import { balanceWords } from '../words/balance/index.ts';
import type { ScaleContext } from './scale-context.ts';

type Sets = readonly (readonly NamedTie[])[] | null | undefined;

/** The index as a number, or its bounds. */
export function bare(lower: number, upper: number, { words, language }: ScaleContext): string {
  return lower === upper
    ? whole(lower, language)
    : words.balance.bounds(whole(lower, language), whole(upper, language));
}

export function inferredBlocks(balance: SituationBalance, context: ScaleContext): Block[] {
  const { inferred } = balanceWords[context.language];
  return balance.withoutInferred.map((one): Block => {
    const between = context.between(one.tie[0], one.tie[1]);
    const text = [inferred(between, one.partly === true), ' ', left(one, balance, context)];
    return { kind: 'paragraph', text };
  });
}

function left(
  { tie, lower, upper, optima, ...of }: SituationBalance['withoutInferred'][number],
  { frustration, optima: all, open }: SituationBalance,
  context: ScaleContext,
): string {
  const say = balanceWords[context.language].left;
  const partly = of.partly === true;
  // A pair that is open counts at once without them: that is a change, whatever the index.
  const isOpen = open.some((one) => one.tie[0] === tie[0] && one.tie[1] === tie[1]);
  const isSame = !isOpen && lower === frustration.lower && upper === frustration.upper;
  if (isSame && optima && setsText(optima) === setsText(all?.frustrated)) return say.same(partly);
  const index = bare(lower, upper, context);
  const blamed = [...new Map((optima ?? []).flat().map((one) => [one.join(' '), one])).values()];
  if (!optima || blamed.length === 0) return say.index(partly, index);
  const ties = context.words.and(blamed.map(([a, b]) => context.tie(a, b)));
  if (optima.length === 1) return say.on(partly, index, ties);
  const isOneEach = optima.every((set) => set.length === 1);
  return (isOneEach ? say.each : say.any)(partly, index, ties);
}

/** The best divisions by the ties that each leaves under strain, in whatever order they stand. */
function setsText(sets: Sets): string | undefined {
  return sets
    ?.map((set) =>
      set
        .map((tie) => tie.join(' '))
        .sort()
        .join(','),
    )
    .sort()
    .join(';');
}
