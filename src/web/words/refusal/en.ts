/** English: why an edit is not taken. What stands in the gaps comes isolated. */
import type { ExpectedCode, FoundCode, Phrases } from '../../../report/fault/index.ts';
import { countEnglish } from '../../../report/words/count.ts';

/**
 * What the report says for a reader of the file, said to one who does not see the file: no keys, no
 * ids, no JSON. Whatever is not here is said as the report says it.
 */
const expected: Partial<Phrases<ExpectedCode>> = {
  reference: () => 'something that is in the document',
  onceInList: () => 'each only once',
  legalMove: ([option]) => `a direction in which the option ${option} can move`,
  scenarioWork: () => 'less to check, since the document is too large here',
  stateWork: () => 'less to check, since the document is too large here',
  inOrder: () => 'a pair that agrees with the order stated',
  eitherOrder: () => 'an order of statements or a ranking of states, not both',
  exactLength: ([count]) => `${count} characters, from start to end`,
  noWithin: () => 'no span beside a date, since the span is for undated events',
  otherActor: () => 'another actor',
  lowHigh: () => 'the low end first',
  lowHighRating: () => 'the low end first',
  oneCapacity: ([supplier]) => `each need in one capacity of ${supplier} at a time`,
  oneThreshold: ([client]) => `one threshold of ${client} at a time`,
  oneThresholdAny: ([client]) => `one threshold of ${client} at a time`,
  words: () => 'words in Arabic, English or French',
  date: () => 'a date such as 2024, 2024-10 or 2024-10-03, or a span',
  state: () => 'a state, with a Y or an N for each option',
  id: () => 'a short name, which is a small Latin letter, then letters, digits and hyphens',
  file: () => 'a stored text of the situation',
  digest: () => 'a stored text of the situation',
  keys: ([names]) => `one of ${names}`,
  address: () => 'a list or one of its members',
  yesNo: () => 'yes or no',
  jsonValue: () => 'another sort of value',
  plainObject: () => 'several fields together',
  object: () => 'several fields together',
  null: () => 'another sort of value',
};

const found: Partial<Phrases<FoundCode>> = {
  twice: ([name]) => `${name} twice`,
  again: ([name]) => `${name} twice`,
  excluded: ([state]) => `${state}, which is ruled out`,
  before: ([event, other]) => `${event}, which is before ${other}`,
  taken: () => 'that it is taken',
  undone: () => 'that it is taken back',
  heldToo: ([need, capacity]) => `${need}, which is in ${capacity} too`,
  sameDays: ([threshold]) => `${threshold} on the same days`,
  leftOut: ([count, state]) => `${count}, without ${state}`,
  lettersIn: ([count]) => `${count}`,
  field: () => 'a field',
  halfLetter: () => 'characters that no file can hold',
  nul: () => 'characters that no file can hold',
  otherObject: () => 'another sort of value',
  object: () => 'another sort of value',
  null: () => 'another sort of value',
  quoted: ([text]) => text ?? '',
  ordered: ([one, other]) => `${one}, then ${other}`,
  flag: ([value]) => (value === 'true' ? 'yes' : 'no'),
};

export const refusal = {
  expected,
  found,
  gone: (name: string) => `it still names ${name}, which would be gone`,
  unclear: 'the document would not be sound',
  near: (name: string) => `Did you mean ${name}?`,
  where: (thing: string, name: string) => `${thing} ${name}`,
  field: (thing: string, field: string) => `${thing}, ${field}`,
  change: (scenario: string, number: number) => `${scenario}, change ${number}`,
  /** What a change of a scenario does elsewhere. */
  inside: (change: string, place: string) => `${change}, at ${place}`,
  holds: (scenario: string) => `The scenario ${scenario} builds on this:`,
  follows: (scenario: string) =>
    `The scenario ${scenario} uses the old name; it would follow the new one.`,
  together: {
    falls: 'Do it, and take these changes out of the scenario',
    follows: 'Do it, and rename it in the scenario',
  },
  server: {
    session:
      'the server does not know this browser; open the last address that mizan serve printed',
    full: 'the disk is full; what was stored is as it was',
    disk: 'the disk refused the write; what was stored is as it was',
    readOnly:
      'the situation cannot be written now, being read-only or in the hands of another program',
    missing: 'there is no situation of that name in the folder that is served',
    large: 'it is too large',
    busy: 'the server has too much to do; it is tried again',
    inFile: (said: string, file: string, line: string, column: string) =>
      `${said} (${file}, line ${line}, place ${column})`,
    faults: (count: number) => `${countEnglish(count, 'fault')} in the file:`,
    firstFaults: (count: number) =>
      `The first ${countEnglish(count, 'fault')} in the file; mizan check tells the others:`,
    notJson: 'the file breaks off or is miswritten here',
  },
  leave: 'Leave it as it is',
  one: 'It is one step; Ctrl Z brings all of it back.',
  detail: 'In the words of the checker',
};
