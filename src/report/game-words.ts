/** The things of one game in words: decision makers, acts, states, statements, comparisons. */
import type {
  DecisionMaker,
  Game,
  Language,
  Option,
  Situation,
  Statement,
} from '../situation/index.ts';
import { isolate, leftToRight } from './direction.ts';
import { inLanguage } from './name.ts';
import { type Vocabulary, vocabularies } from './words/index.ts';

export interface GameWords {
  readonly language: Language;
  readonly words: Vocabulary;
  readonly game: Game;
  decisionMaker(id: string): string;
  /** `Mali insists · Russia withholds · Algeria has warned`. */
  state(yn: string): string;
  /** The label of one decision maker's choices in a state. */
  choice(dm: DecisionMaker, yn: string): string;
  /** What a move from one state to another consists of, as acts: "committing the force". */
  acts(from: string, to: string): string;
  statement(dm: string, id: string): Statement | undefined;
  statementName(dm: string, id: string): string;
  /** The short name of a statement: its word in this language, or its id. */
  statementShort(dm: string, id: string): string;
}

interface Place {
  readonly option: Option;
  readonly at: number;
}

export function gameWords(situation: Situation, game: Game, language: Language): GameWords {
  const words = vocabularies[language];
  const places = optionPlaces(game);
  const name = (id: string): string => {
    const actor = situation.actors.find((one) => one.id === id);
    return actor ? isolate(inLanguage(actor.inText ?? actor.name, language)) : leftToRight(id);
  };
  const statement = (dm: string, id: string) =>
    game.decisionMakers.find((one) => one.id === dm)?.statements.find((one) => one.id === id);
  const choice = (dm: DecisionMaker, yn: string) => choiceOf(places.get(dm.id) ?? [], yn, language);
  return {
    language,
    words,
    game,
    decisionMaker: name,
    choice,
    state: (yn) =>
      game.decisionMakers
        .filter((dm) => dm.options.length > 0)
        .map((dm) => `${name(dm.id)} ${choice(dm, yn)}`)
        .join(language === 'ar' ? '، ' : ', '),
    acts: (from, to) => words.and(actsOf([...places.values()].flat(), from, to, words, language)),
    statement,
    statementName: (dm, id) => {
      const found = statement(dm, id);
      return found ? isolate(inLanguage(found.name, language)) : leftToRight(id);
    },
    statementShort: (dm, id) => {
      const short = statement(dm, id)?.short?.[language];
      return short ? isolate(short) : leftToRight(id);
    },
  };
}

function optionPlaces(game: Game): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let at = 0;
  for (const dm of game.decisionMakers) {
    places.set(
      dm.id,
      dm.options.map((option) => ({ option, at: at++ })),
    );
  }
  return places;
}

/** The words of the options taken; where none is, the words for not taking the first that has any. */
function choiceOf(places: readonly Place[], yn: string, language: Language): string {
  const taken = places.filter(({ at }) => yn[at] === 'Y');
  if (taken.length > 0)
    return taken
      .map(({ option }) => inLanguage(option.taken ?? option.name, language))
      .join(language === 'ar' ? '، ' : ', ');
  const not = places.find(({ option }) => option.notTaken);
  if (not?.option.notTaken) return inLanguage(not.option.notTaken, language);
  return '–';
}

function actsOf(
  places: readonly Place[],
  from: string,
  to: string,
  words: Vocabulary,
  language: Language,
): string[] {
  return places
    .filter(({ at }) => from[at] !== to[at])
    .map(({ option, at }) => {
      const act = inLanguage(option.name, language);
      return to[at] === 'Y' ? act : words.conflict.undo(act);
    });
}
