export type Agreement = 'he' | 'she' | 'they';

/** Whom an Arabic verb agrees with, by its letters: قالت and تقول "she", قالوا "they". */
export function agreementOf(word: string, tense: string): Agreement | undefined {
  const verb = word.replace(/^[وف](?=..)/, '');
  if (tense === 'past') {
    if (/(ه|ها|هم)$/.test(verb)) return undefined;
    if (verb.endsWith('وا')) return 'they';
    return verb.endsWith('ت') ? 'she' : 'he';
  }
  if (tense !== 'imperfect') return undefined;
  if (verb.endsWith('ون')) return 'they';
  if (/^س?ت/.test(verb)) return 'she';
  return /^س?ي/.test(verb) ? 'he' : undefined;
}

/** He is not she; "they" may be said of either, and of what the verb does not show. */
export const agree = (a: Agreement | undefined, b: Agreement | undefined): boolean =>
  a === undefined || b === undefined || a === 'they' || b === 'they' || a === b;
