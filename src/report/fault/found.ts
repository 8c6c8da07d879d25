/** What a checker found, taken apart into a code and facts, as what it expected is. */
import { readForm, type Said } from './form.ts';

export type FoundCode = keyof typeof FOUND;
export type DateFaultCode = keyof typeof DATE_FAULT;

export interface Found extends Said<FoundCode> {
  /** Where inside the value of an edit it stands. */
  readonly at?: string;
  /** Why a date is none. */
  readonly fault?: Said<DateFaultCode>;
}

const FOUND = {
  twice: /^"(.*)" twice$/s,
  again: /^"(.*)" a second time$/s,
  excluded: /^"([YN]+)", which infeasible\[(\d+)\] excludes$/,
  before: /^"(.+)", which is before "(.+)"$/,
  movers: /^changes of (.+)$/,
  taken: /^it is taken$/,
  undone: /^it is undone$/,
  heldToo: /^"(.+?)", which "(.+)" holds on the same days$/,
  sameDays: /^"(.+?)" on the same days$/,
  leftOut: /^(\d+); the first left out is "([YN]+)"$/,
  lettersIn: /^(\d+) in "(.*)"$/s,
  noChange: /^no change$/,
  nothing: /^nothing$/,
  noneOfThem: /^none of them$/,
  noDate: /^no date$/,
  emptyList: /^an empty list$/,
  both: /^both$/,
  moreStates: /^more \((\d+) states, (\d+) steps each, in this game\)$/,
  more: /^more$/,
  oneMore: /^one more$/,
  end: /^the end$/,
  field: /^a field \(unset it\)$/,
  halfLetter: /^half a surrogate pair$/,
  nul: /^a NUL character$/,
  nulAt: /^a NUL character at offset (\d+)$/,
  otherObject: /^an object of another kind$/,
  list: /^a list$/,
  object: /^an object$/,
  null: /^null$/,
  // What deserves a look; each begins with a name in quotes.
  noText: /^"(.+)", which has none$/,
  noneToIt: /^"(.+)", to which it gives nothing$/,
  givesNothing: /^"(.+)", which gives nothing$/,
  scaled: /^(\S+), which is scaled$/,
  wantsNothing: /^none: every state is as good to it as any other$/,
  quoted: /^"(.*)"$/s,
  number: /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/,
  ordered: /^(\S+) before (\S+)$/,
  range: /^(\S+) to (\S+)$/,
  circle: /^(\S+(?: (?:→|>) \S+)+)$/,
  flag: /^(true|false)$/,
  // A file that is not JSON, or no text.
  endOfFile: /^the end of the file$/,
  endOfLine: /^the end of the line$/,
  commaBefore: /^a comma too many before "([\]}])"$/,
  comma: /^a comma too many$/,
  comment: /^a comment$/,
  singleQuote: /^a single quote$/,
  control: /^the control character (U\+\w+)$/,
  encoding: /^text in (UTF-\d+)$/,
  notUtf8: /^bytes that are not UTF-8$/,
  megabytes: /^([\d.]+) MB$/,
  bytes: /^(\d+) bytes$/,
  // The folder around the file.
  outside: /^a link that leads outside$/,
  noFile: /^no such file$/,
  unreadable: /^an unreadable file \((\w+)\)$/,
  themAt: /^them at (\d+)–(\d+)$/,
  several: /^them in several places$/,
  otherWords: /^other words$/,
  // A word of a file that stands without quotes; last, since it may look like any other.
  bare: /^([\w$+\-.]+…?)$/,
} as const;

const DATE_FAULT = {
  noPoint: /^"(.*)" is not a year, a month or a day$/s,
  noYear: /^there is no year 0000$/,
  noMonth: /^there is no month (\d\d)$/,
  noDay: /^(\d{4}-\d\d) has no day (\d\d)$/,
  openBoth: /^an interval open at both ends says nothing$/,
  backwards: /^the interval ends before it begins$/,
  tooLong: /^too long for a date$/,
} as const;

/** What is wrong with a date; undefined where the form is not known. */
export function dateFaultOf(text: string): Said<DateFaultCode> | undefined {
  return readForm(DATE_FAULT, text);
}

/** What was found; undefined where the form is not known. */
export function foundOf(text: string): Found | undefined {
  const [, placed, at] = /^(.+) at ([A-Za-z.][^"]*)$/s.exec(text) ?? [];
  const whole = /^a NUL character/.test(text) || placed === undefined ? text : placed;
  const [, dated, why = ''] = /^(".*") \((.+)\)$/s.exec(whole) ?? [];
  const fault = dated === undefined ? undefined : dateFaultOf(why);
  const said = readForm(FOUND, fault ? (dated as string) : whole);
  if (said === undefined) return undefined;
  return {
    ...said,
    ...(whole === placed && at !== undefined ? { at } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}
