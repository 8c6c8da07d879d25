/**
 * Mali's needs in autumn 2024 as the flagship drafts them: levels none, low, medium and high as
 * ranges. The sizes are the drafter's, to show the method.
 */
import { situationSchema } from '../situation/schema.ts';
import type { Situation } from '../situation/situation.ts';

const level = {
  low: { low: 0.1, high: 0.4 },
  medium: { low: 0.4, high: 0.7 },
  high: { low: 0.7, high: 1 },
};

const table: readonly [need: string, supplier: string, size: keyof typeof level][] = [
  ['ground-combat', 'wagner', 'high'],
  ['ground-combat', 'aes', 'low'],
  ['air-and-drones', 'turkey', 'medium'],
  ['air-and-drones', 'iran', 'low'],
  ['air-and-drones', 'wagner', 'low'],
  ['equipment', 'china', 'medium'],
  ['equipment', 'turkey', 'low'],
  ['equipment', 'wagner', 'low'],
  ['payment-terms', 'china', 'low'],
  ['political-cover', 'wagner', 'medium'],
  ['political-cover', 'china', 'low'],
  ['political-cover', 'aes', 'medium'],
];

export const sahel: Situation = situationSchema.parse({
  mizan: 1,
  id: 'sahel',
  title: { en: 'Sahel' },
  asOf: '2024-11-01',
  needs: [...new Set(table.map(([need]) => need))].map((id) => ({
    id,
    client: 'mali',
    name: { en: id },
    weight: 0.2,
  })),
  supplies: table.map(([need, supplier, size]) => ({
    id: `${supplier}-${need}`,
    need,
    supplier,
    amount: level[size],
    illustrative: true,
  })),
});
