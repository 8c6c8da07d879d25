/** English: the words of the way in. */
import { countEnglish } from '../../../report/words/count.ts';

export const start = {
  title: 'Situations',
  folder: (count: number) => `${countEnglish(count, 'situation')} in this folder`,
  open: (name: string) => `Open ${name}`,
  isOpen: 'open now',
  asOf: (date: string) => `as of ${date}`,
  changed: (date: string) => `changed ${date}`,
  counts: (sources: number, actors: number, events: number) =>
    [
      countEnglish(sources, 'source'),
      countEnglish(actors, 'actor'),
      countEnglish(events, 'event'),
    ].join(', '),
  noQuestion: 'no question stated',
  broken: 'its file does not stand; opening it says where',
  readOnly: (why: string) => `Nothing can be written here: ${why}`,
  drop: 'Paste a text, or drop files here',
  dropNote:
    'Arabic, English or French. Text, Markdown or HTML (.txt .md .html). It stays on this machine.',
  choose: 'choose files',
  begin: 'Begin with this text',
  another: 'Or begin otherwise',
  example: 'Open a copy of the example: Sahel 2024',
  exampleNote: 'yours to change; History goes back',
  empty: 'Begin with nothing',
  emptyNote: 'a name and a question; the rest as you read',
  classic: 'Begin with a published conflict',
  classicNote: 'with its citation and known results',
  classicChoose: 'which conflict',
  name: 'What it is called',
  nameHint: 'The halt at Tinzaouaten',
  question: 'The question it is to answer',
  questionHint: 'Did Russia put Algeria before Mali?',
  about: 'This situation',
  otherDate: 'Weigh at another date',
  otherNote:
    'The document stays as it is: what had ended by then, or had not begun, does not count. The date stands in the address, so that it can be passed on.',
  weighAt: 'Weigh at this date',
  backTo: (date: string) => `Back to ${date}`,
  asOfField: 'Weighed as of',
  create: 'Create it',
  textTitle: 'Title of the text',
  published: 'Published',
  language: 'Language of the text',
  teach: [
    'Read: Mizan proposes actors, dated events, ties and claims, each pinned to its words.',
    'Accept, mend or reject each with one key. What you accept makes the situation.',
    'Weigh: four scales say what holds, what it turns on, and who says so.',
  ],
  fault: {
    exists: 'A situation of that name is here already; another name makes another.',
    'one-situation':
      'This server serves the folder of one situation, so there is no place for another. Serve the folder around it: mizan serve FOLDER',
    'no-server':
      'Without a server there is nowhere to keep it. Run mizan serve FOLDER, and open the address that it prints.',
    other: (why: string) => `It could not be created: ${why}`,
    offline: 'The server does not answer. Nothing typed here is lost; try again.',
    noName: 'It needs a name.',
    noText: 'There is no text yet: paste one, or drop a file.',
  },
};

export const bring = {
  pdf: 'This is a PDF. Its words cannot be pinned as they are: open it, copy the text, and paste it.',
  office:
    'This is a Word or OpenDocument file. Save it as plain text (.txt) or HTML, or paste its text.',
  image: 'This is a picture. Mizan reads text: paste the words.',
  situation:
    'This is a situation, not a text. Put its folder beside the others, and open it under Situations.',
  json: 'This is data, not a text.',
  tooLarge: (megabytes: string) => `This file holds ${megabytes} MB; 5 MB at most.`,
  encoding: (found: string) =>
    `A text in UTF-8 is expected; found ${found}. Save it anew as UTF-8, or paste its text.`,
  noText: 'No text was found in this file.',
  page: 'The article was taken out of its page; look at it before you keep it.',
  several: (count: number) => `${countEnglish(count, 'file')} taken`,
};
