/** French: the sentences of the answer at the head of a report. */
import { listed } from '../count.ts';
import { agrees, capital, of } from '../french-name.ts';
import type { AnswerWords } from './en.ts';

export const answer: AnswerWords = {
  label: {
    happened: 'Ce qui s’est passé.',
    settled: 'Acquis.',
    open: 'Ouvert.',
    decides: 'Ce qui trancherait.',
    follows: 'Ce qui peut suivre.',
    lost: 'Ce qui serait perdu.',
    strain: 'Où est la tension.',
    explanation: 'Quelle explication tient.',
  },
  alone: (outcome, dm, above, below) =>
    `Les sources ne tranchent pas : à elle seule, l’issue (${outcome}) ne dit pas si ${dm} ${agrees(dm, 'a', 'ont')} fait passer ${above} avant ${below}.`,
  orderWould: 'L’ordre de deux événements le dirait, et aucune source ne le donne.',
  happened: (game, outcome, state) => `${game} : ${outcome} (${state}).`,
  pair: (_dm, above, below) => `${above} avant ${below}`,
  settled: (dm, pairs, outcome, count, total) =>
    `${capital(dm)} ${agrees(dm, 'a', 'ont')} fait passer ${pairs} : c’est le cas dans tous les ordres de préférence qui expliquent ${outcome} (${count} sur ${total}).`,
  openBelow: (below, above) => `Ce qui est passé avant ${below} : ${listed(above, 'fr', 'or')}.`,
  openToo: (above, concept) =>
    `Si des ripostes ont été prévues (${concept}), peut-être aussi : ${listed(above, 'fr', 'or')}.`,
  openPairs: (pairs) => `Laquelle de ces comparaisons est vraie : ${listed(pairs, 'fr', 'or')}.`,
  ifOrder: (first, second, answer, count) =>
    `Si ${first} ${agrees(first, 'a', 'ont')} précédé ${second}, ${agrees(answer, 'c’est', 'ce sont')} ${answer} : les ${count} qui restent le disent tous.`,
  undated: (events) => `Aucune source ne date ${events} ; cette date trancherait.`,
  reading: (dm, one, other) =>
    `Aucune ne dit non plus quelle lecture vaut pour ${dm} : ${one} ou ${other}.`,
  target: (target, conditions, bothSides) =>
    `${capital(target)} : la question est ouverte. Par des pas dont chacun profite à qui le fait, on n’y arrive que si ${conditions.join(', ou si ')}${bothSides ? ' ; les sources donnent des raisons dans les deux sens' : ''}.`,
  puts: (dm, above, below) => `${dm} ${agrees(dm, 'fait', 'font')} passer ${above} avant ${below}`,
  loses: (client, supplier, after, before) =>
    `Pour ${client}, la perte la plus lourde serait celle ${of(supplier)} : la couverture des besoins tomberait de ${before} à ${after} (1 : couverture complète)`,
  need: (need, after, before) =>
    ` et, pour le besoin le plus touché (${need}), de ${before} à ${after}`,
  fromOthers: (others) =>
    others.length > 0
      ? `, le tout venant ${listed(others.map(of), 'fr')}`
      : ', faute d’autre fournisseur',
  illustrative: ' ; ces niveaux sont donnés à titre d’illustration',
  strained: (between) => `Le lien ${between} est sous tension :`,
  leading: (count, names, tie) =>
    `Des ${count} explications pesées, les preuves contredisent le moins ${listed(names, 'fr')}${tie ? ', sans les départager' : ''}`,
  allTie: (source, all) =>
    all ? ` ; sans ${source}, toutes seraient à égalité` : ` ; sans ${source}, cela change`,
};
