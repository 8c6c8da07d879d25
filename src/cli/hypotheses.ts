/** `mizan hypotheses SITUATION`: which explanation survives the evidence, and on whose word. */
import type { Command } from 'commander';
import { hypothesesInput, hypothesesReport } from '../hypotheses/index.ts';
import { questionReport } from '../report/index.ts';
import { InputFailure } from './failure.ts';
import { headed } from './headed.ts';
import { openWeighed } from './open-weighed.ts';
import { addLanguage, addWeighing, type WeighingOptions } from './option.ts';
import { printJson } from './output.ts';
import { printReport } from './print-report.ts';

export function addHypotheses(program: Command): void {
  const command = program
    .command('hypotheses')
    .argument('<situation>', 'a situation: a folder, or its situation.json')
    .description('Which explanation the evidence contradicts least, and on whose word')
    .option('--json', 'one JSON document on stdout: a list, one object a question')
    .addHelpText(
      'after',
      '\nExample:  mizan hypotheses examples/sahel-2024\nThe method makes a judgement open to inspection; nothing shows that it makes it right.\nTerms:    mizan explain diagnosticity',
    );
  addLanguage(addWeighing(command)).action(hypotheses);
}

function hypotheses(path: string, options: WeighingOptions): void {
  const { opened, situation, choice, language } = openWeighed(path, options);
  const reports = hypothesesInput(situation).map((question) => hypothesesReport(question));
  if (reports.length === 0)
    throw InputFailure.at(opened.file, 'questions', {
      expected: 'at least one question with hypotheses',
      found: 'none',
    });
  if (options.json) printJson(reports);
  else {
    printReport(headed(questionReport(situation, reports, language), situation, language, choice));
  }
}
