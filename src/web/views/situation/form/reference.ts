/** What of a document names a thing, and how firmly: what would be left of it without that name. */
import type { Situation } from '../../../../situation/index.ts';

export type Part =
  | 'sources'
  | 'quotes'
  | 'actors'
  | 'events'
  | 'ties'
  | 'claims'
  | 'needs'
  | 'supplies'
  | 'capacities'
  | 'thresholds';

/**
 * How a thing is named.
 *   list      one of several: the others stay
 *   optional  a field that may be left out
 *   voice     one voice of a claim: the claim goes with its last
 *   required  the namer does not stand without it
 *   decides   a decision maker of a game: its options and statements hang on it
 */
export type Hold = 'list' | 'optional' | 'voice' | 'required' | 'decides';

export interface Reference {
  /** The address of what names it: `ties/mali-wagner`, `games/g1/observed/outcome`. */
  readonly at: string;
  readonly field: string;
  readonly hold: Hold;
}

type Fields = Readonly<Record<string, Hold>>;

/** The fields of each part that name members of a part. */
const FIELDS: Readonly<Record<Part, Readonly<Partial<Record<Part, Fields>>>>> = {
  actors: {
    actors: { partOf: 'optional' },
    events: { from: 'list', to: 'list' },
    ties: { a: 'required', b: 'required' },
    needs: { client: 'required' },
    supplies: { supplier: 'required' },
    capacities: { supplier: 'required' },
    thresholds: { client: 'required', patron: 'required' },
  },
  sources: { sources: { origin: 'optional' }, quotes: { source: 'required' } },
  needs: { supplies: { need: 'required' }, capacities: { needs: 'list' } },
  claims: {
    ties: { claims: 'list' },
    supplies: { claims: 'list' },
    capacities: { claims: 'list' },
    thresholds: { claims: 'list' },
  },
  events: {
    supplies: { events: 'list' },
    capacities: { events: 'list' },
    thresholds: { events: 'list' },
  },
  quotes: {
    actors: { quotes: 'list' },
    events: { quotes: 'list' },
    ties: { quotes: 'list' },
    claims: { quotes: 'list' },
    needs: { quotes: 'list' },
    supplies: { quotes: 'list' },
    capacities: { quotes: 'list' },
    thresholds: { quotes: 'list' },
  },
  ties: {},
  supplies: {},
  capacities: {},
  thresholds: {},
};

/** The same inside questions and games, at whatever depth. */
const DEEP: Readonly<Partial<Record<Part, Fields>>> = {
  quotes: { quotes: 'list' },
  claims: { claim: 'required', claims: 'list' },
  events: { event: 'optional', events: 'list' },
};

type Member = Readonly<Record<string, unknown>>;

function names(value: unknown, id: string): boolean {
  return value === id || (Array.isArray(value) && value.includes(id));
}

function ofFields(value: Member, at: string, fields: Fields, id: string): Reference[] {
  return Object.entries(fields)
    .filter(([field]) => names(value[field], id))
    .map(([field, hold]) => ({ at, field, hold }));
}

function deep(value: unknown, at: string, fields: Fields, id: string): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : ofFields(value as Member, at, fields, id);
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const name = Array.isArray(value) ? ((one as { id?: string } | null)?.id ?? key) : key;
    return deep(one, `${at}/${name}`, fields, id);
  });
  return [...own, ...inner];
}

function voices({ claims }: Situation, part: Part, id: string): Reference[] {
  const field = part === 'actors' ? 'actor' : part === 'sources' ? 'source' : undefined;
  if (field === undefined) return [];
  return claims
    .filter(({ attribution }) => attribution.some((voice) => voice[field] === id))
    .map((claim) => ({ at: `claims/${claim.id}`, field: 'attribution', hold: 'voice' }));
}

/** Everything that names a thing, in the order of the document. */
export function referencesTo(situation: Situation, part: Part, id: string): Reference[] {
  const parts = Object.entries(FIELDS[part]).flatMap(([namer, fields]) =>
    (situation[namer as Part] as readonly Member[]).flatMap((member) =>
      ofFields(member, `${namer}/${member.id}`, fields, id),
    ),
  );
  const games = situation.games.flatMap((game) =>
    part === 'actors'
      ? game.decisionMakers
          .filter((maker) => maker.id === id)
          .map(
            (): Reference => ({
              at: `games/${game.id}/decisionMakers/${id}`,
              field: 'id',
              hold: 'decides',
            }),
          )
      : [],
  );
  const fields = DEEP[part];
  const inside = fields
    ? [
        ...deep(situation.questions, 'questions', fields, id),
        ...deep(situation.games, 'games', fields, id),
      ]
    : [];
  return [...parts, ...voices(situation, part, id), ...games, ...inside];
}
