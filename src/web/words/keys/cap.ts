/** What is printed on a key: an English board and an Arabic one name these alike, a French one does not. */
import type { Language } from '../../../situation/index.ts';

const french: Readonly<Record<string, string>> = {
  Esc: 'Échap',
  Enter: 'Entrée',
  Del: 'Suppr',
  Space: 'Espace',
};

/** @param name of the key on an English board; any other key is called the same in every language */
export const capOf = (name: string, language: Language): string =>
  (language === 'fr' && french[name]) || name;
