/** English: why the reader proposed something. */
import type { Doubt, Reason } from '../../views/review/reason.ts';

const quoted = (word: string) => `“\u2068${word}\u2069”`;

export const reason = {
  why(one: Reason): string {
    switch (one.sort) {
      case 'said':
        return `the verb ${quoted(one.word)} beside whoever speaks`;
      case 'according':
        return `${quoted(one.word)} names whose word it is`;
      case 'impersonal':
        return `${quoted(one.word)}: someone says so, nobody is named`;
      case 'narrator':
        return `${quoted(one.word)}: the text itself judges here`;
      case 'colon':
        return 'a speaker, a colon, then the words';
      case 'quotation':
        return 'a quotation, then whose it is';
      case 'adjective':
        return 'the adjective stands for the actor';
      case 'metonym':
        return 'the place stands for whoever governs from it';
      case 'leader':
        return 'its leader is named';
      case 'new':
        return 'a title or a word for an office before a name that Mizan does not know';
      case 'event':
        return `the words ${quoted(one.word)}`;
      case 'tie':
        return 'words for a lasting relation between two names';
      case 'supply':
        return `something is delivered, and ${quoted(one.word)} says what`;
    }
  },
  doubt(one: Doubt): string {
    switch (one.sort) {
      case 'attribution':
        return 'it stands in what someone else says';
      case 'ahead':
        return 'its date is after that of the text';
      case 'form':
        return 'the form of the verb';
      case 'word':
        return `because of ${quoted(one.word)}`;
    }
  },
  label: 'proposed for',
};
