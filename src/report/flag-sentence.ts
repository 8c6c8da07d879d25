/** What the eye may miss in a text that was read, in a sentence for each kind. */
import type { Flag } from '../reader/index.ts';
import type { Language } from '../situation/index.ts';
import { isolate, leftToRight } from './direction.ts';
import { quoteMarks } from './quote-mark.ts';
import { visibleControls } from './visible-control.ts';
import { vocabularies } from './words/index.ts';

/** A sentence of some characters or words, listed; `many` when the text holds more than one. */
type Sentence = (list: string, many: boolean) => string;

interface FlagWords {
  readonly kinds: Readonly<Record<Flag['kind'], Sentence>>;
  readonly others: string;
}

const WORDS: Readonly<Record<Language, FlagWords>> = {
  en: {
    kinds: {
      'bidi-control': (list, many) =>
        `The text holds ${many ? 'characters that turn' : 'a character that turns'} the direction of writing (${list}): what is shown may stand in another order than what is written.`,
      invisible: (list, many) =>
        `The text holds ${many ? 'characters' : 'a character'} that cannot be seen (${list}).`,
      'mixed-script': (list, many) =>
        `${many ? 'Some words mix' : 'One word mixes'} letters of more than one script, which may look alike: ${list}.`,
    },
    others: ' and others',
  },
  fr: {
    kinds: {
      'bidi-control': (list, many) =>
        `Le texte contient ${many ? 'des caractères qui changent' : 'un caractère qui change'} le sens de l’écriture (${list})\u00a0: ce qui s’affiche peut ne pas suivre l’ordre de ce qui est écrit.`,
      invisible: (list, many) =>
        `Le texte contient ${many ? 'des caractères invisibles' : 'un caractère invisible'} (${list}).`,
      'mixed-script': (list, many) =>
        `${many ? 'Des mots mêlent' : 'Un mot mêle'} des lettres de plusieurs écritures, qui peuvent se ressembler\u00a0: ${list}.`,
    },
    others: ' et d’autres',
  },
  ar: {
    kinds: {
      'bidi-control': (list, many) =>
        `في النص ${many ? 'محارف تغيّر' : 'محرف يغيّر'} اتجاه الكتابة (${list})، فقد يختلف ترتيب ما يظهر عن ترتيب ما كُتب.`,
      invisible: (list, many) => `في النص ${many ? 'محارف لا تُرى' : 'محرف لا يُرى'} (${list}).`,
      'mixed-script': (list, many) =>
        `في النص ${many ? 'كلمات تجمع' : 'كلمة تجمع'} حروفًا من أكثر من كتابة قد تتشابه: ${list}.`,
    },
    others: ' وغيرها',
  },
};

const KINDS: readonly Flag['kind'][] = ['bidi-control', 'invisible', 'mixed-script'];
const MOST = 10;

/** One sentence for each kind that was met, the same character or word named once. */
export function flagSentences(flags: readonly Flag[], language: Language): string[] {
  const { kinds, others } = WORDS[language];
  const [open, close] = quoteMarks(language);
  return KINDS.flatMap((kind) => {
    const met = flags.filter((flag) => flag.kind === kind);
    if (met.length === 0) return [];
    const found = [...new Set(met.map((flag) => visibleControls(flag.found)))];
    const named = found
      .slice(0, MOST)
      .map((one) => (kind === 'mixed-script' ? isolate(open + one + close) : leftToRight(one)));
    const list = named.join(vocabularies[language].conflict.comma);
    return [kinds[kind](found.length > MOST ? list + others : list, met.length > 1)];
  });
}
