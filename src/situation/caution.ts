/**
 * Warnings: the document can be weighed, but something in it deserves a look. Inputs without a
 * quote are no warnings; `unsourced.ts` lists them.
 */
import type { Finding } from './issue.ts';
import type { Situation } from './situation.ts';

/** Weights that are scaled when they do not sum to 1; said, since the reader sees other numbers. */
function weightCautions({ needs }: Situation): Finding[] {
  const clients = new Map<string, { sum: number; first: number }>();
  for (const [i, { client, weight }] of needs.entries()) {
    const known = clients.get(client);
    if (known === undefined) clients.set(client, { sum: weight, first: i });
    else known.sum += weight;
  }
  return [...clients]
    .filter(([, { sum }]) => Math.abs(sum - 1) > 1e-9)
    .map(([client, { sum, first }]) => ({
      path: ['needs', first, 'weight'],
      expected: `weights of the needs of "${client}" that sum to 1`,
      found: `${Number(Math.min(sum, 1e308).toPrecision(12))}, which is scaled`,
    }));
}

/** Quotes that cannot be checked, since the text of their source is not stored. */
function storedTextCautions({ sources, quotes }: Situation): Finding[] {
  const stored = new Set(sources.filter(({ file }) => file !== undefined).map(({ id }) => id));
  return quotes.flatMap(({ source }, i) =>
    stored.has(source)
      ? []
      : [
          {
            path: ['quotes', i, 'source'],
            expected: 'a source whose text is stored (file)',
            found: `"${source}", which has none`,
          },
        ],
  );
}

/** Decision makers that want nothing: every state is as good to them as any other. */
function preferenceCautions({ games }: Situation): Finding[] {
  return games.flatMap(({ decisionMakers }, g) =>
    decisionMakers.flatMap(({ statements, ranking, id }, d) =>
      statements.length > 0 || ranking !== undefined
        ? []
        : [
            {
              path: ['games', g, 'decisionMakers', d],
              expected: `preferences of "${id}"`,
              found: 'none: every state is as good to it as any other',
            },
          ],
    ),
  );
}

/** Needs in a capacity to which its supplier gives nothing: the capacity says nothing of them. */
function capacityCautions({ capacities, supplies }: Situation): Finding[] {
  const given = new Set(supplies.map(({ supplier, need }) => `${supplier} ${need}`));
  return capacities.flatMap(({ supplier, needs }, i) =>
    needs.flatMap((need, j) =>
      given.has(`${supplier} ${need}`)
        ? []
        : [
            {
              path: ['capacities', i, 'needs', j],
              expected: `a need to which "${supplier}" gives something`,
              found: `"${need}", to which it gives nothing`,
            },
          ],
    ),
  );
}

/** Thresholds that nothing can reach: of what is no client, or towards who gives the client nothing. */
function thresholdCautions({ thresholds, needs, supplies }: Situation): Finding[] {
  const clientOf = new Map(needs.map(({ id, client }) => [id, client]));
  const clients = new Set(clientOf.values());
  const given = new Set(supplies.map(({ need, supplier }) => `${supplier} ${clientOf.get(need)}`));
  return thresholds.flatMap(({ client, patron }, i): Finding[] => {
    if (!clients.has(client)) {
      const found = `"${client}", which has none`;
      return [{ path: ['thresholds', i, 'client'], expected: 'an actor with needs', found }];
    }
    if (patron === undefined || given.has(`${patron} ${client}`)) return [];
    const expected = `a patron that gives something to "${client}"`;
    return [
      { path: ['thresholds', i, 'patron'], expected, found: `"${patron}", which gives nothing` },
    ];
  });
}

/** What deserves a look in a sound situation. */
export function cautions(situation: Situation): Finding[] {
  return [
    ...weightCautions(situation),
    ...storedTextCautions(situation),
    ...capacityCautions(situation),
    ...thresholdCautions(situation),
    ...preferenceCautions(situation),
  ];
}
