/** What is said of the worlds of a game, in French. */
import { countFrench } from '../count.ts';
import type { WorldsWords } from './en.ts';

export const worldsFr: WorldsWords = {
  title: 'Dans combien de mondes chaque issue tient',
  aside: (orders, makers) => `${orders} ordres conjoints : ${makers}`,
  asideOne: (orders, maker) => `${orders} ordres : ${maker}`,
  all: 'Chaque ordre inconnu est pesé avec chacun des autres ; chaque combinaison est un monde. Une part des mondes n’est pas une probabilité.',
  allOne: 'Chacun est un monde. Une part des mondes n’est pas une probabilité.',
  drawn: (draws, seed) =>
    `Trop d’ordres pour les peser tous : ${draws} mondes ont été tirés, graine ${seed}. Une part des mondes n’est pas une probabilité.`,
  within: (error) => `± ${error}`,
  tableCaption: (total) =>
    `Mondes, sur ${total}, où l’état est un équilibre ; la plus grande part au sens de Nash d’abord, puis selon SEQ.`,
  more: (count) =>
    `${count === 1 ? 'Un autre état tient' : countFrench(count, 'autre état tient', 'autres états tiennent')} dans moins de mondes que ceux-ci.`,
  loose: (count) =>
    `${count === 1 ? 'Un autre état ne tient' : countFrench(count, 'autre état ne tient', 'autres états ne tiennent')}, dans certains mondes, que selon GMR ou SMR, qui acceptent presque tout.`,
  never:
    'Aucun état n’est un équilibre dans quelque monde que ce soit selon Nash, SEQ, SSEQ ou SIM.',
  target: (target) => `${target} : mondes où des améliorations y mènent`,
  turnsOn: (comparison, made, opposed, under) =>
    `Ce qui compte le plus${under ? ` (${under})` : ''}, pour ${comparison} ; ${made} mondes si c’est le cas, ${opposed} sinon.`,
  turnsOnNothing: 'Quel que soit l’ordre, rien n’y change.',
  closely: 'Les premières, et pourquoi chacun y demeure',
  noMove: 'aucun coup possible d’ici, quoi que l’on veuille',
  unwanted: (count) => `des coups possibles, aucun souhaité dans ${count}`,
  between: ' ; ',
  sanctioned: (count, concept) =>
    `dans ${count} de plus, un coup souhaité qu’une riposte dissuade (${concept})`,
};
