/**
 * `npx tsx scripts/land.ts`: the coast lines of the map of the report, from Natural Earth 1:110m
 * (public domain) as the package `world-atlas` carries it, rounded to a tenth of a degree; and the
 * borders of the map of the page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';

const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
const topology = JSON.parse(readFileSync(file, 'utf8'));
const land = feature(topology, topology.objects.land) as unknown as {
  features: { geometry: { type: string; coordinates: number[][][] | number[][][][] } }[];
};
const rings = land.features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon'
    ? (geometry.coordinates as number[][][])
    : (geometry.coordinates as number[][][][]).flat(),
);
const lines = rings.map((ring) => {
  const points = ring.map(
    ([lon, lat]) => `${Math.round((lon as number) * 10)},${Math.round((lat as number) * 10)}`,
  );
  return points.filter((point, at) => point !== points[at - 1]).join(' ');
});
const text = `/** Coast lines, tenths of a degree (east, north); made by scripts/land.ts from Natural Earth 1:110m. */
export const land: readonly string[] = [
${lines
  .filter((line) => line.split(' ').length > 3)
  .map((line) => `  '${line}',`)
  .join('\n')}
];
`;
writeFileSync(join(import.meta.dirname, '..', 'src', 'report', 'figure', 'land.gen.ts'), text);

// Borders between states, for the map of the page: as Natural Earth has them, de facto lines.
const states = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
);
const borders = mesh(states, states.objects.countries, (a, b) => a !== b).coordinates.map((line) =>
  line
    .map(([lon, lat]) => `${Math.round((lon as number) * 10)},${Math.round((lat as number) * 10)}`)
    .filter((point, at, all) => point !== all[at - 1])
    .join(' '),
);
writeFileSync(
  join(import.meta.dirname, '..', 'src', 'web', 'views', 'map', 'border.gen.ts'),
  `/** Borders, tenths of a degree (east, north); made by scripts/land.ts from Natural Earth 1:110m. */
export const borders: readonly string[] = [
${borders.map((line) => `  '${line}',`).join('\n')}
];
`,
);
