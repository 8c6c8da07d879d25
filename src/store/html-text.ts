/**
 * The article inside an HTML page, as text: one paragraph a line. Scripts never run, nothing is
 * fetched. Offsets of quotes count in the text that comes out of here.
 */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const BLOCKS = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'TD',
  'PRE',
  'DIV',
  'SECTION',
  'ARTICLE',
]);

export interface HtmlText {
  readonly title: string;
  readonly text: string;
  /** Day of publication, where the page states one. */
  readonly published?: string;
}

export function htmlText(html: string): HtmlText {
  const { document } = new JSDOM(html).window;
  const published = publishedOf(document);
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const body = article?.content ? new JSDOM(article.content).window.document.body : document.body;
  const lines: string[] = [];
  gather(body, lines);
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return {
    title: article?.title?.trim() ?? document.title,
    text,
    ...(published ? { published } : {}),
  };
}

/** Depth first; a block begins a new line, everything else runs on. */
function gather(root: Node, lines: string[]): void {
  const stack: Node[] = [root];
  lines.push('');
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (node.nodeType === 3) {
      lines[lines.length - 1] += node.textContent ?? '';
      continue;
    }
    if (node.nodeType !== 1 || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) continue;
    if (BLOCKS.has(node.nodeName) || node.nodeName === 'BR') lines.push('');
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
  'time[datetime]',
];

function publishedOf(document: Document): string | undefined {
  for (const selector of DATES) {
    const element = document.querySelector(selector);
    const stated = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '';
    const day = /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0];
    if (day) return day;
  }
  return undefined;
}
