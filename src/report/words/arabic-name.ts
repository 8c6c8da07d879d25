/** A name after the preposition «لِ»: joined to it, and with the article as «لل». */

/** «لمراعاة الجزائر», «للنفوذ في الساحل», «لفاغنر»; an isolate keeps the whole word inside. */
export function to(name: string): string {
  const [, mark = '', bare = name] = /^(\u2068?)([\s\S]*)$/.exec(name) ?? [];
  if (/^[a-z0-9\u2066]/i.test(bare)) return `لـ ${name}`;
  if (bare.startsWith('الل')) return `${mark}ل${bare.slice(2)}`;
  return bare.startsWith('ال') ? `${mark}لل${bare.slice(2)}` : `${mark}ل${bare}`;
}
