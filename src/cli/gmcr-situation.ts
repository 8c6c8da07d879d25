/** A game of a `.gmcr` file as a situation: its decision makers become actors, its patterns statements. */

import type { Formula } from '../conflict/formula.ts';
import { type GmcrGame, lettersOf } from '../conflict/index.ts';
import { noDate } from '../report/as-of-text.ts';
import { parseSituation, type Situation } from '../situation/index.ts';
import { inOrder, ownerOrder } from './owner-order.ts';

/** What a situation made of a file has in it that the file does not tell. */
export const madeUp = (asOf: string | undefined) =>
  asOf === undefined
    ? {
        ar: `ليس في الملفّ تاريخ ولا أنواع للأطراف: التاريخ ${noDate} وكلّ طرف منظّمة إلى أن يُحدَّد ذلك.`,
        en: `The file has no date and no kinds of actors: asOf is ${noDate} and every actor an organisation, until they are set.`,
        fr: `Le fichier n’a ni date ni natures d’acteurs\u00a0: asOf vaut ${noDate} et chaque acteur est une organisation, tant que rien n’est précisé.`,
      }
    : {
        ar: 'ليس في الملفّ أنواع للأطراف: كلّ طرف منظّمة إلى أن يُحدَّد نوعه.',
        en: 'The file has no kinds of actors: every actor is an organisation, until it is set.',
        fr: 'Le fichier n’a pas de natures d’acteurs\u00a0: chaque acteur est une organisation, tant que rien n’est précisé.',
      };

/**
 * @param asOf a date for it, which the file does not have
 * @throws Error when the result is not a valid situation, which would be a fault of this program
 */
export function situationOfGmcr(id: string, game: GmcrGame, asOf?: string): Situation {
  const symbols = unique(game.model.options.map((one) => symbolOf(one, 'option')));
  const makers = unique(game.model.decisionMakers.map((one) => symbolOf(one, 'dm').slice(0, 60)));
  const document = {
    mizan: 1,
    id: symbolOf(id, 'game').slice(0, 60),
    title: { en: id },
    asOf: asOf ?? noDate,
    note: madeUp(asOf),
    actors: makers.map((maker, dm) => ({
      id: maker,
      name: { en: game.decisionMakerNames[dm] || maker },
      kind: 'organisation',
    })),
    games: [
      {
        id: 'game',
        title: { en: id },
        decisionMakers: makers.map((maker, dm) => decisionMaker(maker, dm, game, symbols)),
        infeasible: game.infeasible.map((formula) => ({ holds: expressionOf(formula, symbols) })),
      },
    ],
  };
  const parsed = parseSituation(JSON.stringify(document));
  if (!parsed.ok)
    throw new Error(parsed.errors[0]?.message ?? 'the imported game is not a situation');
  return parsed.situation;
}

function decisionMaker(id: string, dm: number, game: GmcrGame, symbols: readonly string[]) {
  const { model } = game;
  const options = symbols.flatMap((symbol, k) =>
    model.owner[k] === dm
      ? [{ id: symbol, name: { en: game.optionNames[k] || symbol }, moves: model.moves[k] }]
      : [],
  );
  const wants = game.wants[dm];
  if (wants?.priority !== undefined) {
    const statements = wants.formulas.map((formula, k) => {
      const holds = expressionOf(formula, symbols);
      return { id: wants.statements[k], name: { en: holds }, holds };
    });
    return { id, options, statements, priority: wants.priority.map((k) => wants.statements[k]) };
  }
  return { id, options, ranking: rankingOf(game, dm) };
}

/** All states best first, classes of ties together. */
function rankingOf(game: GmcrGame, dm: number): string[][] {
  const { model } = game;
  const order = ownerOrder(game);
  const classes: string[][] = [];
  const ranks = model.ranks[dm] as Int32Array;
  const best = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  ranks.forEach((rank, state) => {
    const place = best - rank;
    classes[place] = [
      ...(classes[place] ?? []),
      inOrder(lettersOf(model.codes[state] as number, model.options.length), order),
    ];
  });
  return classes.filter((one) => one !== undefined);
}

/** Options in the document stand owner by owner; the file's order is kept where owners are not mixed. */
function expressionOf(formula: Formula, symbols: readonly string[]): string {
  switch (formula.kind) {
    case 'pattern': {
      const parts = symbols.flatMap((symbol, k) =>
        (formula.mask >>> k) & 1 ? [`${(formula.value >>> k) & 1 ? '' : '!'}${symbol}`] : [],
      );
      return parts.length === 0 ? `(${symbols[0]} | !${symbols[0]})` : parts.join(' & ');
    }
    case 'not':
      return `!(${expressionOf(formula.of, symbols)})`;
    case 'named':
      return expressionOf(formula.of, symbols);
    default: {
      const joint = { all: ' & ', any: ' | ', same: ' <-> ' }[formula.kind];
      return formula.of.map((part) => `(${expressionOf(part, symbols)})`).join(joint);
    }
  }
}

function symbolOf(text: string, fallback: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (plain === '') return fallback;
  return /^[a-z]/.test(plain) ? plain : `${fallback}-${plain}`;
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let k = 2; seen.has(free); k++) free = `${name}-${k}`;
    seen.add(free);
    return free;
  });
}
