/**
 * A drawing of the report as React elements. The drawings are strings of ours: a small reader takes
 * the elements and attributes that they use and nothing else, so no markup is ever written from text.
 */
import {
  createElement,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { localText } from '../model/local-text.ts';
import { useWorkbench } from '../model/use-workbench.ts';

const ELEMENTS = new Set(
  'svg g path rect circle line polyline polygon ellipse text tspan title desc defs marker pattern clipPath use'.split(
    ' ',
  ),
);
const ATTRIBUTE = /([a-zA-Z][a-zA-Z0-9:-]*)="([^"]*)"/g;
const PIECE = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const FORBIDDEN = /^on|href|^style$|^xmlns/i;
/** Words in a colour of the page; no other style is taken. */
const COLOUR = /^fill:(var\(--[a-z0-9-]+\))$/;
const REACT_NAMES: Readonly<Record<string, string>> = { class: 'className' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** An element that was drawn, and those in it by their keys. */
interface Drawn {
  readonly markup: string;
  readonly element: ReactElement;
  readonly parts: ReadonlyMap<string, Drawn>;
}

/** The elements of the drawing before. */
export interface DrawnElements {
  parts: ReadonlyMap<string, Drawn>;
}

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly key: string;
  /** Where its markup begins. */
  readonly from: number;
  /** What stood in it before. */
  readonly before: ReadonlyMap<string, Drawn> | undefined;
  readonly children: ReactNode[];
  readonly parts: Map<string, Drawn>;
  /** How many children of each name it has. */
  readonly counts: Map<string, number>;
}

const plain = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    : text;

/**
 * The name of a child among its siblings: its place among those of its kind. One line more leaves the
 * circles and the words after it what they were.
 */
function keyIn({ counts }: Open, name: string): string {
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return `${name}${count}`;
}

type Props = Record<string, string | number | { readonly fill: string }>;

/** What React calls an attribute; nothing for one that is not taken. Some thirty are ever asked for. */
const reactNames = new Map<string, string | undefined>();

function reactName(name: string): string | undefined {
  if (reactNames.has(name)) return reactNames.get(name);
  const camel = () => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const known = REACT_NAMES[name] ?? (/^(aria|data)-/.test(name) ? name : camel());
  reactNames.set(name, FORBIDDEN.test(name) ? undefined : known);
  return reactNames.get(name);
}

function propsOf(text: string, key: string): Props {
  const props: Props = { key };
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(text); one !== null; one = ATTRIBUTE.exec(text)) {
    const [, name = '', value = ''] = one;
    const known = reactName(name);
    if (known !== undefined) props[known] = plain(value);
    const fill = name === 'style' ? COLOUR.exec(value)?.[1] : undefined;
    if (fill) props.style = { fill };
  }
  return props;
}

type Begun = Pick<Open, 'name' | 'attributes' | 'key' | 'from' | 'before'>;

const opened = (begun: Begun): Open => ({
  ...begun,
  children: [],
  parts: new Map(),
  counts: new Map(),
});

/**
 * The elements of a drawing; text that is no drawing gives nothing.
 * @param local digits and months as the reader set them
 * @param known the elements of the drawing before, in the same digits: what has the same markup at the
 *   same place is the same element, is not read again, and React passes over it. Filled anew with those
 *   of this one.
 */
export function drawingElements(
  svg: string,
  local = (text: string) => text,
  known: DrawnElements = { parts: new Map() },
): ReactNode {
  const root = opened({ name: '', attributes: '', key: '', from: 0, before: known.parts });
  const stack = [root];
  const close = (end: number, isWhole = true): void => {
    const { name, attributes, key, from, children, parts } = stack.pop() as Open;
    const around = stack.at(-1) as Open;
    const element = createElement(name, propsOf(attributes, key), ...children);
    around.children.push(element);
    // What was never closed would be another thing where more follows.
    if (isWhole) around.parts.set(key, { markup: svg.slice(from, end), element, parts });
  };
  const piece = new RegExp(PIECE);
  for (let found = piece.exec(svg); found !== null; found = piece.exec(svg)) {
    const [whole, slash, name = '', attributes = '', isEmpty, text] = found;
    const around = stack.at(-1) as Open;
    const end = found.index + whole.length;
    if (text !== undefined) around.children.push(local(plain(text)));
    else if (slash === '/') {
      if (stack.length > 1 && around.name === name) close(end);
    } else if (ELEMENTS.has(name)) {
      const key = keyIn(around, name);
      const before = around.before?.get(key);
      if (before !== undefined && svg.startsWith(before.markup, found.index)) {
        around.children.push(before.element);
        around.parts.set(key, before);
        piece.lastIndex = found.index + before.markup.length;
        continue;
      }
      stack.push(opened({ name, attributes, key, from: found.index, before: before?.parts }));
      if (isEmpty === '/') close(end);
    }
  }
  while (stack.length > 1) close(svg.length, false);
  known.parts = root.parts;
  return root.children.filter((child) => typeof child !== 'string');
}

export interface SvgFigureProps {
  readonly svg: string;
  readonly alt: string;
  /** Of the region, where the drawing is wider than its place. */
  readonly name: string;
}

/** Whether a frame holds more than it shows. */
function useIsWider<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const frame = useRef<T>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setIsWider(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, isWider];
}

export function SvgFigure({ svg, alt, name }: SvgFigureProps) {
  const settings = useWorkbench((state) => state.settings);
  const [frame, isWider] = useIsWider<HTMLElement>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other digits, other elements
  const known = useMemo((): DrawnElements => ({ parts: new Map() }), [settings]);
  const elements = useMemo(
    () => drawingElements(svg, (text) => localText(text, settings), known),
    [svg, settings, known],
  );
  return (
    <section
      ref={frame}
      className="drawing"
      dir="ltr"
      tabIndex={isWider ? 0 : undefined}
      aria-label={isWider ? name : undefined}
    >
      <div role="img" aria-label={alt}>
        {elements}
      </div>
    </section>
  );
}
