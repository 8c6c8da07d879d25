/** The first findings of a network: its index, what is strained, who stands with whom. */
import type { SituationBalance } from '../../../balance/index.ts';
import { camps } from '../../../weigh/camp.ts';
import { range, whole } from '../../number-text.ts';
import { overviewWords } from '../../words/overview/index.ts';
import { strainedTies } from '../balance.ts';
import type { ScaleContext } from '../scale-context.ts';
import type { Headline } from './headline.ts';

export function balanceHeadlines(balance: SituationBalance, context: ScaleContext): Headline[] {
  const { words, language } = context;
  const told = (key: string, label: string, value: string): Headline => ({
    scale: 'balance',
    key: `balance/${key}`,
    label: `${words.scale.balance}${words.colon} ${label}`,
    value,
  });
  const isUnknown = balance.ties === 0 && balance.open.length > 0;
  const unknown = overviewWords[language].noSign;
  const found = isUnknown ? null : camps(balance);
  return [
    told('index', words.balance.index, indexText(balance, context)),
    told(
      'strained',
      words.balance.frustrated,
      isUnknown ? unknown : strainedText(balance, context),
    ),
    {
      ...told(
        'camps',
        overviewWords[language].camps,
        isUnknown ? unknown : campsText(balance, context),
      ),
      ...(found ? { camps: found } : {}),
      ...(found || isUnknown ? {} : { isOpen: true as const }),
    },
  ];
}

/** The index or its bounds; beside it, between what it lies over the signs that are not known. */
function indexText(
  { frustration: { lower, upper }, worlds }: SituationBalance,
  { words, language }: ScaleContext,
): string {
  const index =
    lower === upper
      ? whole(lower, language)
      : words.balance.bounds(whole(lower, language), whole(upper, language));
  if (!worlds) return index;
  const low = Math.min(...worlds.index.map((one) => one.lower));
  const high = Math.max(...worlds.index.map((one) => one.upper));
  if (low === high) return overviewWords[language].anySigns(index);
  return overviewWords[language].unknownSigns(index, range(low, high, language, 0));
}

/** All of them; where several divisions are as good, how many of those that may be. */
function strainedText(balance: SituationBalance, context: ScaleContext): string {
  const { words, language } = context;
  const { isOnly, ties } = strainedTies(balance);
  const names = ties.map(([a, b]) => context.tie(a, b));
  if (names.length === 0) return words.none;
  if (isOnly) return words.and(names);
  const sizes = (balance.optima?.frustrated ?? []).map((one) => one.length);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (high < 2) return words.or(names);
  return overviewWords[language].amongThese(range(low, high, language, 0), words.and(names));
}

/** How many stand against how many, in each part that ties join; or that it is not settled. */
function campsText(balance: SituationBalance, { words, language }: ScaleContext): string {
  const say = overviewWords[language];
  const found = camps(balance);
  const count = balance.optima?.count ?? null;
  if (!found) return count === null ? say.notSettled : say.divisions(count);
  const divided = found.filter(({ b }) => b.length > 0);
  const sizes = divided.map(({ a, b }) =>
    say.against(whole(a.length, language), whole(b.length, language)),
  );
  return sizes.length > 0 ? words.and(sizes) : say.noCamps;
}
