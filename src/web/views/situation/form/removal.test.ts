import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, parseSituation, type Situation } from '../../../../situation/index.ts';
import { type Part, referencesTo } from './reference.ts';
import { removalOf } from './removal.ts';
import { replacement } from './replacement.ts';

const root = join(import.meta.dirname, '../../../../../');
function parsed(folder: string): Situation {
  const read = parseSituation(readFileSync(join(root, 'examples', folder, 'situation.json')));
  if (!read.ok) throw new Error(`${folder} does not parse`);
  return read.situation;
}
const flagship = parsed('sahel-2024');
const PARTS: readonly Part[] = [
  'sources',
  'quotes',
  'actors',
  'events',
  'ties',
  'claims',
  'needs',
  'supplies',
];

describe('removing', () => {
  it.each(PARTS)('leaves a sound document without any member of %s, and can be undone', (part) => {
    // Quotes and claims are many and alike: every sixth of them.
    const step = part === 'quotes' || part === 'claims' ? 6 : 1;
    for (const { id } of flagship[part].filter((_, at) => at % step === 0)) {
      const removal = removalOf(flagship, `${part}/${id}`);
      const applied = applyEdits(flagship, removal.edits);
      expect(applied.ok ? '' : `${id}: ${applied.errors[0]?.message}`).toBe('');
      if (!applied.ok) continue;
      expect(applied.situation[part].some((one) => one.id === id)).toBe(false);
      expect(referencesTo(applied.situation, part, id)).toEqual([]);
      const back = applyEdits(applied.situation, applied.inverse);
      expect(back.ok && back.situation).toEqual(flagship);
    }
  });

  it('takes along what cannot stand without it, and says so', () => {
    const { goes, loses, holds } = removalOf(flagship, 'actors/china');
    const ties = flagship.ties.filter(({ a, b }) => a === 'china' || b === 'china');
    for (const { id } of ties) expect(goes).toContain(`ties/${id}`);
    expect(loses).toContain('events/e-norinco');
    expect(holds).toEqual([]);
  });

  it('takes what decides out of its games, with the changes of scenarios that no longer apply', () => {
    const { holds, edits, scenarios } = removalOf(flagship, 'actors/russia');
    const games = flagship.games.filter((game) =>
      game.decisionMakers.some((maker) => maker.id === 'russia'),
    );
    expect(holds).toEqual(games.map((game) => `games/${game.id}/decisionMakers/russia`));
    const applied = applyEdits(flagship, edits);
    if (!applied.ok) throw new Error(applied.errors[0]?.message);
    for (const { decisionMakers } of applied.situation.games)
      expect(decisionMakers.map(({ id }) => id)).not.toContain('russia');
    const shorter = applied.situation.scenarios.filter(
      ({ edits: left }, at) => left.length < (flagship.scenarios[at]?.edits.length ?? 0),
    );
    expect(scenarios.toSorted()).toEqual(shorter.map(({ id }) => id).toSorted());
    // A state that a scenario writes stays, without the letters of those who go.
    const { edits: followed = [] } =
      applied.situation.scenarios.find(({ id }) => id === 'algeria-mali-reconcile') ?? {};
    const start = followed.find(({ at }) => at === 'games/g2/statusQuo');
    expect(start).toMatchObject({ value: { state: 'NYYNN' } });
  });

  it('says that there is no such step where a game would have nobody left to decide', () => {
    const [game] = flagship.games;
    const one = game!.decisionMakers.find(({ id }) => id === 'russia')!;
    const alone = {
      ...flagship,
      scenarios: [],
      games: [
        {
          id: 'g',
          title: game!.title,
          decisionMakers: [{ ...one, statements: [], readings: [], priority: [] }],
          propositions: [],
          infeasible: [],
          targets: [],
        },
      ],
    } as unknown as Situation;
    const { holds, edits } = removalOf(alone, 'actors/russia');
    expect([holds, edits]).toEqual([['games/g/decisionMakers/russia'], []]);
  });

  it('takes a capacity with its last need, and a threshold with its client', () => {
    const resting = { illustrative: false, claims: [], events: [], quotes: [] };
    const need = flagship.needs[0]!;
    const other = flagship.needs[1]!;
    const pool = { id: 'pool', supplier: 'china', needs: [need.id], amount: 1, ...resting };
    const both = { ...pool, id: 'both', supplier: 'russia', needs: [need.id, other.id] };
    const leaving = { id: 'leaving', client: need.client, at: 0.5, ...resting };
    const shared = { ...flagship, capacities: [pool, both], thresholds: [leaving] } as Situation;
    const removal = removalOf(shared, `needs/${need.id}`);
    expect(removal.goes).toContain('capacities/pool');
    expect(removal.loses).toContain('capacities/both');
    const applied = applyEdits(shared, removal.edits);
    expect(applied.ok && applied.situation.capacities).toMatchObject([{ needs: [other.id] }]);
    expect(removalOf(shared, `actors/${need.client}`).goes).toContain('thresholds/leaving');
  });

  it('lets a claim go only with its last voice', () => {
    const [first] = flagship.claims;
    const voices = { ...flagship, claims: [] as Situation['claims'] };
    const attribution = [{ actor: 'china' }, { source: 'article' }];
    const two = { ...voices, claims: [{ ...first!, id: 'c', quotes: [], attribution }] };
    expect(removalOf(two, 'actors/china').loses).toContain('claims/c');
    const one = { ...two, claims: [{ ...two.claims[0]!, attribution: [{ actor: 'china' }] }] };
    expect(removalOf(one, 'actors/china').goes).toContain('claims/c');
  });
});

describe('one in the place of another', () => {
  it.each(['actors', 'claims', 'events', 'sources'] as const)('is sound for %s', (part) => {
    const ids = flagship[part].map((one) => one.id);
    for (const [at, from] of ids.entries()) {
      if (part === 'claims' && at % 6 > 0) continue;
      const to = ids[(at + 1) % ids.length] as string;
      const edits = replacement(flagship, part, from, to);
      if (edits.length === 0) continue;
      const applied = applyEdits(flagship, edits);
      // A circle, or a path out of the order of its dates, is refused with words.
      if (!applied.ok) {
        expect(applied.errors[0]?.message, `${from} → ${to}`).toMatch(/circle|part|earlier steps/);
        continue;
      }
      expect(referencesTo(applied.situation, part, from)).toEqual([]);
    }
  });

  it('keeps the words of both', () => {
    const [a, b] = [flagship.actors[9]!, flagship.actors[10]!];
    const quotes = [flagship.quotes[0]!.id, flagship.quotes[1]!.id] as [string, string];
    const two = {
      ...flagship,
      actors: flagship.actors.map((one) =>
        one.id === a.id
          ? { ...a, quotes: [quotes[0]] }
          : one.id === b.id
            ? { ...b, quotes: [quotes[1]] }
            : one,
      ),
    };
    const applied = applyEdits(two, replacement(two, 'actors', a.id, b.id));
    expect(applied.ok).toBe(true);
    if (!applied.ok) return;
    const left = applied.situation.actors.find((one) => one.id === b.id);
    expect(left?.quotes.toSorted()).toEqual(quotes.toSorted());
    for (const tie of applied.situation.ties) expect(tie.a).not.toBe(tie.b);
  });
});
