/**
 * What is wrong with a call of the command line, read from its English by the form of the whole line,
 * as `expected.ts` reads what a checker expected. The first that fits counts: what is narrower stands
 * before what is wider.
 */
import { readForm, type Said } from './form.ts';

export type CallCode = keyof typeof CALLS;

const CALLS = {
  // Options, arguments and commands as such.
  noOption: /^expected an option of this command, found "(.*)"$/s,
  noCommand: /^expected a command \((.+)\), found "(.*)"$/s,
  noArgument: /^expected (\S+), found nothing; see (mizan .*--help)$/s,
  noValue: /^expected a value for (.+), found nothing$/s,
  tooMany: /^expected fewer arguments, found one too many; see (mizan .*--help)$/s,
  both: /^expected one of (--\S+) and (--\S+), found both$/,
  onStdout: /^expected a file on standard output alone, found (--\S+) beside it$/,
  wholeNumber: /^expected (--\S+) a whole number from (\S+) to (\S+), found "(.*)"$/s,
  date: /^expected (--\S+) a date such as (\S+), found "(.*)"$/s,
  language: /^expected (--lang\w*) (?:en, ar or fr|ar, en or fr), found "(.*)"$/s,
  // What is not among what there is.
  from: /^expected (--\S+) from (.+), found "(.*)"$/s,
  over: /^expected (--over|--sanctions) (\w+ or \w+), found "(.*)"$/s,
  noScenarios: /^expected --scenario of a situation that has scenarios, found "(.*)"$/s,
  scenario: /^expected --scenario (.+), found "(.*)"$/s,
  onlyGame: /^expected --game (.+), the one game of the file, found "(.*)"$/s,
  noGames: /^expected --game of a situation that has games, found "(.*)"$/s,
  game: /^expected --game (.+), found "(.*)"$/s,
  noTermSee: /^expected a term of the glossary, found "(.*)"; see (\S+)$/s,
  noTerm: /^expected a term of the glossary, found "(.*)"$/s,
  // Readings.
  readingForm: /^expected --reading DM=ID, found "(.*)"$/s,
  twoReadings: /^expected one reading of "(.*)", found two$/s,
  nobodyReads: /^expected no --reading, as nobody decides here, found "(.*)"$/s,
  readingOf: /^expected --reading of (.+), found "(.*)"$/s,
  readingOfGame: /^expected a reading of the game (\S+) \((.+)\), found "(.*)" of (\S+)$/s,
  noReadingsInGame:
    /^expected no --reading for the game (\S+), which has none, found "(.*)" of (\S+)$/s,
  noReadings: /^expected a reading of (\S+) \(none, it has no readings\), found "(.*)"$/s,
  readingChoice: /^expected a reading of (\S+) \((.+)\), found "(.*)"$/s,
  notGmcr: /^expected no (--\S+) for a \.gmcr file, which has none$/,
  notCsv: /^expected no --as-of, --scenario or --reading for a CSV, found one$/,
  // Whose order is varied, and what was observed.
  varyForm: /^expected --vary DM\[:FROM-TO\],…, found "(.*)"$/s,
  varyPriority: /^expected --vary of decision makers with a priority, found "(.*)"$/s,
  varyOf: /^expected --vary of (.+), found "(.*)"$/s,
  varyTwice: /^expected each decision maker once in --vary, found "(.*)" twice$/s,
  varySlice: /^expected --vary (\S+):FROM-TO with 0 ≤ FROM < TO ≤ (\d+), found (\S+)$/,
  varyRankings:
    /^expected at most (\d+) statements of "(.*)" to vary, found (\d+); --over rankings varies the ranking instead$/s,
  varyOthers:
    /^expected at most (\d+) statements of "(.*)" to vary, found (\d+); name others with --vary$/s,
  worldsSlice: /^expected --vary (\S+) with --worlds, found a slice of a ranking$/,
  allKnown:
    /^expected a game in which some order of statements is not known; name whose to vary with --vary$/,
  worldsStates: /^expected --worlds of a game of at most (\d+) states, found (\d+)$/,
  worldsBeside: /^expected --worlds beside --vary, found none$/,
  letters: /^expected (--\S+) (\d+) letters Y or N \((.*)\), found "(.*)"$/s,
  feasible: /^expected (--\S+) a feasible state, found "(.*)"$/s,
  pathTwo: /^expected --path two states or more, found one$/,
  pathMover: /^--path step (\d+): expected a move of one decision maker, found (.+)$/s,
  pathLong:
    /^expected a path along which each decision maker compares at most 30 states, found (\d+); --vary DM:FROM-TO varies a slice of a ranking$/,
  overSlice: /^expected --over rankings with a slice of "(.*)", found statements$/s,
  overRankings: /^expected --over rankings for "(.*)", which has a ranking and no priority$/s,
  noObservation: /^expected --observed or --path, as the game states no observation$/,
  seconds: /^expected --time-limit a number of seconds, found "(.*)"$/s,
  megabytes: /^expected --limit a number of megabytes up to 100, found "(.*)"$/s,
  // A model that is asked to read.
  timingModel: /^expected --timing without --model, found both$/,
  modelNone: /^expected --model NAME with --endpoint, found none$/,
  endpointNone: /^expected --endpoint URL with --model, found none$/,
  modelName: /^expected --model a name without blanks, found another$/,
  endpointForm: /^expected --endpoint an address such as (\S+), found another$/,
  endpointScheme: /^expected --endpoint an address of http or https, found (.*)$/s,
  endpointSecret: /^expected --endpoint an address without a name or password, found one with$/,
  endpointQuery: /^expected --endpoint an address without \? and #, found one with$/,
  endpointPlain: /^expected --endpoint https, since a key would be sent, found http$/,
  noPackages: /^expected the packages that ask a model, found none; install them with: (.+)$/s,
  // What is served, imported and exported.
  host: /^expected --host 127\.0\.0\.1 or ::1, found "(.*)"; the server answers to this machine alone$/s,
  port: /^expected --port a number up to (\d+), found "(.*)"$/s,
  portTaken: /^expected a port that is free, found (\S+) at (\S+)$/s,
  servable: /^expected a folder or its situation\.json, found the file "(.*)"$/s,
  intoNone: /^expected --into FOLDER, found none$/,
  intoTaken: /^expected a folder without a situation, found (.*)$/s,
  gmcrFile: /^expected a \.gmcr file, found "(.*)"$/s,
  formatNone: /^expected --format (.+), found none$/s,
  format: /^expected --format (.+), found "(.*)"$/s,
  // Files and folders.
  intoSituation: /^expected --into a situation, found no situation\.json in "(.*)"$/s,
  situationFolder: /^expected a folder with a situation\.json, found none in "(.*)"$/s,
  aFile: /^expected a file, found a folder at "(.*)"$/s,
  nothingAt: /^expected a file or folder, found nothing at "(.*)"$/s,
  writeFolder: /^expected a folder that is there to write "(.*)" in, found none$/s,
  notFolder: /^expected a folder, found something else of that name at "(.*)"$/s,
  noFolders: /^expected a place that takes folders at "(.*)", found one that takes none$/s,
  unusable: /^expected a file or folder that can be used at "(.*)", found (.+)$/s,
  noChromium: /^expected a Chromium on this machine, found none; install one or name it in (\w+)$/,
  disobeyed: /^expected Chromium to obey, found: (.*)$/s,
  // Notes, of a call that is answered.
  everyKnown: /^every order is known: name whose to vary with --vary$/,
  interleaved:
    /^(.*): options of different owners are interleaved; state numbers follow the order of the file$/s,
  relativeDates:
    /^(.*): (\d+) relative dates are left out: when was the text published\? \(--published\)$/s,
} as const;

export function callOf(text: string): Said<CallCode> | undefined {
  return readForm(CALLS, text);
}
