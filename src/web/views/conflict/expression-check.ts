/** What is wrong with an expression as one types it: where, what was expected, which name is near. */
import { nearestName, parseExpression, symbolsOf } from '../../../situation/index.ts';

export interface ExpressionFault {
  /** The place in the text, and how long what stands there is; 0 at the end. */
  readonly at: number;
  readonly length: number;
  /** `unknown`: a name that stands for nothing; the others as the grammar expects them. */
  readonly expected:
    | 'unknown'
    | 'operator'
    | 'operand'
    | 'closing'
    | 'character'
    | 'depth'
    | 'empty';
  /** What stands there; empty at the end. */
  readonly found: string;
  readonly near?: string;
}

const EXPECTED: Readonly<Record<string, ExpressionFault['expected']>> = {
  'an operator (& | -> <->) or the end': 'operator',
  'a name, ! or (': 'operand',
  'an operator or )': 'closing',
  'a name, an operator or a parenthesis': 'character',
};

const plain = (found: string) => (found === 'the end' ? '' : found.replace(/^"|"$/g, ''));

/** The first fault of an expression over the given names; nothing where it stands. */
export function expressionFault(
  text: string,
  names: ReadonlySet<string>,
): ExpressionFault | undefined {
  if (text.trim() === '') return { at: 0, length: 0, expected: 'empty', found: '' };
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    const found = plain(parsed.found);
    const expected = EXPECTED[parsed.expected] ?? 'depth';
    const length = expected === 'depth' ? 0 : found.length;
    return { at: parsed.at, length, expected, found: expected === 'depth' ? '' : found };
  }
  for (const [name, at] of symbolsOf(parsed.node)) {
    if (names.has(name)) continue;
    const near = nearestName(name, names);
    const fault = { at, length: name.length, expected: 'unknown', found: name } as const;
    return near === undefined ? fault : { ...fault, near };
  }
  return undefined;
}

/** The text with the near name put in place of the unknown one. */
export function mended(text: string, { at, length, near }: ExpressionFault): string {
  return near === undefined ? text : text.slice(0, at) + near + text.slice(at + length);
}
