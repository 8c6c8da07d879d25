/** English: the words of shared capacities and thresholds. */
export const sharing = {
  capacities: 'Shared capacities',
  capacitiesHint:
    'The most that a supplier can give to several needs together. Needs that share one count in one unit.',
  supplier: 'supplier',
  needs: 'needs',
  most: 'at most in all',
  atOnce: 'had at once',
  capacityOf: (supplier: string) => `Capacity of ${supplier}`,
  addCapacity: 'Capacity',
  addNeed: 'need',
  without: (need: string, supplier: string) => `Take out of the capacity of ${supplier}: ${need}`,
  thresholds: 'What clients bear',
  thresholdsHint:
    'A client leaves too once its exposure to those who left, as a share of its coverage, reaches its threshold.',
  client: 'client',
  patron: 'patron',
  anyPatron: 'any patron',
  leavesAt: 'leaves at',
  followsFirst: (client: string) => `if ${client} leaves first`,
  thresholdOf: (client: string) => `Threshold of ${client}`,
  patronOf: (client: string) => `Patron that ${client} would leave`,
  addThreshold: 'Threshold',
  certain: (round: number) => `leaves by round ${round}`,
  possible: (round: number) => `may leave, from round ${round}`,
  stays: 'stays',
};
