/** The parameters of the balance scale: names, defaults, ranges. Flags and forms come from here. */
export interface BalanceParameter {
  readonly name: 'margins' | 'details' | 'timeLimit' | 'worlds' | 'seed';
  readonly kind: 'switch' | 'whole' | 'seconds';
  readonly byDefault: boolean | number | null;
  readonly least?: number;
  readonly most?: number;
}

export const balanceDescriptor: readonly BalanceParameter[] = [
  { name: 'margins', kind: 'switch', byDefault: false },
  { name: 'details', kind: 'switch', byDefault: false },
  { name: 'timeLimit', kind: 'seconds', byDefault: null, least: 0, most: 86_400 },
  { name: 'worlds', kind: 'whole', byDefault: 256, least: 1, most: 4096 },
  { name: 'seed', kind: 'whole', byDefault: 1, least: 0, most: 2 ** 32 - 1 },
];
