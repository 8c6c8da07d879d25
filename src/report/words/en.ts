/** English: every word and sentence of reports and of the terminal. The other languages match its shape. */
import { countEnglish, listed } from './count.ts';
import { agrees } from './english-name.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en = {
  mizan: 'Mizan',
  asOf: (date: string) => `as of ${date}`,
  months,
  day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
  span: {
    early: (date: string) => `early ${date}`,
    mid: (date: string) => `mid ${date}`,
    late: (date: string) => `late ${date}`,
  },
  interval: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  notDated: 'not dated',
  yearInferred: 'year inferred',
  and: (items: readonly string[]) => listed(items, 'en'),
  or: (items: readonly string[]) => listed(items, 'en', 'or'),
  /** Two actors in a sentence; side by side they are written by `pair`. */
  between: (a: string, b: string) => `between ${a} and ${b}`,
  quoted: (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  of: (count: string, total: string) => `${count} of ${total}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  without: 'without',

  colon: ':',
  /** After a label that stands at the head of a paragraph. */
  stop: '.',
  semicolon: '; ',

  scale: {
    conflict: 'Conflict',
    balance: 'Balance',
    dependence: 'Dependence',
    hypotheses: 'Hypotheses',
  },
  concept: {
    nash: { short: 'Nash', long: 'Nash stability: nobody has an improvement' },
    seq: { short: 'SEQ', long: 'sequential stability: every improvement meets a credible reply' },
    sseq: {
      short: 'SSEQ',
      long: 'symmetric sequential stability: a credible reply that no counter-move undoes',
    },
    sim: {
      short: 'SIM',
      long: 'simultaneous stability: every improvement fails if the others move at the same time',
    },
    gmr: {
      short: 'GMR',
      long: 'general metarationality: every improvement meets some reply, however costly',
    },
    smr: { short: 'SMR', long: 'symmetric metarationality: a reply that no counter-move undoes' },
  },

  conflict: {
    /** What a sentence of one outcome rests on: the preferences as stated, or the readings chosen. */
    given: (chosen: readonly { readonly dm: string; readonly reading: string }[]) =>
      chosen.length === 0
        ? 'with the preferences as stated'
        : `with ${listed(
            chosen.map(({ dm, reading }) => `${dm} read as “${reading}”`),
            'en',
          )}`,
    decisionMaker: 'Who',
    wants: 'Wants',
    coalition: (members: string, acts: string) =>
      `Together ${members} could leave it and all gain: ${acts}.`,
    noCoalition: 'No two or more of them would all gain by leaving it together.',
    nearestTarget: (target: string, holds: boolean) =>
      holds
        ? `makes ${target} reachable by improvements.`
        : `puts ${target} out of reach of improvements.`,
    nearestOutcome: (outcome: string, holds: boolean, concept: string) =>
      holds ? `makes ${outcome} hold (${concept}).` : `undoes ${outcome} (${concept}).`,
    reachableIf: (target: string, conditions: string) =>
      `${capital(target)} can be reached by improvements only if one of these holds: ${conditions}.`,
    figureStatesOrder: (names: string) =>
      `In each place the marks stand for ${names}, in this order; a rule under them is an equilibrium under SEQ.`,
    holdsCount: (given: string, count: string, total: string) =>
      `${capital(given)}, ${count} of ${total} states hold under Nash.`,
    concept: 'Concept',
    equilibriaCount: 'States that hold',
    looseStates: (count: number) =>
      `${count === 1 ? 'One other state holds' : `${countEnglish(count, 'other state')} hold`} under GMR or SMR only, which accept almost anything.`,
    subject: (name: string) => `${name} `,
    allSix: 'all six',
    comma: ', ',
    whyReadings: 'Under other readings',
    manyConditions: (concepts: string) => `${concepts}: no short condition`,
    reachedIn: (target: string) =>
      `orders in which ${target} can be reached by improvements. A share of orders is not a probability.`,
    comparisonOf: (dm: string, above: string, below: string) => `${dm}: ${above}, before ${below}`,
    pathShows: (dm: string, above: string, below: string) =>
      `The path taken does: ${dm} put ${above} above ${below}.`,
    outcomeNever: (outcome: string) =>
      `No order of the stated preferences makes ${outcome} a Nash equilibrium: something is missing from the model, or it was not at rest.`,
    outcomeAlways: (outcome: string) => `${capital(outcome)} holds whatever the order.`,
    outcomeWhen: (outcome: string, condition: string) =>
      `${capital(outcome)} holds when ${condition}.`,
    holdsLead: (given: string, count: number, list: string) =>
      count === 1
        ? `${capital(given)}, one outcome holds: ${list}.`
        : `${capital(given)}, ${countEnglish(count, 'outcome')} hold: ${list}.`,
    holdsNone: (given: string) =>
      `${capital(given)}, no outcome holds: somebody would move from every state.`,
    conditionAnd: (parts: readonly string[]) => parts.join(' and '),
    conditionOr: (parts: readonly string[]) => parts.join(' or '),
    conditionAlways: 'any order will do',
    states: (count: number) => countEnglish(count, 'state'),
    orders: (count: bigint) => countEnglish(count, 'order'),
    turnsOnFacts: (count: number) => `turns on ${countEnglish(count, 'undated fact')}`,
    turnsOnComparisons: (count: number) => `turns on ${countEnglish(count, 'comparison')}`,
    outcomeHolds: (given: string, outcome: string, concepts: string) =>
      `${capital(given)}, ${whole(outcome)} holds (${concepts}).`,
    outcomeFails: (given: string, outcome: string) =>
      `${capital(given)}, ${whole(outcome)} does not hold under any of the six concepts.`,
    theOutcome: 'the observed outcome',
    alone: (outcome: string) => `${capital(outcome)} alone does not say.`,
    ifOrder: (first: string, second: string, dm: string, above: string, below: string) =>
      `If ${first} came before ${second}, ${dm} put ${above} above ${below}.`,
    implies: (dm: string, above: string, below: string) =>
      `It shows that ${dm} put ${above} above ${below}.`,
    holdsWhen: (concept: string, condition: string) => `${concept}: it holds when ${condition}`,
    holdsNever: (concept: string) => `${concept}: it holds in no order`,
    holdsAlways: (concept: string) => `${concept}: it holds in every order`,
    sameAs: (concepts: string) => `${concepts}: the same orders`,
    loose: (concepts: string) =>
      `${concepts}: almost anything is accepted, so this explains little`,
    underReading: (dm: string, reading: string, count: string) =>
      `if ${dm} ${agrees(dm, 'is', 'are')} ${reading}: ${count}`,
    path: (condition: string) =>
      `the path: every step is an improvement for its mover, ${condition}`,
    pathAlways: (condition: string) => `always with ${condition}`,
    pathEvery: 'whatever the order',
    pathNever: 'which is so in no order',
    both: (concept: string) => `both the outcome (${concept}) and the path`,
    pathFails: (step: number, mover: string) =>
      `The path fails at step ${step}: it is no improvement for ${mover}.`,
    prefers: (above: string, below: string) => `${above} > ${below}`,
    sampled: (draws: string, seed: string) => `a sample of ${draws} orders, seed ${seed}`,
    decides: 'What would settle it',
    orderQuestion: (first: string, second: string) => `Which came first: ${first}, or ${second}?`,
    noSourceDates: (events: string) => `No source dates ${events}.`,
    /** Without a condition where none is asked for, or none is left to hold. */
    orderThen: (count: string, condition?: string) =>
      `If in that order, ${count} remain${condition === undefined ? '' : `, all with ${condition}`}.`,
    orderElse: (count: string) => `Otherwise only the outcome speaks, and ${count} remain.`,
    readingQuestion: (dm: string, readings: string) =>
      `${agrees(dm, 'Is', 'Are')} ${dm} ${readings}?`,
    readingAdds: (reading: string, count: string, concepts: string) =>
      `${capital(reading)} adds ${count}, under ${concepts} only.`,
    readingNoSource: 'No source says.',
    comparisonQuestion: (dm: string, above: string, below: string) =>
      `${agrees(dm, 'Does', 'Do')} ${dm} put ${above} above ${below}?`,
    /** Under the concept that is named, where it is not Nash. */
    comparisonSplit: (yes: string, no: string, concept?: string) =>
      `If so, it comes about${concept === undefined ? '' : ` (${concept})`} in ${yes} orders; if not, in ${no}.`,
    reachable: (target: string) =>
      `${capital(target)} can be reached by improvements if one of these holds, and only then:`,
    reachableAlways: (target: string) =>
      `${capital(target)} can be reached by improvements in every order.`,
    reachedAlready: (target: string) => `${capital(target)} has already come about.`,
    reachableNever: (target: string) =>
      `${capital(target)} cannot be reached by improvements in any order.`,
    reachableCount: (count: string, total: string) =>
      `That is ${count} of ${total} orders. A share of orders is not a probability.`,
    reachableBase: (given: string, target: string, steps: string) =>
      `${capital(given)}, ${target} can be reached: ${steps}.`,
    notReachableBase: (given: string, target: string) =>
      `${capital(given)}, ${target} cannot be reached by improvements.`,
    reachableByMovesOnly: (given: string, target: string) =>
      `${capital(given)}, ${target} can be reached by moves, but no chain of improvements leads there.`,
    readings: 'Readings, side by side',
    readingsCaption: (outcome: string) =>
      `Whether ${outcome} is an equilibrium under each reading, and whether each observed step is an improvement.`,
    fitsPath: 'Fits the path',
    pathBreaks: (step: number) => `no, at step ${step}`,
    holds: 'Holds under',
    holdsNot: 'does not hold',
    why: 'Why it holds, or does not',
    whyStated: (given: string, outcome: string, state: string) =>
      bare(outcome) === bare(state)
        ? `${capital(given)}: ${state}.`
        : `${capital(outcome)}, ${given}: ${state}.`,
    // Said of one or of several, without a verb that would have to agree.
    noMove: 'cannot move from here.',
    noImprovement: 'would not move: nothing better is in reach.',
    sanctioned: (acts: string, replies: string, margin: number) =>
      `would gain by ${acts}, but could then be answered (${replies}) and end ${margin === 0 ? 'no better off than now' : 'worse off than now'}.`,
    escapesNash: (acts: string) => `would move, and gain, by ${acts}.`,
    escapes: (acts: string, worst: string) =>
      `would move, and gain, by ${acts}: even the worst that can follow (${worst}) is better than now.`,
    undo: (act: string) => `going back on ${act}`,
    reply: (dm: string, acts: string) => `${dm} by ${acts}`,
    equilibria: 'Outcomes that hold',
    equilibriaCaption: (given: string) =>
      `${capital(given)}. Where an act cannot be undone, an outcome can hold simply because nobody is able to leave it.`,
    state: 'State',
    reached: 'Reached from the status quo',
    byImprovements: 'by improvements',
    byMoves: 'by moves only',
    notReached: 'not reached',
    statusQuo: 'status quo',
    observedState: 'observed',
    noEquilibrium: 'No state holds under this concept.',
    moreStates: (count: number) => `and ${countEnglish(count, 'other state')}`,
    preferences: 'What each wants, as stated',
    orderUnknown: 'order unknown',
    orderPartly: 'order known in part',
    mostFirst: 'most important first',
    unsourcedStatement: 'not in the sources',
    figureStates: 'The states',
    figureStatesCaption:
      'Every state in its place. ● wants no move, · has no move, ◐ would move but a reply holds it, ○ moves. The broad line is the observed path.',
    figureStatesAlt: (count: number, equilibria: string) =>
      `A board of ${countEnglish(count, 'state')}. Equilibria under Nash: ${equilibria}.`,
    figureOrders: (total: string) => `All ${total} orders, a dot each`,
    figureOrdersCaption:
      'In a stack the upper is preferred. Filled: the outcome is a Nash equilibrium. Frame: every observed step is an improvement for its mover. A share of orders is not a probability.',
    figureOrdersAlt: (count: string, total: string, condition?: string) =>
      `${count} of ${total} orders are filled${condition === undefined ? '' : `: those with ${condition}`}.`,
    nearest: 'The nearest change',
    nearestChange: (dm: string, above: string, below: string) =>
      `${dm}: putting ${above} above ${below}`,
    rests: (sourced: string, unsourced: string) =>
      `Rests on ${sourced} with a source and ${unsourced} without.`,
    statementsCount: (count: number) => countEnglish(count, 'statement'),
  },

  balance: {
    marginsUnasked: 'Margins were not worked out; --margins asks for them.',
    onSide: (count: number) => `${count} on this side`,
    overTime: 'Over time',
    overTimeFigure: 'The frustration index as ties begin and end',
    signedTies: 'Signed ties',
    figure: 'The two sides',
    figureCaption:
      'Solid with +: with each other. Dashed with −: against. Dotted with ?: the sign is not known. A broken ring: no source states it. A pale ground between two bars: strained.',
    figureAlt: (first: string, second: string) => `One side: ${first}. The other: ${second}.`,
    openSign: (between: string) => `The sign of the tie ${between} is not known:`,
    ifSign: (sign: string, index: string) => `if ${sign}, the index is ${index}`,
    marginCaption:
      'What it would cost to have the tie the other way. Below 0 the tie is the anomaly, 0 leaves it open, above 0 it is safe by that much.',
    index: 'frustration index',
    aside: (signed: number, unknown: number, index: string) =>
      `${countEnglish(signed, 'signed tie')}${unknown > 0 ? `, ${unknown} unknown` : ''} · frustration index ${index}`,
    exact: 'exact',
    bounds: (lower: string, upper: string) => `between ${lower} and ${upper}`,
    balanced: 'No tie is under strain: the actors fall into two camps without contradiction.',
    strained: (count: number) =>
      count === 1 ? 'One tie is strained:' : `${countEnglish(count, 'tie')} are strained:`,
    bestSoFar: (count: number) =>
      `The best division found so far leaves ${countEnglish(count, 'tie')} strained, and a better one is not ruled out:`,
    oneOfBest: (count: number) =>
      `One of the best divisions leaves ${countEnglish(count, 'tie')} strained; others may be as good:`,
    foundSoFar: 'best found so far',
    severalOptima: (count: number) =>
      `There are ${count} ways to remove the strain at the same cost, so no single tie is to blame; it may lie on any of these:`,
    triad: (a: string, b: string, c: string) =>
      `${a} ${agrees(a, 'is', 'are')} with both ${b} and ${c}, who are against each other.`,
    triadAllAgainst: (a: string, b: string, c: string) =>
      `${a}, ${b} and ${c} are all against one another.`,
    sides: 'The two sides',
    unknownSigns: (count: string, total: string) =>
      `The index is the same in ${count} of ${total} readings of the unknown signs.`,
    standing: 'Standing',
    ties: 'Ties',
    moreTies: (count: number) => `and ${countEnglish(count, 'other tie')}`,
    margins: 'How firmly each tie stands',
    margin: 'Margin',
    tie: 'Tie',
    frustrated: 'strained',
    ambiguous: 'ambiguous',
    robust: 'robust',
    triangles: (balanced: string, total: string) =>
      `${balanced} of ${total} triangles are balanced.`,
    noTriangles: 'There are no triangles.',
  },

  dependence: {
    coveredCaption: '1 is every need met in full.',
    largest: 'largest loss',
    losesMost: (client: string, supplier: string) =>
      `${capital(client)} would lose most with ${supplier}.`,
    onlySource: (needs: string) => `It alone provides ${needs}.`,
    figure: 'Coverage of each need',
    figureCaption: (supplier: string) =>
      `Outlined: as it is. Filled: without ${supplier}. A bar runs from the low end of what is stated to the high end.`,
    aside: (client: string) => `what ${client} needs, and who covers it`,
    illustrative: 'levels are illustrative',
    covered: 'covered',
    withoutSupplier: (supplier: string) => `without ${supplier}`,
    needWithout: (need: string, supplier: string) => `${need} without ${supplier}`,
    fromOthers: (others: readonly string[]) =>
      others.length > 0 ? `from ${listed(others, 'en')}` : 'nobody else supplies it',
    largestLoss: (supplier: string, count: string, total: string) =>
      `With every range at its low or its high end there are ${total} cases; in ${count} of them the largest loss is ${supplier}.`,
    largestLossDrawn: (supplier: string, count: string, total: string) =>
      `In ${count} of ${total} draws the largest loss is ${supplier}.`,
    inTheRest: (suppliers: string) => `In the rest it is ${suppliers}.`,
    loss: 'Loss if it leaves',
    shapley: 'Shapley value',
    supplier: 'Supplier',
    need: 'Need',
    coverage: 'Coverage',
    suppliersCaption: 'Low and high over the stated ranges; each end is the exact extreme.',
    shapleyMeaning:
      'The Shapley value is what a supplier adds to coverage, averaged over every order in which the suppliers could come: one that others could replace still counts.',
    nothing: 'No needs are entered, so nothing is weighed here.',
  },

  hypotheses: {
    figure: 'The evidence matrix',
    figureCaption:
      'A square speaks against: solid, very inconsistent (II); on grey, inconsistent (I). A circle speaks for: double, very consistent (CC); single, consistent (C). A letter alone is neutral (N). A broken square is a range. Least contradicted first; the table spells the evidence out.',
    becomes: (order: string) => `the order becomes ${order}`,
    allTie: 'all of them tie',
    matrixCaption:
      'II very inconsistent, I inconsistent, N neutral, C consistent, CC very consistent, NA not applicable.',
    aside: (hypotheses: number, evidence: number) =>
      `${countEnglish(hypotheses, 'hypothesis', 'hypotheses')} on ${countEnglish(evidence, 'piece of evidence', 'pieces of evidence')}`,
    rule: 'Weighted inconsistency, 0 is best: II counts −2, I −1, times credibility and relevance (low 1/√2, medium 1, high √2).',
    tie: (ids: string) => `${ids} tie: the evidence does not tell them apart.`,
    best: (name: string, _tie: boolean) => `Least contradicted: ${name}.`,
    drop: (item: string, left: string) => `Without ${item}, ${left}.`,
    dropSource: (source: string) => `everything from ${source}`,
    noDiagnosticity: (items: string) => `These tell no hypothesis from another: ${items}.`,
    inconsistency: 'Inconsistency',
    hypothesis: 'Hypothesis',
    evidence: 'Evidence',
    matrix: 'The evidence',
    priorMissing: 'No prior is stated, so no posterior is given.',
    nothing: 'No hypotheses are entered, so nothing is weighed here.',
    consistency: {
      II: 'very inconsistent',
      I: 'inconsistent',
      N: 'neutral',
      C: 'consistent',
      CC: 'very consistent',
      NA: 'not applicable',
    },
    robust: 'No single item and no single source changes the order.',
  },

  unsourced: {
    kindNames: {
      tie: 'Ties',
      supply: 'Supplies',
      capacity: 'Capacities',
      threshold: 'Thresholds',
      claim: 'Claims',
      event: 'Events',
      other: 'Other',
    },
    preferencesIn: (game: string) => `Preferences, ${game}`,
    title: (count: number) => countEnglish(count, 'unsourced input'),
    all: 'Every input has a source.',
    kinds: {
      statement: (count: number) => countEnglish(count, 'preference'),
      tie: (count: number) => countEnglish(count, 'tie'),
      supply: (count: number) => countEnglish(count, 'supply', 'supplies'),
      capacity: (count: number) => countEnglish(count, 'capacity', 'capacities'),
      threshold: (count: number) => countEnglish(count, 'threshold'),
      claim: (count: number) => countEnglish(count, 'claim'),
      event: (count: number) => countEnglish(count, 'event'),
      other: (count: number) => countEnglish(count, 'other input'),
    },
    where: 'mizan check lists the places.',
  },

  scenario: {
    turnedCount: (turned: number, all: number) => `${turned} of ${all} findings moved`,
    gone: 'no longer weighed',
    there: 'already come about',
    title: (name: string) => `Scenario: ${name}`,
    turned: 'What turned',
    base: 'base',
    scenario: 'scenario',
    asBefore: 'as before',
    others: (value: string, count: number) =>
      count === 1 ? `${value}, but another one` : `${value}, but not all the same ones`,
  },

  reading: {
    title: (count: number, language: string) =>
      `${countEnglish(count, 'proposal')} from a text in ${language}`,
    languages: { ar: 'Arabic', en: 'English', fr: 'French' },
    kinds: {
      actor: 'who',
      date: 'when',
      event: 'event',
      claim: 'says',
      tie: 'tie',
      supply: 'supply',
    },
    status: {
      asserted: 'asserted',
      attributed: 'attributed',
      rumoured: 'rumoured',
      hypothetical: 'hypothetical',
      future: 'yet to come',
      negated: 'denied',
    },
    hedge: {
      certain: 'is certain',
      assert: 'asserts',
      likely: 'thinks it likely',
      may: 'thinks it possible',
      rumour: 'passes on a rumour',
      question: 'asks',
      alleges: 'alleges',
      doubts: 'doubts',
    },
    nothing: 'nothing found',
    narrator: 'the text itself',
    unknown: 'not stated',
    about: (count: string) => `about ${count}`,
    repeats: 'repeats words above: no second source',
    flags: 'Look out',
    remember:
      'These are proposals. A person accepts, mends or rejects each; nothing enters a situation by itself.',
  },

  timeline: {
    title: 'Timeline',
    figure: 'When it happened, as far as is known',
    caption:
      'A bar is as long as what is not known of the date; a broken outline: the year is inferred; a diamond: no source dates it, and the dots show what it must fall within. Older years stand closer together.',
    alt: (events: number, undated: number) =>
      `${countEnglish(events, 'event')} on a line of time, ${undated} of them not dated; the table below lists them.`,
    undated: (count: number) => countEnglish(count, 'event not dated', 'events not dated'),
    when: 'When',
    what: 'What',
  },

  worlds: {
    title: 'If everything unknown varies together',
    aside: (worlds: string, inputs: number) =>
      `${worlds} worlds, ${countEnglish(inputs, 'input varies', 'inputs vary')}`,
    caption: (seed: string) =>
      `Orders, signs, amounts and ratings are drawn at once, seed ${seed}. A share of worlds is not a probability.`,
    finding: 'Finding',
    count: 'Worlds',
    movedBy: 'Moved most by',
    always: 'holds in every world',
    nothingMoves: 'no single input moves it',
    split: (above: string, below: string) => `(${above} if so or high, ${below} if not or low)`,
    sign: (between: string) => `the sign of the tie ${between}`,
    amount: (supplier: string, need: string) => `how much ${supplier} gives to ${need}`,
    rating: (item: string, hypothesis: string) => `the rating of ${item} under ${hypothesis}`,
  },

  map: {
    title: 'Map',
    figure: 'Where they are',
    caption:
      'Discs: actors, at their capitals. Diamonds: events. Lines: ties, solid +, dashed −, dotted unknown. Coast lines: Natural Earth.',
    alt: (names: string) => `A map with ${names}.`,
  },
  assumptions: {
    sanctions: {
      sequence: 'A reply may be any sequence of moves by the others.',
      single: 'A reply is one move by one other.',
    },
    title: 'What is assumed',
    infeasible: (game: string) => `${game}: cannot occur together:`,
    inferred: (ties: string) => `Signs worked out by the analyst: ${ties}.`,
    undated: (count: number) =>
      `${countEnglish(count, 'tie')} of unstated dates ${count === 1 ? 'is' : 'are'} taken to hold throughout.`,
    years: (events: string) => `Years worked out, not stated: ${events}.`,
    illustrative: (count: number) =>
      `${countEnglish(count, 'amount')} of supply ${count === 1 ? 'is' : 'are'} the analyst’s, to show the method.`,
    weights: 'The weights of needs are as entered, scaled to sum to 1.',
  },

  page: {
    sources: 'Whose words',
    footnote: (voice: string, quote: string) => `${voice}: ${quote}`,
    relayed: (voice: string, text: string) => `${voice}, relayed by ${text}`,
    translation: 'our translation',
    settings: 'To repeat it',
    print: 'Print',
    languageName: 'English',
    contents: 'Contents',
    noQuestion: 'No question is stated.',
    nothing: 'This situation has nothing to weigh yet: add ties, needs, hypotheses or a conflict.',
    version: (version: string) => `Mizan ${version}`,
    situation: (id: string) => `situation ${id}`,
    reading: (dm: string, reading: string) => `reading ${dm} = ${reading}`,
    sanctions: {
      sequence: 'sanctions by sequences of moves',
      single: 'sanctions by a single move',
    },
    disclaimer:
      'Mizan shows what follows from what was entered. It does not say that the entries are right.',
    written: (file: string) => `Written: ${file}`,
    graded: (grade: string) => `graded ${grade}`,
  },
};

/** A name that runs over a comma is held together by quotation marks. */
function whole(name: string): string {
  return name.includes(',') ? `“${name}”` : name;
}

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').toLowerCase();

function capital(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export type Vocabulary = typeof en;
