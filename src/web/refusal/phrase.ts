/**
 * What the document expected and what it found, taken apart into a code and facts. The engine says
 * both in English phrases of a fixed form; each form is one line here, and has its words in every
 * language of the page. A test holds the table to the phrases that stand in the engine.
 */

export type ExpectedCode = keyof typeof EXPECTED;
export type FoundCode = keyof typeof FOUND;

export interface Said<Code extends string> {
  readonly code: Code;
  /** What stands in the gaps of the phrase, in its order. */
  readonly facts: readonly string[];
}

const EXPECTED = {
  reference: /^the id of an? (.+)$/,
  once: /^each (.+?) once(?: in its list)?$/,
  noCircle: /^no circle$|^no proposition resting on itself$/,
  feasible: /^a feasible state$/,
  oneMover: /^a change in the options of exactly one decision maker$/,
  legalMove: /^a legal move of (\S+) \((\w+)\)$/,
  allStates: /^all (\d+) feasible states$/,
  laterEvent: /^an event not before those of earlier steps$/,
  soundScenario: /^edits that lead to a sound situation$/,
  notScenario: /^an edit of anything but scenarios$/,
  lessWork: /^scenarios that can be tried in |^a document whose states can be checked in /,
  inOrder: /^a pair in the order of the priority$/,
  eitherOrder: /^a priority or a ranking, not both$/,
  above: /^a number greater than (?:the start, )?(-?[\d.e+]+)$/,
  below: /^a number less than (-?[\d.e+]+)$/,
  exactLength: /^(\d+) UTF-16 units, from start to end$/,
  noWithin: /^no interval beside a date/,
  monthOrYear: /^a date that is a month or a year$/,
  inferredDate: /^a date whose year was inferred$/,
  otherActor: /^another actor than /,
  voice: /^a source, an actor or words$/,
  share: /^a number from 0 to 1$/,
  lowHigh: /^low at most high/,
  oneCapacity: /^a need in one capacity of "(.+)" at a date$/,
  oneThreshold: /^one threshold of "(.+)" towards (?:any patron|"(.+)") at a date$/,
  optionCount: /^1 to (\d+) options in all$/,
  levels: /^at most (\d+) levels/,
  stateLength: /^(\d+) letters, one for each option$/,
  symbolOfGame: /^an option or a proposition of the game$/,
  operand: /^a name, ! or \($/,
  operator: /^an operator (?:\(.*\) or the end|or \))$/,
  expression: /^a name, an operator or a parenthesis$/,
  atLeastLong: /^at least (\d+) (?:characters?|entry|entries)$/,
  atMostLong: /^at most (\d+) (?:characters?|entry|entries)$/,
  atLeast: /^a number at least (-?[\d.e+]+)$/,
  atMost: /^a number at most (-?[\d.e+]+)/,
  words: /^words in at least one of /,
  date: /^a date in EDTF: /,
  state: /^a state: /,
  url: /^a web address, /,
  country: /^three capital letters, /,
  id: /^an id: /,
  symbol: /^a name of letters, /,
  file: /^a file in sources\/|^64 hexadecimal digits/,
  oneOf: /^one of (?:the keys )?(.+)$/,
  position: /^a position below (\d+)$/,
  there: /^something to change$|^a field that is there$/,
  optional: /^a field that may be absent$|^no step further$/,
  member: /^a member of (?:the|a) list$|^a list to add to$|^an address, /,
  text: /^text$|^whole characters$|^a key that is not reserved$/,
  whole: /^a whole number$/,
  number: /^a number$/,
  yesNo: /^true or false$/,
  value: /^a (?:list|value|value of JSON|plain object)$|^an object$|^null$/,
} as const;

const FOUND = {
  twice: /^"(.+)" (?:twice|a second time)$/,
  excluded: /^"([YN]+)", which infeasible\[(\d+)\] excludes$/,
  before: /^"(.+)", which is before "(.+)"$/,
  movers: /^changes of (.+)$/,
  taken: /^it is taken$/,
  undone: /^it is undone$/,
  sameDays: /^"(.+?)"(?:, which "(.+)" holds)? on the same days$/,
  leftOut: /^(\d+); the first left out is "([YN]+)"$/,
  lettersIn: /^(\d+) in "(.*)"$/,
  noChange: /^no change$/,
  nothing: /^nothing$|^none of them$|^no date$|^an empty list$/,
  both: /^both$/,
  more: /^more(?: \(.*\))?$|^one more$/,
  end: /^the end$/,
  field: /^a field \(unset it\)$/,
  broken: /^half a surrogate pair$|^a NUL character$|^an object of another kind$/,
  value: /^a list$|^an object$|^null$/,
  quoted: /^"(.*)"(?: \(.*\))?$/s,
  number: /^(-?[\d.]+(?:e[+-]?\d+)?)(?: \(.*\))?$/,
  ordered: /^(\S+) (?:before|to) (\S+)$/,
  circle: /^(\S+(?: (?:→|>) \S+)+)$/,
  flag: /^(true|false)$/,
} as const;

function read<Code extends string>(
  table: Readonly<Record<Code, RegExp>>,
  text: string,
): Said<Code> | undefined {
  for (const code in table) {
    const match = table[code].exec(text);
    if (match) return { code, facts: match.slice(1).filter((one) => one !== undefined) };
  }
  return undefined;
}

/** Facts that are numbers, and no names or texts that look like one. */
export const NUMBERS: ReadonlySet<ExpectedCode | FoundCode> = new Set([
  'above',
  'below',
  'atLeast',
  'atMost',
  'number',
] as const);

/** What was expected: one thing, or any of several; undefined where the form is not known. */
export function expectedOf(text: string): readonly Said<ExpectedCode>[] | undefined {
  const whole = read(EXPECTED, text);
  if (whole) return [whole];
  const parts = text.split(', or ').map((one) => read(EXPECTED, one));
  return parts.length > 1 && parts.every((one) => one !== undefined) ? parts : undefined;
}

/** What was found, without the place that is said apart. */
export function foundOf(text: string): Said<FoundCode> | undefined {
  return read(FOUND, text.replace(/ at [A-Za-z.][^"]*$/, ''));
}
