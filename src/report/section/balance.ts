/** The balance section: the strained ties, why, and how firmly the rest stand. */
import type { NamedTie, OpenReason, SituationBalance } from '../../balance/index.ts';
import type { Block, Inline, Line } from '../document.ts';
import { hasTwoSides, signedNetwork } from '../figure/signed-network.ts';
import { whole } from '../number-text.ts';
import { answerWords } from '../words/answer/index.ts';
import { balanceWords } from '../words/balance/index.ts';
import { tieBasis, tieLine } from './balance-tie.ts';
import { inferredBlocks } from './inferred-block.ts';
import { marginBlocks } from './margin-block.ts';
import type { ScaleContext } from './scale-context.ts';

const MOST_TRIADS = 4;
const MOST_STRAINED = 12;
const MOST_OPEN = 6;
/** Strained ties that an answer names where a table of them stands right under it. */
const MOST_ABOVE_TABLE = 3;

/** @param hasTable whether a table of the strained ties follows the answer, as on the page */
export function balanceBlocks(
  balance: SituationBalance,
  context: ScaleContext,
  hasTable = false,
): Block[] {
  const { words } = context;
  const index = indexText(balance.frustration, context);
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'balance',
      label: words.scale.balance,
      text: [words.balance.aside(balance.ties, balance.open.length, index)],
    },
    { kind: 'lead', text: lead(balance, context, hasTable) },
    ...triadBlocks(balance, context),
    ...inferredBlocks(balance, context),
    ...openBlocks(balance, context),
    ...networkBlocks(balance, context),
    ...marginBlocks(balance, context),
  ];
}

function indexText(
  { lower, upper, exact }: { lower: number; upper: number; exact: boolean },
  { words, language }: ScaleContext,
): string {
  const { balance, conflict } = words;
  return exact
    ? `${whole(lower, language)}${conflict.comma}${balance.exact}`
    : balance.bounds(whole(lower, language), whole(upper, language));
}

function lead(balance: SituationBalance, context: ScaleContext, hasTable = false): Line {
  const { words } = context;
  if (balance.frustrated.length === 0) return [unstrained(balance, context)];
  const all = strainedTies(balance).ties;
  const counted = hasTable && all.length > MOST_ABOVE_TABLE && leadBelow(balance, all, context);
  if (counted) return [counted];
  const ties = all.slice(0, MOST_STRAINED).map((tie) => tieLine(balance, tie, context));
  const more = all.length - ties.length;
  const listed = ties.flatMap((tie, at): Inline[] =>
    at === 0 ? [...tie] : [words.conflict.comma, ...tie],
  );
  const rest = more > 0 ? [` ${words.balance.moreTies(more)}`] : [];
  return [leadStart(balance, context), ' ', ...listed, ...rest, '.'];
}

/** That no tie is strained is a finding only where signs are known, and camps need somebody against. */
export function unstrained(balance: SituationBalance, { words, language }: ScaleContext): string {
  const say = balanceWords[language];
  if (balance.ties === 0 && balance.open.length > 0) return say.noSigns;
  return hasTwoSides(balance) ? words.balance.balanced : say.noneAgainst;
}

/**
 * The ties that bear the strain: those of the only best division; where several are as good, those
 * of any of them.
 */
export function strainedTies({ frustrated, optima }: SituationBalance): {
  readonly isOnly: boolean;
  readonly ties: readonly NamedTie[];
} {
  if (!optima?.frustrated || (optima.count ?? 0) < 2) return { isOnly: true, ties: frustrated };
  const all = new Map(optima.frustrated.flat().map((tie) => [tie.join(' '), tie]));
  return { isOnly: false, ties: [...all.values()] };
}

/** Of which division the ties are told: the only best one, one of several, or the best found so far. */
function leadStart(balance: SituationBalance, { words }: ScaleContext): string {
  const count = balance.frustrated.length;
  const optima = balance.optima?.count ?? 0;
  if (balance.bestSoFar) return words.balance.bestSoFar(count);
  if (optima > 1) return words.balance.severalOptima(optima);
  return isOnlyBest(balance) ? words.balance.strained(count) : words.balance.oneOfBest(count);
}

/** The answer that counts the ties and names none; nothing where the table may not be the same ties. */
function leadBelow(
  { optima }: SituationBalance,
  ties: readonly NamedTie[],
  { language }: ScaleContext,
): string | undefined {
  const say = balanceWords[language].below;
  if (optima?.count === 1) return say.strained(ties.length);
  return optima?.frustrated && (optima.count ?? 0) > 1
    ? say.severalOptima(optima.count as number, ties.length)
    : undefined;
}

/** Whether no other division is as good: counted so, or every tie costs something to turn. */
function isOnlyBest({ bestSoFar, optima, margins }: SituationBalance): boolean {
  if (bestSoFar) return false;
  return (
    optima?.count === 1 ||
    (margins?.every(({ margin }) => margin !== 0 && margin !== null) ?? false)
  );
}

