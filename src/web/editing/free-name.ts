/** A name that is not taken yet: the base itself, or with a number behind it. */
export function freeName(base: string, taken: Iterable<string>, joint = ''): string {
  const all = new Set(taken);
  if (base !== '' && !all.has(base)) return base;
  for (let number = base === '' ? 1 : 2; ; number++) {
    const name = `${base}${joint}${number}`;
    if (!all.has(name)) return name;
  }
}

/** An id made of words in Latin letters; of others, the fallback. */
export function idOfWords(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain || fallback;
}

/** A name used in expressions, made of words: `keepForce`; of others, the fallback. */
export function symbolOfWords(text: string, fallback: string): string {
  const [first = '', ...rest] = idOfWords(text, '').split('-').slice(0, 3);
  return first + rest.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('') || fallback;
}
