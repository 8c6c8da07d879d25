/**
 * What a text is called until somebody says otherwise: its first line that says something, without the
 * mark of a heading, cut between words where it is long.
 */
const MOST = 90;

export function firstLine(text: string): string {
  const lines = text.split('\n').map((one) => one.trim().replace(/^#+\s*/, ''));
  const line = lines.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trimEnd()}…`;
}