/** The strained ties in one sentence, with the first triad that shows why; nothing where none is. */
export function strainedLine(balance: SituationBalance, context: ScaleContext): Line[] {
  const [first] = balance.frustrated;
  if (!first) return [];
  const [triad] = triadLines(balance, context);
  if (balance.frustrated.length > 1 || !triad || !isOnlyBest(balance))
    return [lead(balance, context)];
  const between = context.between(first[0], first[1]);
  const quotes = [first, ...triadSides(balance, first)].flatMap((tie) =>
    (tieBasis(balance, tie)?.quotes ?? []).slice(0, 1),
  );
  return [
    [answerWords[context.language].strained(between), ' ', ...triad, ...context.notes.cite(quotes)],
  ];
}

/** The other two ties of the first triad, so that each of its three rests on words. */
function triadSides(balance: SituationBalance, [a, b]: NamedTie): NamedTie[] {
  const third = balance.unbalanced?.[0]?.nodes.find((one) => one !== a && one !== b);
  return third === undefined
    ? []
    : [
        [a, third],
        [third, b],
      ];
}

/** Why it is strained: the triads that cannot be divided, told by the one who is with both. */
function triadBlocks(balance: SituationBalance, context: ScaleContext): Block[] {
  const items = triadLines(balance, context);
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

function triadLines(balance: SituationBalance, context: ScaleContext): Line[] {
  const triads = (balance.unbalanced ?? []).slice(0, MOST_TRIADS);
  return triads.map(({ nodes, pivot }): Line => {
    const [first, second, third] =
      pivot === null ? nodes : [pivot, ...nodes.filter((one) => one !== pivot)];
    const names = [first, second, third].map((id) => context.actor(id as string)) as [
      string,
      string,
      string,
    ];
    return [
      pivot === null
        ? context.words.balance.triadAllAgainst(...names)
        : context.words.balance.triad(...names),
    ];
  });
}

function networkBlocks(balance: SituationBalance, context: ScaleContext): Block[] {
  const svg = signedNetwork(balance, context);
  if (!svg) return [];
  const { words } = context;
  const side = (which: number) => {
    const ids = Object.keys(balance.sides).filter((id) => balance.sides[id] === which);
    return ids.length > 0 ? words.and(ids.map((id) => context.actor(id))) : words.none;
  };
  const alt = words.balance.figureAlt(side(0), side(1)).replace(/[\u2066-\u2069]/g, '');
  return [
    {
      kind: 'figure',
      id: 'network',
      svg,
      title: [hasTwoSides(balance) ? words.balance.figure : words.balance.signedTies],
      caption: [words.balance.figureCaption],
      alt,
    },
  ];
}

/** Open signs, weighed every way: the first few, and how many more there are. */
function openBlocks(balance: SituationBalance, context: ScaleContext): Block[] {
  if (!balance.worlds) return [];
  const { words, language } = context;
  const { turnsOn } = balance.worlds;
  const say = balanceWords[language];
  const reasons = new Map(balance.open.map(({ tie, why }) => [tie.join(' '), why]));
  const why = (tie: NamedTie) => reasons.get(tie.join(' ')) ?? [];
  const told = turnsOn.slice(0, MOST_OPEN).map(({ tie, ways }): Block => {
    const between = context.between(tie[0], tie[1]);
    const mayBeAbsent = ways.some(({ sign }) => sign === 0);
    const parts = ways.map(({ sign, low, high }) => {
      const index =
        low === high
          ? whole(low, language)
          : words.balance.bounds(whole(low, language), whole(high, language));
      if (sign === 0) return say.without(index);
      return words.balance.ifSign(sign > 0 ? '+' : '−', index);
    });
    return {
      kind: 'paragraph',
      text: [
        openText(why(tie), between, mayBeAbsent, context),
        ' ',
        parts.join(words.semicolon),
        '.',
      ],
    };
  });
  const more = turnsOn.length - told.length;
  if (more <= 0) return told;
  const isOfSigns = turnsOn.slice(MOST_OPEN).every(({ tie }) => why(tie).join() === 'unknown');
  const rest = isOfSigns ? say.moreOpen(more) : say.moreOpenHow(more);
  return [...told, { kind: 'paragraph', text: [rest] }];
}

/** What is not known of a pair: its sign, which of two signs counts, whether it holds, or several. */
function openText(
  why: readonly OpenReason[],
  between: string,
  mayBeAbsent: boolean,
  { words, language }: ScaleContext,
): string {
  const say = balanceWords[language];
  if (why.length === 1 && why[0] === 'unknown') return words.balance.openSign(between);
  if (why.length === 1 && why[0] === 'mixed') return say.openMixed(between);
  return why.length === 1 && mayBeAbsent ? say.openDate(between) : say.openHow(between);
}
