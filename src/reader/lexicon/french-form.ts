/**
 * Gender and number of a French adjective from its masculine singular: russe, russes; malien,
 * malienne, maliens, maliennes; français, française, françaises. A form that follows none of these
 * (grec, grecque; turc, turque) is listed beside it in the lexicon and gets its plural here.
 */
export function frenchForms(masculine: string): string[] {
  const plural = /[sx]$/.test(masculine) ? masculine : `${masculine}s`;
  if (masculine.endsWith('e')) return [masculine, plural];
  const feminine = masculine.endsWith('en') ? `${masculine}ne` : `${masculine}e`;
  return [masculine, plural, feminine, `${feminine}s`];
}
