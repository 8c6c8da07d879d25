/** English: the words of review files and of readings by two readers. */
import { countEnglish } from '../../../report/words/count.ts';

export const reviewFile = {
  waiting: 'Read on the command line, waiting for answers',
  state: (answered: number, all: number) =>
    `${answered} of ${countEnglish(all, 'proposal')} answered`,
  opens: (title: string) => `Review ${title}`,
  broken: (file: string) => `The file reviews/${file} has errors; mizan read says which.`,
  keptIn: (file: string) => `Answers are kept in ${file}.`,
  notKept:
    'The last answers could not be written to the review file. They are kept here and are written with the next one.',
  notOpened: (why: string) => `The review could not be opened: ${why}`,
  readers: { rules: 'rules', model: 'language model' },
  proposedBy: 'proposed by',
  differ: 'The readers differ',
  open: 'left open',
  counts: (model: string, dropped: number) =>
    `Read by the language model ${model} as well; ${countEnglish(dropped, 'item')} of it dropped.`,
  ask: (model: string) => `Have ${model} read it as well`,
  asking: (model: string) => `${model} is reading`,
  leaves: (endpoint: string) => `The text leaves this machine: it is sent to ${endpoint}.`,
  stays: (endpoint: string) => `On this machine, at ${endpoint}.`,
  notAsked: (why: string) => `The model could not read it: ${why}`,
};
