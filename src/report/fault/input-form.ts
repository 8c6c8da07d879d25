/**
 * What is said of input files that are no situation (a CSV of ties, a `.gmcr` file, a lexicon), and
 * of a situation that has not what a command weighs; read as `expected.ts` and `found.ts` read what
 * is said of a situation. Apart from those, since the workbench never meets it.
 */
import { readForm, type Said } from './form.ts';

export type InputExpectedCode = keyof typeof EXPECTED;
export type InputFoundCode = keyof typeof FOUND;

const EXPECTED = {
  // A CSV of signed ties.
  header: /^the header source,target,sign\[,weight\]$/,
  headerField: /^the header "(.+)"$/,
  fourColumns: /^four columns$/,
  fields: /^(\d+) fields$/,
  otherNode: /^another node$/,
  nodeName: /^the name of a node$/,
  freeName: /^a name that is not reserved$/,
  sign: /^1, -1, \+ or -$/,
  positiveWhole: /^a positive whole number$/,
  weightSum: /^weights that sum to less than 2\^53$/,
  separated: /^fields separated by commas$/,
  // A `.gmcr` file.
  wholeFile: /^an object with options and decisionMakers$/,
  optionList: /^a list of options$/,
  optionObject: /^an option: an object with a name$/,
  optionName: /^the name of the option$/,
  optionPositions: /^a list of positions of options$/,
  optionPosition: /^the position of an option, 0 to (-?\d+)$/,
  freeOption: /^an option that nobody else owns$/,
  ownedOption: /^an option that a decision maker owns$/,
  direction: /^"both", "fwd" or "back"$/,
  optionPair: /^a pair of an option and "Y" or "N"$/,
  letter: /^"Y" or "N"$/,
  pairList: /^a list of pairs, or \{"compound": true, "members": \[…\]\}$/,
  patternList: /^a list of patterns$/,
  leaving: /^patterns that leave a feasible state$/,
  mostOptions: /^1 to 30 options$/,
  mostStates: /^at most (\d+) feasible states$/,
  makerList: /^a list of decision makers$/,
  makerObject: /^a decision maker: an object with a name and options$/,
  makerName: /^the name of the decision maker$/,
  makerPosition: /^the position of a decision maker, 0 to (-?\d+)$/,
  mostMakers: /^1 to 60 decision makers$/,
  coalitions: /^a list of coalitions$/,
  stateNumber: /^the number of a feasible state, 1 to (\d+)$/,
  ranking: /^a ranking of the feasible states, for rankings count in this file$/,
  stateNumbers: /^a list of state numbers, best first$/,
  // One that is to become a situation.
  ownersTogether: /^the options of each decision maker together, as a situation lists them$/,
  allSeen: /^no misperceptions, which a situation cannot hold$/,
  // A lexicon.
  clauses: /^clauses that begin (.+)$/,
  formsAfter: /^forms after "(.+):"$/,
  ownForm: /^a form of this entry$/,
  arabic: /^Arabic letters$/,
  notArabic: /^no Arabic letters$/,
  twoLetters: /^two letters or more$/,
  freeForm: /^a form that no other actor has, or a rule for it \((.+)\)$/,
  idOnce: /^an id once$/,
  codeOfState: /^a code on states alone$/,
  freeId: /^an id that no entry has$/,
  iso: /^an ISO 3166-1 code of three letters$/,
  named: /^a name in at least one of ar, en, fr$/,
  // A situation that is sound, and has not what is weighed.
  aGame: /^at least one game$/,
  aNeed: /^at least one need$/,
  aQuestion: /^at least one question with hypotheses$/,
  aState: /^at least one feasible state$/,
} as const;

const FOUND = {
  none: /^none$/,
  noneLeft: /^none left$/,
  itself: /^"(.*)" itself$/s,
  samePair: /^the same pair as on line (\d+)$/,
  otherSign: /^the same pair with the other sign as on line (\d+)$/,
  openQuote: /^a quote never closed$/,
  afterQuote: /^text after a closing quote$/,
  values: /^(\d+) values$/,
  bothLetters: /^option (\d+) with both letters$/,
  ownedBy: /^option (\d+) \((.*)\), owned by (.*)$/s,
  ownedByNobody: /^"(.*)", owned by nobody$/s,
  stateAgain: /^state (\d+) a second time$/,
  withoutState: /^(\d+), without state (\d+)$/,
  nameAgain: /^"(.*)" again$/s,
  formOf: /^a form of "(.*)"$/s,
  mixedOwners: /^them mixed with those of others$/,
  someUnseen: /^some$/,
  raiseLimit: /^([\d.]+) MB; raise it with --limit$/,
} as const;

/** What was expected of an input file; undefined where the form is none of these. */
export function inputExpectedOf(text: string): Said<InputExpectedCode> | undefined {
  return readForm(EXPECTED, text);
}

/** What was found there; undefined where the form is none of these. */
export function inputFoundOf(text: string): Said<InputFoundCode> | undefined {
  return readForm(FOUND, text);
}
