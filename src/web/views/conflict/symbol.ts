/** Whether a text can be a name in expressions: letters, digits and single hyphens, a letter first. */
export function isSymbol(text: string): boolean {
  return text.length <= 64 && /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/.test(text);
}
