/**
 * An HTML page as a tree, read as text: nothing of it runs, is fetched or becomes part of the page.
 * The policy of the page allows no parser of its own; what is needed of one is small.
 */
import { entities } from './html-entity.ts';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Between their tags there is no markup. */
const RAW = new Set('script style textarea title xmp noembed noframes plaintext'.split(' '));
/** A new one of these ends an open one of the same kind. */
const SELF_ENDING = new Set('p li dt dd tr td th option'.split(' '));
const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const DEEPEST = 400;

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    found[name.toLowerCase()] ??= entities(double ?? single ?? bare ?? '');
  return found;
}

/** Closes open elements down to the nearest of a name; an end tag that closes nothing is passed over. */
function close(open: HtmlElement[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name);
  if (at > 0) open.length = at;
}

function add(open: HtmlElement[], child: HtmlElement | string): void {
  open.at(-1)?.children.push(child);
}

/** @param html any text; what is no markup is text */
export function htmlTree(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(html); match !== null; match = PIECE.exec(html)) {
    const [piece, slash, tag, rest = ''] = match;
    if (tag === undefined) {
      if (!piece.startsWith('<!') && !piece.startsWith('<?')) add(open, entities(piece));
      continue;
    }
    const name = tag.toLowerCase();
    if (slash) {
      close(open, name);
      continue;
    }
    if (SELF_ENDING.has(name) && open.at(-1)?.name === name) open.pop();
    const element: HtmlElement = { name, attributes: attributesOf(rest), children: [] };
    add(open, element);
    if (RAW.has(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = PIECE.lastIndex;
      const at = end.exec(html)?.index ?? html.length;
      element.children.push(entities(html.slice(PIECE.lastIndex, at)));
      PIECE.lastIndex = at;
    } else if (!VOID.has(name) && !rest.endsWith('/') && open.length < DEEPEST) open.push(element);
  }
  return root;
}
