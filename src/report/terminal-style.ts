/** The few ANSI styles of the terminal writer; without colour the text stands as it is. */

const codes = {
  strong: ['1', '22'],
  quiet: ['2', '22'],
  unsourced: ['4', '24'],
  warn: ['35', '39'],
  plus: ['34', '39'],
  minus: ['33', '39'],
} as const;

export type Style = keyof typeof codes;

export function paint(text: string, style: Style, colour: boolean): string {
  if (!colour || text === '') return text;
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
