import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { applyEdits, parseSituation } from '../../../situation/index.ts';
import { capitals } from './capital.ts';
import { capitalEdits } from './capital-place.ts';

describe('capitals', () => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  type Shape = Parameters<typeof geoContains>[0] & {
    readonly properties: { readonly name: string };
    readonly geometry: { readonly coordinates: unknown };
  };
  const { features } = feature(topology, topology.objects.countries) as unknown as {
    readonly features: readonly Shape[];
  };
  const points = (value: unknown): [number, number][] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value as [number, number]]
      : (value as unknown[]).flatMap(points);
  /** Kilometres from a point to the nearest corner of a shape. */
  const away = (at: [number, number], shape: Shape) =>
    6371 * Math.min(...points(shape.geometry.coordinates).map((one) => geoDistance(at, one)));
  /** Whether a point lies within the corners of a shape: most shapes need no closer look. */
  const boxes = new Map(
    features.map((shape) => {
      const corners = points(shape.geometry.coordinates);
      const ends = (k: 0 | 1) => {
        const all = corners.map((one) => one[k]);
        return [Math.min(...all) - 0.5, Math.max(...all) + 0.5] as const;
      };
      return [shape, [ends(0), ends(1)] as const];
    }),
  );
  const isNear = (at: [number, number], shape: Shape) =>
    boxes.get(shape)?.every(([low, high], k) => {
      const degrees = at[k] as number;
      return low <= degrees && degrees <= high;
    });
  /** The name of the land that the point lies on, or is near. */
  const landAt = ({ lat, lon }: { lat: number; lon: number }) => {
    const at: [number, number] = [lon, lat];
    const close = features.filter((shape) => isNear(at, shape));
    const within = close.find((shape) => geoContains(shape, at));
    if (within) return within.properties.name;
    const [nearest] = close
      .map((shape) => ({ name: shape.properties.name, km: away(at, shape) }))
      .sort((a, b) => a.km - b.km);
    return nearest && nearest.km < 25 ? nearest.name : undefined;
  };

  it('lie each on the land of one state, and no two on the same', () => {
    const found = [...capitals].map(([code, at]) => [code, landAt(at)] as const);
    // Islands that a map of this size leaves out.
    expect(found.filter(([, land]) => land === undefined).map(([code]) => code)).toEqual(['TUV']);
    const lands = found.flatMap(([, land]) => land ?? []);
    // The Vatican, which has no land of its own at this size.
    expect(lands.filter((one, at) => lands.indexOf(one) !== at)).toEqual(['Italy']);
    expect(lands.length).toBeGreaterThan(190);
  });

  it('lie on the land of the state that the code names', () => {
    const named: Readonly<Record<string, string>> = {
      COD: 'Dem. Rep. Congo',
      COG: 'Congo',
      DZA: 'Algeria',
      GIN: 'Guinea',
      GNB: 'Guinea-Bissau',
      GNQ: 'Eq. Guinea',
      KOR: 'South Korea',
      MLI: 'Mali',
      NER: 'Niger',
      NGA: 'Nigeria',
      PRK: 'North Korea',
      RWA: 'Rwanda',
      SDN: 'Sudan',
      SSD: 'S. Sudan',
      XKX: 'Kosovo',
    };
    for (const [code, name] of Object.entries(named))
      expect(landAt(capitals.get(code) ?? { lat: 90, lon: 0 }), code).toBe(name);
  });
});

describe('states put at their capitals', () => {
  const parsed = parseSituation(readFileSync('examples/sahel-2024/situation.json'));
  if (!parsed.ok) throw new Error('the example is not sound');
  const { actors } = parsed.situation;
  const bare = {
    ...parsed.situation,
    actors: actors.map(({ place, ...actor }) =>
      actor.id === 'mali' ? { ...actor, place } : actor,
    ),
  };

  it('are those with a code and no place, and nobody else', () => {
    const edits = capitalEdits(bare.actors);
    const states = actors.filter(({ iso3, id }) => iso3 && id !== 'mali').map(({ id }) => id);
    expect(edits.map(({ at }) => at)).toEqual(states.map((id) => `actors/${id}/place`));
    const applied = applyEdits(bare, edits);
    expect(applied.ok).toBe(true);
    expect(capitalEdits(actors)).toEqual([]);
  });
});
