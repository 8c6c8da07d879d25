/** What is said of all scenarios at once, and of a scenario beside its base, in English. */
import { countEnglish } from '../count.ts';

export const overviewEn = {
  title: 'All scenarios',
  finding: 'finding',
  scenarios: (count: number) => `${countEnglish(count, 'scenario')} beside the base`,
  moved: 'findings moved',
  notWeighed: 'not weighed',
  rule: 'Each scenario by itself, on the situation as it stands. A difference between two situations as they are written down forecasts nothing; a share of orders is not a probability.',

  ordersHold: (name: string) => `orders in which ${name} holds (Nash)`,
  ordersPath: 'orders in which every step of the path is an improvement',
  ordersReach: (name: string) => `orders in which improvements reach ${name}`,

  anySigns: (index: string) => `${index}, whatever the unknown signs`,
  unknownSigns: (index: string, range: string) => `${index} (${range} over the unknown signs)`,
  noSign: 'unknown: no sign is known',
  amongThese: (count: string, ties: string) => `${count} of these: ${ties}`,
  camps: 'camps',
  against: (one: string, other: string) => `${one} against ${other}`,
  noCamps: 'none against another',
  divisions: (count: number) => `not settled: ${countEnglish(count, 'division')} as good`,
  notSettled: 'not settled',
  /** Not settled in the base either, so that nothing says whether it moved. */
  stillNot: 'still not settled',
  crossed: (names: string) => `to the other camp: ${names}`,
  entered: (names: string) => `new in the network: ${names}`,
  left: (names: string) => `no longer in it: ${names}`,

  leftWithout: 'covered after the largest loss',
  oneSupplier: 'needs with one supplier',

  notSettledWith: (ids: string) => `not settled between these and ${ids}`,
};

export type OverviewWords = typeof overviewEn;
