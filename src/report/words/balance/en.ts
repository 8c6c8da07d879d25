/** What is said of a balance that cannot be told yet, or has nothing to divide, in English. */
export const balance = {
  noSigns: 'No sign is known yet: whether a tie is under strain cannot be told.',
  noneAgainst: 'No tie is under strain: none is entered as against.',
  moreOpen: (count: number) =>
    count === 1
      ? 'The sign of one other tie is not known either.'
      : `The signs of ${count} other ties are not known either.`,
  openMixed: (between: string) => `Ties of both signs are entered ${between}:`,
  openDate: (between: string) => `Whether the tie ${between} holds at this date is not known:`,
  openHow: (between: string) => `How the tie ${between} stands at this date is not known:`,
  without: (index: string) => `without it, the index is ${index}`,
  moreOpenHow: (count: number) =>
    count === 1
      ? 'How one other tie stands is not known either.'
      : `How ${count} other ties stand is not known either.`,
};

export type BalanceWords = typeof balance;
