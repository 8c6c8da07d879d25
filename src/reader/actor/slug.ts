import { fold } from '../text/fold.ts';

/** Arabic letters in plain Latin, one for one: an id, not a transcription. */
const LETTERS: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: 'a',
  ئ: 'y',
  ؤ: 'w',
  ء: '',
};

/** An id made of a name: letters a to z, digits and single hyphens, at most 64; '' if none is left. */
export function slug(name: string): string {
  let id = '';
  for (const character of fold(name)) {
    const letter = LETTERS[character] ?? character;
    if (/[a-z0-9]/.test(letter)) id += letter;
    else if (id !== '' && !id.endsWith('-')) id += '-';
  }
  let length = Math.min(id.length, 64);
  while (length > 0 && id.charAt(length - 1) === '-') length--;
  const trimmed = id.slice(0, length);
  return /^[a-z]/.test(trimmed) ? trimmed : '';
}
