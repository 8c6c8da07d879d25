/** Names with their article inside a French sentence: contracted, with a capital, in the plural. */

/** « du Mali », « des groupes armés », « de Wagner », « de l’Algérie », « d’Alger »; isolates are kept. */
export function of(name: string): string {
  const [, mark = '', bare = name] = /^(\u2068?)([\s\S]*)$/.exec(name) ?? [];
  if (bare.startsWith('le ')) return `du ${mark}${bare.slice(3)}`;
  if (bare.startsWith('les ')) return `des ${mark}${bare.slice(4)}`;
  return /^[aeiouyàâéèêëîïôœAEIOUYÀÂÉÈÊËÎÏÔŒ]/.test(bare) ? `d’${name}` : `de ${name}`;
}

export function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

/** The form of a verb that a name asks for: its article tells a plural, « les groupes armés ». */
export function agrees(name: string, one: string, many: string): string {
  return /^\u2068?(les|des) /i.test(name) ? many : one;
}
