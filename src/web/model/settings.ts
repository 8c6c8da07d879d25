/** What a reader sets once: language, theme, digits, names of months. Kept on this machine. */
import type { Language } from '../../situation/index.ts';

type Theme = 'light' | 'dark' | 'system';
/** 0-9 everywhere, or ٠-٩ in Arabic text. */
type Numerals = 'latin' | 'arabic';
/** Arabic names of months: نوفمبر (most), تشرين الثاني (Levant), جويلية and أوت (Maghreb). */
type Months = 'common' | 'levant' | 'maghreb';

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly numerals: Numerals;
  readonly months: Months;
}

const KEY = 'mizan.settings';

const CHOICES = {
  language: ['ar', 'en', 'fr'],
  theme: ['light', 'dark', 'system'],
  numerals: ['latin', 'arabic'],
  months: ['common', 'levant', 'maghreb'],
} as const;

/** The languages a reader prefers, the first that we speak. */
function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = CHOICES.language.find((one) => tag.toLowerCase().startsWith(one));
    if (code) return code;
  }
  return 'en';
}

/** Settings as they were kept; whatever is missing or unknown takes its default. */
export function readSettings(text: string | null, preferred: readonly string[]): Settings {
  let kept: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) kept = value as Record<string, unknown>;
  } catch {
    // Whatever stands there is not ours: defaults.
  }
  const choice = <T extends string>(choices: readonly T[], value: unknown, fallback: T): T =>
    choices.find((one) => one === value) ?? fallback;
  return {
    language: choice(CHOICES.language, kept.language, preferredLanguage(preferred)),
    theme: choice(CHOICES.theme, kept.theme, 'system'),
    numerals: choice(CHOICES.numerals, kept.numerals, 'latin'),
    months: choice(CHOICES.months, kept.months, 'common'),
  };
}

export function loadSettings(): Settings {
  return readSettings(localStorage.getItem(KEY), navigator.languages);
}

export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
