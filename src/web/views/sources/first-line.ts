/** What a text is called until somebody says otherwise: its first line, cut between words where it is long. */
const MOST = 90;

export function firstLine(text: string): string {
  const line =
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^#+\s*/, '')
      .trimEnd() ?? '';
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trimEnd()}…`;
}
