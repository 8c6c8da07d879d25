/** What becomes of a client when another leaves first, in words: a line a patron of both. */
import type { SpreadReport } from '../../../dependence/index.ts';
import type { Threshold } from '../../../situation/index.ts';
import type { sharing } from '../../words/dependence/en.ts';

export interface Leaver {
  /** Who leaves first; absent before anything is weighed. */
  readonly first: string | undefined;
  /** What that spreads to, by patron. */
  readonly spread: readonly SpreadReport[];
}

type Say = Pick<typeof sharing, 'certain' | 'possible' | 'stays' | 'isFirst' | 'apart' | 'towards'>;

/**
 * @param name the name of an actor
 * @returns nothing where another threshold of the client counts, or none is weighed
 */
export function leavingTexts(
  { first, spread }: Leaver,
  { id, client, patron }: Pick<Threshold, 'id' | 'client' | 'patron'>,
  say: Say,
  name: (actor: string) => string,
): readonly string[] {
  if (first === undefined) return [];
  if (client === first) return [say.isFirst];
  const shared = spread.filter(
    (one) =>
      (patron === undefined || one.patron === patron) &&
      one.clients.some((other) => other.client === client),
  );
  if (shared.length === 0) return [say.apart];
  return shared.flatMap(({ patron: of, cascade }) => {
    const found = cascade?.clients.find((one) => one.client === client);
    if (found?.threshold?.id !== id) return [];
    const text =
      found.certain !== null
        ? say.certain(found.certain)
        : found.possible === null
          ? say.stays
          : say.possible(found.possible);
    return [shared.length > 1 ? say.towards(name(of), text) : text];
  });
}
