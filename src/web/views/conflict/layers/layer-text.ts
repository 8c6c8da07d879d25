/** What is written in the box of a state: who does otherwise than in the first state drawn, line by line. */
import { wrapped } from '../../../../report/figure/wrapped.ts';
import type { ConflictContext } from '../../../../report/section/conflict-context.ts';

const MOST_LINES = 6;

/** @param first the state that the others are told apart from; it says of everybody what they do */
export function layerLines(
  { game, names }: ConflictContext,
  yn: string,
  first: string,
  pixels: number,
  size: number,
): readonly string[] {
  let from = 0;
  const lines = game.decisionMakers.flatMap((dm) => {
    const [a, b] = [from, from + dm.options.length];
    from = b;
    const isSame = yn !== first && yn.slice(a, b) === first.slice(a, b);
    if (a === b || isSame) return [];
    return wrapped(`${names.decisionMaker(dm.id)} ${names.choice(dm, yn)}`, pixels, size);
  });
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}
