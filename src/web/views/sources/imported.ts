/** A text brought by a person, as a source of the document: what is stored, and the edit that enters it. */
import { type Edit, type Language, type Situation, sha256 } from '../../../situation/index.ts';
import { freeId } from '../review/draft.ts';

export interface BroughtText {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  /** EDTF, checked; empty when it is not known. */
  readonly published: string;
}

export interface Imported {
  readonly id: string;
  /** The name under which the text is stored. */
  readonly file: string;
  readonly edits: readonly Edit[];
}

/** @param brought its text as it will be stored, to the byte */
export function imported(situation: Situation, brought: BroughtText): Imported {
  const { title, text, language, published } = brought;
  const taken = new Set(situation.sources.map((one) => one.id));
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '');
  // A title without Latin letters makes no id that one can read: the language and a number do.
  const wanted = /[a-z]{2}/i.test(plain) ? plain.slice(0, 40) : `text-${language}`;
  const id = freeId(wanted, taken);
  const file = `sources/${id}.${language}.txt`;
  const value = {
    id,
    title: { [language]: title.trim() },
    ...(published ? { published } : {}),
    language,
    file,
    sha256: sha256(text),
  };
  return { id, file, edits: [{ op: 'add', at: 'sources', value }] };
}

/** The language that a text is mostly written in, as a first choice for a person to change. */
export function guessedLanguage(text: string): Language {
  const head = text.slice(0, 4000);
  const arabic = head.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic > latin) return 'ar';
  const french = head.match(/\b(le|la|les|des|une|dans|est|et|du|que)\b/gi)?.length ?? 0;
  const english = head.match(/\b(the|of|and|in|is|to|that|was|for)\b/gi)?.length ?? 0;
  return french > english ? 'fr' : 'en';
}
