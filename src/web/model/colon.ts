/** Between a name and what is said of it, with the space that French puts before it. */
import type { Language } from '../../situation/index.ts';

export const colon = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ');
