/** The command that puts the network’s places back: in its view, and in the palette beside it. */
import type { Language } from '../../../situation/index.ts';

export const putBackWords: Readonly<Record<Language, string>> = {
  ar: 'أعد أطراف الشبكة إلى مواضعها',
  en: 'Put the network’s places back',
  fr: 'Remettre les acteurs du réseau à leur place',
};
