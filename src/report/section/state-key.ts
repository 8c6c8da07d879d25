/** What the states are that a condition over rankings names by their numbers: `s4: Mali insists, …`. */
import type { Concept } from '../../conflict/index.ts';
import { comparison } from '../condition-text.ts';
import { leftToRight } from '../direction.ts';
import type { Block, Line } from '../document.ts';
import { type ConflictContext, lettersOfState, onlyVaried } from './conflict-context.ts';
import { isSpeltOut } from './inverse-block.ts';

export function stateKey(context: ConflictContext): Block[] {
  const { inverse, finding, names, words } = context;
  if (inverse?.over !== 'rankings') return [];
  const items = namedStates(context).flatMap((id): Line[] => {
    const letters = lettersOfState(finding, id);
    return letters ? [[`${leftToRight(`s${id}`)}${words.colon} ${names.state(letters)}`]] : [];
  });
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

/** Those in conditions that are spelt out, in the order of their numbers. */
function namedStates(context: ConflictContext): number[] {
  const { inverse } = context;
  const bars = Object.entries(inverse?.observed?.concepts ?? {})
    .filter(([concept, explained]) => isSpeltOut(explained, [concept as Concept]))
    .map(([, { conditions }]) => conditions);
  const ids = [...bars, inverse?.path?.conditions ?? []].flat(2).flatMap((atom) => {
    const { above, below } = comparison(atom, onlyVaried(context));
    return [above, below].map((name) => Number(name.slice(1)));
  });
  return [...new Set(ids)].sort((a, b) => a - b);
}
