/** English: the words of the situation's tables, and of what stands in none of them yet. */
import { countEnglish } from '../../../report/words/count.ts';

export const situation = {
  empty: {
    actors: 'No actor yet. N enters one; a text that is read proposes those it names.',
    ties: 'No tie yet. N enters one: who stands with whom, or against whom.',
    events: 'No event yet. N enters one; a text that is read proposes those it tells of.',
    claims: 'No claim yet. N enters one: what is said, by whom, and how surely.',
    needs: 'No need yet. N enters one: what somebody depends on.',
    supplies: 'No supply yet. N enters one: who covers a need, and how much of it.',
    sources: 'No text yet. N brings one in; what is read in it is proposed with its words.',
  },
  needFirst: 'A supply covers a need, and there is none yet.',
  toNeeds: 'Enter a need',
  candidates: 'Ties that events suggest',
  candidatesNote:
    'Somebody backed, armed, accused or attacked somebody, and no tie says so. What was done once is no lasting tie by itself: whatever you enter is marked as our inference.',
  enter: 'Enter',
  enterAll: (count: number) => `Enter all ${count}`,
  andMore: (count: number) => `and ${countEnglish(count, 'more event')}`,
  another: 'another, to be named',
  anotherName: 'name of the new actor',
  anotherNote: 'Entered with this as a state; its form has the rest.',
  next: 'What now',
  toNetwork: 'See the network',
  toTies: 'Enter the ties that events suggest',
  toTimeline: 'See the timeline',
};
