/** A pattern, a letter an option, under the names of the options; each letter can be turned where asked. */
import { inLanguage } from '../../../report/name.ts';
import type { Game } from '../../../situation/index.ts';
import { useEditingWords } from '../../editing/use-editing.ts';
import { useWorkbench } from '../../model/use-workbench.ts';
import { nextLetter } from './combination.ts';
import { optionsOf } from './option-edit.ts';

export interface PatternLettersProps {
  readonly game: Game;
  /** Nothing where the expression is more than a pattern. */
  readonly pattern: string | undefined;
  onTurn?(pattern: string): void;
}

const SEEN: Readonly<Record<string, string>> = { '-': '–' };

export function PatternLetters({ game, pattern, onTurn }: PatternLettersProps) {
  const { combinations: words } = useEditingWords();
  const language = useWorkbench((state) => state.settings.language);
  return (
    <span className="pattern" dir="ltr">
      {optionsOf(game).map((option, k) => {
        const letter = (pattern?.[k] ?? '-') as 'Y' | 'N' | '-';
        const seen = pattern === undefined ? '' : (SEEN[letter] ?? letter);
        const className = `mono letter-${letter === '-' ? 'any' : letter}`;
        const name = `${option.id} ${inLanguage(option.name, language)}`;
        if (!onTurn) {
          return (
            <span key={option.id} className={className} title={name} aria-hidden="true">
              {seen}
            </span>
          );
        }
        return (
          <button
            key={option.id}
            type="button"
            className={className}
            title={name}
            aria-label={words.letter(name, words[letter])}
            onClick={() =>
              onTurn(
                (pattern ?? '').slice(0, k) + nextLetter(letter) + (pattern ?? '').slice(k + 1),
              )
            }
          >
            <small aria-hidden="true">{option.id}</small>
            <span aria-hidden="true">{seen}</span>
          </button>
        );
      })}
    </span>
  );
}
