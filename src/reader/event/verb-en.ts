import type { Tense } from './trigger.ts';

const VOWELS = 'aeiou';

function third(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWELS.includes(base.charAt(base.length - 2))) {
    return `${base.slice(0, -1)}ies`;
  }
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWELS.includes(base.charAt(base.length - 2))) {
    return `${base.slice(0, -1)}ied`;
  }
  return `${base}ed`;
}

function gerund(base: string, double: boolean): string {
  if (double) return `${base}${base.charAt(base.length - 1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/**
 * The forms of an English verb from its spec: `attack`, `ban~` (the last consonant doubles),
 * `strike:struck:struck` (base, past, participle; a doubled consonant is read off the past).
 */
export function englishVerb(spec: string): { form: string; tense: Tense }[] {
  const [base, past, participle] = spec.split(':') as [string, string?, string?];
  const double = base.endsWith('~');
  const stem = double ? base.slice(0, -1) : base;
  const last = stem.charAt(stem.length - 1);
  const doubles =
    double ||
    past === `${stem}${last}ed` ||
    (past === stem && /[^aeiou][aeiou][bdgmnpt]$/.test(stem));
  const found: { form: string; tense: Tense }[] = [
    { form: stem, tense: 'base' },
    { form: third(stem), tense: 'present' },
    { form: gerund(stem, doubles), tense: 'gerund' },
  ];
  const pasts = past ? [past, participle ?? past] : [regularPast(doubles ? stem + last : stem)];
  for (const form of new Set(pasts)) found.push({ form, tense: 'past' });
  return found;
}
