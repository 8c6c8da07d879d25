/** What spreads when a client leaves first, whichever is asked about; the first of the situation at first. */
import { useMemo, useState } from 'react';
import { dependInput, spreadReport } from '../../../dependence/index.ts';
import { useWeighed } from '../weighed.ts';
import type { Leaver } from './leaving.ts';

export interface Leaving extends Leaver {
  /** Whoever has needs, in the order of the document. */
  readonly clients: readonly string[];
  choose(client: string): void;
}

export function useLeaving(): Leaving {
  const weighed = useWeighed();
  const [asked, choose] = useState<string>();
  const finding = weighed?.weighing.dependence;
  const situation = weighed?.situation;
  return useMemo(() => {
    if (!finding || !situation) return { first: undefined, spread: [], clients: [], choose };
    const clients = [...new Set(situation.needs.map(({ client }) => client))];
    // Whoever was asked about may have gone since.
    const first = asked !== undefined && clients.includes(asked) ? asked : finding.client;
    if (first === finding.client) return { first, spread: finding.spread, clients, choose };
    const input = dependInput(situation, finding.asOf);
    const client = input.clients.find(({ id }) => id === first);
    return { first, spread: client ? spreadReport(input, client) : [], clients, choose };
  }, [finding, situation, asked]);
}
