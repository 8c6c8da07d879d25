/** English: the words of merging a proposal with one that is there. */

export const merge = {
  ask: {
    actor: 'Which actor is this?',
    event: 'Which event is this?',
    claim: 'Which claim is this?',
    tie: 'Which tie is this?',
  },
  find: 'type to find it',
  likely: 'likely',
  others: 'others',
  noMatch: 'None has these words.',
  noneYet: 'The document has none yet to merge it with.',
  more: (count: number) => `and ${count} more: type to narrow them down`,
  does: 'Its words become a quote of the one that you choose.',
  doesActor:
    'Its words become a quote of the actor that you choose; what the text says later under this name is taken for that actor.',
  choose: 'choose',
  back: 'back',
};
