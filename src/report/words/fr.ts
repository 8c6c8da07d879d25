/** French: every word and sentence of reports and of the terminal. */
import { countFrench, listed } from './count.ts';
import type { Vocabulary } from './en.ts';
import { agrees, capital, of } from './french-name.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').toLowerCase();

const isDay = (date: string) => /^(1er|\d{1,2}) \p{L}/u.test(date);

const OBSERVED = 'l’issue observée';

/** An outcome that has a name, or the one that was observed. */
const issue = (outcome: string) => (outcome === OBSERVED ? outcome : `l’issue (${outcome})`);

export const fr: Vocabulary = {
  mizan: 'Mizan',
  asOf: (date) =>
    isDay(date) ? `au ${date}` : /^(de|du|depuis|jusqu’à) /.test(date) ? date : `en ${date}`,
  months,
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  span: {
    early: (date) => `début ${date}`,
    mid: (date) => `mi-${date}`,
    late: (date) => `fin ${date}`,
  },
  // A day takes its article: du 3 mars au 1er novembre.
  interval: (from, to) => `${isDay(from) ? 'du' : 'de'} ${from} ${isDay(to) ? 'au' : 'à'} ${to}`,
  since: (from) => `depuis ${from}`,
  until: (to) => `jusqu’à ${to}`,
  notDated: 'non daté',
  yearInferred: 'année déduite',
  and: (items) => listed(items, 'fr'),
  or: (items) => listed(items, 'fr', 'or'),
  between: (a, b) => `entre ${a} et ${b}`,
  // Quotation marks within quotation marks.
  quoted: (text) => `«\u00a0${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`,
  of: (count, total) => `${count} sur ${total}`,
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  without: 'sans',

  colon: ' :',
  stop: '.',
  semicolon: ' ; ',

  scale: {
    conflict: 'Conflit',
    balance: 'Équilibre',
    dependence: 'Dépendance',
    hypotheses: 'Hypothèses',
  },
  concept: {
    nash: { short: 'Nash', long: 'stabilité de Nash : personne n’a d’amélioration' },
    seq: {
      short: 'SEQ',
      long: 'stabilité séquentielle : toute amélioration appelle une réponse crédible',
    },
    sseq: {
      short: 'SSEQ',
      long: 'stabilité séquentielle symétrique : une réponse crédible qu’aucun contre-coup ne défait',
    },
    sim: {
      short: 'SIM',
      long: 'stabilité simultanée : toute amélioration échoue si les autres agissent en même temps',
    },
    gmr: {
      short: 'GMR',
      long: 'métarationalité générale : toute amélioration appelle une réponse, si coûteuse soit-elle',
    },
    smr: {
      short: 'SMR',
      long: 'métarationalité symétrique : une réponse qu’aucun contre-coup ne défait',
    },
  },

  conflict: {
    given: (chosen) =>
      chosen.length === 0
        ? 'avec les préférences telles qu’énoncées'
        : `selon ${listed(
            chosen.map(({ dm, reading }) => `la lecture «\u00a0${reading}\u00a0» pour ${dm}`),
            'fr',
          )}`,
    decisionMaker: 'Qui',
    wants: 'Ce qu’il veut',
    coalition: (members, acts) =>
      `Ensemble, ${members} pourraient en sortir au profit de chacun : ${acts}.`,
    noCoalition:
      'Aucun groupe de deux ou plus ne gagnerait, chacun pour sa part, à en sortir ensemble.',
    nearestTarget: (target, holds) =>
      holds
        ? `rend cette issue accessible par améliorations : ${target}.`
        : `met cette issue hors de portée des améliorations : ${target}.`,
    nearestOutcome: (outcome, holds, concept) =>
      holds
        ? `fait tenir l’issue : ${outcome} (${concept}).`
        : `défait l’issue : ${outcome} (${concept}).`,
    reachableIf: (target, conditions) =>
      `Par améliorations successives, on n’atteint ${target} que si l’une de ces comparaisons est vraie : ${conditions}.`,
    figureStatesOrder: (names) =>
      `À chaque place, une marque par décideur, dans cet ordre : ${names} ; souligné, un équilibre selon SEQ.`,
    holdsCount: (given, count, total) =>
      `${capital(given)}, ${count} états sur ${total} tiennent au sens de Nash.`,
    concept: 'Concept',
    equilibriaCount: 'États qui tiennent',
    looseStates: (count) =>
      `${count === 1 ? 'Un autre état ne tient' : countFrench(count, 'autre état ne tient', 'autres états ne tiennent')} que selon GMR ou SMR, qui acceptent presque tout.`,
    subject: (name) => `${name} : `,
    allSix: 'les six',
    comma: ', ',
    whyReadings: 'Selon d’autres lectures',
    manyConditions: (names) => `${names} : pas de condition brève`,
    reachedIn: (target) =>
      `ordres où l’on atteint ${target} par améliorations. Une part des ordres n’est pas une probabilité.`,
    comparisonOf: (dm, above, below) => `${dm} : ${above}, avant ${below}`,
    pathShows: (dm, above, below) =>
      `Le chemin suivi, lui, répond : ${dm} ${agrees(dm, 'a', 'ont')} fait passer ${above} avant ${below}.`,
    outcomeNever: (outcome) =>
      `Aucun ordre des préférences énoncées ne fait de ${issue(outcome)} un équilibre de Nash. Il manque quelque chose au modèle, ou la situation n’était pas au repos.`,
    outcomeAlways: (outcome) => `${capital(issue(outcome))} tient quel que soit l’ordre.`,
    outcomeWhen: (outcome, condition) => `${capital(issue(outcome))} tient quand ${condition}.`,
    holdsLead: (given, count, list) =>
      count === 1
        ? `${capital(given)}, une issue tient : ${list}.`
        : `${capital(given)}, ${countFrench(count, 'issue')} tiennent : ${list}.`,
    holdsNone: (given) =>
      `${capital(given)}, aucune issue ne tient : de chaque état, quelqu’un bougerait.`,
    conditionAnd: (parts) => parts.join(' et '),
    conditionOr: (parts) => parts.join(' ou '),
    conditionAlways: 'tout ordre convient',
    states: (count) => countFrench(count, 'état'),
    orders: (count) => countFrench(count, 'ordre'),
    turnsOnFacts: (count) => `tient à ${countFrench(count, 'fait non daté', 'faits non datés')}`,
    turnsOnComparisons: (count) => `tient à ${countFrench(count, 'comparaison')}`,
    outcomeHolds: (given, outcome, concepts) =>
      `${capital(given)}, cette issue tient : ${outcome} (${concepts}).`,
    outcomeFails: (given, outcome) =>
      `${capital(given)}, cette issue ne tient selon aucun des six concepts : ${outcome}.`,
    theOutcome: OBSERVED,
    alone: (outcome) => `À elle seule, ${issue(outcome)} ne dit rien.`,
    ifOrder: (first, second, dm, above, below) =>
      `Si ${first} ${agrees(first, 'a', 'ont')} précédé ${second}, alors ${dm} ${agrees(dm, 'a', 'ont')} fait passer ${above} avant ${below}.`,
    implies: (dm, above, below) =>
      `Elle montre que ${dm} ${agrees(dm, 'a', 'ont')} fait passer ${above} avant ${below}.`,
    holdsWhen: (concept, condition) => `${concept} : elle tient quand ${condition}`,
    holdsNever: (concept) => `${concept} : elle ne tient dans aucun ordre`,
    holdsAlways: (concept) => `${concept} : elle tient dans tous les ordres`,
    sameAs: (concepts) => `${concepts} : les mêmes ordres`,
    loose: (names) => `${names} : presque tout est accepté, ce qui explique peu`,
    underReading: (dm, reading, count) =>
      `si la lecture «\u00a0${reading}\u00a0» vaut pour ${dm} : ${count}`,
    path: (condition) =>
      `le chemin : chaque pas est une amélioration pour qui le fait, ${condition}`,
    pathAlways: (condition) => `toujours avec ${condition}`,
    pathEvery: 'quel que soit l’ordre',
    pathNever: 'ce qui n’est vrai dans aucun ordre',
    both: (concept) => `l’issue (${concept}) et le chemin à la fois`,
    pathFails: (step, mover) =>
      `Le chemin se rompt au pas ${step} : ce n’est pas une amélioration pour ${mover}.`,
    prefers: (above, below) => `${above} > ${below}`,
    sampled: (draws, seed) => `échantillon de ${draws} ordres, graine ${seed}`,
    decides: 'Ce qui trancherait',
    orderQuestion: (first, second) => `Qu’est-ce qui est venu d’abord : ${first}, ou ${second} ?`,
    noSourceDates: (events) => `Aucune source ne date ${events}.`,
    orderThen: (count, condition) =>
      `Dans cet ordre, il reste ${count}${condition === undefined ? '' : `, tous avec ${condition}`}.`,
    orderElse: (count) => `Sinon seule l’issue parle, et il reste ${count}.`,
    readingQuestion: (dm, readings) => `Lecture à retenir pour ${dm} : ${readings} ?`,
    readingAdds: (reading, count, concepts) =>
      `La lecture «\u00a0${reading}\u00a0» ajoute ${count}, selon ${concepts} seulement.`,
    readingNoSource: 'Aucune source ne le dit.',
    comparisonQuestion: (dm, above, below) =>
      `Pour ${dm}, est-ce que ${above} ${agrees(above, 'passe', 'passent')} avant ${below} ?`,
    comparisonSplit: (yes, no, concept) =>
      `Si oui, cela advient${concept === undefined ? '' : ` (${concept})`} dans ${yes} ordres ; sinon, dans ${no}.`,
    reachable: (target) =>
      `Par améliorations successives, on atteint ${target} si l’une de ces comparaisons est vraie, et seulement alors :`,
    reachableAlways: (target) =>
      `Par améliorations successives, on atteint ${target} dans tous les ordres.`,
    reachedAlready: (target) => `${capital(target)} : c’est fait.`,
    reachableNever: (target) =>
      `Par améliorations successives, on n’atteint ${target} dans aucun ordre.`,
    reachableCount: (count, total) =>
      `Soit ${count} ordres sur ${total}. Une part des ordres n’est pas une probabilité.`,
    reachableBase: (given, target, steps) => `${capital(given)}, on atteint ${target} : ${steps}.`,
    notReachableBase: (given, target) =>
      `${capital(given)}, aucune suite d’améliorations ne mène à ${target}.`,
    reachableByMovesOnly: (given, target) =>
      `${capital(given)}, des coups mènent à ${target}, mais aucune suite d’améliorations.`,
    readings: 'Les lectures, côte à côte',
    readingsCaption: (outcome) =>
      `Selon chaque lecture : l’issue (${outcome}) est-elle un équilibre, et chaque pas observé une amélioration pour qui le fait ?`,
    fitsPath: 'Suit le chemin',
    pathBreaks: (step) => `non, au pas ${step}`,
    holds: 'Tient selon',
    holdsNot: 'ne tient pas',
    why: 'Pourquoi elle tient, ou non',
    whyStated: (given, outcome, state) =>
      bare(outcome) === bare(state)
        ? `${capital(given)} : ${state}.`
        : `${capital(outcome)}, ${given} : ${state}.`,
    noMove: 'aucun coup possible ici.',
    noImprovement: 'aucun coup souhaité, car rien de possible ne vaudrait mieux.',
    sanctioned: (acts, replies, margin) =>
      `un coup avantageux existe (${acts}), mais une réponse est possible (${replies}), et ce qui reste alors ${margin === 0 ? 'ne vaut pas mieux' : 'vaut moins'} que l’état présent.`,
    escapesNash: (acts) => `un coup avantageux existe (${acts}).`,
    escapes: (acts, worst) =>
      `un coup avantageux existe (${acts}), et même le pire qui puisse suivre (${worst}) vaut mieux que l’état présent.`,
    undo: (act) => `le retour sur ${act}`,
    reply: (dm, acts) => `${dm}, par ${acts}`,
    equilibria: 'Les issues qui tiennent',
    equilibriaCaption: (given) =>
      `${capital(given)}. Là où un acte est sans retour, une issue peut tenir simplement parce que personne ne peut la quitter.`,
    state: 'État',
    reached: 'Atteint depuis le statu quo',
    byImprovements: 'par améliorations',
    byMoves: 'par coups seulement',
    notReached: 'non atteint',
    statusQuo: 'statu quo',
    observedState: 'observé',
    noEquilibrium: 'Aucun état ne tient selon ce concept.',
    moreStates: (count) => `et ${countFrench(count, 'autre état', 'autres états')}`,
    preferences: 'Ce que chacun veut, tel qu’énoncé',
    orderUnknown: 'ordre inconnu',
    orderPartly: 'ordre connu en partie',
    mostFirst: 'le plus important d’abord',
    unsourcedStatement: 'absent des sources',
    figureStates: 'Les états',
    figureStatesCaption:
      'Chaque état à sa place. ● ne veut pas bouger, · ne peut pas bouger, ◐ bougerait, mais une réponse le retient, ○ bouge. Le trait large est le chemin observé.',
    figureStatesAlt: (count, equilibria) =>
      `Un tableau de ${countFrench(count, 'état')}. Équilibres de Nash : ${equilibria}.`,
    figureOrders: (total) => `Les ${total} ordres, un point chacun`,
    figureOrdersCaption:
      'Dans une pile, le plus haut est préféré. Plein : l’issue est un équilibre de Nash. Cadre : chaque pas observé est une amélioration pour qui le fait. Une part des ordres n’est pas une probabilité.',
    figureOrdersAlt: (count, total, condition) =>
      `${count} ordres sur ${total} sont pleins${condition === undefined ? '' : ` : ceux où ${condition}`}.`,
    nearest: 'Le plus petit changement',
    nearestChange: (dm, above, below) => `${dm} : faire passer ${above} avant ${below}`,
    rests: (sourced, unsourced) => `Repose sur ${sourced} avec source et ${unsourced} sans source.`,
    statementsCount: (count) => countFrench(count, 'préférence'),
  },

  balance: {
    marginsUnasked: 'Les marges n’ont pas été calculées ; --margins les demande.',
    onSide: (count) => `${count} de ce côté`,
    overTime: 'Au fil du temps',
    overTimeFigure: 'L’indice de frustration à mesure que des liens se nouent et se défont',
    signedTies: 'Liens signés',
    figure: 'Les deux camps',
    figureCaption:
      'Trait plein, + : ensemble. Tirets, − : opposés. Pointillé, ? : signe inconnu. Anneau brisé : aucune source ne le dit. Fond pâle entre deux barres : sous tension.',
    figureAlt: (first, second) => `Un camp : ${first}. L’autre : ${second}.`,
    openSign: (between) => `Le signe du lien ${between} est inconnu :`,
    ifSign: (sign, index) => `si ${sign}, l’indice est ${index}`,
    marginCaption:
      'Ce qu’il en coûterait d’inverser le lien. Au-dessous de 0, le lien est l’anomalie ; 0 laisse la question ouverte ; au-dessus, il est sûr d’autant.',
    index: 'indice de frustration',
    aside: (signed, unknown, index) =>
      `${countFrench(signed, 'lien signé', 'liens signés')}${unknown > 0 ? `, ${countFrench(unknown, 'inconnu')}` : ''} · indice de frustration ${index}`,
    exact: 'exact',
    bounds: (lower, upper) => `entre ${lower} et ${upper}`,
    balanced:
      'Aucun lien n’est sous tension : les acteurs se rangent en deux camps sans contradiction.',
    strained: (count) =>
      count === 1
        ? 'Un lien est sous tension :'
        : `${countFrench(count, 'lien')} sont sous tension :`,
    bestSoFar: (count) =>
      `Le meilleur partage trouvé jusqu’ici laisse ${countFrench(count, 'lien')} sous tension, et un meilleur n’est pas exclu :`,
    oneOfBest: (count) =>
      `L’un des meilleurs partages laisse ${countFrench(count, 'lien')} sous tension ; d’autres peuvent le valoir :`,
    foundSoFar: 'au mieux jusqu’ici',
    severalOptima: (count) =>
      `Il y a ${count} façons de lever la tension au même coût ; aucun lien n’est donc seul en cause, et la tension peut être sur l’un ou l’autre de ceux-ci :`,
    triad: (a, b, c) => `${a} ${agrees(a, 'est', 'sont')} avec ${b} et avec ${c}, qui s’opposent.`,
    triadAllAgainst: (a, b, c) => `${a}, ${b} et ${c} s’opposent tous trois.`,
    sides: 'Les deux camps',
    unknownSigns: (count, total) =>
      `L’indice est le même dans ${count} des ${total} lectures des signes inconnus.`,
    standing: 'Solidité',
    ties: 'Liens',
    moreTies: (count) => `et ${countFrench(count, 'autre lien', 'autres liens')}`,
    margins: 'La solidité de chaque lien',
    margin: 'Marge',
    tie: 'Lien',
    frustrated: 'sous tension',
    ambiguous: 'ambigu',
    robust: 'solide',
    triangles: (balanced, total) => `${balanced} triangles sur ${total} sont équilibrés.`,
    noTriangles: 'Il n’y a aucun triangle.',
  },

  dependence: {
    coveredCaption: '1 : tous les besoins sont pleinement couverts.',
    largest: 'la plus grande perte',
    losesMost: (client, supplier) =>
      `Pour ${client}, la perte la plus lourde serait celle ${of(supplier)}.`,
    onlySource: (needs) => `Nul autre ne fournit : ${needs}.`,
    figure: 'La couverture de chaque besoin',
    figureCaption: (supplier) =>
      `En contour : l’état présent. En plein : sans ${supplier}. Une barre va du bas au haut de ce qui est énoncé.`,
    aside: (client) => `les besoins ${of(client)}, et qui les couvre`,
    illustrative: 'niveaux donnés à titre d’illustration',
    covered: 'couvert',
    withoutSupplier: (supplier) => `sans ${supplier}`,
    needWithout: (need, supplier) => `${need} sans ${supplier}`,
    fromOthers: (others) =>
      others.length > 0 ? `venant ${listed(others.map(of), 'fr')}` : 'aucun autre fournisseur',
    largestLoss: (supplier, count, total) =>
      `Chaque intervalle pris à sa borne basse ou à sa borne haute, il y a ${total} cas ; dans ${count} d’entre eux, la plus grande perte est celle ${of(supplier)}.`,
    largestLossDrawn: (supplier, count, total) =>
      `Dans ${count} des ${total} tirages, la plus grande perte est celle ${of(supplier)}.`,
    inTheRest: (suppliers) => `Dans les autres : ${suppliers}.`,
    loss: 'Perte en cas de départ',
    shapley: 'Valeur de Shapley',
    supplier: 'Fournisseur',
    need: 'Besoin',
    coverage: 'Couverture',
    suppliersCaption: 'Bas et haut sur les intervalles énoncés ; chaque borne est l’extrême exact.',
    shapleyMeaning:
      'La valeur de Shapley est ce qu’un fournisseur ajoute à la couverture, en moyenne sur tous les ordres d’arrivée possibles : celui que d’autres pourraient remplacer compte encore.',
    nothing: 'Aucun besoin n’est saisi : rien n’est pesé ici.',
  },

  hypotheses: {
    figure: 'La matrice des preuves',
    figureCaption:
      'Un carré parle contre : plein, très incohérent (II) ; sur gris, incohérent (I). Un cercle parle pour : double, très cohérent (CC) ; simple, cohérent (C). Une lettre seule : neutre (N). Un carré brisé : un intervalle. La moins contredite d’abord ; le tableau énonce les preuves.',
    becomes: (order) => `l’ordre devient ${order}`,
    allTie: 'toutes sont à égalité',
    matrixCaption:
      'II très incohérent, I incohérent, N neutre, C cohérent, CC très cohérent, NA sans objet.',
    aside: (hypotheses, evidence) =>
      `${countFrench(hypotheses, 'hypothèse')} sur ${countFrench(evidence, 'élément de preuve', 'éléments de preuve')}`,
    rule: 'Incohérence pondérée, 0 est le mieux : II compte −2, I compte −1, multipliés par la crédibilité et la pertinence (faible 1/√2, moyenne 1, forte √2).',
    tie: (ids) => `${ids} sont à égalité : les preuves ne les départagent pas.`,
    best: (name, tie) => `${tie ? 'Les moins contredites' : 'La moins contredite'} : ${name}.`,
    drop: (item, left) => `Sans ${item}, ${left}.`,
    dropSource: (source) => `tout ce qui vient de ${source}`,
    noDiagnosticity: (items) => `Aucune hypothèse n’est départagée par ${items}.`,
    inconsistency: 'Incohérence',
    hypothesis: 'Hypothèse',
    evidence: 'Preuve',
    matrix: 'Les preuves',
    priorMissing: 'Aucune probabilité a priori n’est énoncée ; il n’y a donc pas d’a posteriori.',
    nothing: 'Aucune hypothèse n’est saisie : rien n’est pesé ici.',
    consistency: {
      II: 'très incohérent',
      I: 'incohérent',
      N: 'neutre',
      C: 'cohérent',
      CC: 'très cohérent',
      NA: 'sans objet',
    },
    robust: 'Aucun élément ni aucune source, à lui seul, ne change l’ordre.',
  },

  unsourced: {
    kindNames: {
      tie: 'Liens',
      supply: 'Apports',
      capacity: 'Capacités',
      threshold: 'Seuils',
      claim: 'Affirmations',
      event: 'Événements',
      other: 'Autres',
    },
    preferencesIn: (game) => `Préférences, ${game}`,
    title: (count) => countFrench(count, 'entrée sans source', 'entrées sans source'),
    all: 'Chaque entrée a une source.',
    kinds: {
      statement: (count) => countFrench(count, 'préférence'),
      tie: (count) => countFrench(count, 'lien'),
      supply: (count) => countFrench(count, 'apport'),
      capacity: (count) => countFrench(count, 'capacité'),
      threshold: (count) => countFrench(count, 'seuil'),
      claim: (count) => countFrench(count, 'affirmation'),
      event: (count) => countFrench(count, 'événement'),
      other: (count) => countFrench(count, 'autre entrée', 'autres entrées'),
    },
    where: 'mizan check donne les emplacements.',
  },

  scenario: {
    turnedCount: (turned, all) => `${turned} résultats sur ${all} ont bougé`,
    gone: 'n’est plus pesé',
    there: 'c’est fait',
    title: (name) => `Scénario : ${name}`,
    turned: 'Ce qui a basculé',
    base: 'base',
    scenario: 'scénario',
    asBefore: 'comme avant',
    others: (value, count) =>
      count === 1 ? `${value}, mais un autre` : `${value}, mais pas tous les mêmes`,
  },

  reading: {
    title: (count, language) =>
      `${countFrench(count, 'proposition tirée', 'propositions tirées')} d’un texte en ${language}`,
    languages: { ar: 'arabe', en: 'anglais', fr: 'français' },
    kinds: {
      actor: 'qui',
      date: 'quand',
      event: 'fait',
      claim: 'dit',
      tie: 'lien',
      supply: 'apport',
    },
    status: {
      asserted: 'affirmé',
      attributed: 'attribué',
      rumoured: 'rumeur',
      hypothetical: 'hypothétique',
      future: 'à venir',
      negated: 'nié',
    },
    hedge: {
      certain: 'est certain',
      assert: 'affirme',
      likely: 'juge probable',
      may: 'juge possible',
      rumour: 'rapporte une rumeur',
      question: 'demande',
      alleges: 'prétend',
      doubts: 'doute',
    },
    nothing: 'rien trouvé',
    narrator: 'le texte lui-même',
    unknown: 'non précisé',
    about: (count) => `environ ${count}`,
    repeats: 'répète des mots plus haut : pas une seconde source',
    flags: 'Attention',
    remember:
      'Ce sont des propositions. Une personne accepte, corrige ou rejette chacune ; rien n’entre de soi-même dans une situation.',
  },

  timeline: {
    title: 'Chronologie',
    figure: 'Quand, autant qu’on le sache',
    caption:
      'Une barre est longue de ce qu’on ignore de la date ; contour brisé : année déduite ; losange : aucune source ne le date, et les points disent dans quoi il doit tomber. Les années anciennes sont plus serrées.',
    alt: (events, undated) =>
      `${countFrench(events, 'événement')} sur une ligne de temps, dont ${countFrench(undated, 'non daté')} ; le tableau ci-dessous les énumère.`,
    undated: (count) => countFrench(count, 'événement non daté', 'événements non datés'),
    when: 'Quand',
    what: 'Quoi',
  },

  worlds: {
    title: 'Si tout l’inconnu varie à la fois',
    aside: (worlds, inputs) =>
      `${worlds} mondes, ${countFrench(inputs, 'entrée variable', 'entrées variables')}`,
    caption: (seed) =>
      `Ordres, signes, quantités et cotes sont tirés ensemble, graine ${seed}. Une part des mondes n’est pas une probabilité.`,
    finding: 'Résultat',
    count: 'Mondes',
    movedBy: 'Ce qui le déplace le plus',
    always: 'vrai dans tous les mondes',
    nothingMoves: 'aucune entrée, seule, ne le déplace',
    split: (above, below) => `(${above} si oui ou élevé, ${below} sinon)`,
    sign: (between) => `le signe du lien ${between}`,
    amount: (supplier, need) => `la part de ${supplier} dans ce besoin : ${need}`,
    rating: (item, hypothesis) => `la cote de ${item} pour ${hypothesis}`,
  },

  map: {
    title: 'Carte',
    figure: 'Où ils sont',
    caption:
      'Disques : les acteurs, à leur capitale. Losanges : les événements. Traits : les liens, plein +, tirets −, pointillé inconnu. Côtes : Natural Earth.',
    alt: (names) => `Une carte où figurent ${names}.`,
  },
  assumptions: {
    sanctions: {
      sequence: 'Une réponse peut être une suite de coups des autres.',
      single: 'Une réponse est un seul coup d’un seul autre.',
    },
    title: 'Ce qui est supposé',
    infeasible: (game) => `${game} : ne peuvent aller ensemble :`,
    inferred: (ties) => `Signes déduits par l’analyste : ${ties}.`,
    undated: (count) => `Liens sans date, tenus pour constants : ${count}.`,
    years: (events) => `Années déduites, non énoncées : ${events}.`,
    illustrative: (count) =>
      `Quantités fixées par l’analyste pour illustrer la méthode : ${count}.`,
    weights: 'Les poids des besoins sont ceux qui ont été saisis, ramenés à une somme de 1.',
  },

  page: {
    sources: 'Qui le dit',
    footnote: (voice, quote) => `${voice} : ${quote}`,
    relayed: (voice, text) => `${voice}, d’après ${text}`,
    translation: 'notre traduction',
    settings: 'Pour refaire le calcul',
    print: 'Imprimer',
    languageName: 'Français',
    contents: 'Sommaire',
    noQuestion: 'Aucune question n’est posée.',
    nothing:
      'Cette situation n’a encore rien à peser : ajoutez des liens, des besoins, des hypothèses ou un conflit.',
    version: (version) => `Mizan ${version}`,
    situation: (id) => `situation ${id}`,
    reading: (dm, reading) => `lecture ${dm} = ${reading}`,
    sanctions: { sequence: 'sanctions par suites de coups', single: 'sanction par un seul coup' },
    disclaimer:
      'Mizan montre ce qui découle de ce qui a été saisi. Il ne dit pas que les entrées sont justes.',
    written: (file) => `Page écrite : ${file}`,
    graded: (grade) => `cote ${grade}`,
  },
};
