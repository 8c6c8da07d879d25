/** `mizan explain TERM`: the glossary entry of a term, in any of its languages. */
import type { Command } from 'commander';
import { findTerm, nearTerm, sourceText } from '../report/index.ts';
import { CallFailure } from './failure.ts';
import { addLanguage, chosenLanguage } from './option.ts';
import { print } from './output.ts';

export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .argument('<term...>', 'a term in English, Arabic or French: seq, "frustration index", تغطية')
    .description('Explain a term: definition, source, where it is computed')
    .addHelpText(
      'after',
      '\nExamples:  mizan explain seq\n           mizan explain "frustration index" --lang fr',
    );
  addLanguage(command).action((words: string[], options: { lang?: string }) => {
    const language = chosenLanguage(options.lang);
    const term = words.join(' ');
    const entry = findTerm(term, language);
    if (!entry) {
      const near = nearTerm(term, language);
      throw new CallFailure(
        `expected a term of the glossary, found "${term}"${near ? `; did you mean "${near}"?` : '; see docs/glossary.md'}`,
      );
    }
    const others = (['en', 'ar', 'fr'] as const)
      .filter((code) => code !== language)
      .map((code) => entry.terms[code]);
    const lines = [
      `${entry.terms[language]}  (${others.join(' · ')})`,
      '',
      entry.definition[language],
      '',
      sourceText(entry.source, language),
      entry.computedIn,
    ];
    print(lines.filter((line, at) => line !== '' || at > 0).join('\n'));
  });
}
