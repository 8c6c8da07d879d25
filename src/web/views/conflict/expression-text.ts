/** Expressions written out, renamed in, and simplified when some of their names are settled. */
import type { Expression } from '../../../situation/index.ts';

const TIGHTNESS = { iff: 0, if: 1, or: 2, and: 3, not: 4, symbol: 5 } as const;
const MARKS = { and: ' & ', or: ' | ', iff: ' <-> ' } as const;

function bracketed(node: Expression, than: number): string {
  const text = expressionText(node);
  return TIGHTNESS[node.kind] < than ? `(${text})` : text;
}

/** An expression as one writes it, with no more parentheses than it needs. */
export function expressionText(node: Expression): string {
  switch (node.kind) {
    case 'symbol':
      return node.name;
    case 'not':
      return `!${bracketed(node.of, TIGHTNESS.not)}`;
    case 'if':
      return `${bracketed(node.left, TIGHTNESS.or)} -> ${bracketed(node.right, TIGHTNESS.if)}`;
    default: {
      const inner = TIGHTNESS[node.kind] + 1;
      return node.of.map((part) => bracketed(part, inner)).join(MARKS[node.kind]);
    }
  }
}

/** Symbols as the grammar has them; a hyphen belongs to one only between letters or digits. */
const SYMBOL = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g;

/** The text of an expression with one name put for another, otherwise as it was written. */
export function renamedIn(text: string, from: string, to: string): string {
  return text.replace(SYMBOL, (name) => (name === from ? to : name));
}

/** An expression with another in the place of a name. */
export function inlined(node: Expression, name: string, by: Expression): Expression {
  switch (node.kind) {
    case 'symbol':
      return node.name === name ? by : node;
    case 'not':
      return negated(inlined(node.of, name, by));
    case 'if':
      return {
        kind: 'if',
        left: inlined(node.left, name, by),
        right: inlined(node.right, name, by),
      };
    default:
      return { ...node, of: node.of.map((part) => inlined(part, name, by)) };
  }
}

const negated = (of: Expression): Expression => (of.kind === 'not' ? of.of : { kind: 'not', of });

function junction(
  kind: 'and' | 'or',
  parts: readonly (Expression | boolean)[],
): Expression | boolean {
  const ends = kind === 'or';
  if (parts.includes(ends)) return ends;
  const of = parts.filter((part) => typeof part !== 'boolean');
  if (of.length === 0) return !ends;
  return of.length === 1 ? of[0]! : { kind, of };
}

/** An odd number of false parts turns the rest around. */
function equivalence(parts: readonly (Expression | boolean)[]): Expression | boolean {
  const of = parts.filter((part) => typeof part !== 'boolean');
  const isTurned = parts.filter((part) => part === false).length % 2 === 1;
  if (of.length === 0) return !isTurned;
  const [first, ...rest] = of as [Expression, ...Expression[]];
  const whole: Expression = rest.length === 0 ? first : { kind: 'iff', of: [first, ...rest] };
  if (!isTurned) return whole;
  return rest.length === 0 ? negated(first) : { kind: 'iff', of: [negated(first), ...rest] };
}

/** What is left of an expression once some names are known to hold or not to hold. */
export function settled(
  node: Expression,
  facts: ReadonlyMap<string, boolean>,
): Expression | boolean {
  switch (node.kind) {
    case 'symbol':
      return facts.get(node.name) ?? node;
    case 'not': {
      const of = settled(node.of, facts);
      return typeof of === 'boolean' ? !of : negated(of);
    }
    case 'if': {
      const [left, right] = [settled(node.left, facts), settled(node.right, facts)];
      if (left === false || right === true) return true;
      if (left === true) return right;
      return right === false ? negated(left) : { kind: 'if', left, right: right as Expression };
    }
    case 'iff':
      return equivalence(node.of.map((part) => settled(part, facts)));
    default:
      return junction(
        node.kind,
        node.of.map((part) => settled(part, facts)),
      );
  }
}
