/** French: the sentences of the answer at the head of a report. */
import { listed } from '../count.ts';
import type { AnswerWords } from './en.ts';

export const answer: AnswerWords = {
  alone: (outcome, dm, above, below) =>
    `À elle seule, l’issue (${outcome}) ne dit pas si ${dm} a fait passer ${above} avant ${below}.`,
  orderWould: 'L’ordre de deux événements le dirait, et aucune source ne le donne.',
  pair: (above, below) => `${above} avant ${below}`,
  settled: (dm, pairs, outcome, count, total) =>
    `Un point est acquis : ${dm} a fait passer ${pairs}, car c’est le cas dans tous les ordres de préférence qui expliquent ${outcome} (${count} sur ${total}).`,
  openBelow: (below, above) =>
    `Ce qui est passé avant ${below} reste ouvert : ${listed(above, 'fr', 'or')}.`,
  openPairs: (pairs) => `Reste ouvert : ${listed(pairs, 'fr', 'or')}.`,
  ifOrder: (first, second, answer, count) =>
    `Si ${first} a précédé ${second}, la réponse est ${answer} : les ${count} qui restent le disent tous.`,
  undated: (events) => `Aucune source ne date ${events} ; cette date trancherait.`,
  reading: (dm, one, other) =>
    `Aucune ne dit non plus quelle lecture vaut pour ${dm} : ${one} ou ${other}.`,
  target: (target, conditions, bothSides) =>
    `Autre question ouverte : ${target}. On n’y arrive, chaque pas profitant à qui le fait, que si ${conditions.join(', ou si ')}${bothSides ? ' ; les sources donnent des raisons dans les deux sens' : ''}.`,
  puts: (dm, above, below) => `${dm} fait passer ${above} avant ${below}`,
  loses: (client, supplier, after, before) =>
    `Pour ${client}, la plus grande perte possible est ${supplier} : la couverture des besoins tomberait de ${before} à ${after} (1 : pleine)`,
  need: (need, after, before) => ` et celle d’un besoin, ${need}, de ${before} à ${after}`,
  nobodyElse: ', ce que personne d’autre ne compense',
  illustrative: ' ; ces niveaux sont donnés à titre d’illustration',
  strained: (tie) => `Le lien sous tension est ${tie} :`,
  leading: (count, names, tie) =>
    `Des ${count} explications pesées, les preuves contredisent le moins ${listed(names, 'fr')}${tie ? ', sans les départager' : ''}`,
  allTie: (source, all) =>
    all ? ` ; sans ${source}, toutes seraient à égalité` : ` ; sans ${source}, cela change`,
};
