/** What the dependence view holds, as rows: supplies, needs that nobody covers, capacities, thresholds. */
import type { Situation, Supply } from '../../../situation/index.ts';
import type { CsvRows } from '../../editing/csv-text.ts';
import { endsOf } from './amount.ts';

const HEAD = [
  ...['part', 'id', 'client', 'need', 'weight', 'demand', 'supplier', 'patron', 'low', 'high'],
  ...['during', 'illustrative', 'claims', 'events', 'quotes'],
] as const;

type Row = Partial<Record<(typeof HEAD)[number], string | number>>;

/** What a supply, a capacity and a threshold rest on alike. */
function resting(
  item: Pick<Supply, 'during' | 'illustrative' | 'claims' | 'events' | 'quotes'>,
): Row {
  return {
    during: item.during ?? '',
    illustrative: item.illustrative ? 'yes' : '',
    claims: item.claims.join(' '),
    events: item.events.join(' '),
    quotes: item.quotes.join(' '),
  };
}

/** @returns the head first; several ids stand in one field with spaces between */
export function dependenceCsv(situation: Situation): CsvRows {
  const { needs, supplies, capacities, thresholds } = situation;
  const ofNeed = (id: string): Row => {
    const need = needs.find((one) => one.id === id);
    return { need: id, client: need?.client, weight: need?.weight, demand: need?.demand };
  };
  const covered = new Set(supplies.map(({ need }) => need));
  const rows: Row[] = [
    ...supplies.map((one) => ({
      part: 'supplies',
      id: one.id,
      ...ofNeed(one.need),
      supplier: one.supplier,
      ...endsOf(one.amount),
      ...resting(one),
    })),
    ...needs
      .filter(({ id }) => !covered.has(id))
      .map((one) => ({
        part: 'needs',
        id: one.id,
        ...ofNeed(one.id),
        quotes: one.quotes.join(' '),
      })),
    ...capacities.map((one) => ({
      part: 'capacities',
      id: one.id,
      need: one.needs.join(' '),
      supplier: one.supplier,
      ...endsOf(one.amount),
      ...resting(one),
    })),
    ...thresholds.map((one) => ({
      part: 'thresholds',
      id: one.id,
      client: one.client,
      patron: one.patron,
      ...endsOf(one.at),
      ...resting(one),
    })),
  ];
  return [[...HEAD], ...rows.map((row) => HEAD.map((name) => row[name] ?? ''))];
}
