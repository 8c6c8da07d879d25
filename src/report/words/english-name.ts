/**
 * The form of a verb that a name asks for in English. No article tells a plural, so this goes by the
 * last word: "the armed groups" are many; "the United States", whose words have capitals, is one.
 */
export function agrees(name: string, one: string, many: string): string {
  const last = /(?:^|\s)(\S+)$/.exec(name.replace(/[\u2066-\u2069]/g, ''))?.[1] ?? '';
  return /^\p{Ll}.*[^s]s$/u.test(last) ? many : one;
}
