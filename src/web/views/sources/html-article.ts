/**
 * The article inside an HTML page: its title, its day, its text with a paragraph a line. The text is
 * what is stored and read, so that quotes count in it and in nothing else.
 *   1. the longest `article`, else `main`, else the page
 *   2. without scripts, menus, forms and asides, and without lines that are links and little else
 *   3. a block begins a new line; spaces run together
 */
import { type HtmlElement, htmlTree } from './html-tree.ts';

export interface HtmlArticle {
  readonly title: string;
  readonly text: string;
  /** EDTF, where the page states a day. */
  readonly published?: string;
}

const LEFT_OUT = new Set(
  'script style noscript template svg math head nav footer aside form button select dialog iframe object video audio canvas textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p li h1 h2 h3 h4 h5 h6 blockquote figcaption td th pre div section article main header figure ul ol dl dt dd tr table br hr'.split(
    ' ',
  ),
);

interface Line {
  text: string;
  /** How much of it stands in links. */
  linked: number;
}

/** Elements of a name, in the order of the page. */
function find(root: HtmlElement, name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlElement[] = [root];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    if (here.name === name) found.push(here);
    for (let at = here.children.length - 1; at >= 0; at--) {
      const child = here.children[at];
      if (typeof child === 'object') stack.push(child);
    }
  }
  return found;
}

function plainText(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHidden({ attributes }: HtmlElement): boolean {
  return 'hidden' in attributes || attributes['aria-hidden'] === 'true';
}

function gather(element: HtmlElement, lines: Line[], isLinked: boolean): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      const line = lines.at(-1) as Line;
      line.text += child;
      if (isLinked) line.linked += child.trim().length;
      continue;
    }
    if (LEFT_OUT.has(child.name) || isHidden(child)) continue;
    const isBlock = BLOCKS.has(child.name);
    if (isBlock) lines.push({ text: '', linked: 0 });
    gather(child, lines, isLinked || child.name === 'a');
    if (isBlock) lines.push({ text: '', linked: 0 });
  }
}

/** A menu, a list of other articles: short, and nearly all of it links. */
const isMenu = ({ text, linked }: Line) => text.length < 140 && linked > text.length * 0.6;

function textOf(element: HtmlElement): string {
  const lines: Line[] = [{ text: '', linked: 0 }];
  gather(element, lines, false);
  return lines
    .map(({ text, linked }) => ({ text: text.replace(/\s+/g, ' ').trim(), linked }))
    .filter((line) => line.text !== '' && !isMenu(line))
    .map(({ text }) => text)
    .join('\n');
}

function bodyOf(root: HtmlElement): string {
  const articles = find(root, 'article').map(textOf);
  const longest = articles.sort((a, b) => b.length - a.length)[0] ?? '';
  const [main] = find(root, 'main');
  const others = [main ?? root, root].map(textOf);
  // A page may mark each teaser as an article: then the whole says more.
  const page = others.find((text) => text !== '') ?? '';
  return longest.length * 3 > page.length ? longest : page;
}

function metaOf(root: HtmlElement, names: readonly string[]): string | undefined {
  const metas = find(root, 'meta');
  for (const name of names) {
    const meta = metas.find(({ attributes }) =>
      [attributes.property, attributes.name, attributes.itemprop].includes(name),
    );
    if (meta?.attributes.content?.trim()) return meta.attributes.content.trim();
  }
  return undefined;
}

export function htmlArticle(html: string): HtmlArticle {
  const root = htmlTree(html);
  const [heading] = find(root, 'h1');
  const [head] = find(root, 'title');
  const title =
    metaOf(root, ['og:title', 'twitter:title']) ??
    (heading && plainText(heading)) ??
    (head && plainText(head)) ??
    '';
  const [time] = find(root, 'time').filter(({ attributes }) => attributes.datetime);
  const stated =
    metaOf(root, ['article:published_time', 'date', 'datePublished', 'dc.date']) ??
    time?.attributes.datetime ??
    '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0];
  return { title, text: bodyOf(root), ...(day ? { published: day } : {}) };
}

/** Whether a file holds a page: by its name, or by how it begins. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*<(!doctype html|html)[\s>]/i.test(text);
}
