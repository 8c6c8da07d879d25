/** What an empty situation begins with: a game of two decision makers, an option each, ready to be named. */
import type { Edit, Language, Situation, Words } from '../../../situation/index.ts';
import { firstPair, type Pair } from '../../editing/first-pair.ts';
import { freeName } from '../../editing/free-name.ts';

/** The words that a first game is made of, in the reader's language. */
export interface FirstWords {
  readonly title: string;
  readonly actors: readonly [string, string];
  /** What each can do: the act itself, done, and not done. */
  readonly option: { readonly name: string; readonly taken: string; readonly notTaken: string };
  readonly wants: readonly [string, string];
}

type Said = (text: string) => Words;

const saidIn =
  (language: Language): Said =>
  (text) => ({ [language]: text });

interface Party {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/** The two that were chosen; who is missing is made. */
function parties(
  situation: Situation,
  pair: Pair,
  names: readonly string[],
  said: Said,
): readonly Party[] {
  const taken = situation.actors.map(({ id }) => id);
  return names.map((name, k) => {
    const there = pair[k];
    if (there !== undefined) return { id: there, edits: [] };
    const id = freeName(`party-${k + 1}`, taken, '-');
    return {
      id,
      edits: [{ op: 'add', at: 'actors', value: { id, name: said(name), kind: 'state' } }],
    };
  });
}

/**
 * Two decision makers who each can act or not, and want their own way more than the other's: the
 * least game in which something can hold, or not.
 */
export function firstGame(
  situation: Situation,
  language: Language,
  words: FirstWords,
  pair: Pair = firstPair(situation),
): { readonly id: string; readonly edits: readonly Edit[] } {
  const said = saidIn(language);
  const id = freeName(
    'g1',
    situation.games.map((game) => game.id),
    '-',
  );
  const makers = parties(situation, pair, words.actors, said);
  const own = ['a1', 'b1'];
  const decisionMakers = makers.map((party, k) => ({
    id: party.id,
    options: [
      {
        id: own[k]!,
        name: said(words.option.name),
        taken: said(words.option.taken),
        notTaken: said(words.option.notTaken),
        quotes: [],
        moves: 'both',
      },
    ],
    statements: [
      { id: 'AVOID', name: said(words.wants[0]), holds: `!${own[1 - k]}`, quotes: [] },
      { id: 'ACT', name: said(words.wants[1]), holds: own[k]!, quotes: [] },
    ],
    priority: ['AVOID', 'ACT'],
  }));
  const game = {
    id,
    title: said(words.title),
    decisionMakers,
    statusQuo: { state: 'NN', quotes: [] },
  };
  return {
    id,
    edits: [...makers.flatMap((party) => party.edits), { op: 'add', at: 'games', value: game }],
  };
}
